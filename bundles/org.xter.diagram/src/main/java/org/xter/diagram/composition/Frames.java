package org.xter.diagram.composition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.diagram.CardDraft;
import org.xter.diagram.composition.Inventory.SystemItem;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.SceneBuilder;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.text.TextMeasure;
import org.xter.diagram.text.TextStyle;
import org.xter.diagram.text.Words;

/** The bands of the stages, and the boxes of the loader and of the containers around what has its place. */
final class Frames {
    /** How far what lies in a box is from its side. */
    static final int INSET = 16;

    private static final int GAP = 16;
    private static final int BETWEEN = 8;
    private static final int CARD = CardDraft.WIDTH;

    private final Inventory inventory;
    private final Words words;
    private final TextMeasure measure;
    private final SceneBuilder scene;
    private final Map<String, Rect> places;

    /**
     * Draws nothing yet.
     *
     * @param places where cards and the heads of containers are; may be filled later
     */
    Frames(Inventory inventory, Words words, TextMeasure measure, SceneBuilder scene, Map<String, Rect> places) {
        this.inventory = inventory;
        this.words = words;
        this.measure = measure;
        this.scene = scene;
        this.places = places;
    }

    void lane(String stage, Tone tone, int left, int right, int bottom) {
        String title = words.of("stage." + stage);
        scene.add(new SceneElement.Lane(
                inventory
                        .naming()
                        .implied(
                                "stage." + stage,
                                "",
                                words.of("stage.name", stage, title),
                                List.of(words.of("stage." + stage + ".why"))),
                new Rect(left, 0, right - left, bottom),
                tone,
                stage,
                measure.shorten(title, TextStyle.TITLE, right - left - 72)));
    }

    int loaderHeight() {
        int height = inventory.head().height() + BETWEEN;
        for (CardDraft each : inventory.loader()) {
            height += each.height() + GAP;
        }
        return height;
    }

    void loader(Rect bounds) {
        box(inventory.head(), bounds);
        int y = bounds.y() + inventory.head().height() + BETWEEN;
        for (CardDraft each : inventory.loader()) {
            scene.add(each.at(new Rect(bounds.x() + INSET, y, CARD, each.height()), Optional.empty(), measure));
            y += each.height() + GAP;
        }
    }

    private void box(CardDraft head, Rect bounds) {
        SceneElement.Card card = head.at(bounds, Optional.empty(), measure);
        scene.add(new SceneElement.Box(card.facts(), bounds, card.tone(), card.icon(), card.title(), card.lines()));
    }

    int containersBottom() {
        int bottom = 0;
        List<SystemItem> items = inventory.system();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).container()) {
                bottom = Math.max(bottom, containerBottom(i));
            }
        }
        return bottom;
    }

    /** Below the last thing in a container and the containers that close before it. */
    private int containerBottom(int index) {
        List<SystemItem> items = inventory.system();
        int depth = items.get(index).depth();
        int last = index;
        while (last + 1 < items.size() && items.get(last + 1).depth() > depth) {
            last++;
        }
        SystemItem item = items.get(last);
        int own = item.container() ? item.depth() + 1 : item.depth();
        return places.get(item.draft().id()).bottom() + INSET * (own - depth);
    }

    void containers(int left, int column) {
        List<SystemItem> items = inventory.system();
        for (int i = 0; i < items.size(); i++) {
            SystemItem item = items.get(i);
            if (item.container()) {
                Rect head = places.get(item.draft().id());
                box(
                        item.draft(),
                        new Rect(
                                left + INSET * item.depth(),
                                head.y(),
                                column - 2 * INSET * item.depth(),
                                containerBottom(i) - head.y()));
            }
        }
    }
}

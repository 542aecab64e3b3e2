package org.xter.diagram.composition;

import java.util.List;
import org.xter.diagram.Naming;
import org.xter.diagram.composition.Inventory.PortDraft;
import org.xter.diagram.composition.Inventory.StageCard;
import org.xter.diagram.look.Tone;
import org.xter.diagram.paint.CardGeometry;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.SceneBuilder;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.text.TextMeasure;
import org.xter.diagram.text.TextStyle;
import org.xter.diagram.text.Words;

/** The ports at the lower edge of a card; those for which there is no room are one sign. */
final class PortRow {
    /** The height of the row. */
    static final int HEIGHT = 24;

    private static final int PORT = 18;

    private final Words words;
    private final TextMeasure measure;
    private final Naming naming;
    private final SceneBuilder scene;

    PortRow(Words words, TextMeasure measure, Naming naming, SceneBuilder scene) {
        this.words = words;
        this.measure = measure;
        this.naming = naming;
        this.scene = scene;
    }

    /** Puts the ports of a card on it. */
    void put(StageCard card, Rect place) {
        int x = place.x() + CardGeometry.PADDING;
        int y = place.bottom() - PORT - 6;
        for (int i = 0; i < card.ports().size(); i++) {
            PortDraft port = card.ports().get(i);
            int width = measure.width(port.label(), TextStyle.DETAIL) + 14;
            boolean last = i == card.ports().size() - 1;
            int reserve = last ? 0 : 36;
            if (x + width + reserve > place.right() - CardGeometry.PADDING) {
                more(card, i, new Rect(x, y, 30, PORT));
                return;
            }
            scene.add(new SceneElement.Port(
                    port.facts(), new Rect(x, y, width, PORT), card.draft().id(), port.label(), Tone.STAGE_C));
            x += width + 4;
        }
    }

    private void more(StageCard card, int shown, Rect bounds) {
        List<String> hidden =
                card.ports().stream().skip(shown).map(PortDraft::label).toList();
        scene.add(new SceneElement.Port(
                naming.facts(
                        card.draft().id() + ".ports",
                        card.draft().facts().path(),
                        words.of("ports.more", String.valueOf(hidden.size())),
                        List.of(String.join(", ", hidden)),
                        List.of(),
                        false),
                bounds,
                card.draft().id(),
                "+" + Math.min(99, hidden.size()),
                Tone.STAGE_C));
    }
}

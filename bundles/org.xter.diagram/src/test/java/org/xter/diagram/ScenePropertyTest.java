package org.xter.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.diagram.layout.SavedLayout;
import org.xter.diagram.look.Palette;
import org.xter.diagram.paint.SvgCanvas;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.document.find.ElementPath;
import org.xter.report.Cancellation;

/** Every edition draws whole, whatever is wrong with it. */
class ScenePropertyTest {
    private static final List<Page> PAGES =
            List.of(new Page.Composition(), new Page.Disks(), new Page.Protection(), new Page.Trust());

    @Property(tries = 60)
    void everyEditionDrawsWhole(@ForAll long seed) throws Exception {
        DiagramInput input = SampleEditions.input(SampleEditions.random(seed));
        for (Page page : PAGES) {
            Judged.whole(Diagrams.scene(page, input, SavedLayout.NONE, Cancellation.NEVER));
            Judged.whole(Diagrams.scene(page, input.in(Locale.of("ru")), SavedLayout.NONE, Cancellation.NEVER));
        }
    }

    @Property(tries = 20)
    void elementsStandForPartsOfTheEdition(@ForAll long seed) {
        DiagramInput input = SampleEditions.input(SampleEditions.random(seed));
        for (Page page : PAGES) {
            for (SceneElement each : Diagrams.scene(page, input, SavedLayout.NONE, Cancellation.NEVER)
                    .elements()) {
                String path = each.facts().path();
                assertTrue(ElementPath.find(input.edition(), path).isPresent(), () -> each + " stands for nothing");
            }
        }
    }

    @Property(tries = 60)
    void stageBIsAStackInTheOrderOfTheSystem(@ForAll long seed) {
        DiagramInput input = SampleEditions.input(SampleEditions.random(seed));
        Scene scene = Diagrams.scene(new Page.Composition(), input, SavedLayout.NONE, Cancellation.NEVER);
        List<String> order = List.of("manifest", "layer.config", "layer.kernel", "layer.base");
        for (int i = 1; i < order.size(); i++) {
            Rect above = scene.get(order.get(i - 1)).orElseThrow().bounds();
            Rect below = scene.get(order.get(i)).orElseThrow().bounds();
            assertTrue(above.bottom() < below.y(), order.get(i));
        }
        Rect stage = scene.get("stage.B").orElseThrow().bounds();
        for (SceneElement.Box box : scene.all(SceneElement.Box.class)) {
            for (SceneElement.Card card : scene.all(SceneElement.Card.class)) {
                if (stage.contains(card.bounds())) {
                    assertTrue(
                            box.bounds().contains(card.bounds())
                                    || !box.bounds().overlaps(card.bounds()),
                            () -> card.id() + " lies across the border of " + box.id());
                }
            }
        }
    }

    @Property(tries = 20)
    void aSceneIsTheSameEachTime(@ForAll long seed) {
        for (Page page : PAGES) {
            String text = SampleEditions.random(seed);
            Scene first = Diagrams.scene(page, SampleEditions.input(text), SavedLayout.NONE, Cancellation.NEVER);
            Scene second = Diagrams.scene(page, SampleEditions.input(text), SavedLayout.NONE, Cancellation.NEVER);
            assertEquals(first, second);
            assertEquals(SvgCanvas.paint(first, Palette.DARK), SvgCanvas.paint(second, Palette.DARK));
        }
    }

    @Property(tries = 30)
    void aMovedCardIsWhereItWasPutAndOthersMakeWay(
            @ForAll long seed, @ForAll @IntRange(max = 3000) int x, @ForAll @IntRange(max = 2000) int y)
            throws Exception {
        DiagramInput input = SampleEditions.input(SampleEditions.random(seed));
        Page page = new Page.Composition();
        Scene before = Diagrams.scene(page, input, SavedLayout.NONE, Cancellation.NEVER);
        Optional<SceneElement.Card> any = before.all(SceneElement.Card.class).stream()
                .filter(card -> card.origin().isPresent())
                .findFirst();
        if (any.isEmpty()) {
            return;
        }
        String id = any.get().id();
        SavedLayout kept = SavedLayout.NONE.with(page.key(), id, Optional.of(new Point(x, y)));
        Scene after = Diagrams.scene(page, input, kept, Cancellation.NEVER);
        Judged.whole(after);
        Rect place = after.get(id).orElseThrow().bounds();
        Point origin = any.get().origin().orElseThrow();
        assertEquals(place.at(origin.x() + x, origin.y() + y), place);
        assertEquals(
                before, Diagrams.scene(page, input, kept.with(page.key(), id, Optional.empty()), Cancellation.NEVER));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 17, 500})
    void anyNumberOfServicesDrawsWhole(int count) throws Exception {
        String text = count == 0 ? "" : SampleEditions.services(count, Math.max(0, count - 1), 3);
        for (Page page : PAGES) {
            Judged.whole(Diagrams.scene(page, SampleEditions.input(text), SavedLayout.NONE, Cancellation.NEVER));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "services: 7", "services:\n  - {}\n", "- a\n- b", "disks:\n  - partitions:\n      - {}\n"})
    void whatIsHardlyAnEditionDrawsWhole(String text) throws Exception {
        for (Page page : PAGES) {
            Judged.whole(Diagrams.scene(page, SampleEditions.input(text), SavedLayout.NONE, Cancellation.NEVER));
        }
    }
}

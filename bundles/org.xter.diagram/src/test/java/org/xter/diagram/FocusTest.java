package org.xter.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.diagram.layout.SavedLayout;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.report.Cancellation;

/** What a focus leaves of a composition. */
class FocusTest {
    private static Scene scene(String text, Focus focus) {
        return scene(SampleEditions.input(text).about(Optional.of(focus)));
    }

    private static Scene scene(DiagramInput input) {
        return Diagrams.scene(new Page.Composition(), input, SavedLayout.NONE, Cancellation.NEVER);
    }

    private static List<String> services(Scene scene) {
        return scene.all(SceneElement.Card.class).stream()
                .map(SceneElement::id)
                .filter(each -> each.startsWith("services[") || each.startsWith("guests["))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "firewall;0;services[firewall]",
                "firewall;1;services[database] services[firewall] services[mail]",
                "firewall;2;services[database] services[firewall] services[mail] services[panel]",
                "services[panel];1;services[mail] services[panel]",
                "services[mail].requires[database];0;services[mail]",
                "services[mail].ports[0];0;services[mail]",
                "layer.services[panel];0;services[panel]",
                "protection.container-b;0;services[database]",
                "protection.container-a;0;guests[windows] services[database] services[mail]"
            })
    void whatIsConnectedStays(String element, int steps, String expected) throws Exception {
        Scene scene = scene(SampleEditions.office(), new Focus(Set.of(element), steps));
        Judged.whole(scene);
        assertEquals(List.of(expected.split(" ")), services(scene));
    }

    @Test
    void theWayOfTrustToWhatIsShownStays() {
        Scene scene = scene(SampleEditions.office(), new Focus(Set.of("database"), 0));
        for (String id : List.of("boot", "manifest", "protection.container-a", "protection.container-b")) {
            assertTrue(scene.get(id).isPresent(), id);
        }
        assertTrue(scene.get("layer.services[database]").isPresent());
        assertFalse(scene.get("layer.services[mail]").isPresent());
        assertFalse(scene.get("groups[tools]").isPresent());
    }

    @Test
    void aFocusOnNothingThatIsThereShowsAll() {
        assertEquals(
                scene(SampleEditions.input(SampleEditions.office())),
                scene(SampleEditions.office(), new Focus(Set.of("nobody"), 1)));
        assertThrows(IllegalArgumentException.class, () -> new Focus(Set.of(), -1));
    }

    @Property(tries = 40)
    void everyFocusDrawsWholeAndTheSameEachTime(
            @ForAll long seed, @ForAll @IntRange(max = 20) int service, @ForAll @IntRange(max = 3) int steps)
            throws Exception {
        String text = SampleEditions.random(seed);
        Focus focus = new Focus(Set.of("s" + service), steps);
        Scene scene = scene(text, focus);
        Judged.whole(scene);
        assertEquals(scene, scene(text, focus));
    }
}

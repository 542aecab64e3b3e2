package org.xter.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.diagram.layout.SavedLayout;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.EdgeKind;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.report.Cancellation;
import org.xter.report.Severity;

class CompositionSceneTest {
    private static Scene scene(String text) {
        return Diagrams.scene(new Page.Composition(), SampleEditions.input(text), SavedLayout.NONE, Cancellation.NEVER);
    }

    private static Rect bounds(Scene scene, String id) {
        return scene.get(id).orElseThrow(() -> new AssertionError("no " + id)).bounds();
    }

    private static SceneElement.Card card(Scene scene, String id) {
        return (SceneElement.Card) scene.get(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "hardware, A",
        "initrd, A",
        "boot, A",
        "manifest, B",
        "layer.config, B",
        "system, B",
        "groups[tools], B",
        "protection.container-a, B",
        "protection.container-b, B",
        "layer.services[mail], B",
        "image.guests[windows], B",
        "services[mail], C",
        "guests[windows], C"
    })
    void eachThingLiesInItsStage(String id, String stage) {
        Scene scene = scene(SampleEditions.office());
        assertTrue(bounds(scene, "stage." + stage).contains(bounds(scene, id)));
    }

    @Test
    void whatLiesInAContainerLiesInItsBox() {
        Scene scene = scene(SampleEditions.office());
        Rect a = bounds(scene, "protection.container-a");
        Rect b = bounds(scene, "protection.container-b");
        assertTrue(a.contains(b));
        assertTrue(a.contains(bounds(scene, "layer.services[mail]")));
        assertFalse(b.overlaps(bounds(scene, "layer.services[mail]")));
        assertTrue(b.contains(bounds(scene, "layer.services[database]")));
        assertFalse(a.overlaps(bounds(scene, "layer.services[panel]")));
        assertEquals(
                Optional.of(Tone.CIPHER_B), card(scene, "services[database]").lock());
    }

    @Test
    void servicesStandInTheOrderInWhichTheyStart() {
        Scene scene = scene(SampleEditions.office());
        for (SceneElement.Edge edge : scene.all(SceneElement.Edge.class)) {
            if (edge.kind() == EdgeKind.AFTER || edge.kind() == EdgeKind.REQUIRES) {
                assertTrue(
                        bounds(scene, edge.from()).right()
                                < bounds(scene, edge.to()).x(),
                        edge::toString);
            }
        }
        SceneElement.Edge requires = (SceneElement.Edge)
                scene.get("services[mail].requires[database]").orElseThrow();
        assertEquals(EdgeKind.REQUIRES, requires.kind());
        assertEquals("services[database]", requires.from());
    }

    @Test
    void portsLieOnTheirCard() {
        Scene scene = scene(SampleEditions.office());
        Set<String> ports = scene.all(SceneElement.Port.class).stream()
                .filter(each -> each.owner().equals("services[mail]"))
                .map(SceneElement.Port::label)
                .collect(Collectors.toSet());
        assertEquals(Set.of("143/tcp", "993/tcp"), ports);
    }

    @Test
    void aNameNobodyHasIsDrawnAndBadged() {
        Scene scene = scene(SampleEditions.office().replace("requires: [database]", "requires: [databas]"));
        SceneElement.Card ghost = card(scene, "missing[databas]");
        assertTrue(ghost.facts().implied());
        assertEquals(Severity.ERROR, ghost.facts().badges().get(0).severity());
        assertFalse(card(scene, "services[mail]").facts().badges().isEmpty());
        assertFalse(scene.get("services[mail].requires[databas]")
                .orElseThrow()
                .facts()
                .badges()
                .isEmpty());
    }

    @Test
    void aFindingComesWithItsFixes() {
        Scene scene = scene(SampleEditions.office().replace("requires: [database]", "requires: [databse]"));
        assertTrue(card(scene, "services[mail]").facts().badges().stream()
                .anyMatch(badge -> badge.code().equals("edition.unknown-reference")
                        && !badge.fixes().isEmpty()));
    }

    @Test
    void ofManyServicesTheLayersAreOne() {
        Scene scene = scene(SampleEditions.services(40, 30, 1));
        assertTrue(scene.get("layers.none").isPresent());
        assertFalse(scene.get("layer.services[service-1]").isPresent());
        assertTrue(bounds(scene, "manifest").y() < 64);
    }

    @Test
    void thePointedAtIsTheUppermost() {
        Scene scene = scene(SampleEditions.office());
        Rect card = bounds(scene, "services[mail]");
        assertEquals(
                "services[mail]",
                scene.at(new Point(card.x() + 20, card.y() + 10)).orElseThrow().id());
        SceneElement.Edge edge = (SceneElement.Edge)
                scene.get("services[mail].requires[database]").orElseThrow();
        Point middle = new Point(
                (edge.points().get(0).x() + edge.points().get(1).x()) / 2,
                edge.points().get(0).y() + 3);
        assertEquals(edge.id(), scene.at(middle).orElseThrow().id());
        assertEquals("stage.A", scene.at(new Point(4, 4)).orElseThrow().id());
        assertEquals(Optional.empty(), scene.at(new Point(-5, -5)));
    }

    @Test
    void theTableSaysWhatThePictureShows() {
        Scene scene = scene(SampleEditions.office());
        assertTrue(scene.table().rows().stream()
                .anyMatch(row -> row.id().equals("services[mail]")
                        && row.cells().contains("143/tcp, 993/tcp")
                        && row.cells().contains("firewall, database")
                        && row.cells().contains("Container A")));
    }

    @Test
    void networkInterfacesAreShownWithWhatIsAttached() throws Exception {
        Scene scene = scene(
                SampleEditions.office().replace("container: a }\nboot", "container: a, interfaces: [lan, wan] }\nboot")
                        + "network:\n  interfaces:\n    - { name: lan, card: 1, ipv4: 10.0.0.1/24 }\n    - { name: spare, card: 2 }\n");
        Judged.whole(scene);
        SceneElement.Card lan = card(scene, "network.interfaces[lan]");
        assertEquals(List.of("10.0.0.1/24", "Card 1"), lan.lines());
        assertTrue(bounds(scene, "stage.C").contains(lan.bounds()));
        SceneElement.Edge attached =
                (SceneElement.Edge) scene.get("guests[windows].interfaces[lan]").orElseThrow();
        assertEquals(EdgeKind.ATTACHED, attached.kind());
        assertEquals("network.interfaces[lan]", attached.from());
        SceneElement.Card missing = card(scene, "missing-interface[wan]");
        assertEquals(Severity.ERROR, missing.facts().badges().get(0).severity());
        assertTrue(scene.get("network.interfaces[spare]").isPresent());
    }
}

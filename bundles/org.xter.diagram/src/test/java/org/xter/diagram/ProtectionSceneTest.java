package org.xter.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xter.diagram.layout.SavedLayout;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.report.Cancellation;

class ProtectionSceneTest {
    private static Scene scene(String text) {
        return Diagrams.scene(new Page.Protection(), SampleEditions.input(text), SavedLayout.NONE, Cancellation.NEVER);
    }

    private static SceneElement.Box box(Scene scene, String id) {
        return (SceneElement.Box) scene.get(id).orElseThrow(() -> new AssertionError("no " + id));
    }

    @Test
    void containerBLiesInAWithWhatIsInIt() {
        Scene scene = scene(SampleEditions.office());
        Rect a = box(scene, "protection.container-a").bounds();
        Rect b = box(scene, "protection.container-b").bounds();
        assertTrue(a.contains(b));
        assertTrue(b.contains(scene.get("services[database]").orElseThrow().bounds()));
        assertTrue(a.contains(scene.get("services[mail]").orElseThrow().bounds()));
        assertFalse(b.overlaps(scene.get("services[mail]").orElseThrow().bounds()));
        assertTrue(box(scene, "plain")
                .bounds()
                .contains(scene.get("services[panel]").orElseThrow().bounds()));
        assertTrue(a.contains(scene.get("guests[windows]").orElseThrow().bounds()));
    }

    @Test
    void aContainerSaysHowItIsEncryptedAndWhoOpensIt() {
        assertEquals(
                List.of(
                        "AES-XTS, 256-bit key",
                        "Argon2id, 2 s per unlock",
                        "Key held by the vendor",
                        "Opened by TPM, depot",
                        "As large as its content, made in the export"),
                box(scene(SampleEditions.office()), "protection.container-a").lines());
    }

    @Test
    void volumesAreNamedWhereTheyBelong() {
        SceneElement.Card database = (SceneElement.Card)
                scene(SampleEditions.office()).get("services[database]").orElseThrow();
        assertEquals(List.of("tables on data"), database.lines());
    }

    @Test
    void anEditionWithoutProtectionShowsWhereItWouldBe() {
        Scene scene = scene("services: [{ name: a, packages: [b] }]");
        assertTrue(box(scene, "protection.container-a").facts().implied());
        assertTrue(box(scene, "protection.container-b").facts().implied());
    }

    @Test
    void aRuleSpeaksAtTheContainerItIsAbout() {
        Scene scene = scene(SampleEditions.office()
                .replace("cipher: serpent-xts, holder: client, size", "cipher: aes-xts, holder: vendor, size"));
        assertTrue(scene.all(SceneElement.Box.class).stream()
                .flatMap(each -> each.facts().badges().stream())
                .anyMatch(badge -> badge.code().equals("edition.ciphers-differ")));
        assertTrue(scene.all(SceneElement.Box.class).stream()
                .flatMap(each -> each.facts().badges().stream())
                .anyMatch(badge -> badge.code().equals("edition.holders-differ")));
    }
}

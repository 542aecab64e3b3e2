package org.xter.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xter.diagram.layout.SavedLayout;
import org.xter.diagram.protection.ProtectionScene;
import org.xter.diagram.scene.Badge;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Placement;
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

    private static List<String> entries(Scene scene, String owner) {
        return scene.all(SceneElement.Entry.class).stream()
                .filter(each -> each.owner().equals(owner))
                .map(SceneElement.Entry::text)
                .toList();
    }

    @Test
    void aContainerSaysHowItIsEncryptedAndWhoOpensIt() {
        Scene scene = scene(SampleEditions.office());
        assertEquals(
                List.of("AES-XTS, 256-bit key", "Key held by the vendor", "Argon2id", "Opened by TPM, depot"),
                entries(scene, "protection.container-a"));
        assertEquals(
                List.of("As large as its content", "Made in the export"),
                box(scene, "protection.container-a").lines());
    }

    @Test
    void volumesAreOnTheCardOfTheirService() {
        assertEquals(List.of("tables on data"), entries(scene(SampleEditions.office()), "services[database]"));
    }

    @Test
    void whatARuleSaysOfASettingStandsAtThatSetting() {
        Scene scene = scene(
                SampleEditions.office().replace("cipher: serpent-xts, holder: client, size", "cipher: aes-xts, size"));
        SceneElement cipher = scene.get(ProtectionScene.entryId(Placement.B, Literals.ENCRYPTION__CIPHER))
                .orElseThrow();
        SceneElement holder = scene.get(ProtectionScene.entryId(Placement.B, Literals.ENCRYPTION__HOLDER))
                .orElseThrow();
        assertEquals(
                List.of("edition.ciphers-differ"),
                cipher.facts().badges().stream().map(Badge::code).toList());
        assertEquals(List.of(), holder.facts().badges());
    }

    @Test
    void aContainerBWithoutAStandsBesideThePlaceItBelongsIn() {
        Scene scene = scene(SampleEditions.office()
                .replace("  container-a: { cipher: aes-xts, holder: vendor, unlock: [tpm, depot] }\n", ""));
        SceneElement.Box a = box(scene, "protection.container-a");
        SceneElement.Box b = box(scene, "protection.container-b");
        assertTrue(a.facts().implied());
        assertFalse(a.bounds().overlaps(b.bounds()));
        assertTrue(a.bounds().contains(scene.get("services[mail]").orElseThrow().bounds()));
        assertTrue(b.facts().badges().stream()
                .anyMatch(each -> each.code().equals("edition.placement-without-container")));
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

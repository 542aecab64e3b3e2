package org.xter.diagram.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Diagrams;
import org.xter.diagram.Judged;
import org.xter.diagram.Page;
import org.xter.diagram.layout.SavedLayout;
import org.xter.diagram.look.Palette;
import org.xter.diagram.paint.SvgCanvas;
import org.xter.diagram.scene.Badge;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.model.text.EditionReader;
import org.xter.report.Cancellation;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;

class TrustSceneTest {
    private static final Instant NOW = SampleKeyring.BEGIN.plusSeconds(86_400);
    private static final KeyName KERNEL = KeyName.of(KeyRole.KERNEL);
    private static final KeyName PRODUCT = KeyName.product(SampleKeyring.PRODUCT);
    private static final String OFFICE = """
            format: 1
            edition: { name: office, kind: office, version: 2.0.0, vendor: Example,
              product: 8a4d2c7e-0c3b-4b7d-8f55-2b9e1d6c5a03 }
            base: { suite: bookworm }
            services: [ { name: mail, packages: [dovecot-imapd], container: a } ]
            protection:
              container-a: { cipher: aes-xts, holder: vendor }
            trust: { keyring: keys }
            """;

    @TempDir
    Path folder;

    private static DiagramInput input(String text) {
        return DiagramInput.of(
                EditionReader.parse(Path.of("office.edition"), text).edition());
    }

    private static Scene scene(DiagramInput input) throws Exception {
        Scene scene = Diagrams.scene(new Page.Trust(), input, SavedLayout.NONE, Cancellation.NEVER);
        Judged.whole(scene);
        Scene russian =
                Diagrams.scene(new Page.Trust(), input.in(Locale.of("ru")), SavedLayout.NONE, Cancellation.NEVER);
        Judged.whole(russian);
        for (Scene each : List.of(scene, russian)) {
            List<String> lines = card(each, "machines").lines();
            assertTrue(lines.stream().noneMatch(line -> line.contains("\u2026")), lines.toString());
        }
        return scene;
    }

    private Scene at(Path keys, Instant now) throws Exception {
        return scene(input(OFFICE).with(SampleKeyring.read(keys, now)));
    }

    private static SceneElement element(Scene scene, String id) {
        return scene.get(id).orElseThrow(() -> new AssertionError("no " + id));
    }

    private static SceneElement.Card card(Scene scene, String id) {
        return (SceneElement.Card) element(scene, id);
    }

    private static List<String> codes(Scene scene, String id) {
        return element(scene, id).facts().badges().stream().map(Badge::code).toList();
    }

    private static boolean isQuiet(Scene scene) {
        return scene.elements().stream().allMatch(each -> each.facts().badges().isEmpty());
    }

    @Test
    void aWholeKeyringSignsWhatAnExportMakesFromLeftToRight() throws Exception {
        Scene scene = at(SampleKeyring.copy(folder.resolve("keys")), NOW);
        assertTrue(isQuiet(scene));
        assertEquals(
                List.of("ECDSA P-384, in the folder", "2026-03-01 to 2046-03-01"),
                card(scene, "key.manifest-ca").lines());
        for (List<String> way : List.of(
                List.of("key.manifest-ca", "key.product", "manifest", "layers"),
                List.of("key.secure-boot-db", "key.kernel", "kernel.efi", "loader"),
                List.of("key.pcr-policy", "policies"),
                List.of("key.sudi-ca", "machines"))) {
            for (int i = 1; i < way.size(); i++) {
                element(scene, "line." + way.get(i - 1) + "." + way.get(i));
                assertTrue(
                        element(scene, way.get(i - 1)).bounds().right()
                                < element(scene, way.get(i)).bounds().x(),
                        way.toString());
            }
        }
        assertTrue(card(scene, "keyring").lines().contains("Ready to sign releases of this edition"));
        assertEquals("trust", element(scene, "keyring").facts().path());
    }

    @Test
    void whatTheEditionDoesNotHaveIsGreyed() throws Exception {
        Scene scene = at(SampleKeyring.copy(folder.resolve("keys")), NOW);
        assertFalse(element(scene, "protection.container-a").facts().implied());
        for (String each : List.of("container-b", "machines", "line.key.sudi-ca.machines")) {
            assertTrue(element(scene, each).facts().implied(), each);
        }
    }

    private Scene openedBy(String way, Path keys, Instant now) throws Exception {
        String text = OFFICE.replace("holder: vendor", "holder: vendor, unlock: [" + way + "]");
        return scene(input(text).with(SampleKeyring.read(keys, now)));
    }

    private static void says(Scene scene, String id, String words) {
        String tooltip = element(scene, id).facts().tooltip();
        assertTrue(tooltip.contains(words), tooltip);
    }

    @Test
    void machinesWhoseTpmOpensAAreKnownByWhatIsSealedUnderThePoliciesAndHaveNoCertificate() throws Exception {
        Scene scene = openedBy("tpm, passphrase", SampleKeyring.copy(folder.resolve("keys")), NOW);
        assertEquals(
                List.of("A's key sealed for each TPM", "Identity: product and machine id"),
                card(scene, "machines").lines());
        assertFalse(element(scene, "machines").facts().implied());
        says(scene, "machines", "it has no certificate");
        says(scene, "policies", "gives out the key of container A only after a start these policies allow");
        assertFalse(element(scene, "line.policies.machines").facts().implied());
        assertTrue(element(scene, "line.key.sudi-ca.machines").facts().implied());
    }

    @Test
    void machinesThatAskADepotHaveACertificateOfTheSudiCa() throws Exception {
        Path keys = SampleKeyring.copy(folder.resolve("keys"));
        Scene scene = openedBy("depot, passphrase", keys, NOW);
        assertEquals(
                List.of("Certified by the SUDI CA", "Identity: product and machine id"),
                card(scene, "machines").lines());
        says(scene, "machines", "the machine asks the depot for the key of container A");
        says(scene, "policies", "gives out the key of its certificate");
        assertFalse(element(scene, "line.key.sudi-ca.machines").facts().implied());
        Scene later = openedBy("depot", keys, Instant.parse("2046-03-02T00:00:00Z"));
        assertEquals(List.of("trust.cannot-sign"), codes(later, "machines"));
        assertEquals(List.of("trust.cannot-sign"), codes(later, "line.key.sudi-ca.machines"));
    }

    @Test
    void machinesWhoseContainerPeopleOpenAreNotProvisioned() throws Exception {
        Path keys = SampleKeyring.copy(folder.resolve("keys"));
        for (String way : List.of("passphrase", "keyfile, passphrase")) {
            Scene scene = openedBy(way, keys, NOW);
            assertEquals(
                    List.of("Identity: product and machine id", "Not provisioned: nothing is sealed"),
                    card(scene, "machines").lines());
            says(scene, "machines", "neither TPM nor depot opens container A");
            says(scene, "policies", "This edition seals nothing to them");
            assertEquals(Optional.empty(), scene.get("line.policies.machines"));
        }
    }

    @Test
    void nothingIsSealedForTheMachinesOfAnUnsignedEdition() throws Exception {
        String text = OFFICE.replace("trust: { keyring: keys }\n", "").replace("vendor }", "vendor, unlock: [tpm] }");
        Scene scene = scene(input(text));
        assertTrue(element(scene, "machines").facts().implied());
        assertTrue(card(scene, "machines").lines().contains("Made by signed exports only"));
        assertEquals(Optional.empty(), scene.get("line.policies.machines"));
    }

    @Test
    void withoutAKeyringTheNeededKeysAreGreyedAndItIsSaidHowToMakeOne() throws Exception {
        Scene scene = scene(input(OFFICE.replace("trust: { keyring: keys }\n", "")));
        for (KeyRole role : KeyRole.values()) {
            assertTrue(element(scene, "key." + role.id()).facts().implied(), role.id());
        }
        assertTrue(element(scene, "keyring").facts().tooltip().contains("xter keys new"));
        assertTrue(card(scene, "kernel.efi").lines().contains("Unsigned development image"));
        assertTrue(card(scene, "policies").lines().contains("Made by signed exports only"));
        assertTrue(element(scene, "policies").facts().implied());
        assertTrue(isQuiet(scene));
    }

    @Test
    void aFolderThatIsNoKeyringIsMarkedWithWhatToDo() throws Exception {
        Scene scene = at(folder.resolve("nowhere"), NOW);
        assertEquals(List.of("trust.no-keyring"), codes(scene, "keyring"));
        assertTrue(element(scene, "keyring").facts().tooltip().contains("xter keys new"));
    }

    @Test
    void keysThatEndedOrHaveNotBegunOrEndSoonAreMarked() throws Exception {
        Path keys = SampleKeyring.copy(folder.resolve("keys"));
        Scene later = at(keys, Instant.parse("2029-03-02T00:00:00Z"));
        assertEquals(List.of("trust.expired"), codes(later, "key.product"));
        assertEquals(List.of("trust.cannot-sign"), codes(later, "manifest"));
        assertEquals(List.of("trust.cannot-sign"), codes(later, "line.key.product.manifest"));
        assertEquals(List.of(), codes(later, "kernel.efi"));
        Scene before = at(keys, Instant.parse("2026-02-28T00:00:00Z"));
        assertEquals(List.of("trust.not-yet-valid"), codes(before, "key.kernel"));
        Scene soon = at(keys, Instant.parse("2029-01-01T00:00:00Z"));
        assertEquals(List.of("trust.expires"), codes(soon, "key.product"));
        assertEquals(List.of(), codes(soon, "manifest"));
    }

    @Test
    void aRevokedKeyWithoutAnotherIsMarked() throws Exception {
        Path keys = SampleKeyring.copy(folder.resolve("keys"));
        SampleKeyring.open(keys, NOW).revoke(PRODUCT, Optional.empty());
        Scene scene = at(keys, NOW);
        assertEquals(List.of("trust.revoked"), codes(scene, "key.product"));
        assertTrue(element(scene, "key.product").facts().implied());
        assertTrue(card(scene, "key.product").lines().contains("Former ones: 0 retired, 1 revoked"));
    }

    @Test
    void aKeyOfAnotherProductIsMissing() throws Exception {
        Path keys = SampleKeyring.copy(folder.resolve("keys"));
        Scene scene = scene(input(OFFICE.replace("8a4d2c7e", "11111111")).with(SampleKeyring.read(keys, NOW)));
        assertEquals(List.of("trust.no-product-key"), codes(scene, "key.product"));
        assertTrue(card(scene, "keyring").lines().contains("Cannot sign releases of this edition as it is"));
    }

    @Test
    void aRenewedAuthorityLeavesItsKeysToBeRenewedAndTheyStillSign() throws Exception {
        Path keys = SampleKeyring.copy(folder.resolve("keys"));
        SampleKeyring.open(keys, NOW).renew(KeyName.of(KeyRole.MANIFEST_CA));
        Scene scene = at(keys, NOW);
        assertEquals(List.of("trust.issuer-renewed"), codes(scene, "key.product"));
        assertEquals(List.of(), codes(scene, "manifest"));
        assertTrue(card(scene, "keyring").lines().contains("Ready to sign releases of this edition"));
    }

    @Test
    void aLinkThatDoesNotHoldIsMarkedAtItsLineAndAtTheKey() throws Exception {
        Path keys = SampleKeyring.copy(folder.resolve("keys"));
        Path other = SampleKeyring.copy(folder.resolve("other"));
        SampleKeyring.open(other, NOW).renew(KeyName.of(KeyRole.SECURE_BOOT_DB));
        SampleKeyring.open(other, NOW).renew(KERNEL);
        Files.copy(other.resolve("kernel.crt"), keys.resolve("kernel.crt"), StandardCopyOption.REPLACE_EXISTING);
        Scene scene = at(keys, NOW);
        assertEquals(List.of("trust.broken-link"), codes(scene, "line.key.secure-boot-db.key.kernel"));
        assertEquals(List.of("trust.broken-link", "trust.no-private-key"), codes(scene, "key.kernel"));
    }

    @Test
    void aCopyWithoutPrivateKeysCannotSignAndSaysSo() throws Exception {
        Path keys = SampleKeyring.copy(folder.resolve("keys"));
        try (Stream<Path> files = Files.list(keys.resolve("keys"))) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Scene scene = at(keys, NOW);
        assertEquals(List.of("trust.no-private-key"), codes(scene, "key.kernel"));
        assertTrue(card(scene, "keyring").lines().contains("Cannot sign releases of this edition as it is"));
    }

    @Test
    void whatStandsBesideThePictureIsThatOfTheCertificate() throws Exception {
        Path keys = SampleKeyring.copy(folder.resolve("keys"));
        SampleKeyring.open(keys, NOW).renew(KERNEL);
        DiagramInput input = input(OFFICE).with(SampleKeyring.read(keys, NOW));
        TrustLedger ledger = TrustLedger.of(input.keyring(), input.edition(), input.words());
        List<String> said = ledger.details("key.product").stream()
                .map(each -> each.label() + ": " + each.value())
                .toList();
        assertTrue(
                said.contains("Subject: CN=manifest PRODUCT:" + SampleKeyring.PRODUCT + ",O=Example Ltd"),
                said::toString);
        assertTrue(said.contains("Usage: Signs messages, such as manifests"), said::toString);
        assertTrue(said.contains("Valid: 2026-03-01 to 2029-03-01"), said::toString);
        assertEquals("kernel", ledger.renewal("key.kernel").orElseThrow().key());
        assertEquals(Optional.empty(), ledger.renewal("manifest"));
        assertTrue(ledger.isSigned("manifest") && ledger.isSigned("kernel.efi") && ledger.isSigned("policies"));
        assertFalse(ledger.isSigned("key.product") || ledger.isSigned("layers"));
        assertEquals(
                List.of("Kernel key retired"),
                ledger.former().stream()
                        .map(each -> each.key() + " " + each.state())
                        .toList());
        assertEquals(List.of(), ledger.details("manifest"));
        assertEquals(KeyRole.values().length, TrustLedger.kinds(input.words()).size());
    }

    @Test
    void whatCanBeRevokedSaysWhatFollowsAndARevokedKeyCanBeMadeAnew() throws Exception {
        Path keys = SampleKeyring.copy(folder.resolve("keys"));
        SampleKeyring.open(keys, NOW).renew(KERNEL);
        DiagramInput input = input(OFFICE).with(SampleKeyring.read(keys, NOW));
        TrustLedger ledger = TrustLedger.of(input.keyring(), input.edition(), input.words());
        List<TrustLedger.Revocation> all = ledger.revocations();
        assertEquals(
                List.of("product-" + SampleKeyring.PRODUCT, "kernel", "kernel"),
                all.stream().map(TrustLedger.Revocation::key).toList());
        assertEquals(
                List.of(4, 4, 3),
                all.stream().map(each -> each.consequences().size()).toList());
        assertTrue(
                all.get(2).title().startsWith("Kernel key, retired, serial number "),
                all.get(2).title());
        assertEquals(Optional.of(all.get(1)), ledger.revocation("key.kernel"));
        assertEquals(Optional.empty(), ledger.revocation("key.manifest-ca"));

        SampleKeyring.open(keys, NOW).revoke(KERNEL, Optional.of(all.get(1).serial()));
        DiagramInput after = input(OFFICE).with(SampleKeyring.read(keys, NOW));
        TrustLedger revoked = TrustLedger.of(after.keyring(), after.edition(), after.words());
        assertEquals(Optional.empty(), revoked.revocation("key.kernel"));
        assertEquals("kernel", revoked.renewal("key.kernel").orElseThrow().key());
    }

    @Test
    void thePictureDependsOnTheTimeGivenAlone() throws Exception {
        Path keys = SampleKeyring.copy(folder.resolve("keys"));
        assertEquals(SvgCanvas.paint(at(keys, NOW), Palette.DARK), SvgCanvas.paint(at(keys, NOW), Palette.DARK));
    }
}

package org.xter.trust.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.format.pe.PeFile;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.trust.Keyrings;
import org.xter.trust.Tool;
import org.xter.trust.keyring.KeyEntry;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.measure.BootPath;
import org.xter.trust.measure.KernelMeasurement;
import org.xter.trust.measure.PolicyKey;
import org.xter.trust.measure.PolicySignatures;

/** A kernel is signed with its policies where it lies, by whoever has it and the keys. */
class KernelSignerTest {
    private static final Path STUB = Path.of("/usr/lib/systemd/boot/efi/linuxx64.efi.stub");

    @TempDir
    Path folder;

    private Keyring keyring;
    private ReleaseKeys keys;

    @BeforeEach
    void open() throws Exception {
        assumeTrue(Files.exists(STUB), "no systemd-stub (Debian package systemd-boot-efi)");
        keyring = Keyrings.copy(folder.resolve("keys"));
        keys = ReleaseKeys.of(folder, keyring, Keyrings.PRODUCT);
    }

    private Path image(String name, Map<UkiSection, Content> more) throws Exception {
        Map<UkiSection, Content> sections = new EnumMap<>(UkiSection.class);
        sections.put(UkiSection.LINUX, Content.ofFile(STUB));
        sections.put(UkiSection.INITRD, Content.of("initrd"));
        sections.put(UkiSection.CMDLINE, Content.of("quiet"));
        sections.putAll(more);
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            new Uki(sections).write(PeFile.read(Content.ofFile(STUB)), out, Cancellation.NEVER);
        }
        return file;
    }

    private static Uki sections(Path image) throws Exception {
        return Uki.read(PeFile.read(Content.ofFile(image)));
    }

    @Test
    void policiesAndImageAreSignedAndTheFieldSeesBoth() throws Exception {
        Path image = image("kernel.efi", KernelSigner.sections(keys.certificates()));
        Uki before = sections(image);
        KernelSigner.sign(image, keys, Cancellation.NEVER);
        Uki after = sections(image);
        assertEquals(before.sections().keySet(), after.sections().keySet());
        for (UkiSection each : before.sections().keySet()) {
            boolean same = before.get(each)
                    .orElseThrow()
                    .digest()
                    .equals(after.get(each).orElseThrow().digest());
            assertEquals(each != UkiSection.PCRSIG, same, each.sectionName());
        }
        assertArrayEquals(
                PolicySignatures.sign(
                                KernelMeasurement.of(PeFile.read(Content.ofFile(STUB)), before),
                                KernelSigner.PATHS,
                                keys.policy(),
                                Cancellation.NEVER)
                        .bytes(),
                after.get(UkiSection.PCRSIG).orElseThrow().bytes());
        KeyEntry db = keyring.entry(KeyName.of(KeyRole.SECURE_BOOT_DB));
        assertEquals(
                keys.kernel().certificate(), new ProgramVerifier(List.of(db.certificate()), List.of()).verify(image));
        String listed = Tool.of("objdump", "binutils").accepts("-h", image);
        assertEquals(2, listed.lines().filter(each -> each.contains(".pcr")).count(), listed);
    }

    private static String refused(Path image, X509Certificate key) {
        ProblemException told = assertThrows(ProblemException.class, () -> new PolicyVerifier(List.of(key))
                .verify(Content.ofFile(image), image, Cancellation.NEVER));
        return told.problems().get(0).code();
    }

    @Test
    void policiesAreJudgedByTheirKeyAndByWhatTheSectionsMeasure() throws Exception {
        X509Certificate key = keys.policy().certificate();
        Path image = image("kernel.efi", KernelSigner.sections(keys.certificates()));
        assertEquals("policy-signature.changed", refused(image, key), "not signed yet");
        KernelSigner.sign(image, keys, Cancellation.NEVER);
        assertEquals(key, new PolicyVerifier(List.of(key)).verify(Content.ofFile(image), image, Cancellation.NEVER));
        assertEquals(
                "policy-signature.unknown-key", refused(image, keys.kernel().certificate()));
        Uki signed = sections(image);
        Map<UkiSection, Content> sections = new EnumMap<>(signed.sections());
        sections.keySet().retainAll(List.of(UkiSection.PCRSIG, UkiSection.PCRPKEY));
        assertEquals(
                key,
                new PolicyVerifier(List.of(key))
                        .verify(Content.ofFile(image("same.efi", sections)), image, Cancellation.NEVER));
        sections.put(UkiSection.OSREL, Content.of("NAME=other\n"));
        assertEquals("policy-signature.changed", refused(image("other.efi", sections), key));
        assertEquals("policy-signature.missing", refused(image("none.efi", Map.of()), key));
    }

    @Test
    void theSameImageAndKeysGiveTheSameBytes() throws Exception {
        Path once = image("once.efi", KernelSigner.sections(keys.certificates()));
        KernelSigner.sign(once, keys, Cancellation.NEVER);
        Path again = image("again.efi", KernelSigner.sections(keys.certificates()));
        KernelSigner.sign(
                again,
                ReleaseKeys.of(
                        folder,
                        Keyring.open(
                                folder.resolve("keys"),
                                Keyrings.at(Keyrings.BEGIN.plusSeconds(99), Keyrings.PASSPHRASE)),
                        Keyrings.PRODUCT),
                Cancellation.NEVER);
        assertEquals(-1, Files.mismatch(once, again));
    }

    @Test
    void anImageWithoutRoomForThePoliciesIsRefused() throws Exception {
        Map<UkiSection, Content> sections = KernelSigner.sections(keys.certificates());
        sections.put(UkiSection.PCRSIG, PolicySignatures.reserved(List.of(BootPath.INITRD), policyKey()));
        for (Path image : List.of(image("none.efi", Map.of()), image("short.efi", sections))) {
            assertThrows(IllegalArgumentException.class, () -> KernelSigner.sign(image, keys, Cancellation.NEVER));
        }
    }

    private PolicyKey policyKey() {
        return PolicyKey.of(keys.certificates().policy().getPublicKey());
    }

    @Test
    void certificatesAreTakenWithoutAPassphraseAndPrivateKeysAndWithTheSameTime() throws Exception {
        try (var files = Files.list(folder.resolve("keys/keys"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        ReleaseCertificates taken = ReleaseCertificates.of(folder, keyring, Keyrings.PRODUCT);
        assertEquals(keys.kernel().chain(), taken.kernel());
        assertEquals(keys.product().chain(), taken.product());
        assertEquals(keys.policy().certificate(), taken.policy());
        assertEquals(keys.time(Instant.EPOCH), taken.time(Instant.EPOCH));
        assertEquals(
                List.of("KEK", "PK", "db"),
                taken.firmware().keySet().stream().sorted().toList());
    }

    @Test
    void aKeyringWithoutTheKeyOfPoliciesIsToldByItsName() throws Exception {
        Files.delete(folder.resolve("keys/pcr-policy.crt"));
        ProblemException told =
                assertThrows(ProblemException.class, () -> ReleaseKeys.of(folder, keyring, Keyrings.PRODUCT));
        assertEquals("trust.unknown-key", told.problems().get(0).code());
        assertEquals(
                "The keyring has no key 'pcr-policy'", told.problems().get(0).message());
    }

    @Test
    void theReservedPlaceHoldsNoSignatureAndIsAsLongAsOne() throws Exception {
        byte[] reserved =
                PolicySignatures.reserved(KernelSigner.PATHS, policyKey()).bytes();
        byte[] signed = PolicySignatures.sign(
                        KernelMeasurement.of(PeFile.read(Content.ofFile(image("k.efi", Map.of())))),
                        KernelSigner.PATHS,
                        keys.policy(),
                        Cancellation.NEVER)
                .bytes();
        assertEquals(signed.length, reserved.length);
        assertNotEquals(new String(signed, StandardCharsets.US_ASCII), new String(reserved, StandardCharsets.US_ASCII));
    }
}

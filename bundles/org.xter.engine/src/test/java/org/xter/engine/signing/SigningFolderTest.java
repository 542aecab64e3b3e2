package org.xter.engine.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.engine.oci.SampleRelease;
import org.xter.format.pe.PeFile;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.runtime.manifest.ManifestWriter;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Store;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.manifest.ManifestSigner;
import org.xter.trust.release.KernelSigner;
import org.xter.trust.release.ProgramSigner;
import org.xter.trust.release.ProgramVerifier;
import org.xter.trust.release.ReleaseCertificates;
import org.xter.trust.release.ReleaseKeys;

/** A request says what is signed, and nobody signs or takes back anything else. */
class SigningFolderTest {
    private static final Path STUB = Path.of("/usr/lib/systemd/boot/efi/linuxx64.efi.stub");
    private static final Instant TIME = Instant.parse("2026-11-15T00:00:00Z");
    private static final SystemManifest MANIFEST = SampleRelease.MANIFEST;
    private static final UUID PRODUCT = MANIFEST.product();

    @TempDir
    static Path ring;

    private static Keyring keyring;
    private static ReleaseKeys keys;

    @TempDir
    Path folder;

    private Path request;

    @BeforeAll
    static void makeKeys() throws Exception {
        assumeTrue(Files.exists(STUB), "no systemd-stub (Debian package systemd-boot-efi)");
        keyring = Keyring.create(
                ring.resolve("keys"),
                "vendor",
                Optional.empty(),
                new Keyring.Surroundings("passphrase"::toCharArray, new SecureRandom(), InstantSource.system()));
        keyring.newProduct(PRODUCT);
        keys = ReleaseKeys.of(ring, keyring, PRODUCT);
    }

    @BeforeEach
    void prepare() throws Exception {
        request = prepare("router", "quiet");
    }

    private Path prepare(String name, String commandLine) throws Exception {
        Map<UkiSection, Content> sections = new EnumMap<>(UkiSection.class);
        sections.put(UkiSection.LINUX, Content.ofFile(STUB));
        sections.put(UkiSection.INITRD, Content.of("initrd"));
        sections.put(UkiSection.CMDLINE, Content.of(commandLine));
        sections.put(UkiSection.UNAME, Content.of("6.1.0-1-amd64"));
        sections.putAll(KernelSigner.sections(keys.certificates()));
        Path kernel = folder.resolve(name + ".efi");
        try (OutputStream out = Files.newOutputStream(kernel)) {
            new Uki(sections).write(PeFile.read(Content.ofFile(STUB)), out, Cancellation.NEVER);
        }
        Path target = folder.resolve(name + ".signing");
        SigningFolder.write(
                target,
                MANIFEST,
                Content.of(ManifestWriter.write(MANIFEST)),
                Content.ofFile(kernel),
                TIME,
                keys.certificates(),
                Cancellation.NEVER);
        return target;
    }

    private static String refused(Path request, ReleaseCertificates certificates) {
        ProblemException told = assertThrows(
                ProblemException.class, () -> SigningFolder.open(request).check(certificates, Cancellation.NEVER));
        assertEquals(1, told.problems().size());
        return told.problems().get(0).code();
    }

    private SigningFolder.Signed signed(Path request) throws Exception {
        return SigningFolder.open(request)
                .signed(keys.certificates(), Store.open(folder.resolve("store")), Cancellation.NEVER);
    }

    @Test
    void theRequestSaysInWordsAndDigestsWhatIsSigned() throws Exception {
        SigningFolder opened = SigningFolder.open(request);
        opened.check(keys.certificates(), Cancellation.NEVER);
        List<String> lines = opened.text().lines().toList();
        for (String line : List.of(
                "xter-signing-request 1",
                "title xTER Router",
                "product " + PRODUCT,
                "epoch 7",
                "time 2026-11-15T00:00:00Z",
                "manifest sha256:" + Digest.of(ManifestWriter.write(MANIFEST)),
                "kernel-release 6.1.0-1-amd64",
                "command-line quiet",
                "initrd sha256:" + Digest.of("initrd"),
                "end")) {
            assertTrue(lines.contains(line), () -> line + " in " + lines);
        }
        assertEquals(
                4, lines.stream().filter(each -> each.startsWith("policy ")).count());
        assertEquals(
                3, lines.stream().filter(each -> each.startsWith("signer ")).count());
        assertEquals(PRODUCT, opened.product());
    }

    @Test
    void whatComesBackIsWhatSigningAtOnceGives() throws Exception {
        SigningFolder.open(request).sign(keys, Cancellation.NEVER);
        Path once = folder.resolve("router.efi");
        KernelSigner.sign(once, keys, Cancellation.NEVER);
        SigningFolder.Signed back = signed(request);
        assertEquals(Content.ofFile(once).digest(), back.kernel().digest());
        assertEquals(
                Digest.of(ManifestSigner.sign(ManifestWriter.write(MANIFEST), keys.product(), keys.time(TIME))),
                back.signature().digest());
        Keyring certificates = keyring;
        assertEquals(
                keys.kernel().certificate(),
                new ProgramVerifier(
                                List.of(certificates
                                        .entry(KeyName.of(KeyRole.SECURE_BOOT_DB))
                                        .certificate()),
                                List.of())
                        .verify(request.resolve("signed/kernel.efi")));
    }

    @Test
    void carryingItThroughAnotherSystemsLineEndsChangesNothing() throws Exception {
        Path file = request.resolve("request");
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        SigningFolder.open(request).check(keys.certificates(), Cancellation.NEVER);
    }

    static Stream<String> keysOfLines() {
        return Stream.of(
                "edition",
                "title",
                "version",
                "product",
                "epoch",
                "time",
                "manifest",
                "kernel",
                "kernel-release",
                "command-line",
                "initrd",
                "policy",
                "end");
    }

    @ParameterizedTest
    @MethodSource("keysOfLines")
    void aChangedLineIsRefused(String key) throws Exception {
        Path file = request.resolve("request");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("(?m)^" + key + "( .*)?$", key.equals("end") ? "end\nmore" : key + " another"));
        assertEquals("sign.changed", refused(request, keys.certificates()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"signer kernel", "signer manifest", "signer policy", "authority"})
    void otherCertificatesAreToldApart(String line) throws Exception {
        Path file = request.resolve("request");
        Files.writeString(
                file, Files.readString(file).replaceFirst("(?m)^" + line + ".*$", line + " sha256:" + Digest.of("")));
        assertEquals("sign.other-certificates", refused(request, keys.certificates()));
    }

    @ParameterizedTest
    @CsvSource({"kernel.efi, quiet, loose", "manifest, epoch 7, epoch 6"})
    void aChangedFileIsRefused(String name, String text, String other) throws Exception {
        Path file = request.resolve(name);
        byte[] bytes = Files.readString(file, StandardCharsets.ISO_8859_1)
                .replace(text, other)
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, bytes);
        assertEquals("sign.changed", refused(request, keys.certificates()));
    }

    @Test
    void whatIsNoRequestIsTold() {
        for (Path each : List.of(folder, folder.resolve("nowhere"))) {
            ProblemException told = assertThrows(ProblemException.class, () -> SigningFolder.open(each));
            assertEquals("sign.no-request", told.problems().get(0).code());
        }
    }

    @Test
    void anotherProductsKeyringDoesNotSign() throws Exception {
        UUID other = new UUID(1, 2);
        ProblemException told =
                assertThrows(ProblemException.class, () -> ReleaseCertificates.of(ring, keyring, other));
        assertEquals("trust.no-product-key", told.problems().get(0).code());
    }

    @Test
    void whatIsNotSignedYetIsTold() {
        ProblemException told = assertThrows(ProblemException.class, () -> signed(request));
        assertEquals("sign.not-signed", told.problems().get(0).code());
    }

    /** A kernel that is signed well, of another release. */
    @Test
    void whatWasSignedForAnotherReleaseIsNotTakenBack() throws Exception {
        Path other = prepare("other", "loose");
        SigningFolder.open(other).sign(keys, Cancellation.NEVER);
        SigningFolder.open(request).sign(keys, Cancellation.NEVER);
        Files.copy(
                other.resolve("signed/kernel.efi"),
                request.resolve("signed/kernel.efi"),
                StandardCopyOption.REPLACE_EXISTING);
        ProblemException told = assertThrows(ProblemException.class, () -> signed(request));
        assertEquals("sign.changed", told.problems().get(0).code());
    }

    @Test
    void aKernelWhosePoliciesWereNotSignedIsNotTakenBack() throws Exception {
        SigningFolder.open(request).sign(keys, Cancellation.NEVER);
        Path kernel = request.resolve("signed/kernel.efi");
        Files.copy(request.resolve("kernel.efi"), kernel, StandardCopyOption.REPLACE_EXISTING);
        ProgramSigner.sign(kernel, keys.kernel());
        ProblemException told = assertThrows(ProblemException.class, () -> signed(request));
        assertEquals("sign.changed", told.problems().get(0).code());
    }
}

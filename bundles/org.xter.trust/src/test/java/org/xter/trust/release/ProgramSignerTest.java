package org.xter.trust.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.report.ProblemException;
import org.xter.trust.Keyrings;
import org.xter.trust.Tool;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.keyring.Pem;
import org.xter.trust.keyring.SigningKey;

/** Signed programs as two judges of the field see them. */
class ProgramSignerTest {
    private static final Path STUB = Path.of("/usr/lib/systemd/boot/efi/linuxx64.efi.stub");
    private static final KeyName KERNEL = KeyName.of(KeyRole.KERNEL);

    @TempDir
    Path folder;

    private Keyring keyring;
    private SigningKey key;
    private Path authority;

    @BeforeEach
    void open() throws Exception {
        assumeTrue(Files.exists(STUB), STUB + " is missing (Debian package systemd-boot-efi)");
        keyring = Keyrings.copy(folder.resolve("keys"));
        key = keyring.signingKey(KERNEL);
        authority = certificate("db", 1);
    }

    private Path certificate(String name, int depth) throws Exception {
        return Files.writeString(
                folder.resolve(name + ".pem"), Pem.encode(key.chain().get(depth)));
    }

    private Path signed(String name) throws Exception {
        Path program = Files.copy(STUB, folder.resolve(name));
        ProgramSigner.sign(program, key);
        return program;
    }

    @Test
    void bothJudgesTakeASignedProgramByTheCertificateInDb() throws Exception {
        Path program = signed("signed.efi");
        Tool.of("sbverify", "sbsigntool").accepts("--cert", authority, program);
        assertEquals(key.certificate(), verifier(List.of()).verify(program));
        String said = osslsigncode(program);
        assertTrue(said.contains("Signature verification: ok"), said);
        assertTrue(said.contains("Number of verified signatures: 1"), said);
    }

    @Test
    void theSameKeyGivesTheSameBytesAndNoTimeIsInThem() throws Exception {
        byte[] first = Files.readAllBytes(signed("first.efi"));
        Keyring later = Keyring.open(
                folder.resolve("keys"), Keyrings.at(Keyrings.BEGIN.plusSeconds(86_400), Keyrings.PASSPHRASE));
        key = later.signingKey(KERNEL);
        assertArrayEquals(first, Files.readAllBytes(signed("second.efi")));
        String said = osslsigncode(folder.resolve("first.efi"));
        assertFalse(said.contains("Signing time:") && said.contains("202"), said);
    }

    @Test
    void whatStoodThereBeforeIsUnchangedButForChecksumAndTheEntryOfTheSignature() throws Exception {
        byte[] before = Files.readAllBytes(STUB);
        byte[] after = Arrays.copyOf(Files.readAllBytes(signed("signed.efi")), before.length);
        int header = before[60] & 0xFF | (before[61] & 0xFF) << 8;
        int checksum = header + 24 + 64;
        int entry = header + 24 + 112 + 4 * 8;
        Arrays.fill(before, checksum, checksum + 4, (byte) 0);
        Arrays.fill(before, entry, entry + 8, (byte) 0);
        Arrays.fill(after, checksum, checksum + 4, (byte) 0);
        Arrays.fill(after, entry, entry + 8, (byte) 0);
        assertArrayEquals(before, after);
    }

    @Test
    void aChangedProgramAndAForeignSignerAreRefusedByBoth() throws Exception {
        Path program = signed("changed.efi");
        byte[] bytes = Files.readAllBytes(program);
        bytes[bytes.length / 3] ^= 1;
        Files.write(program, bytes);
        Tool.of("sbverify", "sbsigntool").refuses("--cert", authority, program);
        Tool.of("osslsigncode", "osslsigncode").refuses("verify", "-CAfile", authority, "-in", program);
        assertEquals("program-signature.changed", refused(verifier(List.of()), program));
        assertEquals("program-signature.missing", refused(verifier(List.of()), STUB));
        assertEquals("program-signature.revoked", refused(verifier(List.of(key.certificate())), signed("revoked.efi")));

        ProgramVerifier ours = verifier(List.of());
        Keyring other = Keyrings.copy(folder.resolve("other"));
        other.renew(KeyName.of(KeyRole.SECURE_BOOT_DB));
        other.renew(KERNEL);
        key = other.signingKey(KERNEL);
        Path foreign = signed("foreign.efi");
        Tool.of("sbverify", "sbsigntool").refuses("--cert", authority, foreign);
        assertEquals("program-signature.unknown-authority", refused(ours, foreign));
    }

    private ProgramVerifier verifier(List<X509Certificate> revoked) {
        return new ProgramVerifier(List.of(key.chain().get(1)), revoked);
    }

    private static String refused(ProgramVerifier verifier, Path program) {
        return assertThrows(ProblemException.class, () -> verifier.verify(program))
                .problems()
                .get(0)
                .code();
    }

    /** Judged at a time within the lifetime of the test's keys. */
    private String osslsigncode(Path program) throws Exception {
        return Tool.of("osslsigncode", "osslsigncode")
                .accepts(
                        "verify",
                        "-time",
                        Keyrings.BEGIN.plusSeconds(1000).getEpochSecond(),
                        "-CAfile",
                        authority,
                        "-in",
                        program);
    }
}

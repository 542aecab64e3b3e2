package org.xter.debian.repository;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

class SignatureCheckTest {
    private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant SIGNED = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final SigningKey KEY = SigningKey.make("Archive <a@example.org>", MADE, Duration.ofDays(365));
    private static final SigningKey OTHER = SigningKey.make("Stranger <s@example.org>", MADE, Duration.ZERO);
    private static final String TEXT = "Origin: Test\n-dashed: line\nTrailing: blanks \t\n\nUmlaut: ä\n";
    private static final byte[] FILE = KEY.clearSign(TEXT, SIGNED);

    @Test
    void handsOutExactlyTheSignedText() throws ProblemException {
        byte[] text = new SignatureCheck(KEY.keys(), NOW).verifyClearSigned("InRelease", FILE);
        assertEquals(TEXT.replace(" \t\n", "\n"), new String(text, StandardCharsets.UTF_8));
    }

    @Test
    void lineEndsAndTrailingBlanksDoNotMatter() throws ProblemException {
        byte[] windows = new String(FILE, StandardCharsets.UTF_8)
                .replace("\n", " \t\r\n")
                .replace("-----BEGIN PGP SIGNATURE----- \t\r\n", "-----BEGIN PGP SIGNATURE-----\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] text = new SignatureCheck(KEY.keys(), NOW).verifyClearSigned("InRelease", windows);
        assertEquals(TEXT.replace(" \t\n", "\n"), new String(text, StandardCharsets.UTF_8));
    }

    @Test
    void acceptsArmouredKeysOfSeveralBlocks() throws ProblemException {
        byte[] blocks = (OTHER.armoured() + "\nremark\n" + KEY.armoured()).getBytes(StandardCharsets.UTF_8);
        ArchiveKeys keys = ArchiveKeys.parse("keys.asc", blocks);
        assertEquals(2, keys.size());
        new SignatureCheck(keys, NOW).verifyClearSigned("InRelease", FILE);
    }

    @Test
    void acceptsADetachedSignature() throws ProblemException {
        byte[] text = "Origin: Test\n".getBytes(StandardCharsets.UTF_8);
        new SignatureCheck(KEY.keys(), NOW).verifyDetached("Release.gpg", text, KEY.detach(text, SIGNED));
        assertEquals(
                "debian.wrong-signature",
                problem(() -> new SignatureCheck(KEY.keys(), NOW)
                                .verifyDetached("Release.gpg", new byte[] {1}, KEY.detach(text, SIGNED)))
                        .code());
    }

    @Test
    void refusesAChangedText() {
        byte[] changed =
                new String(FILE, StandardCharsets.UTF_8).replace("Test", "Rest").getBytes(StandardCharsets.UTF_8);
        assertEquals("debian.wrong-signature", codeOf(KEY, NOW, changed));
    }

    @Property(tries = 150)
    void noFlippedBitOfTheTextIsAccepted(
            @ForAll @IntRange(min = 0, max = 5000) int position, @ForAll @IntRange(max = 7) int bit)
            throws ProblemException {
        byte[] changed = FILE.clone();
        changed[position % changed.length] ^= (byte) (1 << bit);
        byte[] right = new SignatureCheck(KEY.keys(), NOW).verifyClearSigned("InRelease", FILE);
        try {
            // A flip in what is not signed (a checksum, a blank) may pass; the text handed out is the signed one then.
            assertArrayEquals(right, new SignatureCheck(KEY.keys(), NOW).verifyClearSigned("InRelease", changed));
        } catch (ProblemException e) {
            assertFalse(e.problems().isEmpty());
        }
    }

    @Test
    void saysWhichKeyIsMissing() throws ProblemException {
        Problem problem = problem(() -> new SignatureCheck(OTHER.keys(), NOW).verifyClearSigned("InRelease", FILE));
        assertEquals("debian.missing-key", problem.code());
    }

    @Test
    void judgesAnExpiredKeyAtTheGivenMoment() {
        assertEquals("debian.key-expired", codeOf(KEY, MADE.plus(Duration.ofDays(366)), FILE));
        assertEquals("", codeOf(KEY, MADE.plus(Duration.ofDays(364)), FILE));
    }

    @Test
    void judgesAnExpiredSignatureAtTheGivenMoment() {
        byte[] file = KEY.clearSign(TEXT, SIGNED, HashAlgorithmTags.SHA256, Duration.ofDays(7));
        assertEquals("", codeOf(KEY, SIGNED.plus(Duration.ofDays(6)), file));
        assertEquals("debian.signature-expired", codeOf(KEY, SIGNED.plus(Duration.ofDays(8)), file));
    }

    @Test
    void refusesAKeyFromTheFuture() {
        assertEquals("debian.key-not-yet-valid", codeOf(KEY, MADE.minusSeconds(1), FILE));
    }

    @Test
    void aRevokedKeyNeverCounts() {
        SigningKey lost = SigningKey.make("Lost <l@example.org>", MADE, Duration.ZERO);
        byte[] file = lost.clearSign(TEXT, SIGNED);
        assertEquals("", codeOf(lost, NOW, file));
        lost.revoke(NOW);
        assertEquals("debian.key-revoked", codeOf(lost, SIGNED, file));
    }

    @Test
    void refusesWeakHashesAndKeys() {
        assertEquals(
                "debian.weak-signature",
                codeOf(KEY, NOW, KEY.clearSign(TEXT, SIGNED, HashAlgorithmTags.SHA1, Duration.ZERO)));
        SigningKey small = SigningKey.make("Small <s@example.org>", MADE, Duration.ZERO, 1024);
        assertEquals("debian.weak-signature", codeOf(small, NOW, small.clearSign(TEXT, SIGNED)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Origin: Test\n",
                "<html>Log in here</html>",
                "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\ntext\n",
                "-----BEGIN PGP SIGNED MESSAGE-----\n\ntext\n-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----\n",
            })
    void refusesWhatIsNotSigned(String text) {
        assertEquals("debian.not-signed", codeOf(KEY, NOW, text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "after", "header", "unescaped"})
    void refusesTextSmuggledAroundTheSignedOne(String where) {
        String file = new String(FILE, StandardCharsets.UTF_8);
        String smuggled =
                switch (where) {
                    case "before" -> "Origin: Evil\n\n" + file;
                    case "after" -> file + "Origin: Evil\n";
                    case "header" -> file.replace("Hash: SHA512\n", "Hash: SHA512\nOrigin: Evil\n");
                    default -> file.replace("- -dashed", "-dashed");
                };
        assertEquals("debian.not-signed", codeOf(KEY, NOW, smuggled.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void saysWhenAKeyFileHoldsNoKeys() {
        assertEquals(
                "debian.bad-key-file",
                problem(() -> ArchiveKeys.parse("keys", new byte[] {1, 2, 3})).code());
        assertEquals(
                "debian.no-key-file",
                problem(() -> ArchiveKeys.read(java.nio.file.Path.of("no-such-keys.gpg")))
                        .code());
    }

    @Test
    void theKeysOfTheDistributionShip() throws Exception {
        ArchiveKeys keys = ArchiveKeys.shipped("debian").orElseThrow();
        // Archive and security keys of Debian 11, 12 and 13, their signing subkeys, and the stable release keys.
        for (long id : new long[] {
            0x73A4F27B8DD47936L, 0x0E98404D386FA1D9L, 0x54404762BBB6E853L, 0x605C66F00D6C9793L, 0xF8D2585B8783D481L,
            0x6ED0E7B82643E131L, 0xBDE6D2B9216EC7A8L, 0x78DBA3BC47EF2265L, 0x8E9F831205B4BA95L, 0x762F67A0B2C39DE4L
        }) {
            assertEquals(1, keys.holding(id).size(), Long.toHexString(id));
            var ring = keys.holding(id).get(0);
            assertEquals(CertificateStatus.VALID, CertificateStatus.of(ring, ring.getPublicKey(id), NOW));
        }
        assertEquals(java.util.Optional.empty(), ArchiveKeys.shipped("../debian"));
        assertEquals(java.util.Optional.empty(), ArchiveKeys.shipped("unknown"));
    }

    private static String codeOf(SigningKey key, Instant moment, byte[] file) {
        try {
            new SignatureCheck(key.keys(), moment).verifyClearSigned("InRelease", file);
            return "";
        } catch (ProblemException e) {
            assertFalse(e.problems().get(0).hint().isEmpty());
            return e.problems().get(0).code();
        }
    }

    private static Problem problem(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(ProblemException.class, work).problems().get(0);
    }
}

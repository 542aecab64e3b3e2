package org.xter.trust.attestation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.trust.Tool;

/** Credentials and quotes, with a TPM in software and the field's commands on the other side. */
class AttestationTest {
    private static final String NONCE = "00112233445566778899aabbccddeeff";
    private static final String MEASURED = "a".repeat(64);

    @TempDir
    Path folder;

    private SoftTpm tpm;

    @BeforeEach
    void start() throws Exception {
        tpm = new SoftTpm(folder.resolve("tpm"));
        tpm.run("createek", "-G", "rsa", "-c", tpm.file("ek.ctx"), "-u", tpm.file("ek.pub"));
        tpm.flush();
    }

    @AfterEach
    void end() throws Exception {
        tpm.close();
    }

    private TpmPublicKey key(String name) throws Exception {
        return TpmPublicKey.read(tpm.bytes(name));
    }

    private TpmPublicKey attestationKey(String kind) throws Exception {
        tpm.run(
                "createak",
                "-C",
                tpm.file("ek.ctx"),
                "-c",
                tpm.file("ak.ctx"),
                "-u",
                tpm.file("ak.pub"),
                "-n",
                tpm.file("ak.name"),
                "-G",
                kind,
                "-g",
                "sha256",
                "-s",
                kind.equals("rsa") ? "rsassa" : "ecdsa");
        tpm.flush();
        return key("ak.pub");
    }

    private Registers registers(int... numbers) throws Exception {
        TreeMap<Integer, byte[]> values = new TreeMap<>();
        for (int number : numbers) {
            tpm.run("pcrread", "sha256:" + number, "-o", tpm.file("pcr"));
            values.put(number, tpm.bytes("pcr"));
        }
        return new Registers(values);
    }

    private void quote(String registers, String nonce) throws Exception {
        tpm.run(
                "quote",
                "-c",
                tpm.file("ak.ctx"),
                "-l",
                "sha256:" + registers,
                "-q",
                nonce,
                "-m",
                tpm.file("quote"),
                "-s",
                tpm.file("signature"));
        tpm.flush();
    }

    private QuoteVerdict judge(Registers expected, TpmPublicKey key) throws Exception {
        return new QuoteVerifier(List.of(expected))
                .judge(
                        tpm.bytes("quote"),
                        tpm.bytes("signature"),
                        key,
                        HexFormat.of().parseHex(NONCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa", "ecc"})
    void aKeyHasTheNameItsTpmGivesIt(String kind) throws Exception {
        TpmPublicKey key = attestationKey(kind);
        assertArrayEquals(tpm.bytes("ak.name"), key.name());
        assertTrue(key.isAttestationKey());
        assertFalse(key.isEndorsementKey());
        assertTrue(key("ek.pub").isEndorsementKey());
        assertFalse(key("ek.pub").isAttestationKey());
    }

    @Test
    void aCredentialIsReadByTheTpmThatHoldsBothKeys() throws Exception {
        TpmPublicKey key = attestationKey("rsa");
        byte[] secret = "the answer of 32 bytes, no more.".getBytes(StandardCharsets.US_ASCII);
        Files.write(
                tpm.file("credential"),
                Credential.make(key("ek.pub"), key.name(), secret, new SecureRandom())
                        .toFile());
        activate("ak.ctx");
        assertArrayEquals(secret, tpm.bytes("secret"));
    }

    @Test
    void aCredentialForAnotherKeyStaysClosed() throws Exception {
        byte[] otherName = attestationKey("rsa").name();
        attestationKey("rsa"); // takes the first one's place
        Files.write(
                tpm.file("credential"),
                Credential.make(key("ek.pub"), otherName, new byte[16], new SecureRandom())
                        .toFile());
        assertThrows(AssertionError.class, () -> activate("ak.ctx"));
        assertFalse(Files.exists(tpm.file("secret")));
    }

    private void activate(String context) throws Exception {
        tpm.run("startauthsession", "--policy-session", "-S", tpm.file("session"));
        tpm.run("policysecret", "-S", tpm.file("session"), "-c", "e");
        tpm.run(
                "activatecredential",
                "-c",
                tpm.file(context),
                "-C",
                tpm.file("ek.ctx"),
                "-i",
                tpm.file("credential"),
                "-o",
                tpm.file("secret"),
                "-P",
                "session:" + tpm.file("session"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa", "ecc"})
    void aQuoteIsGenuineAsCheckquoteSaysToo(String kind) throws Exception {
        TpmPublicKey key = attestationKey(kind);
        tpm.run("pcrextend", "11:sha256=" + MEASURED);
        quote("4,7,11", NONCE);
        assertInstanceOf(QuoteVerdict.Genuine.class, judge(registers(4, 7, 11), key));
        tpm.run("readpublic", "-c", tpm.file("ak.ctx"), "-f", "pem", "-o", tpm.file("ak.pem"));
        assertEquals(0, checkquote().exitCode());
        quote("4,7,11", "ff");
        assertInstanceOf(QuoteVerdict.Replayed.class, judge(registers(4, 7, 11), key));
        assertNotEquals(0, checkquote().exitCode());
        quote("4,7,11", NONCE);
        byte[] changed = tpm.bytes("quote");
        changed[changed.length - 1] ^= 1;
        Files.write(tpm.file("quote"), changed);
        assertInstanceOf(QuoteVerdict.WrongSignature.class, judge(registers(4, 7, 11), key));
        assertNotEquals(0, checkquote().exitCode());
    }

    private Tool.Verdict checkquote() throws Exception {
        return Tool.of("tpm2_checkquote", "tpm2-tools")
                .run("-u", tpm.file("ak.pem"), "-m", tpm.file("quote"), "-s", tpm.file("signature"), "-q", NONCE);
    }

    @Test
    void aQuoteThatProvesNothingIsRefusedWithTheReason() throws Exception {
        TpmPublicKey key = attestationKey("ecc");
        Registers before = registers(7, 11);
        quote("7,11", "ff");
        assertInstanceOf(QuoteVerdict.Replayed.class, judge(before, key));
        quote("7", NONCE);
        assertInstanceOf(QuoteVerdict.OtherRegisters.class, judge(before, key));
        assertInstanceOf(QuoteVerdict.NotAttestationKey.class, judge(registers(7), key("ek.pub")));
        tpm.run("pcrextend", "11:sha256=" + MEASURED);
        quote("7,11", NONCE);
        assertInstanceOf(QuoteVerdict.OtherStart.class, judge(before, key));
        assertInstanceOf(QuoteVerdict.Genuine.class, judge(registers(7, 11), key));
        tpm.run("evictcontrol", "-C", "o", "-c", tpm.file("ak.ctx"));
        assertInstanceOf(QuoteVerdict.WrongSignature.class, judge(registers(7, 11), attestationKey("ecc")));
    }

    @Test
    void noChangedByteOfQuoteOrSignatureIsTaken() throws Exception {
        TpmPublicKey key = attestationKey("ecc");
        quote("7,11", NONCE);
        byte[] quote = tpm.bytes("quote");
        byte[] signature = tpm.bytes("signature");
        QuoteVerifier verifier = new QuoteVerifier(List.of(registers(7, 11)));
        byte[] nonce = HexFormat.of().parseHex(NONCE);
        for (byte[] bytes : List.of(quote, signature)) {
            for (int i = 0; i < bytes.length * 8; i++) {
                bytes[i / 8] ^= (byte) (1 << i % 8);
                int at = i;
                QuoteVerdict verdict = verifier.judge(quote, signature, key, nonce);
                assertInstanceOf(QuoteVerdict.Refused.class, verdict, () -> "bit " + at);
                bytes[i / 8] ^= (byte) (1 << i % 8);
            }
        }
        assertInstanceOf(QuoteVerdict.Genuine.class, verifier.judge(quote, signature, key, nonce));
    }

    @Test
    void noBytesMakeTheReadersFailInAnotherWay() throws Exception {
        byte[] key = tpm.bytes("ek.pub");
        Random random = new Random(5);
        for (int i = 0; i < 5000; i++) {
            byte[] changed = Arrays.copyOf(key, random.nextInt(key.length + 9));
            for (int j = random.nextInt(4); j > 0 && changed.length > 0; j--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            try {
                assertNotEquals(null, TpmPublicKey.read(changed).key());
            } catch (MalformedStructureException e) {
                assertFalse(e.getMessage().isEmpty());
            }
            try {
                Quote.read(changed);
            } catch (MalformedStructureException e) {
                assertFalse(e.getMessage().isEmpty());
            }
        }
        assertEquals("000b", key("ek.pub").fingerprint().substring(0, 4));
    }
}

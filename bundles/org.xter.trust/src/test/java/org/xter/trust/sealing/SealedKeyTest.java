package org.xter.trust.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.trust.Keyrings;
import org.xter.trust.attestation.SoftTpm;
import org.xter.trust.attestation.TpmPublicKey;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.SigningKey;
import org.xter.trust.measure.PcrBank;
import org.xter.trust.measure.PcrValue;
import org.xter.trust.measure.PolicyKey;
import org.xter.trust.measure.PolicySignatures;
import org.xter.trust.measure.TpmPolicy;

/** A key that was sealed from afar, and the TPM in software with the field's commands that gives it out or does not. */
class SealedKeyTest {
    private static final byte[] SECRET =
            "the volume key of a release, as 64 bytes would be in the field..".getBytes(StandardCharsets.US_ASCII);
    private static final EpochCounter COUNTER = new EpochCounter(0x01800E90);
    private static final String INDEX = "0x01800E90";
    private static final String FIRMWARE = "7".repeat(64);
    private static final String KERNEL = "b".repeat(64);

    @TempDir
    Path folder;

    private SoftTpm tpm;
    private SigningKey key;
    private PolicyKey policyKey;

    @BeforeEach
    void start() throws Exception {
        key = Keyrings.copy(folder.resolve("keys")).signingKey(KeyName.of(KeyRole.PCR_POLICY));
        policyKey = PolicyKey.of(key.certificate().getPublicKey());
        tpm = machine("tpm");
    }

    @AfterEach
    void end() throws Exception {
        tpm.close();
    }

    /** A machine whose epoch counter counted once, started with the vendor's keys in its firmware. */
    private SoftTpm machine(String name) throws Exception {
        SoftTpm made = new SoftTpm(folder.resolve(name));
        made.run("createek", "-G", "rsa", "-c", made.file("ek.ctx"), "-u", made.file("ek.pub"));
        made.flush();
        made.run("nvdefine", INDEX, "-C", "o", "-s", 8, "-a", EpochCounter.attributes());
        made.run("nvincrement", INDEX);
        made.run("pcrextend", "7:sha256=" + FIRMWARE);
        made.run("pcrextend", "11:sha256=" + KERNEL);
        return made;
    }

    private static PcrValue extended(String digest) {
        return PcrValue.atReset(PcrBank.SHA256).extend(HexFormat.of().parseHex(digest));
    }

    private static long count(SoftTpm machine) throws Exception {
        machine.run("nvread", INDEX, "-s", 8, "-o", machine.file("count"));
        return ByteBuffer.wrap(machine.bytes("count")).getLong();
    }

    private SealedKey sealed(long most) throws Exception {
        return SealedKey.make(
                TpmPublicKey.read(tpm.bytes("ek.pub")),
                SECRET,
                ReleasePolicy.of(policyKey, extended(FIRMWARE), COUNTER, most),
                new SecureRandom());
    }

    private static String endorsed(SoftTpm machine, String name) throws Exception {
        machine.run("startauthsession", "--policy-session", "-S", machine.file(name));
        machine.run("policysecret", "-S", machine.file(name), "-c", "e");
        return "session:" + machine.file(name);
    }

    private static void bring(SoftTpm machine, SealedKey sealed) throws Exception {
        Files.write(machine.file("sealed.pub"), sealed.area());
        Files.write(machine.file("sealed.dup"), sealed.duplicate());
        Files.write(machine.file("sealed.seed"), sealed.seed());
    }

    private static Object[] importing(SoftTpm machine) throws Exception {
        return new Object[] {
            "-C", machine.file("ek.ctx"), "-P", endorsed(machine, "import"),
            "-u", machine.file("sealed.pub"), "-i", machine.file("sealed.dup"),
            "-s", machine.file("sealed.seed"), "-r", machine.file("sealed.priv")
        };
    }

    /** What a loader does before it asks for the key: it is in the TPM then, and stays closed. */
    private void load(SealedKey sealed) throws Exception {
        bring(tpm, sealed);
        tpm.run("import", importing(tpm));
        tpm.flush();
        tpm.run(
                "load",
                "-C",
                tpm.file("ek.ctx"),
                "-P",
                endorsed(tpm, "load"),
                "-u",
                tpm.file("sealed.pub"),
                "-r",
                tpm.file("sealed.priv"),
                "-c",
                tpm.file("sealed.ctx"));
        tpm.flush();
    }

    /** A session as the loader's, which brings the vendor's signed policy for what PCR 11 should hold. */
    private String session(PcrValue kernel, long most) throws Exception {
        TpmPolicy signed = PolicySignatures.policy(kernel);
        Files.write(tpm.file("signed"), signed.digest().bytes());
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key.key());
        signature.update(signed.digest().bytes());
        Files.write(tpm.file("signature"), signature.sign());
        Files.write(tpm.file("key.pem"), policyKey.section().bytes());
        Files.write(tpm.file("most"), ByteBuffer.allocate(8).putLong(most).array());
        tpm.run(
                "loadexternal",
                "-C",
                "o",
                "-G",
                "rsa",
                "-u",
                tpm.file("key.pem"),
                "-c",
                tpm.file("key.ctx"),
                "-n",
                tpm.file("key.name"));
        assertArrayEquals(policyKey.name(), tpm.bytes("key.name"));
        tpm.run(
                "verifysignature",
                "-c",
                tpm.file("key.ctx"),
                "-g",
                "sha256",
                "-f",
                "rsassa",
                "-m",
                tpm.file("signed"),
                "-s",
                tpm.file("signature"),
                "-t",
                tpm.file("ticket"));
        tpm.flush();
        tpm.run(
                "startauthsession",
                "--policy-session",
                "--tpmkey-context",
                tpm.file("ek.ctx"),
                "-S",
                tpm.file("unseal"));
        tpm.run("sessionconfig", tpm.file("unseal"), "--enable-encrypt");
        tpm.run("policypcr", "-S", tpm.file("unseal"), "-l", "sha256:11");
        tpm.run(
                "policyauthorize",
                "-S",
                tpm.file("unseal"),
                "-i",
                tpm.file("signed"),
                "-n",
                tpm.file("key.name"),
                "-t",
                tpm.file("ticket"));
        tpm.run("policypcr", "-S", tpm.file("unseal"), "-l", "sha256:7,12");
        tpm.run("policynv", "-S", tpm.file("unseal"), "-i", tpm.file("most"), INDEX, "ule");
        return "session:" + tpm.file("unseal");
    }

    private Object[] unsealing(String session) {
        return new Object[] {"-c", tpm.file("sealed.ctx"), "-p", session, "-o", tpm.file("secret")};
    }

    @Test
    void anAllowedStartOfTheMachineGetsTheKey() throws Exception {
        long now = count(tpm);
        load(sealed(now));
        tpm.run("unseal", unsealing(session(extended(KERNEL), now)));
        assertArrayEquals(SECRET, tpm.bytes("secret"));
    }

    @Test
    void theTpmNamesTheCounterAsWeDo() throws Exception {
        String said = tpm.run("nvreadpublic", INDEX);
        assertTrue(said.contains(HexFormat.of().formatHex(COUNTER.name())), said);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 12})
    void anotherFirmwareOrASecondAskingInOneStartGetsNothing(int register) throws Exception {
        long now = count(tpm);
        load(sealed(now));
        tpm.run("pcrextend", register + ":sha256=" + "c".repeat(64));
        tpm.refuses("unseal", unsealing(session(extended(KERNEL), now)));
        assertFalse(Files.exists(tpm.file("secret")));
    }

    @Test
    void aStartThatIsNotTheSignedOneDoesNotEvenGetASession() throws Exception {
        long now = count(tpm);
        load(sealed(now));
        tpm.run("pcrextend", "11:sha256=" + "d".repeat(64));
        assertThrows(AssertionError.class, () -> session(extended(KERNEL), now));
    }

    @Test
    void afterALaterEpochTheKeyOfAnOlderReleaseStaysClosed() throws Exception {
        long then = count(tpm);
        load(sealed(then));
        tpm.run("nvincrement", INDEX);
        assertThrows(AssertionError.class, () -> session(extended(KERNEL), then));
        tpm.flush();
        tpm.refuses("unseal", unsealing(session(extended(KERNEL), then + 1)));
        assertFalse(Files.exists(tpm.file("secret")));
    }

    @Test
    void aCounterThatWasDeletedAndDefinedAnewIsNoEarlierOne() throws Exception {
        long then = count(tpm);
        load(sealed(then));
        tpm.run("nvundefine", INDEX, "-C", "o");
        assertThrows(AssertionError.class, () -> session(extended(KERNEL), then));
        tpm.flush();
        tpm.run("nvdefine", INDEX, "-C", "o", "-s", 8, "-a", EpochCounter.attributes());
        tpm.run("nvincrement", INDEX);
        assertTrue(count(tpm) > then);
    }

    @Test
    void anotherMachineCannotImportIt() throws Exception {
        SealedKey sealed = sealed(count(tpm));
        try (SoftTpm other = machine("other")) {
            bring(other, sealed);
            other.refuses("import", importing(other));
        }
    }

    @Test
    void noByteOfItCanBeChanged() throws Exception {
        SealedKey sealed = sealed(count(tpm));
        for (byte[] part : new byte[][] {sealed.area(), sealed.duplicate(), sealed.seed()}) {
            for (int at : new int[] {part.length / 2, part.length - 1}) {
                part[at] ^= 1;
                bring(tpm, sealed);
                tpm.refuses("import", importing(tpm));
                tpm.flush();
                part[at] ^= 1;
            }
        }
    }
}

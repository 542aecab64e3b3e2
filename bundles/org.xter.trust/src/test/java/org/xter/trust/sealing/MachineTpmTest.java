package org.xter.trust.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.report.ProblemException;
import org.xter.trust.Keyrings;
import org.xter.trust.attestation.TpmPublicKey;
import org.xter.trust.keyring.Pem;
import org.xter.trust.keyring.TlsIdentity;
import org.xter.trust.measure.PcrBank;
import org.xter.trust.measure.PcrValue;
import org.xter.trust.measure.PolicyKey;

/** What a machine tells of its TPM, and the file made of it. */
class MachineTpmTest {
    private static final UUID PRODUCT = new UUID(1, 2);

    private static RSAPublicKey key;
    private static String text;

    /** An endorsement key by the usual template (TCG EK Credential Profile, template L-1), of a key that is in no TPM. */
    @BeforeAll
    static void make() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        key = (RSAPublicKey) generator.generateKeyPair().getPublic();
        byte[] modulus = key.getModulus().toByteArray();
        byte[] area = ByteBuffer.allocate(314)
                .putShort((short) 1)
                .putShort((short) 0x0B)
                .putInt(0x000300B2)
                .putShort((short) 32)
                .put(new byte[32])
                .putShort((short) 6)
                .putShort((short) 128)
                .putShort((short) 0x43)
                .putShort((short) 0x10)
                .putShort((short) 2048)
                .putInt(0)
                .putShort((short) 256)
                .put(modulus, modulus.length - 256, 256)
                .array();
        byte[] sized = ByteBuffer.allocate(316).putShort((short) 314).put(area).array();
        text = "xter-tpm 1\nendorsement " + Base64.getEncoder().encodeToString(sized)
                + "\ncounter 0x01800e90\ncount 7\nepoch 3\nend\n";
    }

    private static MachineTpm read(String facts) throws ProblemException {
        return MachineTpm.read("one.machine", facts.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void eachEpochCountsTheCounterUpByOne() throws Exception {
        MachineTpm machine = read(text);
        assertTrue(machine.endorsement().isEndorsementKey());
        assertEquals(7, machine.most(3));
        assertEquals(9, machine.most(5));
        assertEquals(new EpochCounter(0x01800E90), machine.counter());
    }

    @ParameterizedTest
    @CsvSource({
        "xter-tpm 1, xter-tpm 2",
        "counter 0x01800e90, counter 0x00000001",
        "counter 0x01800e90, counter 25169552",
        "count 7, count -7",
        "count 7, count 7777777777777777",
        "epoch 3, epoch",
        "endorsement AToAAQ, endorsement AToAAg",
        "endorsement, endorsement =",
        "'end\n', ''",
        "'end\n', 'end\nend\n'",
    })
    void factsOfAnotherFormAreRefused(String before, String after) {
        String changed = text.replace(before, after);
        assertTrue(!changed.equals(text), before);
        ProblemException refused = assertThrows(ProblemException.class, () -> read(changed));
        assertEquals("provision.bad-machine", refused.problems().get(0).code());
    }

    @Test
    void theEndorsementKeyIsKnownByNameFileOrCertificate() throws Exception {
        TpmPublicKey shown = read(text).endorsement();
        byte[] area = Base64.getDecoder().decode(text.split("[ \n]")[3]);
        KeyPair maker = KeyPairGenerator.getInstance("EC").generateKeyPair();
        byte[] certificate = new JcaX509v3CertificateBuilder(
                        new X500Name("CN=maker"),
                        BigInteger.ONE,
                        Date.from(Instant.EPOCH),
                        Date.from(Instant.EPOCH.plusSeconds(1)),
                        new X500Name("CN="),
                        key)
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(maker.getPrivate()))
                .getEncoded();
        byte[] other = area.clone();
        other[100] ^= 1;
        assertTrue(KnownEndorsement.isName(shown.fingerprint()));
        assertTrue(KnownEndorsement.named(shown.fingerprint()).is(shown));
        assertTrue(KnownEndorsement.read("one.ek", area).is(shown));
        assertTrue(KnownEndorsement.read("one.crt", certificate).is(shown));
        assertFalse(KnownEndorsement.read("two.ek", other).is(shown));
        ProblemException refused =
                assertThrows(ProblemException.class, () -> KnownEndorsement.read("none", new byte[] {0, 1, 2}));
        assertEquals("provision.bad-key", refused.problems().get(0).code());
    }

    @Test
    void anyBytesAreReadOrRefused() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            bytes = Arrays.copyOf(bytes, random.nextInt(10) == 0 ? random.nextInt(9000) : bytes.length);
            try {
                MachineTpm.read("any", bytes);
            } catch (ProblemException e) {
                assertEquals("provision.bad-machine", e.problems().get(0).code());
            }
        }
    }

    @Test
    void aMachineKeepsItsNameAndHasAnotherOneForEachProduct() throws Exception {
        MachineTpm machine = read(text);
        MachineKey one = seal(machine, PRODUCT);
        MachineKey again = seal(machine, PRODUCT);
        MachineKey other = seal(machine, new UUID(1, 3));
        assertEquals(one.machine(), again.machine());
        assertTrue(!one.machine().equals(other.machine()));
        assertEquals("xter/machines/" + machine.endorsement().fingerprint() + ".key", one.file());
        assertTrue(!one.content().equals(again.content()), "sealed with fresh keys each time");
    }

    @Test
    void aMachineThatAsksADepotHasACertificateBesideItsKey(@TempDir Path folder) throws Exception {
        MachineTpm machine = read(text);
        TlsIdentity identity =
                Keyrings.copy(folder.resolve("keys")).machine(MachineKey.identity(machine.endorsement(), PRODUCT));
        MachineKey sealed = MachineKey.seal(
                identity,
                PRODUCT,
                machine,
                PolicyKey.of(key),
                PcrValue.atReset(PcrBank.SHA256),
                machine.most(3),
                new SecureRandom());
        String place = "xter/machines/" + machine.endorsement().fingerprint();
        assertEquals(
                List.of(place + ".crt", place + ".key"),
                List.copyOf(sealed.files().keySet()));
        assertEquals(
                Pem.encode(identity.certificate()),
                new String(sealed.files().get(place + ".crt").bytes(), StandardCharsets.US_ASCII));
        String subject = identity.certificate().getSubjectX500Principal().getName();
        assertTrue(subject.contains("CN=" + sealed.machine()), subject);
        assertEquals(
                List.of(place + ".key"),
                List.copyOf(seal(machine, PRODUCT).files().keySet()));
    }

    private static MachineKey seal(MachineTpm machine, UUID product) {
        return MachineKey.seal(
                new byte[64],
                product,
                machine,
                PolicyKey.of(key),
                PcrValue.atReset(PcrBank.SHA256),
                machine.most(3),
                new SecureRandom());
    }
}

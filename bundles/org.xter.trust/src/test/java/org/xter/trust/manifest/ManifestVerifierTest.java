package org.xter.trust.manifest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.trust.Keyrings;
import org.xter.trust.Tool;
import org.xter.trust.keyring.KeyEntry;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.keyring.Pem;
import org.xter.trust.keyring.SigningKey;

/** Each attack has its verdict, and OpenSSL says the same wherever it judges the same. */
class ManifestVerifierTest {
    private static final byte[] MANIFEST = "xter-manifest 1\nedition router\nend\n".getBytes(StandardCharsets.UTF_8);
    private static final Instant SIGNED = Keyrings.BEGIN.plusSeconds(3600);
    private static final KeyName PRODUCT = KeyName.product(Keyrings.PRODUCT);
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final Claims CLAIMS = new Claims(Keyrings.PRODUCT, 5);

    @TempDir
    Path folder;

    private Keyring keyring;
    private Expectations usual;

    @BeforeEach
    void open() throws Exception {
        keyring = Keyrings.copy(folder.resolve("keys"));
        usual = new Expectations(
                List.of(keyring.entry(KeyName.of(KeyRole.MANIFEST_CA)).certificate()),
                List.of(),
                Optional.of(SIGNED),
                Optional.of(Keyrings.PRODUCT),
                5);
    }

    private byte[] signature() throws Exception {
        return ManifestSigner.sign(MANIFEST, keyring.signingKey(PRODUCT), SIGNED);
    }

    private static ManifestVerdict judge(Expectations expectations, byte[] manifest, byte[] signature) {
        return new ManifestVerifier(expectations).judge(manifest, signature, CLAIMS);
    }

    private Expectations at(String time) {
        return new Expectations(
                usual.authorities(), usual.revocations(), Optional.of(Instant.parse(time)), usual.product(), 5);
    }

    /** What OpenSSL says of the same, lists of revoked certificates included. */
    private boolean openssl(Expectations expectations, byte[] manifest, byte[] signature) throws Exception {
        Path content = Files.write(folder.resolve("manifest"), manifest);
        Path signed = Files.write(folder.resolve("manifest.p7s"), signature);
        StringBuilder trusted = new StringBuilder();
        expectations.authorities().forEach(each -> trusted.append(Pem.encode(each)));
        for (X509CRL list : expectations.revocations()) {
            trusted.append(Pem.encode("X509 CRL", list.getEncoded()));
        }
        Path authorities = Files.writeString(folder.resolve("authorities"), trusted);
        List<Object> arguments = new ArrayList<>(
                List.of("cms", "-verify", "-binary", "-inform", "DER", "-in", signed, "-content", content, "-CAfile"));
        arguments.addAll(List.of(authorities, "-purpose", "smimesign", "-out", "/dev/null", "-attime"));
        arguments.add(expectations.time().orElse(SIGNED).getEpochSecond());
        if (!expectations.revocations().isEmpty()) {
            arguments.add("-crl_check");
        }
        return Tool.openssl().run(arguments.toArray()).exitCode() == 0;
    }

    private void agreeOn(
            Class<? extends ManifestVerdict> verdict, Expectations expectations, byte[] manifest, byte[] signature)
            throws Exception {
        ManifestVerdict ours = judge(expectations, manifest, signature);
        assertInstanceOf(verdict, ours);
        assertEquals(ours instanceof ManifestVerdict.Trusted, openssl(expectations, manifest, signature));
    }

    @Test
    void aManifestThatItsProductKeySignedIsTrusted() throws Exception {
        agreeOn(ManifestVerdict.Trusted.class, usual, MANIFEST, signature());
        ManifestVerdict.Trusted trusted =
                assertInstanceOf(ManifestVerdict.Trusted.class, judge(usual, MANIFEST, signature()));
        assertEquals(keyring.entry(PRODUCT).certificate(), trusted.signer());
    }

    @Test
    void theSameKeyAndTimeGiveTheSameSignature() throws Exception {
        assertArrayEquals(signature(), signature());
    }

    @Test
    void whatOpensslSignsIsTrustedToo() throws Exception {
        SigningKey key = keyring.signingKey(PRODUCT);
        Path pem = Files.writeString(
                folder.resolve("key"), Pem.encode("PRIVATE KEY", key.key().getEncoded()));
        Path content = Files.write(folder.resolve("content"), MANIFEST);
        Path signed = folder.resolve("theirs.p7s");
        Tool.openssl()
                .accepts(
                        "cms",
                        "-sign",
                        "-binary",
                        "-in",
                        content,
                        "-signer",
                        folder.resolve("keys/" + PRODUCT + ".crt"),
                        "-inkey",
                        pem,
                        "-outform",
                        "DER",
                        "-out",
                        signed);
        assertInstanceOf(ManifestVerdict.Trusted.class, judge(usual, MANIFEST, Files.readAllBytes(signed)));
    }

    @Test
    void aChangedManifestIsRefused() throws Exception {
        byte[] changed = MANIFEST.clone();
        changed[20] ^= 1;
        agreeOn(ManifestVerdict.Changed.class, usual, changed, signature());
    }

    @Test
    void noFlippedBitOfASignatureMakesAnotherManifestTrusted() throws Exception {
        byte[] good = signature();
        byte[] changed = Arrays.copyOf(MANIFEST, MANIFEST.length + 1);
        Random random = new Random(4);
        for (int i = 0; i < 1500; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            assertFalse(judge(usual, changed, bad) instanceof ManifestVerdict.Trusted);
            // For the signed manifest itself any verdict will do, so long as there is one.
            judge(usual, MANIFEST, bad);
            byte[] shorter = Arrays.copyOf(good, random.nextInt(good.length));
            assertInstanceOf(ManifestVerdict.Malformed.class, judge(usual, MANIFEST, shorter));
        }
    }

    @Test
    void bytesBehindTheSignatureAreRefused() throws Exception {
        byte[] good = signature();
        assertInstanceOf(ManifestVerdict.Malformed.class, judge(usual, MANIFEST, Arrays.copyOf(good, good.length + 1)));
    }

    @Test
    void anotherVendorsSignatureIsRefused() throws Exception {
        Keyring other = Keyrings.copy(folder.resolve("other"));
        other.renew(KeyName.of(KeyRole.MANIFEST_CA));
        other.renew(PRODUCT);
        byte[] foreign = ManifestSigner.sign(MANIFEST, other.signingKey(PRODUCT), SIGNED);
        agreeOn(ManifestVerdict.UnknownAuthority.class, usual, MANIFEST, foreign);
    }

    @Test
    void aKeyThatIsNotForManifestsIsRefused() throws Exception {
        byte[] byKernelKey = ManifestSigner.sign(MANIFEST, keyring.signingKey(KeyName.of(KeyRole.KERNEL)), SIGNED);
        Expectations lenient = new Expectations(
                List.of(keyring.entry(KeyName.of(KeyRole.SECURE_BOOT_DB)).certificate()),
                List.of(),
                usual.time(),
                usual.product(),
                0);
        agreeOn(ManifestVerdict.WrongUsage.class, lenient, MANIFEST, byKernelKey);
        byte[] byAuthority = ManifestSigner.sign(MANIFEST, keyring.signingKey(KeyName.of(KeyRole.MANIFEST_CA)), SIGNED);
        assertInstanceOf(ManifestVerdict.WrongUsage.class, judge(usual, MANIFEST, byAuthority));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-28T00:00:00Z", "2029-03-01T12:00:01Z", "2050-01-01T00:00:00Z"})
    void outsideOfItsLifetimeTheSignerIsRefused(String time) throws Exception {
        agreeOn(
                time.startsWith("2026") ? ManifestVerdict.NotYetValid.class : ManifestVerdict.Expired.class,
                at(time),
                MANIFEST,
                signature());
    }

    @Test
    void withoutAProvedTimeLifetimesAreNotJudged() throws Exception {
        Expectations noTime = new Expectations(usual.authorities(), List.of(), Optional.empty(), usual.product(), 5);
        assertInstanceOf(ManifestVerdict.Trusted.class, judge(noTime, MANIFEST, signature()));
    }

    @Test
    void aRevokedSignerIsRefusedAndOthersAreNot() throws Exception {
        keyring.newProduct(OTHER);
        byte[] signed = signature();
        X509CRL without = revoked(OTHER);
        Expectations before = new Expectations(usual.authorities(), List.of(without), usual.time(), usual.product(), 5);
        agreeOn(ManifestVerdict.Trusted.class, before, MANIFEST, signed);
        X509CRL with = revoked(Keyrings.PRODUCT);
        Expectations after = new Expectations(usual.authorities(), List.of(with), usual.time(), usual.product(), 5);
        agreeOn(ManifestVerdict.Revoked.class, after, MANIFEST, signed);
        // An older list beside the newer one, as an attacker would add it, brings nothing back.
        Expectations both =
                new Expectations(usual.authorities(), List.of(with, without, with), usual.time(), usual.product(), 5);
        assertInstanceOf(ManifestVerdict.Revoked.class, judge(both, MANIFEST, signed));
    }

    private X509CRL revoked(UUID product) throws Exception {
        keyring.revoke(KeyName.product(product), Optional.empty());
        KeyEntry authority = keyring.entry(KeyName.of(KeyRole.MANIFEST_CA));
        byte[] list = keyring.revocations(authority).orElseThrow();
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
    }

    @Test
    void aListThatNoAuthoritySignedCountsForNothing() throws Exception {
        byte[] signed = signature();
        Keyring other = Keyrings.copy(folder.resolve("other"));
        other.renew(KeyName.of(KeyRole.MANIFEST_CA));
        other.renew(PRODUCT);
        other.revoke(PRODUCT, Optional.empty());
        byte[] list =
                other.revocations(other.entry(KeyName.of(KeyRole.MANIFEST_CA))).orElseThrow();
        X509CRL foreign = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
        Expectations misled = new Expectations(usual.authorities(), List.of(foreign), usual.time(), usual.product(), 5);
        assertInstanceOf(ManifestVerdict.Trusted.class, judge(misled, MANIFEST, signed));
    }

    @Test
    void anotherProductIsRefused() throws Exception {
        byte[] signed = signature();
        ManifestVerdict claimed = new ManifestVerifier(usual).judge(MANIFEST, signed, new Claims(OTHER, 5));
        assertEquals(new ManifestVerdict.OtherProduct(OTHER, Keyrings.PRODUCT), claimed);
        Expectations elsewhere = new Expectations(usual.authorities(), List.of(), usual.time(), Optional.of(OTHER), 5);
        assertEquals(new ManifestVerdict.OtherProduct(Keyrings.PRODUCT, OTHER), judge(elsewhere, MANIFEST, signed));
        Expectations unprovisioned =
                new Expectations(usual.authorities(), List.of(), usual.time(), Optional.empty(), 0);
        assertInstanceOf(ManifestVerdict.Trusted.class, judge(unprovisioned, MANIFEST, signed));
    }

    @Test
    void anOlderEpochIsRefusedAndALaterOneIsNot() throws Exception {
        byte[] signed = signature();
        assertEquals(
                new ManifestVerdict.OldRelease(4, 5),
                new ManifestVerifier(usual).judge(MANIFEST, signed, new Claims(Keyrings.PRODUCT, 4)));
        assertInstanceOf(
                ManifestVerdict.Trusted.class,
                new ManifestVerifier(usual).judge(MANIFEST, signed, new Claims(Keyrings.PRODUCT, 6)));
    }

    @Test
    void everyRefusalNamesItsLink() {
        List<ManifestVerdict.Refused> all = List.of(
                new ManifestVerdict.Malformed("cannot be read"),
                new ManifestVerdict.Changed(),
                new ManifestVerdict.UnknownAuthority("CN=x"),
                new ManifestVerdict.WrongUsage("CN=x"),
                new ManifestVerdict.NotYetValid(SIGNED),
                new ManifestVerdict.Expired(SIGNED),
                new ManifestVerdict.Revoked("CN=x", "1"),
                new ManifestVerdict.OtherProduct(OTHER, Keyrings.PRODUCT),
                new ManifestVerdict.OldRelease(1, 2));
        assertEquals(
                all.size(),
                all.stream().map(each -> each.problem().code()).distinct().count());
        assertTrue(all.stream().allMatch(each -> each.problem().code().startsWith("manifest-signature.")));
        assertTrue(all.stream().noneMatch(each -> each.problem().hint().isEmpty()));
    }

    @Test
    void noAuthorityMeansNoTrust() throws Exception {
        List<X509Certificate> none = List.of();
        Expectations blind = new Expectations(none, List.of(), usual.time(), usual.product(), 5);
        assertInstanceOf(ManifestVerdict.UnknownAuthority.class, judge(blind, MANIFEST, signature()));
    }
}

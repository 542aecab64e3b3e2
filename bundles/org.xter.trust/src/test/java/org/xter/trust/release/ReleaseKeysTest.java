package org.xter.trust.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.trust.Keyrings;
import org.xter.trust.Tool;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.manifest.ManifestSigner;

/** What is taken from a keyring to sign a release, and what is refused before any work begins. */
class ReleaseKeysTest {
    private static final KeyName PRODUCT = KeyName.product(Keyrings.PRODUCT);

    @TempDir
    Path folder;

    private Path keys;
    private Keyring keyring;

    @BeforeEach
    void open() throws Exception {
        keys = folder.resolve("keys");
        keyring = Keyrings.copy(keys);
    }

    private Problem refused(Keyring asked, UUID product) {
        Problem problem = assertThrows(ProblemException.class, () -> ReleaseKeys.of(keys, asked, product))
                .problems()
                .get(0);
        assertFalse(problem.hint().isEmpty(), problem::toString);
        return problem;
    }

    @Test
    void keysInUseAndAllManifestAuthoritiesAreTaken() throws Exception {
        ReleaseKeys before = ReleaseKeys.of(keys, keyring, Keyrings.PRODUCT);
        assertEquals(1, before.authorities().size());
        assertFalse(before.authorities().get(0).text().contains("CRL"));
        keyring.renew(KeyName.of(KeyRole.MANIFEST_CA));
        keyring.renew(PRODUCT);
        keyring.revoke(PRODUCT, Optional.empty());
        keyring.newProduct(Keyrings.PRODUCT);
        ReleaseKeys after = ReleaseKeys.of(keys, keyring, Keyrings.PRODUCT);
        assertEquals(2, after.authorities().size());
        assertTrue(after.authorities().get(0).text().contains("BEGIN X509 CRL"));
        assertEquals(
                before.authorities().get(0).text(), after.authorities().get(1).text());
    }

    @Test
    void aProductWithoutAKeyIsNamed() {
        UUID other = new UUID(1, 2);
        Problem problem = refused(keyring, other);
        assertEquals("trust.no-product-key", problem.code());
        assertTrue(problem.message().contains(other.toString()), problem::toString);
    }

    @Test
    void aRevokedKeyIsToldApartFromOneThatNeverWas() throws Exception {
        keyring.revoke(PRODUCT, Optional.empty());
        assertEquals("trust.revoked", refused(keyring, Keyrings.PRODUCT).code());
    }

    @Test
    void aKeyBeforeOrAfterItsLifetimeIsRefused() throws Exception {
        Instant late =
                Keyrings.BEGIN.atOffset(ZoneOffset.UTC).plus(Period.ofYears(4)).toInstant();
        Problem expired = refused(Keyring.open(keys, Keyrings.at(late, Keyrings.PASSPHRASE)), Keyrings.PRODUCT);
        assertEquals("trust.expired", expired.code());
        assertTrue(expired.message().contains("product-") && expired.message().contains("2029-03-01T12:00:00Z"));
        Instant early = Keyrings.BEGIN.minusSeconds(1);
        assertEquals(
                "trust.not-yet-valid",
                refused(Keyring.open(keys, Keyrings.at(early, Keyrings.PASSPHRASE)), Keyrings.PRODUCT)
                        .code());
    }

    @Test
    void aWrongPassphraseAndAMissingPrivateKeyAreTold() throws Exception {
        Keyring locked = Keyring.open(keys, Keyrings.at(Keyrings.BEGIN, "another one"));
        assertEquals("trust.wrong-passphrase", refused(locked, Keyrings.PRODUCT).code());
        try (var files = Files.list(keys.resolve("keys"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertEquals("trust.no-private-key", refused(keyring, Keyrings.PRODUCT).code());
    }

    @Test
    void theTimeOfASignatureIsThatOfTheContentButNotBeforeItsKey() throws Exception {
        ReleaseKeys release = ReleaseKeys.of(keys, keyring, Keyrings.PRODUCT);
        Instant later = Keyrings.BEGIN.plusSeconds(5);
        assertEquals(later, release.time(later));
        assertEquals(Keyrings.BEGIN, release.time(Instant.EPOCH));
    }

    @Test
    void theSameKeysAndTheSameManifestGiveTheSameSignatureAndOpensslTakesIt() throws Exception {
        byte[] manifest = "xter-manifest 1\nend\n".getBytes(StandardCharsets.UTF_8);
        ReleaseKeys once = ReleaseKeys.of(keys, keyring, Keyrings.PRODUCT);
        ReleaseKeys again = ReleaseKeys.of(
                keys,
                Keyring.open(keys, Keyrings.at(Keyrings.BEGIN.plusSeconds(99), Keyrings.PASSPHRASE)),
                Keyrings.PRODUCT);
        byte[] signature = ManifestSigner.sign(manifest, once.product(), once.time(Instant.EPOCH));
        assertArrayEquals(signature, ManifestSigner.sign(manifest, again.product(), again.time(Instant.EPOCH)));
        Path authority = Files.writeString(
                folder.resolve("authority.pem"), once.authorities().get(0).text());
        Tool.openssl()
                .accepts(
                        "cms",
                        "-verify",
                        "-binary",
                        "-inform",
                        "DER",
                        "-in",
                        Files.write(folder.resolve("p7s"), signature),
                        "-content",
                        Files.write(folder.resolve("manifest"), manifest),
                        "-CAfile",
                        authority,
                        "-purpose",
                        "smimesign",
                        "-no_check_time",
                        "-out",
                        "/dev/null");
    }
}

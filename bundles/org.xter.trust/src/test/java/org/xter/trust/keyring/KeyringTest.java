package org.xter.trust.keyring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.report.ProblemException;
import org.xter.trust.Keyrings;
import org.xter.trust.Tool;

class KeyringTest {
    @TempDir
    static Path folder;

    private Path place;
    private Keyring keyring;

    @BeforeEach
    void make() throws Exception {
        place = Files.createTempDirectory(folder, "test").resolve("keys");
        keyring = Keyrings.copy(place);
    }

    private static String code(ProblemException refused) {
        return refused.problems().get(0).code();
    }

    private Keyring later(int years) throws Exception {
        Instant then = Keyrings.BEGIN.atOffset(ZoneOffset.UTC).plusYears(years).toInstant();
        return Keyring.open(place, Keyrings.at(then, Keyrings.PASSPHRASE));
    }

    private Path certificate(String name) {
        return place.resolve(name + ".crt");
    }

    @Test
    void opensslAgreesWithEveryCertificateAndOpensEveryKey() throws Exception {
        Tool openssl = Tool.openssl();
        Path passphrase = Files.writeString(place.resolveSibling("passphrase"), Keyrings.PASSPHRASE);
        List<KeyEntry> entries = keyring.entries();
        assertEquals(KeyRole.values().length, entries.size());
        String time = Long.toString(Keyrings.BEGIN.plusSeconds(86_400).getEpochSecond());
        for (KeyEntry entry : entries) {
            String issuer =
                    entry.name().role().issuer().orElse(entry.name().role()).id();
            Path own = certificate(entry.name().toString());
            openssl.accepts("verify", "-x509_strict", "-attime", time, "-CAfile", certificate(issuer), own);
            Path key = place.resolve("keys").resolve(entry.name() + "-" + Keyring.serial(entry.certificate()) + ".key");
            String fromKey = openssl.accepts("pkey", "-in", key, "-passin", "file:" + passphrase, "-pubout");
            assertEquals(openssl.accepts("x509", "-in", own, "-noout", "-pubkey"), fromKey);
            openssl.refuses("pkey", "-in", key, "-passin", "pass:other", "-noout");
            String shown = openssl.accepts("pkey", "-in", key, "-passin", "file:" + passphrase, "-noout", "-text");
            assertTrue(shown.contains(
                    switch (entry.name().role().algorithm()) {
                        case RSA_2048 -> "(2048 bit";
                        case RSA_3072 -> "(3072 bit";
                        case P_256 -> "P-256";
                        case P_384 -> "P-384";
                    }));
        }
    }

    @Test
    void aProductsCertificateSaysWhichProductAndWhatFor() throws Exception {
        String text = Tool.openssl()
                .accepts(
                        "x509",
                        "-in",
                        certificate("product-" + Keyrings.PRODUCT),
                        "-noout",
                        "-text",
                        "-nameopt",
                        "utf8");
        assertTrue(text.contains("CN=manifest PRODUCT:" + Keyrings.PRODUCT), text);
        assertTrue(text.contains("O=Ünïted Vendors"), text);
        assertTrue(text.contains("CA:FALSE"), text);
        assertTrue(text.contains("E-mail Protection"), text);
        assertTrue(text.contains("Not Before: Mar  1 12:00:00 2026 GMT"), text);
        assertTrue(text.contains("Not After : Mar  1 12:00:00 2029 GMT"), text);
    }

    @Test
    void aKeyFileIsForItsOwnerOnlyAndHoldsNothingInTheClear() throws Exception {
        try (var files = Files.list(place.resolve("keys"))) {
            for (Path file : files.toList()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
                String text = Files.readString(file);
                assertTrue(text.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"), text);
            }
        }
    }

    @Test
    void aWrongPassphraseIsRefused() throws Exception {
        Keyring other = Keyring.open(place, Keyrings.at(Keyrings.BEGIN, "wrong"));
        ProblemException refused =
                assertThrows(ProblemException.class, () -> other.signingKey(KeyName.of(KeyRole.KERNEL)));
        assertEquals("trust.wrong-passphrase", code(refused));
        assertEquals(KeyRole.values().length, other.entries().size(), "listing needs no passphrase");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n"})
    void aDamagedKeyFileIsRefused(String text) throws Exception {
        KeyEntry kernel = keyring.entry(KeyName.of(KeyRole.KERNEL));
        Files.writeString(place.resolve("keys/kernel-" + Keyring.serial(kernel.certificate()) + ".key"), text);
        assertThrows(ProblemException.class, () -> keyring.signingKey(kernel.name()));
    }

    @Test
    void aCopyWithoutPrivateKeysStillLists() throws Exception {
        try (var files = Files.list(place.resolve("keys"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertTrue(keyring.entries().stream().allMatch(each -> each.place() == KeyEntry.Place.NOWHERE));
        ProblemException refused =
                assertThrows(ProblemException.class, () -> keyring.signingKey(KeyName.of(KeyRole.PCR_POLICY)));
        assertEquals("trust.no-private-key", code(refused));
    }

    @Test
    void lifetimesAreJudgedAtTheTimeAskedAbout() throws Exception {
        KeyName product = KeyName.product(Keyrings.PRODUCT);
        assertEquals(KeyEntry.State.VALID, later(2).entry(product).state());
        assertEquals(KeyEntry.State.EXPIRED, later(4).entry(product).state());
        assertEquals(KeyEntry.State.NOT_YET_VALID, later(-1).entry(product).state());
        assertEquals(
                KeyEntry.State.VALID,
                later(4).entry(KeyName.of(KeyRole.MANIFEST_CA)).state());
    }

    @Test
    void aCertificateEndsNoLaterThanItsIssuers() throws Exception {
        KeyEntry renewed = later(19).renew(KeyName.product(Keyrings.PRODUCT));
        assertEquals(
                keyring.entry(KeyName.of(KeyRole.MANIFEST_CA)).certificate().getNotAfter(),
                renewed.certificate().getNotAfter());
    }

    @Test
    void aRenewedKeyIsNewAndTheOldOneStaysAbleToSign() throws Exception {
        KeyName name = KeyName.of(KeyRole.SECURE_BOOT_KEK);
        KeyEntry old = keyring.entry(name);
        KeyEntry renewed = keyring.renew(name);
        assertNotEquals(old.certificate().getPublicKey(), renewed.certificate().getPublicKey());
        KeyEntry retired = keyring.entries().stream()
                .filter(each -> each.state() == KeyEntry.State.RETIRED)
                .findFirst()
                .orElseThrow();
        assertEquals(old.certificate(), retired.certificate());
        assertEquals(KeyEntry.Place.FILE, retired.place());
    }

    @Test
    void renewingAnIssuerTellsWhatIsToBeRenewedBelow() throws Exception {
        keyring.renew(KeyName.of(KeyRole.MANIFEST_CA));
        KeyName product = KeyName.product(Keyrings.PRODUCT);
        assertEquals(KeyEntry.State.ISSUER_RENEWED, keyring.entry(product).state());
        assertEquals(2, keyring.signingKey(product).chain().size(), "the old chain still signs");
        keyring.renew(product);
        assertEquals(KeyEntry.State.VALID, keyring.entry(product).state());
        Tool.openssl()
                .accepts(
                        "verify",
                        "-attime",
                        Keyrings.BEGIN.getEpochSecond(),
                        "-CAfile",
                        certificate("manifest-ca"),
                        certificate(product.toString()));
    }

    @Test
    void opensslRefusesWhatWasRevokedAndNothingElse() throws Exception {
        Tool openssl = Tool.openssl();
        UUID second = UUID.fromString("00000000-0000-4000-8000-000000000002");
        UUID third = UUID.fromString("00000000-0000-4000-8000-000000000003");
        keyring.newProduct(second);
        keyring.newProduct(third);
        Path kept = Files.copy(certificate("product-" + second), place.resolveSibling("second"));
        keyring.revoke(KeyName.product(Keyrings.PRODUCT), Optional.empty());
        keyring.revoke(KeyName.product(second), Optional.empty());
        KeyEntry authority = keyring.entry(KeyName.of(KeyRole.MANIFEST_CA));
        Path list = place.resolve("manifest-ca-" + Keyring.serial(authority.certificate()) + ".crl");
        String time = Long.toString(Keyrings.BEGIN.getEpochSecond());
        Object[] check = {
            "verify", "-attime", time, "-crl_check", "-CAfile", certificate("manifest-ca"), "-CRLfile", list
        };
        assertTrue(openssl.refuses(with(check, kept)).contains("certificate revoked"));
        openssl.accepts(with(check, certificate("product-" + third)));
        String text = openssl.accepts("crl", "-in", list, "-noout", "-text", "-CAfile", certificate("manifest-ca"));
        assertTrue(text.contains("verify OK"), text);
        assertEquals(3, text.split("Serial Number: ", -1).length, text);
        assertTrue(text.contains("X509v3 CRL Number: \n                2"), text);
        assertTrue(keyring.entries().stream()
                .filter(each -> each.state() == KeyEntry.State.REVOKED)
                .allMatch(each -> each.place() == KeyEntry.Place.NOWHERE));
        ProblemException refused =
                assertThrows(ProblemException.class, () -> keyring.signingKey(KeyName.product(second)));
        assertEquals("trust.unknown-key", code(refused));
    }

    private static Object[] with(Object[] arguments, Object last) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = last;
        return all;
    }

    @Test
    void aRetiredCertificateIsRevokedByItsNumber() throws Exception {
        KeyName name = KeyName.product(Keyrings.PRODUCT);
        String old = Keyring.serial(keyring.entry(name).certificate());
        keyring.renew(name);
        assertEquals(old, Keyring.serial(keyring.revoke(name, Optional.of(old))));
        assertEquals(KeyEntry.State.VALID, keyring.entry(name).state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kernel", "product-6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10"})
    void aRevokedKeyIsReplacedByRenewingIt(String which) throws Exception {
        KeyName name = KeyName.parse(which);
        String old = Keyring.serial(keyring.revoke(name, Optional.empty()));
        KeyEntry made = keyring.renew(name);
        assertEquals(KeyEntry.State.VALID, made.state());
        assertNotEquals(old, Keyring.serial(made.certificate()));
        keyring.signingKey(name);
    }

    @Test
    void whatNobodyVouchesForCannotBeRevoked() {
        ProblemException refused = assertThrows(
                ProblemException.class, () -> keyring.revoke(KeyName.of(KeyRole.MANIFEST_CA), Optional.empty()));
        assertEquals("trust.root", code(refused));
    }

    @Test
    void nothingIsOverwritten() throws Exception {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> Keyring.create(place, "V", Optional.empty(), Keyrings.at(Keyrings.BEGIN, "p")));
        assertEquals("trust.exists", code(refused));
        assertEquals(
                "trust.exists", code(assertThrows(ProblemException.class, () -> keyring.newProduct(Keyrings.PRODUCT))));
    }

    @Test
    void aKeyringThatCannotBeMadeLeavesNothing() throws Exception {
        Path target = place.resolveSibling("failed");
        Keyring.Surroundings none = new Keyring.Surroundings(
                () -> {
                    throw new IOException("no terminal");
                },
                new SecureRandom(),
                () -> Keyrings.BEGIN);
        assertThrows(IOException.class, () -> Keyring.create(target, "V", Optional.empty(), none));
        assertFalse(Files.exists(target));
        try (var left = Files.list(place.getParent())) {
            assertEquals(List.of(place), left.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " x", "a\nb", "x\u2028y"})
    void aVendorHasAName(String vendor) {
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> Keyring.create(
                        place.resolveSibling("other"), vendor, Optional.empty(), Keyrings.at(Keyrings.BEGIN, "p")));
        assertEquals("trust.vendor", code(refused));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "product", "product-", "product-1-1-1-1-1", "../kernel", "KERNEL"})
    void namesOfKeysAreExact(String name) {
        assertEquals("trust.unknown-key", code(assertThrows(ProblemException.class, () -> KeyName.parse(name))));
    }
}

package org.xter.trust.keyring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.report.ProblemException;
import org.xter.trust.Keyrings;
import org.xter.trust.Tool;

/**
 * Keys on a token of SoftHSM. Its library reads the place of its tokens from the environment when it is loaded, so the
 * build gives this module's tests a folder of their own.
 */
class TokenKeysTest {
    private static final Path LIBRARY = Path.of("/usr/lib/softhsm/libsofthsm2.so");

    @TempDir
    Path folder;

    private static Keyring.Token token() throws Exception {
        assumeTrue(Files.exists(LIBRARY), "softhsm2 is not installed (Debian package softhsm2)");
        Path settings = Path.of(System.getenv("SOFTHSM2_CONF"));
        Path tokens = Files.createDirectories(settings.resolveSibling("tokens"));
        Files.writeString(settings, "directories.tokendir = " + tokens.toAbsolutePath() + "\n");
        String said = Tool.of("softhsm2-util", "softhsm2")
                .accepts("--init-token", "--free", "--label", "vendor", "--pin", "1234", "--so-pin", "5678");
        Matcher slot = Pattern.compile("reassigned to slot (\\d+)").matcher(said);
        assertTrue(slot.find(), said);
        return new Keyring.Token(LIBRARY, Long.parseLong(slot.group(1)));
    }

    @Test
    void keysMadeOnTheTokenSignAndNeverLeaveIt() throws Exception {
        Path place = folder.resolve("keys");
        Keyring.create(place, "Vendor", Optional.of(token()), Keyrings.at(Keyrings.BEGIN, "1234"));
        Keyring keyring = Keyring.open(place, Keyrings.at(Keyrings.BEGIN, "1234"));
        keyring.newProduct(Keyrings.PRODUCT);
        for (KeyEntry entry : keyring.entries()) {
            assertEquals(KeyEntry.Place.TOKEN, entry.place());
            SigningKey key = keyring.signingKey(entry.name());
            assertEquals(null, key.key().getEncoded());
            Signature signature = Signature.getInstance(key.algorithm().signature(), key.provider());
            signature.initSign(key.key());
            signature.update(new byte[100]);
            byte[] signed = signature.sign();
            Signature judge = Signature.getInstance(key.algorithm().signature());
            judge.initVerify(entry.certificate().getPublicKey());
            judge.update(new byte[100]);
            assertTrue(judge.verify(signed), entry.name()::toString);
        }
        Tool.openssl()
                .accepts(
                        "verify",
                        "-attime",
                        Keyrings.BEGIN.getEpochSecond(),
                        "-CAfile",
                        place.resolve("manifest-ca.crt"),
                        place.resolve("product-" + Keyrings.PRODUCT + ".crt"));
        try (var files = Files.list(place.resolve("keys"))) {
            assertEquals(0, files.count());
        }
        keyring.revoke(KeyName.product(Keyrings.PRODUCT), Optional.empty());
        keyring.newProduct(Keyrings.PRODUCT);
        Keyring locked = Keyring.open(place, Keyrings.at(Keyrings.BEGIN, "4321"));
        ProblemException refused =
                assertThrows(ProblemException.class, () -> locked.signingKey(KeyName.of(KeyRole.KERNEL)));
        assertEquals("trust.token", refused.problems().get(0).code());
    }
}

package org.xter.trust.secureboot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.trust.Keyrings;
import org.xter.trust.Tool;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.Keyring;

class SecureBootKeysTest {
    private static final Instant TIME = Instant.parse("2026-04-05T06:07:08Z");

    @TempDir
    Path folder;

    private Path place;
    private Keyring keyring;

    @BeforeEach
    void open() throws Exception {
        place = folder.resolve("keys");
        keyring = Keyrings.copy(place);
    }

    private static byte[] content(byte[] update) {
        int signature = ByteBuffer.wrap(update).order(ByteOrder.LITTLE_ENDIAN).getInt(16);
        return Arrays.copyOfRange(update, 16 + signature, update.length);
    }

    @Test
    void updatesAreByteForByteThoseOfEfitools() throws Exception {
        Tool lists = Tool.of("cert-to-efi-sig-list", "efitools");
        Tool signs = Tool.of("sign-efi-sig-list", "efitools");
        Map<String, byte[]> updates = SecureBootKeys.of(keyring).updates(TIME);
        assertEquals(List.of("db.auth", "KEK.auth", "PK.auth"), List.copyOf(updates.keySet()));
        for (var each : Map.of("PK", "secure-boot-pk", "KEK", "secure-boot-pk", "db", "secure-boot-kek")
                .entrySet()) {
            String variable = each.getKey();
            String signer = each.getValue();
            Path certificate = place.resolve("secure-boot-" + variable.toLowerCase(Locale.ROOT) + ".crt");
            Path list = folder.resolve(variable + ".esl");
            lists.accepts("-g", keyring.owner(), certificate, list);
            byte[] ours = updates.get(variable + ".auth");
            assertArrayEquals(Files.readAllBytes(list), content(ours));
            Path key = folder.resolve("key.pem");
            Path passphrase = Files.writeString(folder.resolve("passphrase"), Keyrings.PASSPHRASE);
            String serial = Keyring.serial(keyring.entry(KeyName.parse(signer)).certificate());
            Tool.openssl()
                    .accepts(
                            "pkey",
                            "-in",
                            place.resolve("keys/" + signer + "-" + serial + ".key"),
                            "-passin",
                            "file:" + passphrase,
                            "-out",
                            key);
            Path theirs = folder.resolve(variable + ".auth");
            signs.with("TZ", "UTC")
                    .accepts(
                            "-t",
                            "2026-04-05 06:07:08",
                            "-k",
                            key,
                            "-c",
                            place.resolve(signer + ".crt"),
                            variable,
                            list,
                            theirs);
            assertArrayEquals(Files.readAllBytes(theirs), ours, variable);
        }
    }

    @Test
    void aRevokedKernelKeyComesIntoDbx() throws Exception {
        keyring.renew(KeyName.of(KeyRole.KERNEL));
        keyring.revoke(KeyName.of(KeyRole.KERNEL), Optional.empty());
        Map<String, byte[]> updates = SecureBootKeys.of(keyring).updates(TIME);
        assertTrue(updates.containsKey("dbx.auth"));
        // list header, owner, digest, time of revocation
        assertEquals(28 + 16 + 32 + 16, content(updates.get("dbx.auth")).length);
    }
}

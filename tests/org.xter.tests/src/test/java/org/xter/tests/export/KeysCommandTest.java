package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysCommandTest {
    private static final String PRODUCT = "6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10";
    private static final String PASSPHRASE = "correct horse";

    @TempDir
    static Path folder;

    @BeforeEach
    void passphrase() throws Exception {
        Files.writeString(folder.resolve("passphrase"), PASSPHRASE + "\nnot this line\n");
    }

    private static Xter.Outcome keys(String... arguments) throws Exception {
        String[] all = new String[arguments.length + 1];
        all[0] = "keys";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Xter.Outcome outcome = Xter.run(folder, all);
        assertFalse((outcome.out() + outcome.err()).contains("horse"));
        return outcome;
    }

    @Test
    void aKeyringIsMadeListedRenewedRevokedAndBroughtToFirmware() throws Exception {
        keys("new", "ring", "--vendor", "Example Ltd", "--product", PRODUCT, "--passphrase-file", "passphrase")
                .orFail();
        String list = keys("list", "ring").orFail().out();
        assertEquals(8, list.lines().count(), list);
        assertTrue(list.lines().anyMatch(each -> each.startsWith("product-" + PRODUCT)), list);
        assertTrue(list.lines().allMatch(each -> each.contains("valid") && each.endsWith("folder")), list);

        String shown = keys("show", "ring", "product-" + PRODUCT).orFail().out();
        assertTrue(shown.contains("CN=manifest PRODUCT:" + PRODUCT), shown);
        String pem =
                keys("export", "ring", "kernel", "--form", "chain").orFail().out();
        assertEquals(3, pem.split("BEGIN CERTIFICATE", -1).length, pem);

        keys("renew", "ring", "manifest-ca", "--passphrase-file", "passphrase").orFail();
        assertTrue(keys("list", "ring").orFail().out().contains("to be renewed"));
        keys("revoke", "ring", "kernel", "--passphrase-file", "passphrase").orFail();
        list = keys("list", "ring").orFail().out();
        assertTrue(list.contains("retired") && list.contains("revoked"), list);

        Path template = Path.of("/usr/share/OVMF/OVMF_VARS_4M.fd");
        assumeTrue(Files.exists(template), "no firmware (Debian package ovmf)");
        Xter.Outcome enrolled = keys(
                        "enroll-vars",
                        "ring",
                        "-o",
                        "out",
                        "--vars",
                        template.toString(),
                        "--passphrase-file",
                        "passphrase")
                .orFail();
        assertTrue(enrolled.err().contains("option ROMs"), enrolled.err());
        for (String file : new String[] {"PK.auth", "KEK.auth", "db.auth", "dbx.auth", "OVMF_VARS_4M.fd"}) {
            assertTrue(Files.size(folder.resolve("out").resolve(file)) > 0, file);
        }
    }

    @Test
    void aShortPassphraseIsRefusedAndLeavesNothing() throws Exception {
        Process process = Xter.start(folder, Map.of(), "keys", "new", "short", "--vendor", "V");
        try (var in = process.getOutputStream()) {
            in.write("seven77\n".getBytes());
        }
        Xter.Outcome outcome = Xter.await(process, folder);
        assertEquals(1, outcome.exit(), outcome.err());
        assertTrue(outcome.err().contains("fewer than 8"), outcome.err());
        assertFalse(Files.exists(folder.resolve("short")));
    }

    @Test
    void whatIsNoKeyringOrNoKeyIsSaidSo() throws Exception {
        Xter.Outcome none = keys("list", "nowhere");
        assertEquals(1, none.exit());
        assertTrue(none.err().contains("no keyring"), none.err());
        assertEquals(2, keys("new", "nowhere").exit());
        assertEquals(2, keys("new", "nowhere", "--vendor", "V", "--slot", "1").exit());
    }
}

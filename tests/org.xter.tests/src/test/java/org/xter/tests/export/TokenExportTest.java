package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vendor whose keys never leave a token, from the edition to an image that holds. */
@Tag("sandbox")
class TokenExportTest {
    private static final Path LIBRARY = Path.of("/usr/lib/softhsm/libsofthsm2.so");
    private static final String PRODUCT = "6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10";

    @TempDir
    Path folder;

    private Xter.Outcome xter(String... arguments) throws Exception {
        return Xter.run(
                folder, Map.of("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString()), arguments);
    }

    private String slot() throws Exception {
        assumeTrue(Files.exists(LIBRARY), "softhsm2 is not installed (Debian package softhsm2)");
        Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + folder.resolve("tokens") + "\n");
        ProcessBuilder make = new ProcessBuilder(
                        "softhsm2-util",
                        "--init-token",
                        "--free",
                        "--label",
                        "vendor",
                        "--pin",
                        "1234",
                        "--so-pin",
                        "5678")
                .redirectErrorStream(true);
        make.environment().put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
        Process process = make.start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
        Matcher slot = Pattern.compile("reassigned to slot (\\d+)").matcher(said);
        assertTrue(slot.find(), said);
        return slot.group(1);
    }

    @Test
    void theTokenSignsTheRouterAndItsCertificatesJudgeIt() throws Exception {
        String slot = slot();
        Files.writeString(folder.resolve("pin"), "1234\n");
        Files.writeString(folder.resolve("wrong"), "4321\n");
        xter(
                        "keys",
                        "new",
                        "ring",
                        "--vendor",
                        "Example Ltd",
                        "--product",
                        PRODUCT,
                        "--token",
                        LIBRARY.toString(),
                        "--slot",
                        slot,
                        "--passphrase-file",
                        "pin")
                .orFail();
        try (Stream<Path> files = Files.list(folder.resolve("ring/keys"))) {
            assertEquals(0, files.count());
        }
        ExportedRouter router = ExportedRouter.get();
        Xter.Outcome refused = export(router, "none", "wrong");
        assertEquals(1, refused.exit(), refused.err());
        assertFalse(Files.exists(folder.resolve("none")));
        export(router, "out", "pin").orFail();
        Path image = folder.resolve("out").resolve(router.image().getFileName());
        String shown = xter("inspect", image.toString(), "--keyring", "ring", "--store", "read")
                .orFail()
                .out();
        for (String signer : List.of(
                "kernel-signer    CN=Example Ltd kernel",
                "policy-signer    CN=Example Ltd PCR policy",
                "manifest-signer  CN=manifest PRODUCT:" + PRODUCT)) {
            assertTrue(shown.contains(signer), shown);
        }
    }

    private Xter.Outcome export(ExportedRouter router, String output, String pin) throws Exception {
        List<String> all = new ArrayList<>(List.of("export", router.edition().toString(), "-o", output));
        all.addAll(List.of("--store", router.folder().resolve("store").toString()));
        all.addAll(List.of("--keyring", "ring", "--passphrase-file", pin));
        return xter(all.toArray(String[]::new));
    }
}

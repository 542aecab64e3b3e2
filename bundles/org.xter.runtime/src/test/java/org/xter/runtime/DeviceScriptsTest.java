package org.xter.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xter.runtime.initrd.Loader;
import org.xter.runtime.manifest.Refusal;
import org.xter.store.Digest;

/** The shell programs that run on the device. */
class DeviceScriptsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/xter/runtime");

    private static String shellcheck(Path folder, List<String> files) throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/usr/bin/shellcheck")), "needs the Debian package shellcheck");
        List<String> command = new ArrayList<>(List.of("shellcheck", "-x", "-P", "SCRIPTDIR", "-s", "sh"));
        command.addAll(files);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Test
    void theLoaderIsCleanAsAWhole() throws Exception {
        assertEquals("", shellcheck(RESOURCES.resolve("initrd"), List.of("init", "xter/lease")));
    }

    @Test
    void theProgramsOfStageCAreClean() throws Exception {
        Path folder = RESOURCES.resolve("system");
        List<String> scripts;
        try (Stream<Path> files = Files.list(folder)) {
            scripts = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.contains("."))
                    .sorted()
                    .toList();
        }
        assertTrue(scripts.contains("passwords"));
        assertEquals("", shellcheck(folder, scripts));
    }

    @Test
    void theLoaderBringsEveryFileItReads() throws Exception {
        String init = Files.readString(RESOURCES.resolve("initrd/init"));
        init.lines()
                .filter(line -> line.startsWith(". /"))
                .map(line -> line.substring(3))
                .forEach(path -> assertTrue(
                        Loader.contents(0, Optional.empty()).own().get(path).isPresent(), path));
    }

    @Test
    void theCommandLineNamesManifestMediumAndRefusal() {
        List<String> arguments = Loader.arguments("ttyS0,115200", List.of("more=1"));
        assertEquals("console=tty0", arguments.get(0));
        assertEquals("console=ttyS0,115200", arguments.get(1));
        assertTrue(arguments.contains("systemd.import_credentials=no") && arguments.contains("more=1"));
        String line = Loader.commandLine(Optional.of(Digest.of("m")), new UUID(1, 2), Refusal.WAIT, arguments);
        assertTrue(line.endsWith(" xter.manifest=sha256:"
                + Digest.of("m").hex()
                + " xter.medium=00000000-0000-0001-0000-000000000002 xter.refusal=wait"));
    }
}

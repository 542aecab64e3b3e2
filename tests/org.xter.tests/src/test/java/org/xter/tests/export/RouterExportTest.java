package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xter.format.gpt.Partition;
import org.xter.format.gpt.PartitionTable;
import org.xter.store.Digest;

/** The main job: from the edition file to a disk image, by one command. */
@Tag("sandbox")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouterExportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String USER = "64322";

    @TempDir
    Path folder;

    private ExportedRouter router;

    @BeforeAll
    void export() throws Exception {
        router = ExportedRouter.get();
    }

    @Test
    void theFieldsToolsAcceptTheDiskAndEveryLayer() throws Exception {
        Path image = router.image();
        tool("sgdisk", "-v", image.toString());
        Partition partition;
        try (FileChannel channel = FileChannel.open(image)) {
            partition = PartitionTable.read(channel).partitions().get(0);
        }
        Path esp = folder.resolve("esp");
        try (InputStream in = Files.newInputStream(image)) {
            in.skipNBytes(partition.offset());
            Files.write(esp, in.readNBytes(Math.toIntExact(partition.size())));
        }
        tool("fsck.vfat", "-n", esp.toString());
        Path files = Files.createDirectory(folder.resolve("files"));
        tool("mcopy", "-s", "-n", "-i", esp.toString(), "::/", files.toString());
        tool("objdump", "-h", files.resolve("EFI/BOOT/BOOTX64.EFI").toString());
        String manifest = Files.readString(files.resolve("xter/manifest"));
        int layers = 0;
        for (String line : manifest.split("\n")) {
            if (line.startsWith("layer ")) {
                layers++;
                judgeLayer(files, line);
            }
        }
        assertTrue(layers >= 4, manifest);
    }

    private void judgeLayer(Path files, String line) throws Exception {
        Map<String, String> facts = new TreeMap<>();
        for (String word : line.split(" ")) {
            int equals = word.indexOf('=');
            facts.put(equals < 0 ? "name" : word.substring(0, equals), word.substring(equals + 1));
        }
        Path layer = files.resolve("xter/layers/" + facts.get("sha256") + ".layer");
        try (InputStream in = Files.newInputStream(layer)) {
            assertEquals(facts.get("sha256"), Digest.of(in).hex());
        }
        assertTrue(tool("unsquashfs", "-s", layer.toString()).contains("zstd"));
        tool("unsquashfs", "-q", "-n", "-lc", layer.toString());
        tool(
                "veritysetup",
                "verify",
                "--hash-offset=" + facts.get("data"),
                layer.toString(),
                layer.toString(),
                facts.get("root"));
    }

    @Test
    void anotherUserInAnotherFolderZoneAndLanguageGetsTheSameBytesFromVendoredPackages() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "needs root to become another user");
        Xter.run(router.folder(), "vendor", router.edition().toString(), "--store", "store")
                .orFail();
        Path place = Files.createTempDirectory("xter other place");
        try {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
            Path home = Files.createDirectories(place.resolve("home"));
            ExportedRouter.copy(router.edition().getParent(), home.resolve("edition"));
            String java = String.join("' '", Xter.command(classPath(place)));
            // No mirror can be reached: what is not vendored would be missed.
            String command = "cd '" + home + "' && http_proxy=http://127.0.0.1:9 TZ=Asia/Kathmandu LC_ALL=C exec '"
                    + java + "' export edition/router.edition -o out --store store --locked";
            asAnotherUser(place, home, command);
            assertEquals(
                    digest(router.image()),
                    digest(home.resolve("out").resolve(router.image().getFileName())));
        } finally {
            ExportedRouter.delete(place);
        }
    }

    private void asAnotherUser(Path place, Path home, String command) throws Exception {
        Files.writeString(
                place.resolve("passwd"),
                Files.readString(Path.of("/etc/passwd")) + "xterexport:x:" + USER + ":" + USER + "::" + home
                        + ":/bin/sh\n");
        Files.writeString(place.resolve("ids"), "xterexport:700000:65536\n");
        Files.writeString(
                place.resolve("run"),
                "set -e\ncd '" + place + "'\nmount --bind passwd /etc/passwd\nmount --bind ids /etc/subuid\n"
                        + "mount --bind ids /etc/subgid\nchown -R " + USER + ":" + USER + " home\n"
                        + "exec setpriv --reuid=" + USER + " --regid=" + USER
                        + " --clear-groups env HOME='" + home + "' XTER_TERMINAL=no sh -c \"$1\"\n");
        tool(
                "unshare",
                "--mount",
                "--propagation",
                "private",
                "sh",
                place.resolve("run").toString(),
                command);
    }

    /** Copies of the class path where everybody may read them. */
    private static String classPath(Path place) throws IOException {
        List<String> copies = new ArrayList<>();
        for (String each : System.getProperty("java.class.path").split(":")) {
            Path source = Path.of(each);
            if (Files.exists(source) && !each.contains("test-classes")) {
                Path target = place.resolve("lib" + copies.size()).resolve(source.getFileName());
                Files.createDirectories(target.getParent());
                ExportedRouter.copy(source, target);
                copies.add(target.toString());
            }
        }
        return String.join(":", copies);
    }

    @Test
    void aChangedFileOfTheEditionChangesOnlyTheTopLayerAndTheLoader() throws Exception {
        Path changed = Files.createDirectory(folder.resolve("changed"));
        ExportedRouter.copy(router.edition().getParent(), changed.resolve("edition"));
        Path file = changed.resolve("edition/files/firewall/etc/nftables.conf");
        Files.writeString(file, Files.readString(file) + "# changed\n");
        Xter.run(
                        changed,
                        "export",
                        "edition/router.edition",
                        "-o",
                        "out",
                        "--store",
                        router.folder().resolve("store").toString())
                .orFail();
        JsonNode before = report(router.folder().resolve("out"));
        JsonNode after = report(changed.resolve("out"));
        for (int i = 0; i < before.path("layers").size(); i++) {
            String name = before.path("layers").path(i).path("name").asText();
            boolean same =
                    before.path("layers").path(i).equals(after.path("layers").path(i));
            assertEquals(!name.equals("config"), same, name);
        }
        for (JsonNode step : after.path("steps")) {
            String name = step.path("name").asText();
            if (name.equals("configure") || name.equals("initrd") || name.equals("layer base")) {
                assertTrue(step.path("cached").asBoolean(), name);
            }
        }
    }

    @Test
    void theReportExplainsEveryFileThatNoPackageBroughtUnchanged() throws Exception {
        JsonNode report = report(router.folder().resolve("out"));
        assertEquals("router", report.path("edition").path("name").asText());
        assertTrue(report.path("packages").size() > 100);
        assertTrue(report.path("normalised").size() > 5);
        boolean edition = false;
        for (JsonNode each : report.path("explained")) {
            assertFalse(each.path("origin").asText().isBlank(), each.toString());
            edition |= each.path("path").asText().equals("/etc/nftables.conf")
                    && each.path("origin").asText().startsWith("edition files/firewall");
        }
        assertTrue(edition);
        String page = Files.readString(router.folder().resolve("out").resolve(stem() + ".report.html"));
        assertTrue(page.contains("xTER Router") && page.contains("</html>"));
    }

    @Test
    void whatScriptsProducedDifferentlyIsNamedAndNeverPassesSilently() throws Exception {
        Path changed = Files.createDirectory(folder.resolve("produced"));
        ExportedRouter.copy(router.edition().getParent(), changed.resolve("edition"));
        Path lock = changed.resolve("edition/router.lock");
        Files.writeString(
                lock,
                Files.readString(lock)
                        .replaceFirst("\"configuration\": \"[0-9a-f]{8}", "\"configuration\": \"00000000"));
        Path produced = changed.resolve("edition/router.produced");
        Files.writeString(
                produced,
                Files.readString(produced).replaceFirst("(?m)^[0-9a-f]{8}(.*/etc/ld\\.so\\.cache)$", "00000000$1"));
        Xter.Outcome outcome = Xter.run(
                changed,
                "export",
                "edition/router.edition",
                "--store",
                router.folder().resolve("store").toString());
        assertEquals(4, outcome.exit(), outcome.err());
        assertTrue(outcome.err().contains("/etc/ld.so.cache"), outcome.err());
        assertTrue(outcome.err().contains("--accept-changes"), outcome.err());
        assertFalse(Files.exists(changed.resolve("out/" + stem() + ".img")));
    }

    @Test
    void aKilledExportLeavesTheOldArtifactAndAStoreTheNextOneCanUse() throws Exception {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        ExportedRouter.copy(router.edition().getParent(), killed.resolve("edition"));
        Files.deleteIfExists(killed.resolve("edition/router.lock"));
        Path old = Files.createDirectory(killed.resolve("out")).resolve(stem() + ".img");
        Files.writeString(old, "old");
        // Packages are taken from the vendored folder if it is there, else fetched again: the store begins empty.
        for (int seconds : new int[] {2, 6}) {
            Process process = Xter.start(killed, Map.of(), "export", "edition/router.edition", "--store", "store");
            process.waitFor(seconds, TimeUnit.SECONDS);
            process.destroyForcibly().waitFor();
            assertEquals("old", Files.readString(old));
        }
        Process interrupted = Xter.start(killed, Map.of(), "export", "edition/router.edition", "--store", "store");
        interrupted.waitFor(5, TimeUnit.SECONDS);
        tool("kill", "-INT", Long.toString(interrupted.pid()));
        assertEquals(130, Xter.await(interrupted, killed).exit());
        assertEquals("old", Files.readString(old));
        try (Stream<Path> left = Files.list(killed.resolve("out"))) {
            assertEquals(1, left.count());
        }
        Xter.run(killed, "export", "edition/router.edition", "--store", "store").orFail();
        assertEquals(digest(router.image()), digest(old));
    }

    @Test
    void aFullDiskStopsAnExportAtAnyStepAndOneWithRoomGoesOn() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "needs root to mount a file system of its own");
        Path place = Files.createDirectory(folder.resolve("full"));
        ExportedRouter.copy(router.edition().getParent(), place.resolve("edition"));
        String java = String.join("' '", Xter.command(System.getProperty("java.class.path")));
        Files.writeString(place.resolve("run"), """
                set -e
                mkdir disk
                mount -t tmpfs -o size=1m tmpfs disk
                mkdir disk/out
                echo old >disk/out/ARTIFACT.img
                for size in SIZES; do
                  mount -o remount,size=${size}m disk
                  exit=0
                  'JAVA' export edition/router.edition -o disk/out --store disk/store >said.$size 2>&1 || exit=$?
                  echo "$exit" >exit.$size
                  case $exit in 0) ;; *) grep -qx old disk/out/ARTIFACT.img ;; esac
                  ls -A disk/out >left.$size
                done
                cp disk/out/ARTIFACT.img .
                """.replace("ARTIFACT", stem())
                .replace("JAVA", java)
                .replace("SIZES", "30 90 180 400 650 750 850 4000"));
        tool("unshare", "--mount", "--propagation", "private", "sh", "-c", "cd '" + place + "' && exec sh run");
        int full = 0;
        for (String size : List.of("30", "90", "180", "400", "650", "750", "850")) {
            String said = Files.readString(place.resolve("said." + size));
            if (!Files.readString(place.resolve("exit." + size)).strip().equals("0")) {
                full++;
                assertEquals(
                        "3", Files.readString(place.resolve("exit." + size)).strip(), said);
                assertTrue(said.contains("he disk is full") || said.contains("There is no space left"), said);
                assertFalse(said.contains("\tat "), said);
                assertEquals(
                        stem() + ".img",
                        Files.readString(place.resolve("left." + size)).strip());
            }
        }
        assertTrue(full >= 4, "full only " + full + " times");
        assertEquals("0", Files.readString(place.resolve("exit.4000")).strip());
        assertEquals(digest(router.image()), digest(place.resolve(stem() + ".img")));
    }

    private static JsonNode report(Path out) throws IOException {
        return JSON.readTree(out.resolve(stem() + ".report.json").toFile());
    }

    private static String stem() throws IOException {
        String edition = Files.readString(ExportedRouter.editionFolder().resolve("router.edition"));
        return "router-"
                + edition.lines()
                        .filter(line -> line.strip().startsWith("version:"))
                        .findFirst()
                        .orElseThrow()
                        .replaceFirst("^.*version:\\s*", "")
                        .strip();
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Digest.of(in).hex();
        }
    }

    private static String tool(String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("tool", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertTrue(process.waitFor(10, TimeUnit.MINUTES), () -> command[0] + " does not end");
            String said = Files.readString(output);
            assertEquals(0, process.exitValue(), () -> String.join(" ", command) + "\n" + said);
            return said;
        } finally {
            Files.delete(output);
        }
    }
}

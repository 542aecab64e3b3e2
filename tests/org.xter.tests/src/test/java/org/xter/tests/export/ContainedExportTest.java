package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.engine.vm.Drive;
import org.xter.engine.vm.NetworkCard;
import org.xter.engine.vm.Qemu;
import org.xter.engine.vm.Startup;
import org.xter.engine.vm.UefiFirmware;
import org.xter.engine.vm.VirtualMachine;
import org.xter.format.gpt.Partition;
import org.xter.format.gpt.PartitionTable;
import org.xter.runtime.manifest.ManifestReader;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.tests.boot.CommandResult;
import org.xter.tests.boot.Guest;
import org.xter.tests.formats.DebianPackages;

/**
 * A Router whose name server lies in container A and whose content filter in container B: exported by the command line,
 * judged by the field's tools, started.
 */
class ContainedExportTest {
    private static final String PASSPHRASE = "wholly secret \u0416\u00e9 words";
    private static final String CLIENTS = "wholly private words of the client";
    private static final Duration START = Duration.ofSeconds(900);

    /**
     * The shell's part of Cockpit's browser: opens a channel in which the bridge runs the command, sends a line and waits for
     * the end. Each message has its length before it, and the channel's name (none: for the bridge itself) in its first line.
     */
    private static final String PANEL = """
            nl='
            '
            frame() { printf '%s\\n%s' ${#1} "$1"; }
            panel() {
                : >/run/panel
                {
                    frame "$nl"'{"command":"init","version":1,"host":"localhost"}'
                    frame "$nl"'{"command":"open","channel":"a","payload":"stream","superuser":"require",'\\
            '"err":"out","spawn":["xter-unlock","--stdin","b"]}'
                    frame "a$nl$1$nl"
                    frame "$nl"'{"command":"done","channel":"a"}'
                    for i in $(seq 120); do grep -q exit-status /run/panel && break; sleep 1; done
                } | cockpit-bridge >/run/panel 2>/dev/null
                tr '\\n' ' ' </run/panel
            }
            """;

    @TempDir
    static Path folder;

    private static Path store;
    private static Path image;
    private static Xter.Outcome exported;
    private static String processes;

    @BeforeAll
    static void export() throws Exception {
        ExportedRouter router = ExportedRouter.get();
        store = router.folder().resolve("store");
        Path edition = folder.resolve("edition/router.edition");
        ExportedRouter.copy(router.edition().getParent(), edition.getParent());
        Files.writeString(
                edition,
                contained(Files.readString(edition))
                        .replace("aes-xts }\n", "aes-xts, unlock: [keyfile, passphrase] }\n")
                        .replace(
                                "serpent-xts }\n",
                                "serpent-xts, unlock: [keyfile, passphrase] }\n  state: partition\n"));
        Files.writeString(folder.resolve("passphrase"), PASSPHRASE + "\n");
        Files.writeString(folder.resolve("clients"), CLIENTS + "\n");
        Process export = Xter.start(
                folder,
                Map.of(),
                "export",
                edition.toString(),
                "--store",
                store.toString(),
                "--container-a-passphrase-file",
                "passphrase",
                "--container-b-passphrase-file",
                "clients");
        processes = ProcessList.watch(export);
        exported = Xter.await(export, folder).orFail();
        image = folder.resolve("out").resolve(router.image().getFileName());
    }

    /** A Router's text with its name server in container A and its content filter in container B. */
    static String contained(String router) {
        return router.replace("    packages: [dnsmasq]\n", "    packages: [dnsmasq]\n    container: a\n")
                .replace("    packages: [haproxy]\n", "    packages: [haproxy]\n    container: b\n")
                .replace("    - openssl\n", "    - openssl\n    - cryptsetup-bin\n")
                .replace(
                        "boot:\n",
                        "protection:\n  container-a: { cipher: aes-xts }\n"
                                + "  container-b: { cipher: serpent-xts }\n\nboot:\n");
    }

    private static Path medium() throws Exception {
        Path files = folder.resolve("files");
        if (Files.exists(files)) {
            return files;
        }
        Partition partition;
        try (FileChannel channel = FileChannel.open(image)) {
            partition = PartitionTable.read(channel).partitions().get(0);
        }
        Path esp = folder.resolve("esp");
        try (InputStream in = Files.newInputStream(image)) {
            in.skipNBytes(partition.offset());
            Files.write(esp, in.readNBytes(Math.toIntExact(partition.size())));
        }
        Files.createDirectory(files);
        DebianPackages.run(folder, "mcopy", "-s", "-n", "-i", esp.toString(), "::/", files.toString());
        Files.delete(esp);
        return files;
    }

    private static SystemManifest manifest() throws Exception {
        return ManifestReader.read("manifest", Files.readAllBytes(medium().resolve("xter/manifest")));
    }

    @Test
    @Tag("sandbox")
    void cryptsetupVeritysetupAndUnsquashfsAgreeOnTheContainerAndWhatIsInIt() throws Exception {
        for (String program : List.of("/sbin/cryptsetup", "/sbin/veritysetup", "/usr/bin/unsquashfs")) {
            assumeTrue(Files.exists(Path.of(program)), program);
        }
        SystemManifest.Container container = manifest().containers().get(0);
        assertEquals("a", container.name());
        Path file = medium().resolve(container.mediumPath());
        assertEquals(container.size(), Files.size(file));
        // A Router has 1 GiB and one processor: an eighth of it for the key derivation.
        assertEquals(List.of("argon2id:4:131072:1"), container.header().derivations());
        Path key = Files.writeString(folder.resolve("key"), PASSPHRASE);
        DebianPackages.run(folder, "/sbin/cryptsetup", "luksDump", file.toString());
        DebianPackages.run(
                folder,
                "/sbin/cryptsetup",
                "open",
                "--test-passphrase",
                "--type=luks2",
                "--key-file=" + key,
                file.toString());
        Path plain = Files.copy(file, folder.resolve("plain"));
        DebianPackages.run(
                folder,
                "/sbin/cryptsetup",
                "reencrypt",
                "-q",
                "--decrypt",
                "--force-offline-reencrypt",
                "--header=" + folder.resolve("header"),
                "--key-file=" + key,
                plain.toString());
        DebianPackages.run(
                folder,
                "/sbin/veritysetup",
                "verify",
                plain.toString(),
                plain.toString(),
                container.rootHash().hex(),
                "--hash-offset=" + container.dataSize());
        DebianPackages.run(folder, "unsquashfs", "-no-progress", "-no-xattrs", "-d", "inside", plain.toString());
        assertTrue(Files.isExecutable(folder.resolve("inside/usr/sbin/dnsmasq")));
        // What the edition brings for the service lies with it, changed files of its packages too.
        assertTrue(Files.exists(folder.resolve("inside/etc/dnsmasq.d")));
        // Of B's services only what systemd reads lies here, and B itself.
        assertTrue(Files.exists(folder.resolve("inside/lib/systemd/system/haproxy.service"))
                || Files.exists(folder.resolve("inside/usr/lib/systemd/system/haproxy.service")));
        assertFalse(Files.exists(folder.resolve("inside/usr/sbin/haproxy")));
        assertFalse(Files.exists(folder.resolve("inside/etc/haproxy/haproxy.cfg")));
        Path inner = folder.resolve("inside/usr/lib/xter/container-b");
        String dump = DebianPackages.run(folder, "/sbin/cryptsetup", "luksDump", inner.toString());
        assertTrue(dump.contains("cipher: serpent-xts-plain64"), dump);
    }

    @Test
    @Tag("sandbox")
    void whatLiesInTheContainerIsInNoLayerAndItsKeysAreNowhere() throws Exception {
        assertFalse((exported.out() + exported.err()).contains("wholly"));
        assertTrue(processes.contains("org.xter.cli.Main") && processes.contains("XTER_TERMINAL=no"), processes);
        assertFalse(processes.contains("wholly"), "a process shows a passphrase");
        for (SystemManifest.Layer layer : manifest().layers()) {
            Path out = folder.resolve("list");
            Process list = new ProcessBuilder(
                            "unsquashfs",
                            "-l",
                            medium().resolve(layer.mediumPath()).toString())
                    .redirectOutput(out.toFile())
                    .start();
            assertEquals(0, list.waitFor());
            String names = Files.readString(out);
            assertFalse(
                    names.contains("/haproxy.cfg")
                            || names.contains("sbin/haproxy")
                            || names.contains("sbin/dnsmasq")
                            || names.contains("xter/container-b\n"),
                    layer.name());
        }
        for (Path root : List.of(folder.resolve("out"), folder.resolve("edition"), store)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path each : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                    assertFalse(contains(each, "wholly secret") || contains(each, "wholly private"), each::toString);
                    try (InputStream in = Files.newInputStream(each)) {
                        assertNotEquals("LUKS", new String(in.readNBytes(4), StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
        try (Stream<Path> out = Files.list(folder.resolve("out"))) {
            assertEquals(3, out.count());
        }
    }

    /**
     * What a fault of memory leaves behind holds no secret, and the JVM leaves nothing behind unless it is told to. The key
     * derivation takes 128 MiB, so the fault comes when keys and passphrases are there.
     */
    @Test
    @Tag("sandbox")
    void anExportThatRunsOutOfMemoryWritesNoHeapAndNoSecret() throws Exception {
        Path place = Files.createDirectory(folder.resolve("small"));
        List<String> command = Xter.command(System.getProperty("java.class.path"));
        command.replaceAll(word -> word.equals("-Xmx1g") ? "-Xmx96m" : word);
        command.addAll(
                List.of("export", folder.resolve("edition/router.edition").toString(), "-o", "out"));
        command.addAll(List.of("--store", store.toString()));
        command.addAll(List.of(
                "--container-a-passphrase-file", folder.resolve("passphrase").toString()));
        command.addAll(List.of(
                "--container-b-passphrase-file", folder.resolve("clients").toString()));
        Path said = folder.resolve("small.out");
        Process export = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertTrue(export.waitFor(10, TimeUnit.MINUTES));
        assertEquals(1, export.exitValue(), Files.readString(said));
        assertTrue(
                Files.readString(said).contains("the work needs more memory than the 96 MiB"), Files.readString(said));
        assertTrue(Files.readString(said).matches("(?s).*container [ab] +failed.*"), Files.readString(said));
        assertFalse(contains(said, "wholly"));
        try (Stream<Path> left = Files.walk(place)) {
            assertEquals(
                    List.of(),
                    left.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(".out"))
                            .toList());
        }
    }

    /** Keys and salts are new with each export: the one exception to the same bytes each time. */
    @Test
    @Tag("sandbox")
    void eachExportHasItsOwnKeysAndAllElseStaysTheSame() throws Exception {
        Xter.run(
                        folder,
                        Map.of(),
                        "export",
                        "edition/router.edition",
                        "-o",
                        "again",
                        "--store",
                        store.toString(),
                        "--container-a-passphrase-file",
                        "passphrase",
                        "--container-b-passphrase-file",
                        "clients")
                .orFail();
        Xter.Outcome first = Xter.run(folder, "inspect", image.toString(), "--store", store.toString())
                .orFail();
        Xter.Outcome second = Xter.run(
                        folder, "inspect", "again/" + image.getFileName().toString(), "--store", store.toString())
                .orFail();
        assertTrue(
                first.out().contains("LUKS2 aes-xts-plain64 with 512 bits, opened by argon2id:4:131072:1"), first::out);
        assertNotEquals(first.out(), second.out());
        String manifest = Files.readString(medium().resolve("xter/manifest"));
        assertTrue(manifest.contains("container a size="), manifest);
        assertEquals(withoutManifest(first.out()), withoutManifest(second.out()));
    }

    private static List<String> withoutManifest(String shown) {
        return shown.lines().filter(line -> !line.startsWith("manifest ")).toList();
    }

    @Test
    @Tag("sandbox")
    void aPassphraseThatIsTooShortOrMissingStopsTheExportBeforeItBegins() throws Exception {
        Files.writeString(folder.resolve("short"), "seven77\n");
        Files.writeString(folder.resolve("empty"), "");
        for (Map.Entry<String, String> each : Map.of(
                        "short",
                        "the passphrase of container A has fewer than 8 characters",
                        "empty",
                        "the file is empty")
                .entrySet()) {
            Xter.Outcome outcome = Xter.run(
                    folder,
                    "export",
                    "edition/router.edition",
                    "-o",
                    "none",
                    "--store",
                    "none-store",
                    "--container-a-passphrase-file",
                    each.getKey());
            assertEquals(1, outcome.exit(), outcome.err());
            assertTrue(outcome.err().contains(each.getValue()), outcome.err());
            assertFalse(Files.exists(folder.resolve("none")));
        }
    }

    /** A machine with the exported medium and more disks. */
    private static VirtualMachine machine(Drive... more) throws Exception {
        List<Drive> drives = new ArrayList<>(List.of(Drive.unchanged(image, Drive.Format.RAW)));
        drives.addAll(List.of(more));
        Qemu qemu = Qemu.find(System.getenv());
        return VirtualMachine.headless(new Startup.Uefi(UefiFirmware.find(qemu.program())), 1024L << 20, 2, drives)
                .withCards(List.of(new NetworkCard.User(List.of()), new NetworkCard.Unplugged()));
    }

    private static Drive stick(String name, Map<String, String> secrets) throws Exception {
        return Drive.unchanged(ClientDisk.stick(folder.resolve(name), secrets), Drive.Format.RAW);
    }

    private static void becomeRoot(Guest guest) throws InterruptedException {
        String password = guest.waitFor(Pattern.compile("Password of admin[^:]*: +(\\S+)\n"), START)
                .group(1);
        guest.logIn("admin", password, START);
        guest.becomeRoot(password);
    }

    @Test
    @Tag("boot")
    @Tag("slow")
    void aStickOpensContainerAAndThePanelContainerBAndNoProcessShowsASecret() throws Exception {
        assumeTrue(Boolean.getBoolean("xter.slow"), "slow: -Dxter.slow=true runs it");
        try (Guest guest = Guest.start("contained-panel", machine(stick("stick-a", Map.of("a", PASSPHRASE))))) {
            guest.waitFor(Pattern.compile("\\[B] Key file on /dev/vd.1\n"), START);
            guest.waitFor("[B] container a        opened, verified on every read", START);
            guest.waitFor("[C] Container B is closed; these wait for it: Content filter", START);
            becomeRoot(guest);
            assertFalse(guest.console().contains("Passphrase of container 'a'"), guest::console);
            openContainerBByThePanel(guest);
            assertEquals("active", waitFor(guest, "systemctl is-active haproxy"));
            // A pattern that does not find the command that looks for it; /run/seen is among the files.
            String search =
                    "find /run /tmp /var /etc /dev/shm -xdev -type f -exec grep -laE 'whol[l]y (secret|private)' {} +";
            assertEquals("", guest.run(search, Duration.ofSeconds(300)).output());
            assertEquals("0", guest.run("journalctl -b --no-pager | grep -cE 'whol[l]y' || :"));
            assertEquals("0", guest.run("dmesg | grep -cE 'whol[l]y' || :"));
        }
    }

    /** As Cockpit does it for who has its administrative access: its bridge runs as root and spawns what the page asks for. */
    private static void openContainerBByThePanel(Guest guest) throws InterruptedException {
        guest.run("(while [ ! -e /run/opened ]; do cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ 2>/dev/null; done"
                + " >/run/seen) >/dev/null 2>&1 &");
        guest.run(PANEL);
        String wrong =
                guest.run("panel 'wholly wrong'", Duration.ofSeconds(200)).output();
        assertTrue(wrong.contains("xter-unlock: the passphrase does not open container B"), wrong);
        assertTrue(wrong.contains("\"exit-status\":2"), wrong);
        String right = guest.run("sleep 2; panel '" + CLIENTS + "'", Duration.ofSeconds(200))
                .output();
        assertTrue(right.contains("Container B is open; its services start."), right);
        assertTrue(right.contains("\"exit-status\":0"), right);
        assertEquals("open", guest.run("touch /run/opened; xter-unlock --status b"));
        // The list saw what opened it.
        String seen =
                guest.run("tr '\\0' ' ' </run/seen | grep -ao 'cryptsetup --batch-mode --key-file - open' | head -n 1");
        assertEquals("cryptsetup --batch-mode --key-file - open", seen);
    }

    @Test
    @Tag("boot")
    @Tag("slow")
    void aStickWithBothKeyFilesOpensBothContainersUnattended() throws Exception {
        assumeTrue(Boolean.getBoolean("xter.slow"), "slow: -Dxter.slow=true runs it");
        Drive both = stick("stick-both", Map.of("a", PASSPHRASE, "b", CLIENTS));
        try (Guest guest = Guest.start("contained-stick", machine(both))) {
            guest.waitFor("[B] container a        opened, verified on every read", START);
            becomeRoot(guest);
            assertEquals("active", waitFor(guest, "systemctl is-active haproxy"));
            assertEquals("open", guest.run("xter-unlock --status b"));
            // Before the password of this start or after it: services start beside each other.
            assertTrue(
                    guest.console().contains("[C] Container B was opened by the key file on the stick"),
                    guest::console);
            assertFalse(guest.console().contains("Passphrase of container"), guest::console);
        }
    }

    @Test
    @Tag("boot")
    void theDeviceAsksForThePassphraseAndThenRunsTheServiceOfTheContainer() throws Exception {
        VirtualMachine machine = machine(
                new Drive(ClientDisk.withStateAndSwap(folder.resolve("state"), 64 << 20), Drive.Format.RAW, true),
                stick("stick", Map.of("a", "wholly another stick")));
        try (Guest guest = Guest.start("contained", machine)) {
            guest.waitFor(
                    Pattern.compile("\\[B] container a +[0-9.]+ MiB  aes-xts-plain64, copied and verified"), START);
            guest.waitFor(
                    Pattern.compile(
                            "\\[B] The key file on /dev/vd.1 does not open container 'a'\\. Type the passphrase,"),
                    START);
            guest.waitFor("Passphrase of container 'a': ", START);
            guest.type("\u0003\u0004\u001a\n");
            guest.waitFor("Passphrase of container 'a': ", START);
            guest.type("wholly wrong\n");
            guest.waitFor("[B] The passphrase does not open container 'a'. The next try is in 1 s.", START);
            guest.waitFor("Passphrase of container 'a': ", START);
            guest.type(PASSPHRASE + "\n");
            guest.waitFor("[B] container a        opened, verified on every read", START);
            guest.waitFor(Pattern.compile("\\[B] Making the state volume on /dev/vd.1\\n"), START);
            guest.waitFor(Pattern.compile("\\[B] State volume /dev/vd.1\\n"), START);
            guest.waitFor("[C] Starting services", START);
            assertFalse(guest.console().contains("wholly"), guest::console);
            becomeRoot(guest);
            assertEquals("active", waitFor(guest, "systemctl is-active dnsmasq"));
            assertEquals("/run/xter/lower/+a/usr/sbin/dnsmasq", guest.run("ls /run/xter/lower/*/usr/sbin/dnsmasq"));
            String devices = guest.run("cat /sys/block/dm-*/dm/uuid");
            assertTrue(devices.contains("CRYPT-LUKS2-") && devices.contains("CRYPT-VERITY-"), devices);
            assertEquals("", guest.run("systemctl --failed --no-legend"));
            assertTrue(
                    guest.console().contains("[C] Container B is closed; these wait for it: Content filter"),
                    guest::console);
            judgeTheRunningSystem(guest);
            openContainerB(guest);
            changeContainerB(guest);
            assertEquals("", guest.run("systemctl --failed --no-legend"));
            assertEquals("", guest.run("journalctl -b --no-pager | grep -c 'wholly' | grep -v '^0$' || :"));
        }
    }

    /** Keys stay out of reach of root and of disks, whatever disks are there. */
    private static void judgeTheRunningSystem(Guest guest) throws InterruptedException {
        String lockdown = guest.run("cat /sys/kernel/security/lockdown");
        assertTrue(lockdown.contains("[confidentiality]"), lockdown);
        CommandResult unsigned = guest.run(
                "head -c -100 $(find /lib/modules/ -name dummy.ko | head -n 1) >/tmp/unsigned.ko && insmod /tmp/unsigned.ko",
                Duration.ofSeconds(60));
        assertNotEquals(0, unsigned.status(), unsigned.output());
        assertEquals("signed", guest.run("modprobe dummy && echo signed"));
        assertEquals("0", guest.run("cat /proc/sys/kernel/tainted"));
        assertEquals("1", guest.run("wc -l </proc/swaps"));
        assertTrue(guest.run("blkid -t TYPE=swap -o device").startsWith("/dev/vd"));
        assertEquals("0 |/bin/false", guest.run("echo $(ulimit -c) $(cat /proc/sys/kernel/core_pattern)"));
        assertEquals(
                "/dev/mapper/xter-state /run/xter/state",
                guest.run("findmnt -rno SOURCE,TARGET,OPTIONS | grep '^/dev/' | grep '[ ,]rw[ ,]' | cut -d' ' -f1,2"));
        assertEquals("kept", guest.run("cmp /etc/machine-id /run/xter/state/machine-id && echo kept"));
    }

    private static void changeContainerB(Guest guest) throws InterruptedException {
        CommandResult changed = guest.run(
                "printf '%s\\n' '" + CLIENTS + "' 'wholly other words' | xter-unlock --stdin change b",
                Duration.ofSeconds(120));
        assertEquals("The passphrase of container B was changed.", changed.orFail());
        assertEquals("slot 0", guest.run("xter-unlock list b"));
        assertTrue(guest.run("ls /run/xter/state/b").endsWith(".header"));
        // What it costs to guess is what the edition chose, whatever this machine could do.
        assertTrue(guest.run("cryptsetup luksDump /run/xter/state/b/*.header").contains("Memory:     131072"));
    }

    private static void openContainerB(Guest guest) throws InterruptedException {
        assertEquals("closed", guest.run("xter-unlock --status b"));
        guest.run("systemctl start haproxy");
        String status = guest.run("systemctl status haproxy || :");
        assertTrue(status.contains("ConditionPathIsMountPoint=/run/xter/contained/root-b was not met"), status);
        // The vendor's passphrase is none of the client's.
        CommandResult wrong = guest.run("echo '" + PASSPHRASE + "' | xter-unlock --stdin b", Duration.ofSeconds(60));
        assertEquals(2, wrong.status(), wrong.output());
        assertTrue(wrong.output().contains("the passphrase does not open container B"), wrong.output());
        guest.run("echo '3 '$(cut -d' ' -f1 /proc/uptime | tr -d .) >/run/xter/unlock/b.wrong");
        CommandResult early = guest.run("echo any | xter-unlock --stdin b", Duration.ofSeconds(60));
        assertEquals(3, early.status(), early.output());
        assertTrue(early.output().contains("the next try is in "), early.output());
        guest.run("sleep 5");
        guest.type("xter-unlock b\n");
        guest.waitFor("Passphrase of container B: ", Duration.ofSeconds(60));
        guest.type(CLIENTS + "\n");
        guest.waitFor("Container B is open; its services start.", Duration.ofSeconds(120));
        assertEquals("open", guest.run("xter-unlock --status b"));
        assertEquals("active", waitFor(guest, "systemctl is-active haproxy"));
        assertEquals("no", guest.run("[ -e /usr/sbin/haproxy ] && echo yes || echo no"));
        assertTrue(
                guest.run("ls -l /run/xter/contained/root-b/usr/sbin/haproxy").contains("rwx"));
        assertTrue(guest.run("cat /sys/block/dm-*/dm/uuid").contains("xter+b"));
        assertTrue(guest.run("ss -ltn").contains(":3080"));
        assertEquals(
                "nobody else",
                guest.run("runuser -u admin -- ls /run/xter/contained || echo nobody else")
                        .lines()
                        .toList()
                        .getLast());
        assertEquals("gone", guest.run("[ -e /run/xter/containers.issue ] || echo gone"));
        assertEquals("Container B is open already.", guest.run("echo any | xter-unlock --stdin b"));
    }

    private static String waitFor(Guest guest, String command) throws InterruptedException {
        return guest.run("for i in $(seq 100); do " + command + " -q && break; sleep 0.3; done; " + command);
    }

    private static boolean contains(Path file, String text) throws Exception {
        byte[] sought = text.getBytes(StandardCharsets.ISO_8859_1);
        byte[] buffer = new byte[1 << 20];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer, kept, buffer.length - kept);
                    read > 0;
                    read = in.read(buffer, kept, buffer.length - kept)) {
                int end = kept + read;
                for (int at = 0; at + sought.length <= end; at++) {
                    if (buffer[at] == sought[0]
                            && Arrays.equals(buffer, at, at + sought.length, sought, 0, sought.length)) {
                        return true;
                    }
                }
                kept = Math.min(sought.length - 1, end);
                System.arraycopy(buffer, end - kept, buffer, 0, kept);
            }
        }
        return false;
    }
}

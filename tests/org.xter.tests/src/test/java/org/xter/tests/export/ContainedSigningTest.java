package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
import org.xter.format.fat.FatReader;
import org.xter.format.gpt.Partition;
import org.xter.format.gpt.PartitionTable;
import org.xter.report.Cancellation;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;
import org.xter.tests.boot.Guest;

/** A Router with containers A and B whose layers stay on the medium, signed at once and on another machine. */
class ContainedSigningTest {
    private static final String PRODUCT = "6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10";
    private static final String PASSPHRASE = "wholly secret words";
    private static final String CLIENTS = "wholly private words";
    private static final Duration START = Duration.ofSeconds(300);

    @TempDir
    static Path folder;

    private static Path finished;
    private static Path direct;
    private static TreeMap<String, Digest> prepared;

    @BeforeAll
    static void export() throws Exception {
        Files.writeString(folder.resolve("keys"), "correct horse\n");
        Files.writeString(folder.resolve("a"), PASSPHRASE + "\n");
        Files.writeString(folder.resolve("b"), CLIENTS + "\n");
        xter("keys", "new", "ring", "--vendor", "Example Ltd", "--product", PRODUCT, "--passphrase-file", "keys");
        ExportedRouter router = ExportedRouter.get();
        Path edition = folder.resolve("edition/router.edition");
        ExportedRouter.copy(router.edition().getParent(), edition.getParent());
        Files.writeString(
                edition,
                ContainedExportTest.contained(Files.readString(edition))
                        .replace("residence: ram", "residence: mapped"));
        String store = router.folder().resolve("store").toString();
        String name = router.image().getFileName().toString();
        release(List.of("sign", "prepare"), edition, store, "out");
        finished = folder.resolve("out").resolve(name);
        prepared = files(finished);
        Path request = folder.resolve("out").resolve(name.replace(".img", ".signing"));
        xter("sign", "apply", request.toString(), "--keyring", "ring", "--passphrase-file", "keys");
        xter("sign", "finish", request.toString(), "--keyring", "ring", "--store", store);
        release(List.of("export", "--passphrase-file", "keys"), edition, store, "once");
        direct = folder.resolve("once").resolve(name);
    }

    private static String xter(String... arguments) throws Exception {
        return Xter.run(folder, arguments).orFail().out();
    }

    private static void release(List<String> command, Path edition, String store, String output) throws Exception {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(edition.toString(), "--store", store, "-o", output, "--keyring", "ring"));
        all.addAll(List.of("--container-a-passphrase-file", "a", "--container-b-passphrase-file", "b"));
        xter(all.toArray(String[]::new));
    }

    /** What lies on a medium. */
    private static TreeMap<String, Digest> files(Path image) throws Exception {
        Partition partition;
        try (FileChannel channel = FileChannel.open(image)) {
            partition = PartitionTable.read(channel).partitions().get(0);
        }
        FileTree tree = FatReader.read(
                image, partition.offset(), partition.size(), Store.open(folder.resolve("read")), Cancellation.NEVER);
        TreeMap<String, Digest> files = new TreeMap<>();
        for (Map.Entry<String, Entry> each : tree.entries().entrySet()) {
            if (each.getValue() instanceof Entry.File file) {
                files.put(each.getKey(), file.content().digest());
            }
        }
        return files;
    }

    /** Volume keys and salts are new with each export, so containers differ, and the manifest that names them; nothing else. */
    @Test
    @Tag("sandbox")
    void itIsTheDirectExportButForWhatIsDrawnAnew() throws Exception {
        TreeMap<String, Digest> theirs = files(finished);
        TreeMap<String, Digest> ours = files(direct);
        assertEquals(
                1,
                theirs.keySet().stream()
                        .filter(each -> each.startsWith("xter/containers/"))
                        .count());
        TreeMap<String, Digest> kept = new TreeMap<>(theirs);
        kept.keySet().removeAll(List.of("EFI/BOOT/BOOTX64.EFI", "xter/manifest.p7s"));
        prepared.remove("EFI/BOOT/BOOTX64.EFI");
        assertEquals(prepared, kept, "signing changed what it had not to");
        assertNotEquals(theirs.get("xter/manifest"), ours.get("xter/manifest"));
        for (TreeMap<String, Digest> each : List.of(theirs, ours)) {
            each.keySet().removeIf(path -> path.matches("xter/(containers/.*|manifest|manifest[.]p7s)"));
        }
        assertEquals(ours, theirs);
        String shown = xter("inspect", finished.toString(), "--keyring", "ring", "--store", "read");
        assertTrue(shown.contains("manifest-signer  CN=manifest PRODUCT:" + PRODUCT), shown);
        assertTrue(shown.contains("policy-signer    CN=Example Ltd PCR policy"), shown);
    }

    /** Two minutes on a machine that does other things, too. */
    @Test
    @Tag("boot")
    @Tag("slow")
    void layersAreReadFromTheMediumAndContainersFromRam() throws Exception {
        assumeTrue(Boolean.getBoolean("xter.slow"), "slow: -Dxter.slow=true runs it");
        Qemu qemu = Qemu.find(System.getenv());
        VirtualMachine machine = VirtualMachine.headless(
                        new Startup.Uefi(UefiFirmware.find(qemu.program())),
                        1024L << 20,
                        2,
                        List.of(Drive.unchanged(finished, Drive.Format.RAW)))
                .withCards(List.of(new NetworkCard.User(List.of()), new NetworkCard.Unplugged()));
        try (Guest guest = Guest.start("contained-mapped", machine)) {
            guest.waitFor("signed by CN=manifest PRODUCT:" + PRODUCT + ",O=Example Ltd", START);
            guest.waitFor(Pattern.compile("\\[B] layer base +[0-9.]+ MiB  mapped, verified on every read"), START);
            guest.waitFor("Passphrase of container 'a': ", START);
            guest.type(PASSPHRASE + "\n");
            guest.waitFor("[B] container a        opened, verified on every read", START);
            String password = guest.waitFor(Pattern.compile("Password of admin[^:]*: +(\\S+)\n"), START)
                    .group(1);
            guest.logIn("admin", password, START);
            guest.becomeRoot(password);
            guest.run("echo '" + CLIENTS + "' | xter-unlock --stdin b", Duration.ofSeconds(120));
            assertEquals("open", guest.run("xter-unlock --status b"));
            assertTrue(guest.run("losetup -nO BACK-FILE").contains("/xter/layers/"), "the medium is in use");
            assertTrue(guest.run("ls /run/xter/medium/xter/layers").contains(".layer"));
            assertEquals("/run/xter/lower/+a/usr/sbin/dnsmasq", guest.run("ls /run/xter/lower/*/usr/sbin/dnsmasq"));
            assertEquals("", guest.run("systemctl --failed --no-legend"));
        }
    }
}

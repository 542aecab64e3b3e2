package org.xter.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xter.engine.inspect.ReleaseInspection;
import org.xter.engine.vm.Drive;
import org.xter.engine.vm.NetworkCard;
import org.xter.engine.vm.Startup;
import org.xter.engine.vm.VirtualMachine;
import org.xter.format.cpio.CpioWriter;
import org.xter.format.pe.PeFile;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.report.Cancellation;
import org.xter.runtime.initrd.Loader;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;

/**
 * What checks and opening add to a start of the Router in QEMU without hardware virtualisation, counted by the guest's clock
 * from the kernel's entry until systemd says that the start is finished; firmware is left out. One image is signed and has the
 * name server in container A: its loader judges the manifest's signature, proves every layer and the container, compares the
 * LUKS2 header, and all that is read of the container goes through dm-verity and dm-crypt. The other is the same edition
 * without signature and container, and its loader proves nothing: functions of it are replaced in what QEMU hands over as
 * initrd. Both copy the same files to RAM. The wait for the passphrase and {@code cryptsetup open}, which is the key
 * derivation but for milliseconds, are taken off.
 */
final class BootBench {
    private static final String PASSPHRASE = "wholly secret words";
    private static final String PRODUCT = "6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10";
    private static final long MIB = 1L << 20;

    /** Single starts differ by up to six seconds, so the median of three pairs says little. */
    private static final int PAIRS = 7;

    private static final String TITLE = "start: all checks and opening, medians of " + PAIRS + ", against 3 s";

    /** Comes after the loader's own functions, so it holds. The manifest is still found by its digest, a few KiB. */
    private static final String NOTHING_PROVED = """

            pieces_digest() { :; }
            piece_verify_copy() { :; }
            manifest_verify() { xter_vouched=nobody; mark manifest; }
            """;

    /** Everything systemd says, with times, on the serial line; the same for both. */
    private static final String TOLD = " xter.trace systemd.log_target=kmsg printk.devkmsg=on ignore_loglevel";

    private final Path folder;
    private final Path editionFolder;
    private final CachingMirror mirror;

    BootBench(Path folder, Path editionFolder, CachingMirror mirror) {
        this.folder = folder;
        this.editionFolder = editionFolder;
        this.mirror = mirror;
    }

    List<Ratio> run() throws Exception {
        Files.writeString(folder.resolve("passphrase"), PASSPHRASE + "\n");
        xter("keys", "new", "ring", "--vendor", "Bench", "--product", PRODUCT, "--passphrase-file", "passphrase");
        Path edition = folder.resolve("checked-edition/router.edition");
        ExportBench.copy(editionFolder, edition.getParent());
        Files.writeString(
                edition,
                replace(
                        replace(
                                Files.readString(edition),
                                "    packages: [dnsmasq]\n",
                                "    packages: [dnsmasq]\n    container: a\n"),
                        "boot:\n",
                        "protection:\n  container-a: { cipher: aes-xts }\n\nboot:\n"));
        Path checked = export(
                edition,
                "checked",
                "--keyring",
                "ring",
                "--passphrase-file",
                "passphrase",
                "--container-a-passphrase-file",
                "passphrase");
        Path plain = folder.resolve("plain-edition/router.edition");
        ExportBench.copy(editionFolder, plain.getParent());
        VirtualMachine with = machine(checked, "");
        VirtualMachine without = machine(export(plain, "plain"), NOTHING_PROVED);
        double[] added = new double[PAIRS];
        double[] loaders = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            WatchedStart all = WatchedStart.of(with, Optional.of(PASSPHRASE));
            WatchedStart none = WatchedStart.of(without, Optional.empty());
            added[i] = all.finished() - none.finished();
            loaders[i] = all.loaded() - none.loaded();
            System.out.printf(
                    Locale.ROOT,
                    "  start %d: %.1f s (loader %.1f s) with, %.1f s (loader %.1f s) without, opening took %.1f s more%n",
                    i + 1,
                    all.finished(),
                    all.loaded(),
                    none.finished(),
                    none.loaded(),
                    all.opening());
        }
        return List.of(
                Ratio.toLimit(TITLE, "s", added, 3), Ratio.toLimit("start: the loader's share of it", "s", loaders, 3));
    }

    private static String replace(String text, String what, String by) {
        if (!text.contains(what)) {
            throw new IllegalStateException("the Router has no line " + what.strip());
        }
        return text.replace(what, by);
    }

    private Path export(Path edition, String output, String... more) throws Exception {
        List<String> arguments =
                new ArrayList<>(List.of("export", edition.toString(), "--store", "store", "-o", output));
        arguments.addAll(List.of(more));
        xter(arguments.toArray(String[]::new));
        try (Stream<Path> files = Files.list(folder.resolve(output))) {
            return files.filter(each -> each.toString().endsWith(".img"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void xter(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("xter.home"), "xter").toString()));
        command.addAll(List.of(arguments));
        Program.time(folder, command, Map.of("XTER_MIRROR", mirror.address()));
    }

    /** A machine that starts an image's kernel without firmware, its loader with other functions behind its own. */
    private VirtualMachine machine(Path image, String functions) throws Exception {
        Uki sections = Uki.read(
                PeFile.read(ReleaseInspection.read(image, Store.open(folder.resolve("read-store")), Cancellation.NEVER)
                        .kernel()));
        Path kernel = write(image + ".linux", sections.get(UkiSection.LINUX).orElseThrow(), new byte[0]);
        byte[] over = functions.isEmpty() ? new byte[0] : overlay(functions);
        Path initrd = write(image + ".initrd", sections.get(UkiSection.INITRD).orElseThrow(), over);
        String commandLine = new String(
                        sections.get(UkiSection.CMDLINE).orElseThrow().bytes(), StandardCharsets.UTF_8)
                .replace("\0", "");
        return VirtualMachine.headless(
                        new Startup.Kernel(kernel, initrd, commandLine.strip() + TOLD),
                        1024 * MIB,
                        2,
                        List.of(Drive.unchanged(image, Drive.Format.RAW)))
                .withCards(List.of(new NetworkCard.User(List.of()), new NetworkCard.Unplugged()));
    }

    /** An archive the kernel unpacks over the first: the last file the loader reads, with more behind it. */
    private static byte[] overlay(String functions) throws Exception {
        Entry.File root = Loader.contents(0, Optional.empty())
                .own()
                .get("xter/root.sh")
                .map(Entry.File.class::cast)
                .orElseThrow();
        FileTree tree = FileTree.builder()
                .put(
                        "xter/root.sh",
                        new Entry.File(
                                Attributes.root(0644, 0),
                                Content.of(new String(root.content().bytes(), StandardCharsets.UTF_8) + functions)))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CpioWriter.write(tree, out, Cancellation.NEVER);
        return out.toByteArray();
    }

    private static Path write(String name, Content content, byte[] more) throws IOException {
        Path file = Path.of(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(content.bytes());
            // Archives begin at multiples of four bytes (kernel, driver-api/early-userspace/buffer-format).
            out.write(new byte[(int) (-content.size() & 3)]);
            out.write(more);
        }
        return file;
    }
}

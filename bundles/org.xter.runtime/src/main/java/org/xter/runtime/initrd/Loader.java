package org.xter.runtime.initrd;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.xter.runtime.manifest.Refusal;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * The loader: the shell program that is the whole of stages A and B, what its initrd holds, and the command line it
 * reads. It needs busybox, for layers that stay on the medium veritysetup, for a signed manifest openssl, and for containers
 * cryptsetup, for those the TPM opens tpm2-tools.
 */
public final class Loader {
    /** The Debian packages whose files the initrd takes, with what they depend on; the kernel comes beside them. */
    public static final List<String> PACKAGES = List.of("busybox-static", "cryptsetup-bin", "libgcc-s1", "openssl");

    /** The parts of the program below this package's resources, as they lie in the initrd. */
    private static final List<String> PARTS = List.of(
            "xter/console.sh",
            "xter/machine.sh",
            "xter/registers.sh",
            "xter/medium.sh",
            "xter/signature.sh",
            "xter/manifest.sh",
            "xter/layers.sh",
            "xter/stick.sh",
            "xter/containers.sh",
            "xter/state.sh",
            "xter/tpm.sh",
            "xter/secrets.sh",
            "xter/network.sh",
            "xter/depot.sh",
            "xter/root.sh");

    /**
     * Words every edition's kernel gets. Credentials of firmware and medium would let them change the system; the image
     * is complete, so systemd need not look whether caches are older than /usr; after a panic the machine starts again.
     * The kernel keeps its memory, in which keys lie, from root too, and takes only modules its distribution signed;
     * nothing is swapped out to a disk that happens to be there. The kernel's test of its timer looks for faults of boards long gone, and fails at random in emulated machines on a
     * busy host.
     */
    private static final List<String> FIXED = List.of(
            "quiet",
            "panic=10",
            "no_timer_check",
            "lockdown=confidentiality",
            "module.sig_enforce=1",
            "systemd.gpt_auto=no",
            "systemd.swap=no",
            "systemd.import_credentials=no",
            "systemd.condition-needs-update=no");

    private Loader() {}

    /**
     * What the initrd of an edition without containers holds.
     *
     * @param modified the time of our own files, seconds since 1970
     * @param trust by what the manifest's signature is judged; empty when the command line names the manifest's digest
     */
    public static InitrdContents contents(long modified, Optional<LoaderTrust> trust) {
        return contents(modified, trust, ContainerAccess.NONE, Optional.empty());
    }

    /**
     * What the initrd holds.
     *
     * @param modified and {@code trust} as above
     * @param access which containers it is to open and how
     * @param source who gives it the key of container A, besides people
     */
    public static InitrdContents contents(
            long modified, Optional<LoaderTrust> trust, ContainerAccess access, Optional<KeySource> source) {
        FileTree.Builder own =
                FileTree.builder().put("init", new Entry.File(Attributes.root(0755, modified), resource("init")));
        for (String part : PARTS) {
            own.put(part, new Entry.File(Attributes.root(0644, modified), resource(part)));
        }
        own.put("xter/lease", new Entry.File(Attributes.root(0755, modified), resource("xter/lease")));
        own.put("xter/modules", new Entry.File(Attributes.root(0644, modified), resource("modules")));
        List<InitrdItem> programs = new ArrayList<>(List.of(
                new InitrdItem("/bin/busybox", "busybox-static"),
                new InitrdItem("/sbin/veritysetup", "cryptsetup-bin")));
        if (trust.isPresent()) {
            trust.get()
                    .files()
                    .forEach(
                            (path, content) -> own.put(path, new Entry.File(Attributes.root(0644, modified), content)));
            programs.add(LoaderTrust.PROGRAM);
        }
        List<String> modules = new ArrayList<>(List.of("squashfs", "overlay", "loop", "vfat", "dm_mod", "dm_verity"));
        List<String> more = new ArrayList<>(modules());
        if (!access.ciphers().isEmpty()) {
            CipherModules needed = CipherModules.of(access.ciphers());
            own.put(CipherModules.LIST, new Entry.File(Attributes.root(0644, modified), needed.list()));
            modules.addAll(needed.required());
            more.addAll(needed.faster());
            programs.add(CipherModules.PROGRAM);
        }
        Map<String, Content> wishes = new TreeMap<>(access.files());
        // Threads of libcryptsetup's argon2 end by pthread_cancel, for which libc loads this one.
        List<InitrdItem> libraries = new ArrayList<>(List.of(new InitrdItem("libgcc_s.so.1", "libgcc-s1")));
        if (access.state().isPresent()) {
            programs.add(StateVolume.PROGRAM);
            modules.add(StateVolume.MODULE);
        }
        if (source.isPresent()) {
            wishes.putAll(source.get().files());
            more.addAll(source.get().modules());
            programs.add(KeySource.PROGRAM);
            libraries.add(KeySource.LIBRARY);
        }
        wishes.forEach((path, content) -> own.put(path, new Entry.File(Attributes.root(0644, modified), content)));
        return new InitrdContents(programs, libraries, List.of(), modules, more, true, own.build());
    }

    /**
     * The words of the kernel's command line that the manifest lists.
     *
     * @param serial the serial console's device and speed such as {@code ttyS0,115200}; empty for none
     * @param more words of the edition
     */
    public static List<String> arguments(String serial, List<String> more) {
        List<String> words = new ArrayList<>();
        words.add("console=tty0");
        if (!serial.isEmpty()) {
            // The last console is the one /dev/console means.
            words.add("console=" + serial);
        }
        words.addAll(FIXED);
        words.addAll(more);
        return List.copyOf(words);
    }

    /**
     * The kernel's whole command line.
     *
     * @param manifest the digest of the manifest's bytes; empty when its signature is judged instead
     * @param partition the unique GUID of the partition that holds it
     * @param refusal what the loader does when it refuses something before it could read the manifest
     * @param arguments the words the manifest lists, see {@link #arguments}
     */
    public static String commandLine(
            Optional<Digest> manifest, UUID partition, Refusal refusal, List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        manifest.ifPresent(digest -> words.add("xter.manifest=sha256:" + digest.hex()));
        words.add("xter.medium=" + partition);
        words.add("xter.refusal=" + refusal.word());
        return String.join(" ", words);
    }

    /** The part of the program that talks to the TPM in the running system, too. */
    public static Content registers() {
        return resource("xter/registers.sh");
    }

    private static List<String> modules() {
        try {
            return new String(resource("modules").bytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Content resource(String name) {
        try (InputStream in = Loader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return Content.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

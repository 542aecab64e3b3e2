package org.xter.tests.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xter.format.kmod.KernelModules;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.runtime.initrd.InitrdArchive;
import org.xter.runtime.initrd.InitrdComposer;
import org.xter.runtime.initrd.InitrdContents;
import org.xter.runtime.initrd.InitrdItem;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

class InitrdComposerTest {
    private static final long TIME = 1_700_000_000;

    private static FileTree packages;
    private static KernelModules kernel;

    @BeforeAll
    static void unpack() throws Exception {
        packages = InitrdSample.packages();
        kernel = KernelModules.read(
                DebianPackages.tree(List.of(InitrdSample.kernel())),
                DebianPackages.release(InitrdSample.kernel()),
                Cancellation.NEVER);
    }

    private static FileTree compose(FileTree from, InitrdContents contents) throws Exception {
        return InitrdComposer.compose(from, kernel, contents, TIME, Cancellation.NEVER);
    }

    @Test
    void librariesLoaderAndModulesComeAlong() throws Exception {
        FileTree initrd = compose(packages, InitrdSample.contents());
        String lib = "usr/lib/x86_64-linux-gnu/";
        for (String path : List.of(
                "init",
                "usr/bin/busybox",
                "usr/sbin/cryptsetup",
                "usr/bin/openssl",
                "usr/lib64/ld-linux-x86-64.so.2",
                lib + "libc.so.6",
                lib + "libcryptsetup.so.12",
                lib + "libcrypto.so.3",
                lib + "libdevmapper.so.1.02.1",
                lib + "libselinux.so.1",
                lib + "libgcc_s.so.1",
                lib + "ossl-modules/legacy.so",
                "usr/lib/modules/" + kernel.release() + "/kernel/fs/squashfs/squashfs.ko",
                "usr/lib/modules/" + kernel.release() + "/kernel/drivers/md/dm-bufio.ko",
                "usr/lib/modules/" + kernel.release() + "/modules.dep.bin",
                "usr/lib/modprobe.d/aliases.conf")) {
            assertTrue(
                    initrd.get(path).isPresent(),
                    () -> path + " is not in " + initrd.entries().keySet());
        }
        assertEquals("usr/lib", ((Entry.Symlink) initrd.entries().get("lib")).target());
        assertTrue(initrd.get(lib + "libudev.so.1").isPresent(), "needed by libdevmapper");
        assertTrue(initrd.get(lib + "libresolv.so.2").isEmpty(), "needed by nothing here");
        initrd.entries()
                .values()
                .forEach(entry -> assertEquals(TIME, entry.attributes().modified()));
    }

    @Test
    void mergedAndUnmergedPackagesGiveTheSame() throws Exception {
        FileTree.Builder merged = FileTree.builder();
        packages.entries().forEach((path, entry) -> {
            String first = path.split("/")[0];
            if (List.of("bin", "sbin", "lib", "lib64").contains(first)) {
                if (!path.equals(first)) {
                    merged.put("usr/" + path, entry);
                }
            } else {
                merged.put(path, entry);
            }
        });
        for (String name : List.of("bin", "sbin", "lib", "lib64")) {
            merged.put(name, new Entry.Symlink(Attributes.root(0777, 0), "usr/" + name));
        }
        assertEquals(compose(packages, InitrdSample.contents()), compose(merged.build(), InitrdSample.contents()));
    }

    @Test
    void allThatIsMissingIsToldAtOnceWithItsPackage() {
        InitrdContents sample = InitrdSample.contents();
        List<InitrdItem> programs = new ArrayList<>(sample.programs());
        programs.add(new InitrdItem("/usr/bin/tpm2", "tpm2-tools"));
        InitrdContents contents = new InitrdContents(
                programs,
                List.of(new InitrdItem("libtss2-tcti-device.so.0", "libtss2-tcti-device0")),
                List.of(new InitrdItem("/etc/nothing", "base-files")),
                List.of("squashfs", "no_such_module"),
                List.of(),
                true,
                sample.own());
        FileTree without = packages.toBuilder()
                .remove("usr/lib/x86_64-linux-gnu/libpopt.so.0")
                .remove("lib/x86_64-linux-gnu/libpopt.so.0")
                .remove("lib/x86_64-linux-gnu/libjson-c.so.5")
                .remove("usr/lib/x86_64-linux-gnu/libjson-c.so.5")
                .build();
        ProblemException refusal = assertThrows(ProblemException.class, () -> compose(without, contents));
        Map<String, List<Problem>> byCode = refusal.problems().stream().collect(Collectors.groupingBy(Problem::code));
        assertEquals(
                "add the package tpm2-tools",
                byCode.get("initrd.missing-program").get(0).hint());
        assertEquals(
                "add the package base-files",
                byCode.get("initrd.missing-file").get(0).hint());
        assertTrue(byCode.get("initrd.missing-module").get(0).message().contains("no_such_module"));
        String libraries = byCode.get("initrd.missing-library").stream()
                .map(problem -> problem.message() + ": " + problem.hint())
                .collect(Collectors.joining("\n"));
        assertTrue(libraries.contains("/usr/sbin/cryptsetup needs the library libpopt.so.0"), libraries);
        assertTrue(libraries.contains("probably libpopt0"), libraries);
        assertTrue(libraries.contains("libcryptsetup.so.12.9.0 needs the library libjson-c.so.5"), libraries);
        assertTrue(libraries.contains("probably libjson-c5"), libraries);
        assertTrue(libraries.contains("libtss2-tcti-device0"), libraries);
    }

    @Test
    void scriptsBringTheirInterpreter() throws Exception {
        FileTree own = FileTree.builder()
                .put("init", new Entry.File(Attributes.root(0755, 0), Content.of("#!/usr/bin/openssl x\n")))
                .build();
        InitrdContents contents = new InitrdContents(List.of(), List.of(), List.of(), List.of(), List.of(), true, own);
        FileTree initrd = compose(packages, contents);
        assertTrue(initrd.get("usr/bin/openssl").isPresent());
        assertTrue(initrd.get("usr/lib/x86_64-linux-gnu/libssl.so.3").isPresent());
    }

    @Test
    void theArchiveDoesNotDependOnTheNumberOfWorkers() throws Exception {
        FileTree initrd = compose(packages, InitrdSample.contents());
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream three = new ByteArrayOutputStream();
        InitrdArchive.write(initrd, 3, 1, one, Cancellation.NEVER);
        InitrdArchive.write(initrd, 3, 3, three, Cancellation.NEVER);
        assertArrayEquals(one.toByteArray(), three.toByteArray());
    }
}

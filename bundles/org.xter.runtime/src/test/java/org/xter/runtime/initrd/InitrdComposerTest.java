package org.xter.runtime.initrd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xter.format.kmod.KernelModules;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.ProblemException;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

class InitrdComposerTest {
    private static final String MULTIARCH = "usr/lib/x86_64-linux-gnu/";

    private static KernelModules kernel;

    @BeforeAll
    static void readKernel() throws Exception {
        FileTree tree = FileTree.builder()
                .put("lib/modules/6.1/kernel/a.ko", ElfSample.x86().file())
                .build();
        kernel = KernelModules.read(tree, "6.1", Cancellation.NEVER);
    }

    private static FileTree compose(FileTree packages, String... programs) throws Exception {
        InitrdContents contents = new InitrdContents(
                List.of(programs).stream()
                        .map(path -> new InitrdItem(path, "some-package"))
                        .toList(),
                List.of(),
                List.of(),
                List.of("a"),
                List.of("b"),
                true,
                FileTree.builder().build());
        return InitrdComposer.compose(packages, kernel, contents, 5, Cancellation.NEVER);
    }

    private static Set<String> files(FileTree tree) {
        Set<String> files = new TreeSet<>();
        tree.entries().forEach((path, entry) -> {
            if (entry instanceof Entry.File && !path.contains("modules.")) {
                files.add(path);
            }
        });
        return files;
    }

    @Test
    void theRpathOfAProgramServesItsLibrariesToo() throws Exception {
        FileTree packages = FileTree.builder()
                .put(
                        "usr/bin/p",
                        ElfSample.x86().rpath("/opt/x").needs("liba.so").file())
                .put("opt/x/liba.so", ElfSample.x86().needs("libb.so").file())
                .put("opt/x/libb.so", ElfSample.x86().file())
                .build();
        assertEquals(
                Set.of("usr/bin/p", "opt/x/liba.so", "opt/x/libb.so", "usr/lib/modules/6.1/kernel/a.ko"),
                files(compose(packages, "/usr/bin/p")));
    }

    @Test
    void aRunpathDoesNot() {
        FileTree packages = FileTree.builder()
                .put(
                        "usr/bin/p",
                        ElfSample.x86().runpath("/opt/x").needs("liba.so").file())
                .put("opt/x/liba.so", ElfSample.x86().needs("libb.so").file())
                .put("opt/x/libb.so", ElfSample.x86().file())
                .build();
        ProblemException refusal = assertThrows(ProblemException.class, () -> compose(packages, "/usr/bin/p"));
        assertEquals("initrd.missing-library", refusal.problems().get(0).code());
        assertTrue(refusal.problems().get(0).message().startsWith("/opt/x/liba.so needs the library libb.so"));
    }

    @Test
    void whatIsLoadedAlreadyIsNotSearchedAgain() throws Exception {
        FileTree packages = FileTree.builder()
                .put(
                        "usr/bin/p",
                        ElfSample.x86()
                                .runpath("/opt/x")
                                .needs("liba.so")
                                .needs("libb.so")
                                .file())
                .put(
                        "opt/x/liba.so",
                        ElfSample.x86().needs("libb.so").needs("libown.so.1").file())
                .put("opt/x/libb.so", ElfSample.x86().soname("libown.so.1").file())
                .build();
        assertTrue(files(compose(packages, "/usr/bin/p")).contains("opt/x/libb.so"));
    }

    @Test
    void theLoaderAndAllLinksOnTheWayComeAlong() throws Exception {
        Attributes all = Attributes.root(0777, 0);
        FileTree packages = FileTree.builder()
                .put("bin/sh", new Entry.Symlink(all, "dash"))
                .put(
                        "bin/dash",
                        ElfSample.x86()
                                .loader("/lib64/ld.so.2")
                                .needs("libc.so.6")
                                .file())
                .put("lib64/ld.so.2", new Entry.Symlink(all, "/lib/x86_64-linux-gnu/ld.so.2"))
                .put("lib/x86_64-linux-gnu/ld.so.2", ElfSample.x86().file())
                .put(
                        "lib/x86_64-linux-gnu/libc.so.6",
                        ElfSample.x86().needs("ld.so.2").file())
                .put("usr/bin/script", new Entry.File(Attributes.root(0755, 0), Content.of("#! /bin/sh -e\n")))
                .build();
        FileTree initrd = compose(packages, "/usr/bin/script");
        assertEquals(
                Set.of(
                        "usr/bin/script",
                        "usr/bin/dash",
                        MULTIARCH + "ld.so.2",
                        MULTIARCH + "libc.so.6",
                        "usr/lib/modules/6.1/kernel/a.ko"),
                files(initrd));
        assertTrue(initrd.entries().get("usr/bin/sh") instanceof Entry.Symlink);
        assertTrue(initrd.entries().get("usr/lib64/ld.so.2") instanceof Entry.Symlink);
    }

    @Test
    void directoriesComeWholeAndEachOnce() throws Exception {
        Attributes all = Attributes.root(0777, 0);
        FileTree packages = FileTree.builder()
                .put("lib/udev/rules.d/60.rules", new Entry.File(Attributes.root(0644, 0), Content.of("a")))
                .put("usr/lib/udev/rules.d/70.rules", new Entry.File(Attributes.root(0644, 0), Content.of("b")))
                .put("usr/lib/udev/rules.d/off", new Entry.Symlink(all, "/dev/null"))
                .put("usr/lib/udev/rules.d/self", new Entry.Symlink(all, "."))
                .build();
        FileTree initrd = compose(packages, "/lib/udev/rules.d");
        assertEquals(
                List.of("60.rules", "70.rules", "off", "self"),
                initrd.below("usr/lib/udev/rules.d").keySet().stream()
                        .map(path -> path.substring("usr/lib/udev/rules.d/".length()))
                        .toList());
        assertFalse(initrd.get("dev/null").isPresent());
    }

    @Test
    void stopsWhenAsked() {
        FileTree packages =
                FileTree.builder().put("usr/bin/p", ElfSample.x86().file()).build();
        InitrdContents contents = new InitrdContents(
                List.of(new InitrdItem("/usr/bin/p", "p")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                true,
                FileTree.builder().build());
        assertThrows(CancelledException.class, () -> InitrdComposer.compose(packages, kernel, contents, 0, () -> true));
    }
}

package org.xter.runtime.initrd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.format.elf.Elf;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

class LibrarySearchTest {
    private static final String MULTIARCH = "usr/lib/x86_64-linux-gnu/";

    private static Entry link(String target) {
        return new Entry.Symlink(Attributes.root(0777, 0), target);
    }

    private static String found(FileTree tree, String program, String library) throws Exception {
        LibrarySearch search = new LibrarySearch(new MergedTree(tree));
        Elf elf = search.elf(program).orElseThrow();
        Optional<MergedTree.Found> found = search.library(library, program, elf, search.rpath(program, elf));
        return found.map(MergedTree.Found::target).orElse("nothing");
    }

    @Test
    void theLoadersOwnFoldersAreSearched() throws Exception {
        Entry library = ElfSample.x86().soname("liba.so.1").file();
        FileTree tree = FileTree.builder()
                .put("usr/bin/p", ElfSample.x86().needs("liba.so.1").file())
                .put("lib/x86_64-linux-gnu/liba.so.1", link("liba.so.1.2"))
                .put("lib/x86_64-linux-gnu/liba.so.1.2", library)
                .put("usr/lib/libb.so.1", library)
                .build();
        assertEquals(MULTIARCH + "liba.so.1.2", found(tree, "usr/bin/p", "liba.so.1"));
        assertEquals("usr/lib/libb.so.1", found(tree, "usr/bin/p", "libb.so.1"));
        assertEquals("nothing", found(tree, "usr/bin/p", "libc.so.6"));
    }

    @Test
    void aLibraryOfAnotherProcessorIsPassedOver() throws Exception {
        FileTree tree = FileTree.builder()
                .put("usr/bin/p", ElfSample.x86().file())
                .put(MULTIARCH + "liba.so.1", ElfSample.arm().file())
                .put("usr/lib/liba.so.1", ElfSample.x86().file())
                .put(MULTIARCH + "libscript.so", new Entry.File(Attributes.root(0644, 0), Content.of("GROUP ( x )")))
                .build();
        assertEquals("usr/lib/liba.so.1", found(tree, "usr/bin/p", "liba.so.1"));
        assertEquals("nothing", found(tree, "usr/bin/p", "libscript.so"));
    }

    @Test
    void aRunpathIsSearchedFirstAndKnowsItsOrigin() throws Exception {
        Entry library = ElfSample.x86().file();
        FileTree tree = FileTree.builder()
                .put(
                        "usr/lib/app/bin/p",
                        ElfSample.x86()
                                .rpath("/ignored")
                                .runpath("$ORIGIN/../own:${ORIGIN}")
                                .file())
                .put("usr/lib/app/own/liba.so.1", library)
                .put("usr/lib/app/bin/libb.so.1", library)
                .put("ignored/libc.so.1", library)
                .put(MULTIARCH + "liba.so.1", library)
                .build();
        assertEquals("usr/lib/app/own/liba.so.1", found(tree, "usr/lib/app/bin/p", "liba.so.1"));
        assertEquals("usr/lib/app/bin/libb.so.1", found(tree, "usr/lib/app/bin/p", "libb.so.1"));
        assertEquals("nothing", found(tree, "usr/lib/app/bin/p", "libc.so.1"));
    }

    @Test
    void linksInACircleLeadNowhere() {
        FileTree tree = FileTree.builder()
                .put("usr/lib/a", link("b"))
                .put("usr/lib/b", link("/lib/a"))
                .put("usr/share/up", link("../../../lib/x"))
                .put("usr/lib/x", link("/etc/y"))
                .put("etc/y", new Entry.File(Attributes.root(0644, 0), Content.EMPTY))
                .build();
        MergedTree merged = new MergedTree(tree);
        assertTrue(merged.find("/lib/a").isEmpty());
        MergedTree.Found found = merged.find("/usr/share/up").orElseThrow();
        assertEquals("etc/y", found.target());
        assertEquals(java.util.List.of("usr/share/up", "usr/lib/x"), found.links());
    }

    @ParameterizedTest
    @CsvSource({
        "libcryptsetup.so.12, libcryptsetup12",
        "libargon2.so.1, libargon2-1",
        "libdevmapper.so.1.02.1, libdevmapper1.02.1",
        "libgcc_s.so.1, libgcc-s1",
        "libc.so.6, libc6",
        "libcrypto.so.3, libssl3",
        "libpcre2-8.so.0, libpcre2-8-0",
        "/lib64/ld-linux-x86-64.so.2, libc6"
    })
    void thePackageOfALibraryIsGuessedByDebiansRule(String library, String expected) {
        assertEquals(expected, LibrarySearch.likelyPackage(library));
    }
}

package org.xter.engine.compose;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.engine.spec.FileSpec;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.runtime.system.AccountFiles;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;

class EditionFilesTest {
    private static final Place PLACE = new Place("router.edition", 12, 7);

    @TempDir
    Path folder;

    @TempDir
    Path stored;

    private final FileTree system = FileTree.builder()
            .put("etc/passwd", text("root:x:0:0::/root:/bin/sh\nproxy:x:13:13::/:/bin/false\n"))
            .put("etc/group", text("root:x:0:\nproxy:x:13:\n"))
            .build();

    private static Entry text(String content) {
        return new Entry.File(Attributes.root(0644, 5), Content.of(content));
    }

    private EditionFiles read(FileSpec... files) throws IOException, ProblemException {
        Store store = Store.open(stored);
        return EditionFiles.read(
                folder, store, List.of(files), AccountFiles.of(system, List.of()), 99, Cancellation.NEVER);
    }

    private static FileSpec from(String path, String source, String owner) {
        return new FileSpec(path, new FileSpec.Source.From(source), OptionalInt.empty(), owner, "root", PLACE);
    }

    @Test
    void aLargeFileIsNeitherHeldInMemoryNorChangedLater() throws Exception {
        byte[] large = new byte[1 << 20];
        large[77] = 7;
        Path file = Files.write(folder.resolve("large"), large);
        Entry entry = read(from("/srv/large", "large", "root")).entries().get("srv/large");
        Files.writeString(file, "changed");
        Content content = ((Entry.File) entry).content();
        assertTrue(content instanceof Content.Slice);
        assertArrayEquals(large, content.bytes());
    }

    @Test
    void aFolderIsCopiedWithAllBelowItAndTheEditionsEpoch() throws Exception {
        Files.createDirectories(folder.resolve("files/lists"));
        Files.writeString(folder.resolve("files/lists/ads"), "x");
        Files.writeString(folder.resolve("files/run"), "#!/bin/sh\n");
        folder.resolve("files/run").toFile().setExecutable(true);
        EditionFiles files = read(from("/etc/filter", "files", "proxy"));
        assertEquals(
                List.of("etc/filter", "etc/filter/lists", "etc/filter/lists/ads", "etc/filter/run"),
                List.copyOf(files.entries().keySet()));
        Attributes run = files.entries().get("etc/filter/run").attributes();
        assertEquals(0755, run.mode());
        assertEquals(13, run.uid());
        assertEquals(99, run.modified());
        assertEquals(
                0644, files.entries().get("etc/filter/lists/ads").attributes().mode());
        assertEquals(new Origin.FromEdition("files/lists/ads"), files.origins().get("etc/filter/lists/ads"));
    }

    @Test
    void aFolderOverAnExistingOneKeepsTheExistingOnesAttributes() throws Exception {
        Files.createDirectories(folder.resolve("files"));
        FileTree tree = FileTree.builder()
                .put("etc", new Entry.Directory(Attributes.root(0700, 5)))
                .build();
        assertTrue(read(from("/etc", "files", "root")).over(tree).isEmpty());
        assertEquals(1, read(from("/srv", "files", "root")).over(tree).size());
    }

    @Test
    void whatCannotBeFoundIsNamedWithItsPlaceAllAtOnce() {
        ProblemException told = assertThrows(
                ProblemException.class,
                () -> read(
                        from("/a", "missing", "root"),
                        from("/b", "../outside", "root"),
                        from("/c", "missing", "nobody-here")));
        assertEquals(
                List.of("edition.file-missing", "edition.file-outside", "edition.unknown-owner"),
                told.problems().stream().map(Problem::code).collect(Collectors.toList()));
        told.problems().forEach(problem -> assertEquals(PLACE, problem.place()));
    }
}

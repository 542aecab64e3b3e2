package org.xter.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredTreeTest {
    private static final Attributes ROOT =
            Attributes.root(04755, 1_700_000_000L).withOwner(0xFFFFFFFEL, 42);

    @TempDir
    Path folder;

    private FileTree tree(Store store, Path loose) throws IOException {
        Content blob = store.put(new ByteArrayInputStream(new byte[10_000]));
        return FileTree.builder()
                .put("inline", new Entry.File(ROOT, Content.of("x")))
                .put("large", new Entry.File(ROOT, Content.of(new byte[9_000])))
                .put("loose", new Entry.File(ROOT, Content.ofFile(loose)))
                .put(
                        "slice",
                        new Entry.File(
                                ROOT, new Content.Slice(store.path(blob.digest()), 10, 20, Digest.of(new byte[20]))))
                .put("hard", new Entry.HardLink("inline"))
                .put("link", new Entry.Symlink(ROOT.withXattrs(Map.of("user.é", Content.of("ü"))), "→"))
                .put("null", new Entry.Device(ROOT, Entry.DeviceKind.CHARACTER, 1, 3))
                .put("sda", new Entry.Device(ROOT, Entry.DeviceKind.BLOCK, 8, 0))
                .put("pipe", new Entry.Fifo(ROOT))
                .put("socket", new Entry.Socket(ROOT))
                .build();
    }

    @Test
    void aTreeComesBackAndItsBytesDoNotDependOnTheStoresPlace() throws IOException {
        Path loose = Files.writeString(folder.resolve("loose"), "lies outside");
        Store one = Store.open(folder.resolve("one"));
        Store two = Store.open(folder.resolve("two"));
        FileTree tree = tree(one, loose);
        byte[] bytes = StoredTree.encode(tree, one);
        assertArrayEquals(bytes, StoredTree.encode(tree(two, loose), two));
        Files.delete(loose);
        FileTree back = StoredTree.decode(bytes, one).orElseThrow();
        assertEquals(tree, back);
        assertEquals(tree.digest(), back.digest());
        assertEquals(
                "lies outside",
                new String(
                        ((Entry.File) back.get("loose").orElseThrow()).content().bytes()));
    }

    @Test
    void aTreeWhoseBlobsAreGoneIsUnknown() throws IOException {
        Path loose = Files.writeString(folder.resolve("loose"), "lies outside");
        Store store = Store.open(folder.resolve("one"));
        byte[] bytes = StoredTree.encode(tree(store, loose), store);
        assertEquals(Optional.empty(), StoredTree.decode(bytes, Store.open(folder.resolve("empty"))));
    }
}

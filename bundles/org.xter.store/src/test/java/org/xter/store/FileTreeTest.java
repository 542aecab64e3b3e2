package org.xter.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FileTreeTest {
    private static final Attributes ROOT = Attributes.root(0644, 7);

    private static Entry file(String text) {
        return new Entry.File(ROOT, Content.of(text));
    }

    @Test
    void missingParentsBecomeDirectories() {
        FileTree tree = FileTree.builder().put("usr/bin/x", file("x")).build();
        assertEquals(
                List.of("", "usr", "usr/bin", "usr/bin/x"),
                List.copyOf(tree.entries().keySet()));
    }

    @Test
    void whatLiesInADirectoryStandsDirectlyBehindIt() {
        FileTree tree = FileTree.builder()
                .put("a-b", file(""))
                .put("a/c", file(""))
                .put("a.d", file(""))
                .build();
        assertEquals(
                List.of("", "a", "a/c", "a-b", "a.d"),
                List.copyOf(tree.entries().keySet()));
        assertEquals(List.of("a/c"), List.copyOf(tree.below("a").keySet()));
    }

    @Test
    void aRemovedFileLivesOnUnderItsOtherNames() {
        FileTree tree = FileTree.builder()
                .put("a", file("x"))
                .put("b", new Entry.HardLink("a"))
                .put("c", new Entry.HardLink("a"))
                .build();
        FileTree rest = tree.toBuilder().remove("a").build();
        assertEquals(file("x"), rest.get("b").orElseThrow());
        assertEquals(new Entry.HardLink("b"), rest.get("c").orElseThrow());
        FileTree picked = tree.filter((path, entry) -> path.equals("c"));
        assertEquals(file("x"), picked.get("c").orElseThrow());
    }

    @Test
    void refusesAFileThatHoldsAnother() {
        FileTree.Builder builder = FileTree.builder().put("a", file("")).put("a/b", file(""));
        assertThrows(IllegalStateException.class, builder::build);
    }

    @Test
    void refusesALinkToNothing() {
        FileTree.Builder builder = FileTree.builder().put("b", new Entry.HardLink("a"));
        assertThrows(IllegalStateException.class, builder::build);
    }

    @Test
    void theDigestTellsEveryDifference() {
        FileTree tree = FileTree.builder().put("a", file("x")).build();
        FileTree same = FileTree.builder().put("a", file("x")).build();
        assertEquals(tree.digest(), same.digest());
        assertEquals(tree, same);
        for (Entry other : List.of(
                file("y"),
                file("x").with(ROOT.withMode(0600)),
                file("x").with(ROOT.withOwner(1, 0)),
                file("x").with(ROOT.withModified(8)),
                file("x").with(ROOT.withXattrs(java.util.Map.of("user.a", Content.of("b")))),
                new Entry.Symlink(ROOT, "x"))) {
            FileTree changed = tree.toBuilder().put("a", other).build();
            assertNotEquals(tree.digest(), changed.digest(), other::toString);
            assertNotEquals(tree, changed, other::toString);
        }
    }

    @Property
    void namesAreOrderedByTheirUtf8Bytes(@ForAll @NotEmpty List<@StringLength(min = 1, max = 4) String> texts) {
        List<String> names = new ArrayList<>(texts);
        names.removeIf(name -> name.indexOf('/') >= 0
                || !StandardCharsets.UTF_8.newEncoder().canEncode(name)
                || name.indexOf('\0') >= 0);
        List<String> expected = new ArrayList<>(names);
        expected.sort((a, b) ->
                Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
        names.sort(TreePath.ORDER);
        assertEquals(expected, names);
    }

    @Test
    void pathsComeToOneForm() {
        assertEquals("usr/bin", TreePath.normalise("./usr//bin/"));
        assertEquals("", TreePath.normalise("/"));
        assertThrows(IllegalArgumentException.class, () -> TreePath.normalise("a/../../b"));
    }
}

package org.xter.engine.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

class LayerCutTest {
    private static final Attributes ROOT = Attributes.root(0644, 7);

    private static Entry file(String text) {
        return new Entry.File(ROOT, Content.of(text));
    }

    private static List<LayerCut.Layer> cut(FileTree packaged, FileTree finished, Map<String, String> owners) {
        return new LayerCut(
                        packaged,
                        path -> Optional.ofNullable(owners.get(path)),
                        Map.of("libc6", "base", "squid", "proxy"))
                .cut(finished, List.of("base", "proxy"));
    }

    private static Map<String, Set<String>> contents(List<LayerCut.Layer> layers) {
        return layers.stream()
                .collect(Collectors.toMap(
                        LayerCut.Layer::name,
                        layer -> Set.copyOf(layer.tree().entries().keySet())));
    }

    @Test
    void whatNothingChangedGoesToItsPackagesLayerAndTheRestToTheTop() {
        FileTree packaged = FileTree.builder()
                .put("usr/lib/libc.so", file("c"))
                .put("etc/squid.conf", file("default"))
                .put("usr/sbin/squid", file("squid"))
                .build();
        FileTree finished = packaged.toBuilder()
                .put("etc/squid.conf", file("ours"))
                .put("etc/passwd", file("root"))
                .build();
        Map<String, Set<String>> layers = contents(cut(
                packaged,
                finished,
                Map.of("usr/lib/libc.so", "libc6", "etc/squid.conf", "squid", "usr/sbin/squid", "squid")));
        assertEquals(
                Map.of(
                        "base", Set.of("", "usr", "usr/lib", "usr/lib/libc.so"),
                        "proxy", Set.of("", "usr", "usr/sbin", "usr/sbin/squid"),
                        "config", Set.of("", "etc", "etc/squid.conf", "etc/passwd")),
                layers);
    }

    @Test
    void anEmptyDirectoryBelongsToItsPackage() {
        FileTree tree = FileTree.builder()
                .put("var/spool/squid", new Entry.Directory(ROOT.withMode(0700)))
                .put("var/empty", new Entry.Directory(ROOT))
                .build();
        Map<String, Set<String>> layers = contents(cut(tree, tree, Map.of("var/spool/squid", "squid")));
        assertTrue(layers.get("proxy").contains("var/spool/squid"));
        assertTrue(layers.get("config").contains("var/empty"));
    }

    @Test
    void hardLinkedNamesInDifferentLayersBecomeFilesOfTheirOwn() {
        FileTree tree = FileTree.builder()
                .put("a", file("x"))
                .put("b", new Entry.HardLink("a"))
                .build();
        List<LayerCut.Layer> layers = cut(tree, tree, Map.of("a", "libc6", "b", "squid"));
        for (LayerCut.Layer layer : layers.subList(0, 2)) {
            String name = layer.name().equals("base") ? "a" : "b";
            assertEquals(file("x"), layer.tree().get(name).orElseThrow());
        }
    }

    @Property(tries = 200)
    void everyPathLiesInExactlyOneLayerAndTogetherTheyAreTheTree(
            @ForAll @Size(max = 30) List<@IntRange(max = 400) Integer> seeds) {
        FileTree.Builder packaged = FileTree.builder();
        FileTree.Builder finished = FileTree.builder();
        Map<String, String> owners = new HashMap<>();
        for (int seed : seeds) {
            String path = "d" + seed % 3 + "/e" + seed % 7 + "/f" + seed;
            packaged.put(path, file("p"));
            finished.put(path, file(seed % 5 == 0 ? "changed" : "p"));
            if (seed % 4 != 0) {
                owners.put(path, seed % 2 == 0 ? "libc6" : "squid");
            }
        }
        FileTree whole = finished.build();
        List<LayerCut.Layer> layers = cut(packaged.build(), whole, owners);
        FileTree.Builder stacked = FileTree.builder();
        Set<String> seen = new HashSet<>();
        for (LayerCut.Layer layer : layers) {
            stacked.putAll(layer.tree());
            layer.tree().entries().forEach((path, entry) -> {
                if (!(entry instanceof Entry.Directory)) {
                    assertTrue(seen.add(path), path);
                }
            });
        }
        assertEquals(whole, stacked.build());
    }

    /** A container must not leave parts of itself in a layer that everybody can read. */
    @Test
    void anUndividedLayerTakesWhatWasChangedAndTheFilesThatAreNamed() {
        FileTree packaged = FileTree.builder()
                .put("etc/squid.conf", file("default"))
                .put("usr/sbin/squid", file("squid"))
                .put("usr/lib/libc.so", file("c"))
                .build();
        FileTree finished = packaged.toBuilder()
                .put("etc/squid.conf", file("ours"))
                .put("etc/squid.secret", file("key"))
                .put("etc/passwd", file("root"))
                .put("usr/lib/libc.so", file("patched"))
                .build();
        Map<String, String> owners =
                Map.of("usr/lib/libc.so", "libc6", "etc/squid.conf", "squid", "usr/sbin/squid", "squid");
        List<LayerCut.Layer> layers = new LayerCut(
                        packaged,
                        path -> Optional.ofNullable(owners.get(path)),
                        Map.of("libc6", "base", "squid", "proxy"))
                .withUndivided(Set.of("proxy"), Map.of("etc/squid.secret", "proxy"))
                .cut(finished, List.of("base", "proxy"));
        Map<String, Set<String>> contents = contents(layers);
        assertEquals(
                Set.of("", "etc", "etc/squid.conf", "etc/squid.secret", "usr", "usr/sbin", "usr/sbin/squid"),
                contents.get("proxy"));
        assertEquals(Set.of("", "etc", "etc/passwd", "usr", "usr/lib", "usr/lib/libc.so"), contents.get(LayerCut.TOP));
    }
}

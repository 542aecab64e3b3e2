package org.xter.tests.configure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xter.engine.sandbox.NamespaceSandbox;
import org.xter.report.Problem;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;
import org.xter.store.TreePath;

/** Our finished trees against mmdebstrap's, path by path: kind, mode, owner by name, content, extended attributes. */
@Tag("sandbox")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MmdebstrapComparisonTest {
    private final Set<PackageSet> compared = EnumSet.noneOf(PackageSet.class);
    private AcceptedDifferences accepted;

    @BeforeAll
    void needsPeerAndSandbox(@TempDir Path folder) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mmdebstrap")), "needs the Debian package mmdebstrap");
        List<Problem> problems = NamespaceSandbox.in(Store.open(folder)).check();
        assumeTrue(
                problems.isEmpty(),
                () -> problems.get(0) + ". " + problems.get(0).hint());
        accepted = new AcceptedDifferences();
    }

    @ParameterizedTest
    @EnumSource(PackageSet.class)
    @Order(1)
    void theFinishedTreeEqualsMmdebstraps(PackageSet set, @TempDir Path folder) throws Exception {
        AptPackages packages = AptPackages.of(set.names());
        FileTree peer = PeerTree.of(set.name(), packages, Builds.EPOCH);
        FileTree ours =
                Builds.configure(packages.all(), folder.resolve("store")).tree();
        List<String> differences = differences(peer, ours);
        assertTrue(
                differences.isEmpty(),
                () -> differences.size() + " differences:\n"
                        + String.join("\n", differences.subList(0, Math.min(40, differences.size()))));
        compared.add(set);
    }

    @Test
    @Order(2)
    void everyAcceptedDifferenceIsStillNeeded() {
        assumeTrue(compared.size() == PackageSet.values().length, "needs all sets compared");
        assertEquals(List.of(), accepted.unused());
    }

    private List<String> differences(FileTree peer, FileTree ours) throws IOException {
        Names peerNames = new Names(peer);
        Names ourNames = new Names(ours);
        Set<String> paths = new TreeSet<>(TreePath.ORDER);
        paths.addAll(peer.entries().keySet());
        paths.addAll(ours.entries().keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            Entry one = peer.resolve(path).orElse(null);
            Entry two = ours.resolve(path).orElse(null);
            if (one == null) {
                differences.add("/" + path + ": only ours");
            } else if (two == null) {
                report(differences, path, "missing", "only theirs");
            } else {
                String shape = shape(one, two);
                if (!shape.isEmpty()) {
                    differences.add("/" + path + ": " + shape);
                }
                String attributes = attributes(one, peerNames, two, ourNames);
                if (!attributes.isEmpty()) {
                    report(differences, path, "attributes", attributes);
                }
                content(differences, path, one, two);
            }
        }
        return differences;
    }

    private void report(List<String> differences, String path, String kind, String what) {
        if (!accepted.accepts(path, kind)) {
            differences.add("/" + path + ": " + what);
        }
    }

    private static String shape(Entry one, Entry two) {
        if (one.getClass() != two.getClass()) {
            return one.getClass().getSimpleName() + " against " + two.getClass().getSimpleName();
        }
        if (one instanceof Entry.Symlink link && !link.target().equals(((Entry.Symlink) two).target())) {
            return "target " + link.target() + " against " + ((Entry.Symlink) two).target();
        }
        return "";
    }

    private static String attributes(Entry one, Names peerNames, Entry two, Names ourNames) throws IOException {
        List<String> parts = new ArrayList<>();
        int peerMode = one.attributes().mode();
        int ourMode = two.attributes().mode();
        if (!(one instanceof Entry.Symlink) && peerMode != ourMode) {
            parts.add("mode " + Integer.toOctalString(peerMode) + " against " + Integer.toOctalString(ourMode));
        }
        String peerOwner = peerNames.owner(one.attributes());
        String ourOwner = ourNames.owner(two.attributes());
        if (!peerOwner.equals(ourOwner)) {
            parts.add("owner " + peerOwner + " against " + ourOwner);
        }
        if (!digests(one).equals(digests(two))) {
            parts.add("extended attributes");
        }
        return String.join(", ", parts);
    }

    private static Map<String, Object> digests(Entry entry) {
        Map<String, Object> digests = new HashMap<>();
        for (Map.Entry<String, Content> each : entry.attributes().xattrs().entrySet()) {
            digests.put(each.getKey(), each.getValue().digest());
        }
        return digests;
    }

    private void content(List<String> differences, String path, Entry one, Entry two) throws IOException {
        if (!(one instanceof Entry.File theirs)
                || !(two instanceof Entry.File ours)
                || theirs.content().digest().equals(ours.content().digest())) {
            return;
        }
        String peerText = text(theirs);
        String ourText = text(ours);
        if (sorted(peerText).equals(sorted(ourText))) {
            report(differences, path, "lines", "order of lines");
        } else if (accounts(peerText).equals(accounts(ourText))) {
            report(differences, path, "accounts", "numbers of accounts");
        } else {
            differences.add("/" + path + ": content of " + theirs.content().size() + " against "
                    + ours.content().size() + " bytes");
        }
    }

    private static String text(Entry.File file) throws IOException {
        return new String(file.content().bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> sorted(String text) {
        return Arrays.stream(text.split("\n")).sorted().toList();
    }

    /** Lines of passwd(5), group(5) and shadow(5) without numeric ids and dates, in order. */
    private static List<String> accounts(String text) {
        return Arrays.stream(text.split("\n"))
                .map(line -> line.replaceFirst("^([^:]*:[^:]*):[0-9]*(:[0-9]*)?", "$1"))
                .sorted()
                .toList();
    }

    /** The names behind a tree's numbers. */
    private static final class Names {
        private final Map<Long, String> users;
        private final Map<Long, String> groups;

        Names(FileTree tree) throws IOException {
            users = read(tree, "etc/passwd");
            groups = read(tree, "etc/group");
        }

        String owner(Attributes attributes) {
            return users.getOrDefault(attributes.uid(), "" + attributes.uid()) + ":"
                    + groups.getOrDefault(attributes.gid(), "" + attributes.gid());
        }

        private static Map<Long, String> read(FileTree tree, String path) throws IOException {
            Map<Long, String> names = new HashMap<>();
            for (String line :
                    text((Entry.File) tree.resolve(path).orElseThrow()).split("\n")) {
                String[] fields = line.split(":");
                names.put(Long.parseLong(fields[2]), fields[0]);
            }
            return names;
        }
    }
}

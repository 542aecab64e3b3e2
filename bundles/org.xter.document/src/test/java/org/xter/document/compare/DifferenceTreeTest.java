package org.xter.document.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xter.document.compare.Difference.Kind;
import org.xter.model.text.EditionReader;

class DifferenceTreeTest {
    private static Difference changed(String path, String before, String after) {
        return new Difference(Kind.CHANGED, path, Optional.of(before), Optional.of(after));
    }

    private static List<String> names(DifferenceTree tree) {
        return tree.children().stream().map(DifferenceTree::name).toList();
    }

    @Test
    void differencesOfOnePartStandTogether() {
        DifferenceTree tree = DifferenceTree.of(List.of(
                changed("edition.title", "A", "B"),
                changed("services[dns].start", "auto", "manual"),
                changed("services[dns].limits.memory", "1 MiB", "2 MiB")));
        assertEquals(List.of("edition", "services"), names(tree));
        DifferenceTree dns = tree.children().get(1).children().get(0);
        assertEquals("dns", dns.name());
        assertEquals("services[dns]", dns.path());
        assertEquals(List.of("start", "limits"), names(dns));
        assertEquals(2, dns.count());
        assertEquals(3, tree.count());
    }

    @Test
    void namesMayHoldDotsAndBrackets() {
        DifferenceTree tree = DifferenceTree.of(List.of(changed("system.files[/etc/a[1].conf].mode", "0644", "0600")));
        DifferenceTree file =
                tree.children().get(0).children().get(0).children().get(0);
        assertEquals("mode", file.children().get(0).name());
        assertEquals("/etc/a[1].conf", file.name());
    }

    @Test
    void severalValuesOfOneListAreChildren() {
        DifferenceTree tree = DifferenceTree.of(List.of(
                new Difference(Kind.ADDED, "system.packages", Optional.empty(), Optional.of("sudo")),
                new Difference(Kind.REMOVED, "system.packages", Optional.of("nano"), Optional.empty())));
        DifferenceTree packages = tree.children().get(0).children().get(0);
        assertEquals(List.of("sudo", "nano"), names(packages));
        assertEquals(2, tree.count());
        assertEquals("+ system.packages: sudo\n- system.packages: nano\n", tree.text());
    }

    @Test
    void aFilterKeepsTheWayToWhatItFinds() {
        DifferenceTree tree = DifferenceTree.of(
                List.of(changed("edition.title", "A", "Bridge"), changed("services[dns].start", "auto", "manual")));
        assertEquals("~ edition.title: A -> Bridge\n", tree.matching("BRIDGE").text());
        assertEquals(List.of("services"), names(tree.matching("dns")));
        assertEquals(0, tree.matching("nowhere").count());
        assertEquals(2, tree.matching(" ").count());
    }

    @Test
    void everyDifferenceOfTwoEditionsIsInTheTree() {
        List<Difference> differences = EditionComparison.of(
                EditionReader.parse(
                                Path.of("a.edition"),
                                "edition: { name: a, title: A }\nservices:\n  - { name: x, packages: [p, q] }\n  - { name: y }\n")
                        .edition(),
                EditionReader.parse(
                                Path.of("b.edition"),
                                "edition: { name: a, title: B }\nservices:\n  - { name: y }\n  - { name: x, packages: [q, r] }\n  - { name: z }\n")
                        .edition());
        DifferenceTree tree = DifferenceTree.of(differences);
        assertEquals(differences.size(), tree.count());
        assertEquals(List.of("edition", "services"), names(tree));
    }
}

package org.xter.debian.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import org.xter.debian.repository.IndexOrigin;
import org.xter.debian.repository.KeySource;
import org.xter.debian.repository.PackagePool;
import org.xter.debian.repository.Repository;
import org.xter.debian.repository.TestIndex;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.store.Digest;

class PackageCatalogTest {
    private static final Instant DATE = Instant.parse("2026-02-01T00:00:00Z");
    private static final Repository REPOSITORY = Repository.of(
            "debian", URI.create("file:/nowhere"), List.of("test"), List.of("main"), new KeySource.Shipped("debian"));

    private static String stanza(String name, String version, String section, String synopsis) {
        return "Package: " + name + "\nVersion: " + version + "\nArchitecture: amd64\nSection: " + section
                + "\nFilename: pool/" + name + ".deb\nSize: 7\nInstalled-Size: 3\nSHA256: " + Digest.of(name)
                + "\nHomepage: https://example.org/" + name + "\nDepends: libc6 (>= 2.36), a | b\nDescription: "
                + synopsis + "\n\n";
    }

    private static PackageCatalog catalog(String... indexes) throws Exception {
        List<IndexOrigin> origins = new ArrayList<>();
        for (String each : indexes) {
            origins.add(
                    new IndexOrigin(REPOSITORY, "test", "main", 500, TestIndex.of(each), Digest.of("release"), DATE));
        }
        return PackageCatalog.of(new PackagePool("amd64", origins), Cancellation.NEVER);
    }

    private static List<String> names(PackageCatalog catalog, String query) {
        return catalog.search(query, Cancellation.NEVER).packages().stream()
                .map(FoundPackage::name)
                .toList();
    }

    @Example
    void theBestPlaceOfAWordDecides() throws Exception {
        PackageCatalog catalog = catalog(stanza("other", "1", "net", "speaks sshd")
                + stanza("pushsshd", "1", "net", "x")
                + stanza("word", "1", "net", "an ssh client")
                + stanza("begins", "1", "net", "an sshfs client")
                + stanza("inside", "1", "net", "an openssh client")
                + stanza("libssh-gcrypt-4", "1", "libs", "tiny")
                + stanza("python3-ssh", "1", "python", "x")
                + stanza("ssh-askpass", "1", "net", "x")
                + stanza("ssh-dev", "1", "libdevel", "x")
                + stanza("ssh", "1", "net", "x"));
        assertEquals(
                List.of(
                        "ssh",
                        "ssh-askpass",
                        "ssh-dev",
                        "python3-ssh",
                        "pushsshd",
                        "libssh-gcrypt-4",
                        "word",
                        "other",
                        "begins",
                        "inside"),
                names(catalog, " SSH "));
    }

    @Example
    void everyWordMustBeFoundSomewhere() throws Exception {
        PackageCatalog catalog = catalog(stanza("nginx", "1", "httpd", "small, powerful, scalable web/proxy server")
                + stanza("squid", "1", "web", "caching proxy for the web")
                + stanza("haproxy", "1", "net", "load balancing reverse proxy"));
        assertEquals(List.of("nginx", "squid"), names(catalog, "proxy web"));
        assertEquals(List.of("haproxy"), names(catalog, "proxy\treverse"));
        assertEquals(List.of(), names(catalog, "proxy mail"));
        assertEquals(List.of("haproxy", "nginx", "squid"), names(catalog, "  "));
    }

    @Example
    void anAnswerListsFiveHundredAndCountsAll() throws Exception {
        StringBuilder index = new StringBuilder();
        for (int i = 0; i < 700; i++) {
            index.append(stanza("lib" + i, "1", "libs", "library"));
        }
        FoundPackages found = catalog(index.toString()).search("lib", Cancellation.NEVER);
        assertEquals(700, found.total());
        assertEquals(500, found.packages().size());
        assertTrue(found.isCut());
        assertEquals("lib0", found.packages().get(0).name());
    }

    @Example
    void theVersionAptWouldTakeIsShownAndTheOthersAreNamed() throws Exception {
        PackageCatalog catalog =
                catalog(stanza("hello", "1.0", "devel", "old"), stanza("hello", "2.0", "devel", "new greeting"));
        assertEquals(1, catalog.size());
        FoundPackage found =
                catalog.search("hello", Cancellation.NEVER).packages().get(0);
        assertEquals("2.0", found.version().toString());
        assertEquals("new greeting", found.synopsis());
        assertEquals(3 * 1024, found.installedSize());
        PackageRecord all = catalog.get("hello").orElseThrow();
        assertEquals("https://example.org/hello", all.homepage());
        assertEquals("[libc6 (>= 2.36), a | b]", all.depends().toString());
        assertEquals(DATE, all.date());
        assertEquals(Optional.empty(), all.description());
        assertEquals("1.0", all.otherVersions().get(0).version().toString());
        assertEquals(Optional.empty(), catalog.get("hullo"));
    }

    @Example
    void anAnswerNobodyWaitsForEnds() throws Exception {
        PackageCatalog catalog = catalog(stanza("hello", "1.0", "devel", "old"));
        assertThrows(CancelledException.class, () -> catalog.search("hello", () -> true));
    }

    /** The plain meaning of "every word stands in name or synopsis", in a turn-of-the-eye form. */
    @Property(tries = 300)
    void whatIsFoundIsWhatHoldsEveryWord(
            @ForAll("packages") List<Tuple2<String, String>> packages, @ForAll("queries") String query)
            throws Exception {
        StringBuilder index = new StringBuilder();
        packages.forEach(each -> index.append(stanza(each.get1(), "1", "net", each.get2())));
        FoundPackages found = catalog(index.toString()).search(query, Cancellation.NEVER);
        List<String> expected = packages.stream()
                .filter(each -> List.of(query.toLowerCase(Locale.ROOT).split(" ")).stream()
                        .allMatch(word -> each.get1().contains(word)
                                || each.get2().toLowerCase(Locale.ROOT).contains(word)))
                .map(Tuple2::get1)
                .sorted()
                .toList();
        assertEquals(
                expected,
                found.packages().stream().map(FoundPackage::name).sorted().toList());
        assertEquals(expected.size(), found.total());
    }

    @Provide
    Arbitrary<List<Tuple2<String, String>>> packages() {
        Arbitrary<String> name = Arbitraries.strings()
                .withChars("ab-")
                .ofMinLength(1)
                .ofMaxLength(5)
                .map(each -> "a" + each);
        Arbitrary<String> synopsis =
                Arbitraries.strings().withChars("aBñ ").ofMaxLength(10).map(each -> "x" + each.strip() + "x");
        return net.jqwik.api.Combinators.combine(name, synopsis)
                .as(net.jqwik.api.Tuple::of)
                .list()
                .ofMaxSize(8)
                .uniqueElements(Tuple2::get1);
    }

    @Provide
    Arbitrary<String> queries() {
        Arbitrary<String> word =
                Arbitraries.strings().withChars("abBÑ-").ofMinLength(1).ofMaxLength(3);
        return word.list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));
    }
}

package org.xter.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.model.Editions;
import org.xter.model.text.EditionFile;

/** What rules say of disks, partitions, mount points and volumes. */
class DiskRulesTest {
    private static final String DISK = """
            services:
              - { name: db, volumes: [{ name: tables, path: /var/lib/db, partition: data, size: 20 GiB }] }
            disks:
              - name: one
                match: { minimum: 100 GiB }
                partitions:
                  - name: swap
                    size: 8 GiB
                    filesystem: swap
                  - name: data
                    size: 60 GiB
                    mount: /srv/data
                  - name: rest
                    mount: /srv/data/rest
            """;

    private static List<Finding> findings(String text) {
        return Rules.findings(Editions.parse(text)).stream()
                .filter(each -> List.of(
                                "edition.mount-parent",
                                "edition.mount-without-files",
                                "edition.partition-size",
                                "edition.volumes-fit",
                                "edition.partitions-fit")
                        .contains(each.rule().id()))
                .toList();
    }

    @Test
    void aDiskThatFitsIsNotFoundFaultWith() {
        assertEquals(List.of(), findings(DISK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "mount: /srv/data;mount: /usr;edition.mount-parent;'/usr' belongs to the system",
                "mount: /srv/data;mount: /;edition.mount-parent;'/' belongs to the system",
                "size: 60 GiB;size: 7 MiB;edition.partition-size;7 MiB is too small for ext4",
                "size: 8 GiB;size: 1 KiB;edition.partition-size;1 KiB is too small for swap",
                "size: 60 GiB;size: 19 GiB;edition.volumes-fit;"
                        + "volumes on the partition 'data' may hold 20 GiB, and it has 19 GiB",
                "minimum: 100 GiB;minimum: 68 GiB;edition.partitions-fit;"
                        + "the partitions need 69640 MiB, and a disk of 68 GiB is taken",
                "minimum: 100 GiB;maximum: 60 GiB;edition.partitions-fit;"
                        + "the partitions need 69640 MiB, and a disk of 60 GiB is taken",
                "minimum: 100 GiB;minimum: 100 GiB, maximum: 90 GiB;edition.partitions-fit;"
                        + "no disk is both at least 100 GiB and at most 90 GiB"
            })
    void whatDoesNotFitIsFound(String what, String instead, String rule, String message) {
        assertEquals(
                List.of(rule + ": " + message),
                findings(DISK.replace(what + "\n", instead + "\n").replace("{ " + what + " }", "{ " + instead + " }"))
                        .stream()
                        .filter(each -> each.rule().id().equals(rule))
                        .map(each -> each.rule().id() + ": " + each.message())
                        .toList());
    }

    @Test
    void aHeaderOfEncryptionTakesRoom() {
        String text = DISK.replace("size: 60 GiB", "size: 20 GiB\n        encryption: {}");
        assertEquals(
                List.of("volumes on the partition 'data' may hold 20 GiB, and it has 20 GiB"),
                findings(text).stream().map(Finding::message).toList());
    }

    @Test
    void swapIsMountedNowhereAndHoldsNoVolume() {
        String text = DISK.replace("filesystem: swap\n", "filesystem: swap\n        mount: /srv/swap\n")
                .replace("partition: data", "partition: swap")
                .replace("size: 20 GiB }", "size: 2 GiB }");
        List<Finding> found = findings(text);
        assertEquals(
                List.of(
                        "a partition with the file system 'swap' is mounted nowhere",
                        "the partition 'swap' has no file system a volume could lie on"),
                found.stream().map(Finding::message).toList());
        assertEquals(
                text.replace("        mount: /srv/swap\n", ""),
                fixed(text, found.get(0).fix().orElseThrow()));
    }

    @Test
    void aMountBelowADiskThatMayBeMissingHasNoPlace() {
        String other = "  - name: two\n    partitions: [{ name: deep, mount: /srv/data/deep }]\n";
        assertEquals(List.of(), findings(DISK + other));
        String optional = DISK.replace("  - name: one\n", "  - name: one\n    required: false\n");
        assertEquals(
                List.of("'/srv/data/deep' lies on the partition 'data', whose disk may be missing"),
                findings(optional + other).stream().map(Finding::message).toList());
    }

    @Test
    void aPartitionTooSmallIsMadeLargeEnough() {
        String text = DISK.replace("size: 8 GiB", "size: 1 KiB");
        String mended = fixed(text, findings(text).get(0).fix().orElseThrow());
        assertTrue(mended.contains("size: 1 MiB"), mended);
        assertEquals(List.of(), findings(mended));
    }

    @ParameterizedTest
    @CsvSource({
        "'{ cipher: serpent-xts }', '{ cipher: serpent-xts }', edition.ciphers-differ",
        "'{ cipher: aes-xts }', '{ cipher: aes-xts }', edition.ciphers-differ",
        "'{ holder: client }', '{ cipher: serpent-xts }', edition.holders-differ",
        "'{ cipher: serpent-xts }', '{ holder: vendor }', edition.holders-differ"
    })
    void containersThatAreAlikeAreMadeToDiffer(String a, String b, String rule) {
        String text = "protection:\n  container-a: " + a + "\n  container-b: " + b + "\n";
        Finding found = of(rule, text);
        assertTrue(of(rule, fixed(text, found.fix().orElseThrow())) == null);
    }

    private static Finding of(String rule, String text) {
        return Rules.findings(Editions.parse(text)).stream()
                .filter(each -> each.rule().id().equals(rule))
                .findFirst()
                .orElse(null);
    }

    private static String fixed(String text, Fix fix) {
        EditionFile file = Editions.parse(text);
        return file.text().substring(0, fix.range().start())
                + fix.replacement()
                + file.text().substring(fix.range().end());
    }
}

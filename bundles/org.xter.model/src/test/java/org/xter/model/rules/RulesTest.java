package org.xter.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.model.Editions;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.report.Problem;
import org.xter.report.Severity;

class RulesTest {
    /** What each rule finds: the rule, what is put in place of what in the router, where it is found, and what is said. */
    private static final List<Breach> BREACHES = List.of(
            breach(
                    "duplicate-name",
                    "name: content-filter",
                    "name: firewall",
                    "44:11",
                    "the name 'firewall' is taken by another service in line 37"),
            breach(
                    "duplicate-name",
                    "name: lan",
                    "name: wan",
                    "34:15",
                    "the name 'wan' is taken by another network interface in line 33"),
            breach(
                    "duplicate-name",
                    "    - { name: admin,",
                    "    - { name: admin }\n    - { name: admin,",
                    "28:15",
                    "the name 'admin' is taken by another user in line 27"),
            breach(
                    "unknown-reference",
                    "after: [firewall]",
                    "after: [firewal]",
                    "47:13",
                    "there is no service 'firewal' in this edition"),
            breach(
                    "unknown-reference",
                    "after: [firewall]",
                    "requires: [firewall, x]",
                    "47:26",
                    "there is no service 'x' in this edition"),
            breach(
                    "service-cycle",
                    "units: [nftables.service]",
                    "after: [content-filter]",
                    "39:12",
                    "services wait for each other: firewall after content-filter after firewall"),
            breach(
                    "service-cycle",
                    "units: [nftables.service]",
                    "requires: [firewall]",
                    "39:15",
                    "services wait for each other: firewall after firewall"),
            breach("port-taken", "8080/tcp", "53/tcp", "46:13", "port 53/tcp is taken by the service 'dns-dhcp'"),
            breach("port-taken", "67/udp", "53/udp", "42:29", "port 53/udp is listed twice"),
            breach("port-taken", "8080/tcp", "50-60/tcp", "46:13", "port 50-60/tcp is taken by the service 'dns-dhcp'"),
            breach(
                    "product-id",
                    "6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10",
                    "6f0c9c1e",
                    "10:12",
                    "the product id '6f0c9c1e' is no UUID"),
            breach(
                    "known-suite",
                    "suite: bookworm\n",
                    "suite: bookwurm\n",
                    "13:10",
                    "'bookwurm' is no known suite of Debian"),
            breach("snapshot-date", "2026-11-15", "2026-11-31", "14:13", "'2026-11-31' is no day"),
            breach(
                    "repository-address",
                    "      components",
                    "      addresses: [ftp://x/debian]\n      components",
                    "18:19",
                    "'ftp://x/debian' is no address of an archive"),
            breach(
                    "repository-address",
                    "      components",
                    "      addresses: [\"https://me:pw@x/debian\"]\n      components",
                    "18:19",
                    "'https://me:pw@x/debian' is no address of an archive"),
            breach(
                    "memory-order",
                    "minimum: 1 GiB",
                    "minimum: 4 GiB",
                    "22:42",
                    "the recommended memory, 2 GiB, is below the minimum, 4 GiB"),
            breach(
                    "firmware-without-devices",
                    "  profile: vm",
                    "  firmware: [firmware-iwlwifi]",
                    "21:13",
                    "firmware is listed, yet the profile is vm"),
            breach(
                    "excluded-package",
                    "  packages: [systemd-sysv",
                    "  excluded: [squid]\n  packages: [systemd-sysv",
                    "46:16",
                    "the package 'squid' is excluded by 'system'"),
            breach(
                    "answer-taken",
                    "  packages: [systemd-sysv",
                    "  debconf:\n    - { package: a1, question: a/b, value: x }\n    - { package: a1, question: a/b, value: y }\n  packages: [systemd-sysv",
                    "27:32",
                    "the question 'a/b' is already answered in line 26"),
            breach(
                    "reserved-user",
                    "name: admin",
                    "name: www-data",
                    "27:15",
                    "the user 'www-data' belongs to the distribution"),
            breach(
                    "plain-password",
                    "password: generated",
                    "password: secret",
                    "27:48",
                    "the password of 'admin' is neither 'generated', 'none' nor a crypt hash"),
            breach(
                    "plain-password",
                    "password: generated",
                    "password: $1$ab$0123456789abcdefghijkl",
                    "27:48",
                    "the password of 'admin' is neither 'generated', 'none' nor a crypt hash"),
            breach(
                    "known-time-zone",
                    "  packages: [systemd-sysv",
                    "  time-zone: Europe/Berln\n  packages: [systemd-sysv",
                    "25:14",
                    "'Europe/Berln' is no known time zone"),
            breach("absolute-path", "path: /etc/motd", "path: etc/motd", "29:15", "'etc/motd' is no absolute path"),
            breach(
                    "absolute-path",
                    "path: /etc/motd",
                    "path: /etc/../motd",
                    "29:15",
                    "'/etc/../motd' is no absolute path"),
            breach("absolute-path", "path: /etc/motd", "path: /etc/", "29:15", "'/etc/' is no absolute path"),
            breach(
                    "file-source",
                    "content: \"yes\\n\", mode: 0600",
                    "owner: root",
                    "29:7",
                    "it is not said what this file holds"),
            breach(
                    "file-source",
                    "mode: 0600",
                    "link: x",
                    "29:7",
                    "this file has more than one of 'from', 'content' and 'link'"),
            breach(
                    "file-source",
                    "content: \"yes\\n\"",
                    "link: x",
                    "29:41",
                    "a symbolic link has no permission bits of its own"),
            breach(
                    "file-path-taken",
                    "    limits:",
                    "    files: [{ path: /etc/motd, content: x }]\n    limits:",
                    "43:21",
                    "'/etc/motd' is already given in line 29"),
            breach(
                    "missing-file",
                    "content: \"yes\\n\"",
                    "from: nowhere/file",
                    "29:32",
                    "there is no file or folder 'nowhere/file' in the folder of the edition"),
            breach(
                    "missing-file",
                    "      components",
                    "      archive-keys: [k.asc]\n      components",
                    "18:22",
                    "there is no file 'k.asc' with archive keys"),
            breach("card-taken", "card: 2", "card: 1", "34:26", "card 1 is already the interface 'wan'"),
            breach(
                    "interface-address",
                    "192.168.77.1/24",
                    "192.168.77.1",
                    "34:35",
                    "'192.168.77.1' is no IPv4 address with its prefix length"),
            breach(
                    "interface-address",
                    "192.168.77.1/24",
                    "192.168.77.1/33",
                    "34:35",
                    "'192.168.77.1/33' is no IPv4 address with its prefix length"),
            breach(
                    "interface-address",
                    "192.168.77.1/24",
                    "[dhcp, 10.0.0.1/8]",
                    "34:36",
                    "'dhcp' cannot stand beside other addresses"),
            breach("interface-address", "192.168.77.1/24", "dhcp, gateway: here", "34:50", "'here' is no IP address"),
            breach(
                    "interface-address",
                    "  interfaces:",
                    "  dns: [dns.example]\n  interfaces:",
                    "32:9",
                    "'dns.example' is no IP address"),
            breach(
                    "subnet-taken",
                    "ipv4: dhcp",
                    "ipv4: 192.168.0.1/16",
                    "34:35",
                    "this network overlaps that of the interface 'wan'"),
            breach(
                    "reserved-service",
                    "name: content-filter",
                    "name: kernel",
                    "44:11",
                    "'kernel' is the name of a layer of the system"),
            breach(
                    "memory-order",
                    "minimum: 1 GiB, recommended: 2 GiB",
                    "minimum: 128 TiB",
                    "22:22",
                    "no machine starts an edition with 128 TiB of memory"),
            breach(
                    "missing-file",
                    "content: \"yes\\n\"",
                    "from: ../secret",
                    "29:32",
                    "'../secret' leads out of the folder of the edition"),
            breach(
                    "empty-service",
                    "disks: []",
                    "  - name: nothing\ndisks: []",
                    "50:5",
                    "the service 'nothing' has no packages, no files and no unit"),
            breach(
                    "unit-name",
                    "nftables.service",
                    "nftables",
                    "39:13",
                    "'nftables' is no name of a unit that can be started"),
            breach(
                    "limits-fit",
                    "memory: 64 MiB",
                    "memory: 2 GiB",
                    "43:23",
                    "the limit of 2 GiB is beyond the least memory of the machine, 1 GiB"),
            breach("limits-fit", "memory: 64 MiB", "memory: 64 KiB", "43:23", "no service runs within 64 KiB"),
            breach(
                    "limits-fit",
                    "memory: 64 MiB",
                    "cpu: 150%",
                    "43:20",
                    "150% is no share of the 1 processors of the machine"),
            breach("router-disk", "disks: []", "disks: [{ name: d }]", "50:9", "a Router has no client disk"),
            breach(
                    "command-line-word",
                    "  residence: ram",
                    "  command-line: [quiet, init=/bin/sh]",
                    "54:25",
                    "'init=/bin/sh' is set by xTER itself"),
            breach(
                    "command-line-word",
                    "  residence: ram",
                    "  command-line: [quiet splash]",
                    "54:18",
                    "'quiet splash' is not one word of a command line"),
            breach(
                    "target-taken",
                    "- { format: raw }",
                    "- { format: raw }\n  - { format: raw }",
                    "58:5",
                    "this target is already listed"),
            breach(
                    "target-taken",
                    "{ format: raw }",
                    "{ format: raw, name: a/b }",
                    "57:26",
                    "'a/b' is no plain file name"),
            breach(
                    "target-size",
                    "format: raw",
                    "format: oci, size: 1 GiB",
                    "57:26",
                    "an OCI image layout cannot be given a size"),
            breach(
                    "not-yet-applicable",
                    "format: raw",
                    "format: qcow2",
                    "57:15",
                    "targets of this format cannot be made yet"),
            breach(
                    "not-yet-applicable",
                    "source: disk",
                    "source: depot",
                    "53:11",
                    "layers can be loaded only from the boot medium yet"),
            breach(
                    "not-yet-applicable",
                    "  suite: bookworm\n",
                    "  suite: bookworm\n  architecture: arm64\n",
                    "14:17",
                    "images for this architecture cannot be made yet"),
            breach("not-yet-applicable", "8080/tcp", "8080-8090/tcp", "46:13", "ranges of ports cannot be opened yet"),
            breach("keyring-name", "disks: []", "trust: { keyring: ' ' }", "50:19", "this can be no path of a folder"));

    private record Breach(String rule, String wanted, String replacement, String place, String message) {}

    private static Breach breach(String rule, String wanted, String replacement, String place, String message) {
        return new Breach("edition." + rule, wanted, replacement, place, message);
    }

    private static List<Arguments> breaches() {
        return BREACHES.stream().map(Arguments::of).toList();
    }

    private static List<String> said(EditionFile file) {
        return Rules.findings(file).stream()
                .map(finding -> finding.rule().id() + " " + finding.place().line() + ":"
                        + finding.place().column() + " " + finding.message())
                .toList();
    }

    @Test
    void aSoundEditionBreaksNoRule() {
        assertEquals(List.of(), said(Editions.parse(Editions.router())));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void aBreachIsFoundWhereItStands(Breach breach) {
        String router = Editions.router();
        assertTrue(router.contains(breach.wanted), breach.wanted);
        EditionFile file = Editions.parse(router.replace(breach.wanted, breach.replacement));
        assertEquals(List.of(), file.problems());
        List<String> said = new ArrayList<>(said(file));
        assertTrue(said.remove(breach.rule + " " + breach.place + " " + breach.message), said::toString);
        // A Router with a disk cannot be exported either; all other breaches stand alone.
        said.removeIf(line -> line.startsWith("edition.not-yet-applicable"));
        assertEquals(List.of(), said);
    }

    @Test
    void theProtectionRulesKeepTheTwoSidesApart() {
        String protection = """
                protection:
                  container-a: { cipher: aes-xts, holder: client }
                  container-b: { cipher: aes-xts, key-bits: 192 }
                """;
        String text = Editions.router().replace("disks: []\n", protection);
        assertEquals(
                List.of(
                        "edition.ciphers-differ 52:26 containers A and B both use aes-xts",
                        "edition.holders-differ 51:43 the client holds the keys of both containers",
                        "edition.key-length 52:45 192 is no key length for this cipher"),
                said(Editions.parse(text)));
    }

    @Test
    void whatLiesInAContainerNeedsIt() {
        String text = Editions.router()
                .replace("disks: []\n", "protection:\n  container-b: { cipher: serpent-xts }\n")
                .replace("fail: closed", "container: a");
        assertEquals(
                List.of(
                        "edition.placement-without-container 51:16 container B lies inside container A, which this edition does not have",
                        "edition.placement-without-container 48:16 this edition has no container A"),
                said(Editions.parse(text)));
    }

    @Test
    void containersThatAreDeliveredAndOpenedByPassphraseAreSound() {
        String text = Editions.router().replace("disks: []\n", """
                        protection:
                          container-a:
                            cipher: serpent-xts
                            key-bits: 256
                            key-derivation: { function: argon2id, memory: 64 MiB, iterations: 5, parallelism: 2 }
                            holder: vendor
                            unlock: [passphrase]
                            delivery: delivered
                        """).replace("fail: closed", "container: a");
        assertEquals(List.of(), said(Editions.parse(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "size: 64 MiB | partition |",
                "size: 64 MiB | none | 52:42 a container that is born on the device needs a state volume to lie on",
                "holder: client | partition | 52:44 a container that is born on the device needs a size",
                "size: 15 MiB | partition | 52:24 a container of less than 16 MiB has no room for its header and a file system",
            })
    void aContainerThatIsBornOnTheDeviceHasASizeAndAPlace(String setting, String state, String finding) {
        String text = Editions.router()
                .replace(
                        "disks: []\n",
                        "protection:\n  container-a: { cipher: serpent-xts, unlock: [passphrase, keyfile] }\n"
                                + "  container-b: { " + setting + ", delivery: device }\n  state: " + state + "\n")
                .replace("fail: closed", "container: b");
        assertEquals(
                finding == null ? List.of() : List.of("edition.born-container " + finding), said(Editions.parse(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tpm, passphrase | tpm, passphrase | partition |",
                "tpm | tpm, keyfile | partition |",
                "passphrase | tpm, passphrase | partition | container B cannot be opened by a TPM that does not open container A",
                "tpm | tpm, passphrase | none | container B cannot be opened by a TPM without a state volume that remembers it",
                "tpm | tpm | partition | nobody could open container B before the TPM knows it",
            })
    void theTpmOpensContainerBBesideSomebodyElseAndWithContainerA(String a, String b, String state, String finding) {
        String text = Editions.router()
                .replace(
                        "disks: []\n",
                        "protection:\n  container-a: { cipher: serpent-xts, unlock: [" + a + "] }\n"
                                + "  container-b: { unlock: [" + b + "] }\n  state: " + state + "\n")
                .replace("fail: closed", "container: b");
        assertEquals(
                finding == null ? List.of() : List.of("edition.tpm-of-container-b 52:27 " + finding),
                said(Editions.parse(text)));
    }

    @Test
    void stateIsEncryptedAsContainerAAndNeedsIt() {
        String text = Editions.router().replace("disks: []\n", "protection:\n  state: partition\n");
        assertEquals(
                List.of("edition.born-container 51:10 the state volume is encrypted as container A,"
                        + " which this edition does not have"),
                said(Editions.parse(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "'unlock: [depot]', asked-depot 51:27 it is not said which depot is asked for the key",
        "'key-bits: 128', not-yet-applicable 51:28 containers are made with keys of 256 bits only",
        "'size: 1 GiB', born-container 51:24 a delivered container is as large as its content",
        "'delivery: device', born-container 51:28 only container B can be born on the device",
        "'key-derivation: { time: 3 s }', 'not-yet-applicable 51:42 how long an unlock takes on another machine cannot be known'",
        "'key-derivation: { memory: 2 GiB }', 'key-derivation 51:44 the key derivation takes 2 GiB, more than half of the least memory of the machine, 1 GiB'",
        "'key-derivation: { memory: 64 KiB }', key-derivation 51:44 a key derivation takes from 1 MiB to 4 GiB of memory",
        "'key-derivation: { parallelism: 5 }', key-derivation 51:49 cryptsetup derives keys with at most 4 lanes",
        "'key-derivation: { function: pbkdf2, iterations: 999 }', key-derivation 51:66 PBKDF2 is not used with fewer than 1000 iterations",
        "'key-derivation: { function: pbkdf2, memory: 1 GiB }', key-derivation 51:62 PBKDF2 uses no memory",
        "'key-derivation: { function: pbkdf2, parallelism: 2 }', key-derivation 51:67 PBKDF2 has no lanes",
    })
    void whatAContainerCannotBeIsSaidSettingBySetting(String setting, String finding) {
        String text = Editions.router()
                .replace("disks: []\n", "protection:\n  container-a: { " + setting + " }\n")
                .replace("fail: closed", "container: a");
        assertEquals(List.of("edition." + finding), said(Editions.parse(text)));
    }

    @Test
    void disksAndRolesAreJudgedInEditionsThatMayHaveThem() {
        String everyKey = Editions.everyKey()
                .replace(
                        "      - name: data\n        size: 64 GiB",
                        "      - { name: first, mount: /srv/data }\n      - name: data\n        size: 64 GiB")
                .replace("minimum: 1, maximum: 4", "minimum: 5, maximum: 4");
        List<String> ids = said(Editions.parse(everyKey)).stream()
                .map(line -> line.split(" ")[0])
                .toList();
        assertTrue(
                ids.containsAll(List.of("edition.partition-order", "edition.mount-taken", "edition.role-bounds")),
                ids::toString);
    }

    @Test
    void everySettingThatCannotBeAppliedYetIsRefused() {
        List<String> refused = Rules.findings(Editions.parse(
                        Editions.everyKey().replace("\n    unlock: [passphrase]", "\n    unlock: [tpm, depot]")))
                .stream()
                .filter(finding -> finding.rule() instanceof NotYetApplicable)
                .map(Finding::message)
                .toList();
        assertEquals(
                Set.of(
                        "container B cannot be opened by a depot yet",
                        "a state volume cannot be opened by a depot yet",
                        "how long an unlock takes on another machine cannot be known",
                        "client disks cannot be set up yet",
                        "guests cannot be run yet",
                        "clusters cannot be joined yet",
                        "volumes of services cannot be kept yet",
                        "layers can be loaded only from the boot medium yet",
                        "targets of this format cannot be made yet"),
                new TreeSet<>(refused));
    }

    @Test
    void everyRuleIsTestedAndExplained() {
        Set<String> tested = BREACHES.stream().map(Breach::rule).collect(Collectors.toCollection(TreeSet::new));
        tested.addAll(Set.of(
                "edition.ciphers-differ",
                "edition.holders-differ",
                "edition.key-derivation",
                "edition.key-length",
                "edition.placement-without-container",
                "edition.partition-order",
                "edition.mount-taken",
                "edition.role-bounds",
                "edition.born-container",
                // AskedDepotTest
                "edition.asked-depot",
                "edition.unused-depot",
                "edition.tpm-of-container-b",
                // DiskRulesTest
                "edition.mount-parent",
                "edition.mount-without-files",
                "edition.partition-size",
                "edition.volumes-fit",
                "edition.partitions-fit"));
        Set<String> ids = new TreeSet<>();
        for (Rule rule : Rules.ALL) {
            assertTrue(ids.add(rule.id()), rule::id);
            assertTrue(rule.explanation().endsWith("."), rule::id);
        }
        assertEquals(ids, tested);
    }

    @Test
    void aMistypedReferenceOffersItsFix() {
        String text = Editions.router().replace("after: [firewall]", "after: [firewal]");
        Finding finding = Rules.findings(Editions.parse(text)).get(0);
        Fix fix = finding.fix().orElseThrow();
        assertEquals("Did you mean 'firewall'?", finding.hint());
        assertEquals("Change to 'firewall'", fix.label());
        assertEquals(
                Editions.router(),
                text.substring(0, fix.range().start())
                        + fix.replacement()
                        + text.substring(fix.range().end()));
    }

    @Test
    void aPasswordIsNeverRepeatedInAFinding() {
        EditionFile file = Editions.parse(Editions.router().replace("password: generated", "password: hunter2hunter2"));
        for (Problem problem : Rules.problems(file)) {
            assertFalse((problem + problem.hint()).contains("hunter2"), problem::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$y$j9T$uCsqmEqE1bzhiZqIRuJNl.$HC5KYHWwKx6k1LDY7JnZoAjHhVsbOFFQ6zXDPiZsL58",
                "$6$saltsalt$qFmFH.bQmmtXzyBY0s9v7Oicd2z4XSIecDzlB5KiA2/jctKu9YterLp8wwnSq.qc.eoxqOmSuNp2xS0ktL3nh/",
                "$6$rounds=100000$saltsalt$qFmFH.bQmmtXzyBY0s9v7Oicd2z4XSIecDzlB5KiA2/jctKu9YterLp8wwnSq.qc.eoxqOmSuNp2xS0ktL3nh/"
            })
    void aCryptHashIsAPassword(String hash) {
        assertEquals(
                List.of(), said(Editions.parse(Editions.router().replace("password: generated", "password: " + hash))));
    }

    @Test
    void aFileOfTheEditionIsFoundBesideIt(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("files"));
        Files.writeString(folder.resolve("files/motd"), "x");
        Path file = folder.resolve("router.edition");
        Files.writeString(
                file,
                Editions.router()
                        .replace("content: \"yes\\n\"", "from: files/motd")
                        .replace(
                                "mode: 0600 }",
                                "mode: 0600 }\n    - { path: /, from: files }\n    - { path: /, from: files }"));
        assertEquals(List.of(), said(EditionReader.read(file)));
    }

    @Test
    void problemsComeInTheOrderOfTheFile() {
        String text = Editions.router().replace("fail: closed", "fail: shut").replace("6f0c9c1e-2f53", "x");
        List<Problem> problems = Rules.problems(Editions.parse(text));
        assertEquals(List.of("edition.product-id 10:12", "edition.unknown-choice 48:11"), Editions.codes(problems));
        assertEquals(Severity.ERROR, problems.get(0).severity());
    }

    @Test
    void aFileThatIsNoEditionIsNotJudged() {
        assertEquals(List.of(), Rules.findings(Editions.parse("a: [")));
        assertEquals(List.of(), Rules.findings(Editions.parse(Editions.router().replace("format: 1", "format: 2"))));
    }
}

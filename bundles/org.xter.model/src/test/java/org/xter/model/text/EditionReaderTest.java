package org.xter.model.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.model.Editions;
import org.xter.model.edition.BootSource;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.FailMode;
import org.xter.model.edition.Service;
import org.xter.model.edition.StartMode;
import org.xter.model.unit.FileMode;
import org.xter.model.unit.Port;
import org.xter.model.unit.Size;
import org.xter.report.Problem;

class EditionReaderTest {
    private static EditionFile read(String text) {
        return Editions.parse(text);
    }

    /** The only problem of the router after one replacement. */
    private static Problem problemAfter(String wanted, String replacement) {
        String router = Editions.router();
        assertTrue(router.contains(wanted), wanted);
        List<Problem> problems = read(router.replace(wanted, replacement)).problems();
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    @Test
    void aReadableEditionIsReadAsItStands() {
        EditionFile file = read(Editions.router());
        Edition edition = file.edition();
        Service dns = edition.getServices().get(1);
        assertAll(
                () -> assertEquals(List.of(), file.problems()),
                () -> assertFalse(file.isReadOnly()),
                () -> assertEquals("1.10", edition.getIdentity().getVersion()),
                () -> assertEquals(
                        new Size(2L << 30), edition.getHardware().getMemory().getRecommended()),
                () -> assertEquals(
                        List.of(new Port(53, 53, "udp"), new Port(53, 53, "tcp"), new Port(67, 67, "udp")),
                        dns.getPorts()),
                () -> assertEquals(
                        List.of("nftables.service"),
                        edition.getServices().get(0).getUnits()),
                () -> assertEquals(FailMode.CLOSED, edition.getServices().get(2).getFail()),
                () -> assertEquals(
                        new FileMode(0600),
                        edition.getSystem().getFiles().get(0).getMode()),
                () -> assertEquals(
                        "yes\n", edition.getSystem().getFiles().get(0).getContent()));
    }

    @Test
    void whatIsLeftOutHasItsDefaultAndIsKnownToBeLeftOut() {
        EditionFile file = read(Editions.router());
        Service firewall = file.edition().getServices().get(0);
        assertAll(
                () -> assertEquals(StartMode.AUTO, firewall.getStart()),
                () -> assertFalse(firewall.isSetStart()),
                () -> assertTrue(file.edition().getBoot().isSetSource()),
                () -> assertEquals(BootSource.DISK, file.edition().getBoot().getSource()),
                () -> assertTrue(file.edition().isSetDisks(), "an empty list is not a list left out"),
                () -> assertFalse(file.edition().isSetGuests()));
    }

    @Test
    void everyKeyOfTheModelCanBeWritten() {
        EditionFile file = read(Editions.everyKey());
        assertEquals(List.of(), file.problems());
        Set<String> unseen = new TreeSet<>();
        for (EClassifier each : EditionPackage.eINSTANCE.getEClassifiers()) {
            if (each instanceof EClass type && !type.isAbstract()) {
                type.getEAllStructuralFeatures()
                        .forEach(feature -> unseen.add(type.getName() + "." + feature.getName()));
            }
        }
        List<EObject> objects = new ArrayList<>(List.of(file.edition()));
        file.edition().eAllContents().forEachRemaining(objects::add);
        for (EObject object : objects) {
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                if (object.eIsSet(feature)) {
                    unseen.remove(object.eClass().getName() + "." + feature.getName());
                }
            }
        }
        assertEquals(Set.of(), unseen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "profile: vm            | profil: vm              | edition.unknown-key    | 21:3  | 'profil' is no key of 'hardware' | Did you mean 'profile'?",
                "kind: router           | kind: rooter            | edition.unknown-choice | 7:9   | 'kind' takes one of home, office, router, kms or custom, not 'rooter' | Did you mean 'router'?",
                "recommended: 2 GiB     | recommended: 2 GB       | edition.wrong-value    | 22:42 | 'recommended' takes a size with a binary unit, such as 512 MiB, not '2 GB' | Units are binary: write GiB.",
                "memory: 64 MiB         | memory: 64              | edition.wrong-value    | 43:23 | 'memory' takes a size with a binary unit, such as 512 MiB, not '64' | A size is a number with B, KiB, MiB, GiB or TiB.",
                "[53/udp, 53/tcp, 67/udp] | 53/udp                | edition.wrong-type     | 42:12 | 'ports' takes a list, each item a port with its protocol, such as 53/udp or 5000-5010/tcp, not '53/udp' | Write each item on a line of its own with '- ' before it, or all between '[' and ']'.",
                "67/udp                 | 70000/udp               | edition.wrong-value    | 42:29 | 'ports' takes a port with its protocol, such as 53/udp or 5000-5010/tcp, not '70000/udp' | Ports go from 1 to 65535.",
                "card: 2                | card: 0                 | edition.wrong-value    | 34:26 | 'card' takes the number of a card counted from 1, its hardware address such as 52:54:00:12:34:56, or its bus path such as pci-0000:00:03.0, not '0' | ``",
                "  profile: vm          |   cpus: two             | edition.wrong-value    | 21:9  | 'cpus' takes a whole number from 1 to 1024, not 'two' | Write it in decimal digits, without quotes.",
                "  profile: vm          |   cpus: 0               | edition.wrong-value    | 21:9  | 'cpus' takes a whole number from 1 to 1024, not '0' | ``",
                "  profile: vm          |   profile:              | edition.missing-value  | 21:3  | 'profile' has no value, expected one of vm or pc | Give it one or remove the key.",
                "mode: 0600             | mode: 0698              | edition.wrong-value    | 29:50 | 'mode' takes permission bits in octal, such as 0644, not '0698' | Permission bits are three or four octal digits.",
                "  vendor: xTER         |   description: x        | edition.missing-key    | 5:3   | 'edition' lacks the key 'vendor' | Who makes the edition.",
                "  residence: ram       |   source: depot         | edition.duplicate-key  | 54:3  | the key 'source' stands here a second time, first in line 53 | Keep one of the two.",
                "packages: [squid]      | packages: [Squid]       | edition.wrong-value    | 45:16 | 'packages' takes the name of a Debian package, such as dnsmasq, optionally with =VERSION or /SUITE, not 'Squid' | ``",
                "{ format: raw }        | raw                     | edition.wrong-type     | 57:5  | 'targets' takes keys and values, not 'raw' | Keys here are format, name, size.",
                "limits: { memory: 64 MiB } | limits: [64 MiB]    | edition.wrong-type     | 43:13 | 'limits' takes keys and values, not a list | Keys here are memory, cpu, tasks.",
            })
    void aMistakeIsNamedWithItsPlaceAndWhatWasExpected(
            String wanted, String replacement, String code, String place, String message, String hint) {
        Problem problem = problemAfter(wanted.strip(), replacement.strip());
        assertEquals(code + " " + place, Editions.codes(List.of(problem)).get(0));
        assertEquals(message, problem.message());
        assertEquals(hint, problem.hint());
        assertTrue(problem.toString().startsWith("sample.edition:" + place + ": "), problem::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "on", "True", "\"true\"", "1"})
    void onlyTrueAndFalseAreBooleans(String value) {
        Problem problem =
                problemAfter("  packages: [systemd-sysv", "  recommends: " + value + "\n  packages: [systemd-sysv");
        assertEquals("edition.wrong-value", problem.code());
        assertTrue(problem.message().contains("takes true or false"), problem::message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "on", "1.0", "0x10", "2026-01-01", "true", ".inf"})
    void aPlainScalarIsTextWhereTextIsAsked(String value) {
        EditionFile file = read(Editions.router().replace("title: xTER Router", "title: " + value));
        assertEquals(List.of(), file.problems());
        assertEquals(value, file.edition().getIdentity().getTitle());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: xTER Router  | title: \"xTER\\nRouter\"",
                "title: xTER Router  | title: \"\"",
                "vendor: xTER        | vendor: \"xTER \"",
                "{ name: admin,      | { name: admin, title: \"a:b\",",
                "{ name: admin,      | { name: admin, shell: /bin/sh -c x,",
                "{ name: admin,      | { name: admin, ssh-keys: [\"a\\nb\"],",
                "{ name: admin,      | { name: \"ad\\nmin\",",
                "residence: ram      | console: ttyS0 quiet",
                "suite: bookworm     | suite: \"bookworm main\"",
                "profile: vm         | firmware: [a b]",
                "path: /etc/motd     | path: \"/etc/\\0motd\"",
            })
    void whatCouldBreakOutOfALineOfAGeneratedFileIsRefused(String wanted, String replacement) {
        assertEquals("edition.wrong-value", problemAfter(wanted, replacement).code());
    }

    @Test
    void allMistakesOfAFileAreFoundAtOnce() {
        String text = Editions.router()
                .replace("kind: router", "kind: x")
                .replace("suite: bookworm\n", "sweet: bookworm\n")
                .replace("card: 1", "card: first");
        assertEquals(
                List.of(
                        "edition.unknown-choice 7:9",
                        "edition.unknown-key 13:3",
                        "edition.missing-key 13:3",
                        "edition.wrong-value 33:26"),
                Editions.codes(read(text).problems()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: xTER Router| title: &t xTER Router",
                "title: xTER Router| title: !!str xTER Router",
                "memory: { minimum: 1 GiB, recommended: 2 GiB }| memory: { <<: { minimum: 1 GiB }, recommended: 2 GiB }",
                "card: 2| card: !number 2",
            })
    void aFileWithAnchorsTagsOrMergeKeysIsReadButReadOnly(String wanted, String replacement) {
        EditionFile file = read(Editions.router().replace(wanted, replacement));
        assertEquals(
                List.of("edition.yaml-feature"),
                file.problems().stream().map(Problem::code).toList());
        assertTrue(file.isReadOnly());
        assertFalse(file.problems().get(0).isError());
        assertEquals("xTER Router", file.edition().getIdentity().getTitle());
        assertEquals(
                new Size(1L << 30), file.edition().getHardware().getMemory().getMinimum());
    }

    @Test
    void anAliasIsReadAsWhatItMeans() {
        EditionFile file =
                read(Editions.router().replace("[dnsmasq]", "&dns [dnsmasq]").replace("[squid]", "*dns"));
        assertEquals(List.of("dnsmasq"), file.edition().getServices().get(2).getPackages());
        assertTrue(file.isReadOnly());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edition:\\n\\tname: x       | edition.syntax 2:1 | a tab stands where YAML allows only spaces",
                "edition: [1, 2            | edition.syntax 1:15 | this is not valid YAML",
                "a: b: c                   | edition.syntax 1:5 | this is not valid YAML",
                "a: \"b                    | edition.syntax 1:6 | this is not valid YAML",
                "a: *b                     | edition.syntax 1:4 | the alias '*b' means nothing that stands before it",
                "a: &b [*b]                | edition.syntax 1:8 | the alias '*b' means nothing that stands before it",
                "a: 1\\n---\\nb: 2           | edition.syntax 2:1 | a second YAML document begins here",
                "a: \\u0001                 | edition.syntax 1:4 | the character U+0001 is not allowed",
                "''                        | edition.empty 1:1 | the file is empty",
                "# nothing                 | edition.empty 1:1 | the file is empty",
                "- a                       | edition.wrong-type 1:1 | an edition is written as keys and values, not as a list",
            })
    void whatIsNoEditionGivesOneClearProblem(String text, String code, String message) {
        EditionFile file = read(text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0001", "\u0001"));
        assertEquals(1, file.problems().size(), () -> file.problems().toString());
        assertEquals(code, Editions.codes(file.problems()).get(0), () -> file.problems()
                .toString());
        assertTrue(file.problems().get(0).message().contains(message), () -> file.problems()
                .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void positionsHoldForEveryLineEndAndAByteOrderMark(String end) {
        String text = "\uFEFF" + Editions.router().replace("card: 2", "card: 0").replace("\n", end);
        EditionFile file = read(text);
        assertEquals(List.of("edition.wrong-value 34:26"), Editions.codes(file.problems()));
        assertEquals(text, file.text());
        YamlNode.Entry name = file.entry(file.edition().getIdentity(), EditionPackage.Literals.IDENTITY__NAME)
                .orElseThrow();
        TextRange range = name.value().range();
        assertEquals("router", text.substring(range.start(), range.end()));
    }

    @Test
    void positionsCountCharactersOutsideTheBasicPlane() {
        String text = Editions.router().replace("title: xTER Router", "title: \uD83D\uDE00, vendor? \uD83D\uDE00");
        EditionFile file = read(text.replace("fail: closed", "fail: \"\uD83D\uDE00\""));
        assertEquals(List.of("edition.unknown-choice 48:11"), Editions.codes(file.problems()));
        TextRange range = file.entry(file.edition().getIdentity(), EditionPackage.Literals.IDENTITY__PRODUCT)
                .orElseThrow()
                .value()
                .range();
        assertEquals("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10", file.text().substring(range.start(), range.end()));
    }

    @Test
    void everyPartOfTheEditionKnowsItsPlace() {
        EditionFile file = read(Editions.router());
        Service filter = file.edition().getServices().get(2);
        assertAll(
                () -> assertEquals("sample.edition:44:5", file.place(filter).toString()),
                () -> assertEquals(
                        "sample.edition:48:11",
                        file.place(filter, EditionPackage.Literals.SERVICE__FAIL)
                                .toString()),
                () -> assertEquals(
                        "sample.edition:47:13",
                        file.place(filter, EditionPackage.Literals.SERVICE__AFTER, 0)
                                .toString()),
                () -> assertEquals(
                        file.place(filter), file.place(filter, EditionPackage.Literals.SERVICE__START), "left out"));
    }

    @Test
    void aBlockEndsWithItsLastValueAndNotWithTheCommentsAfterIt() {
        EditionFile file = read(Editions.router().replace("hardware:", "# machine\nhardware:"));
        TextRange range = file.node(file.edition().getBase()).orElseThrow().range();
        assertTrue(file.text().substring(range.start(), range.end()).endsWith("components: [main]"));
    }

    @Test
    void aNewerFormatIsSaidOnceAndNothingElse() {
        EditionFile file =
                read(Editions.router().replace("format: 1", "format: 7").replace("boot:", "start-up:"));
        assertEquals(List.of("edition.newer-format 2:1"), Editions.codes(file.problems()));
        assertTrue(file.isReadOnly());
    }

    @Test
    void nestingAndAliasesThatMultiplyAreBounded() {
        String deep = "a: " + "[".repeat(100_000) + "]".repeat(100_000);
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            laughs.append("a" + i + ": &a" + i + " [")
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("*a" + (i - 1) + "]\n");
        }
        String wide = "a: [" + "x,".repeat(500_000) + "]";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertEquals(List.of("edition.too-deep"), errors(read(deep)));
            assertEquals(List.of("edition.too-large"), errors(read(laughs.toString())));
            assertEquals(List.of("edition.too-large"), errors(read(wide)));
            assertEquals(List.of("edition.too-large"), errors(read("#".repeat(EditionReader.SIZE_LIMIT + 1))));
        });
    }

    private static List<String> errors(EditionFile file) {
        return file.problems().stream()
                .filter(Problem::isError)
                .map(Problem::code)
                .toList();
    }

    @Test
    void aFileThatCannotBeReadIsAProblem(@TempDir Path folder) throws IOException {
        Path latin = folder.resolve("latin.edition");
        Files.write(latin, "format: 1\nedition: { name: caf\u00e9 }".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                List.of("edition.encoding 2:21"),
                Editions.codes(EditionReader.read(latin).problems()));
        assertEquals(
                List.of("edition.not-found 0:0"),
                Editions.codes(
                        EditionReader.read(folder.resolve("none.edition")).problems()));
        assertEquals(
                List.of("edition.unreadable 0:0"),
                Editions.codes(EditionReader.read(folder).problems()));
        Path good = folder.resolve("good.edition");
        Files.writeString(good, Editions.router());
        assertEquals(List.of(), EditionReader.read(good).problems());
        assertEquals(folder.toAbsolutePath(), EditionReader.read(good).folder());
    }
}

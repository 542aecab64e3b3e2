package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Slot;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.FileEntry;
import org.xter.model.edition.NetworkInterface;
import org.xter.model.edition.Service;
import org.xter.model.edition.StartMode;
import org.xter.model.text.EditionReader;
import org.xter.model.unit.Port;
import org.xter.model.unit.Size;
import org.xter.report.Problem;

/** Each edit changes the lines it must and no other. */
class EditingTest {
    private final Desk desk = new Desk();

    @AfterEach
    void nothingFailed() {
        assertEquals(List.of(), desk.failed);
        assertEquals(List.of(), desk.refused);
    }

    /** What becomes of a text by an edit; undo and redo are tried on the way. */
    private String edited(String text, Function<Edition, Edit> edit) {
        try (EditionDocument document = desk.document(text)) {
            assertTrue(document.execute(edit.apply(document.edition())), () -> desk.refused + " " + desk.failed);
            String result = document.text();
            assertTrue(EcoreUtil.equals(
                    EditionReader.parse(document.file(), result).edition(), document.edition()));
            document.undo();
            assertEquals(text, document.text());
            document.redo();
            assertEquals(result, document.text());
            return result;
        }
    }

    @Test
    void aValueIsReplacedInItsQuotes() {
        assertEquals(
                "edition:\n  title: 'My box' # shown\n",
                edited(
                        "edition:\n  title: 'A box' # shown\n",
                        e -> Edit.set(e.getIdentity(), Literals.IDENTITY__TITLE, "My box")));
        assertEquals(
                "edition: { title: My box }\r\n",
                edited(
                        "edition: { title: A box }\r\n",
                        e -> Edit.set(e.getIdentity(), Literals.IDENTITY__TITLE, "My box")));
    }

    @Test
    void aKeyIsInsertedWhereTheModelHasIt() {
        assertEquals(
                "# c\nedition:\n  name: a\n  title: T\n  version: 1.10\n",
                edited(
                        "# c\nedition:\n  name: a\n  version: 1.10\n",
                        e -> Edit.set(e.getIdentity(), Literals.IDENTITY__TITLE, "T")));
    }

    @Test
    void missingSectionsAreMadeOnTheWay() {
        assertEquals(
                "format: 1\n\nedition:\n  name: a\n\nhardware:\n  memory: { minimum: 2 GiB }\n\nboot:\n  source: disk\n",
                edited(
                        "format: 1\n\nedition:\n  name: a\n\nboot:\n  source: disk\n",
                        e -> Edit.set(
                                Slot.of(e, Literals.EDITION__HARDWARE, Literals.HARDWARE__MEMORY),
                                Literals.MEMORY__MINIMUM,
                                Size.parse("2 GiB"))));
        assertEquals(
                "hardware:\n  cpus: 2\n",
                edited("", e -> Edit.set(Slot.of(e, Literals.EDITION__HARDWARE), Literals.HARDWARE__CPUS, 2)));
        assertEquals(
                "# only a comment\nhardware:\n  cpus: 2\n",
                edited(
                        "# only a comment",
                        e -> Edit.set(Slot.of(e, Literals.EDITION__HARDWARE), Literals.HARDWARE__CPUS, 2)));
    }

    private static Service service(String name) {
        Service service = EditionFactory.eINSTANCE.createService();
        service.setName(name);
        service.getPackages().add("squid");
        return service;
    }

    @Test
    void servicesAreAddedInTheStyleOfTheirNeighbours() {
        String text = """
                services:
                  - name: a
                    packages: [nginx]   # web

                  # the second
                  - name: b
                    ports: [80/tcp]
                boot: {}
                """;
        assertEquals(
                text.replace("boot:", "\n  - name: c\n    packages: [squid]\nboot:"),
                edited(text, e -> Edit.add(e, Literals.EDITION__SERVICES, service("c"))));
        assertEquals(
                text.replace("  # the second", "  - name: c\n    packages: [squid]\n\n  # the second"),
                edited(text, e -> Edit.add(Slot.of(e), Literals.EDITION__SERVICES, 1, List.of(service("c")))));
        assertEquals(
                text.replace("  - name: a", "  - name: c\n    packages: [squid]\n\n  - name: a"),
                edited(text, e -> Edit.add(Slot.of(e), Literals.EDITION__SERVICES, 0, List.of(service("c")))));
        assertEquals(
                text.replace("[80/tcp]", "[80/tcp, 443/tcp]"),
                edited(text, e -> Edit.add(e.getServices().get(1), Literals.SERVICE__PORTS, Port.parse("443/tcp"))));
    }

    @Test
    void removedPartsTakeTheirCommentAndOneBlankLine() {
        String text = """
                services:
                  - name: a

                  # the second
                  - name: b
                    ports: [80/tcp]

                  - name: c
                """;
        assertEquals(
                "services:\n  - name: a\n\n  - name: c\n",
                edited(text, e -> Edit.remove(List.of(e.getServices().get(1)))));
        assertEquals(
                text.replace("\n  - name: c\n", ""),
                edited(text, e -> Edit.remove(List.of(e.getServices().get(2)))));
        assertEquals(
                text.replace("    ports: [80/tcp]\n", ""),
                edited(text, e -> new Edit.RemoveValue(e.getServices().get(1), Literals.SERVICE__PORTS, 0)));
        assertEquals("", edited(text, e -> Edit.remove(List.copyOf(e.getServices()))));
    }

    @Test
    void itemsMoveWithTheirComments() {
        String text = """
                services:
                  # first
                  - name: a   # A

                  # second
                  - name: b
                    title: B

                  - { name: c }
                """;
        assertEquals("""
                services:
                  # second
                  - name: b
                    title: B

                  - { name: c }

                  # first
                  - name: a   # A
                """, edited(text, e -> new Edit.Move(e, Literals.EDITION__SERVICES, 0, 2)));
    }

    /** The blank line between them would become part of the text that keeps the line ends behind it. */
    @Test
    void whatKeepsItsLineEndsComesBeforeNoBlankLine() {
        String text = """
                guests:
                  - name: a
                    devices:
                      - '1.5'   # first

                      - |+
                        ends
                """;
        assertEquals("""
                guests:
                  - name: a
                    devices:

                      - |+
                        ends
                      - '1.5'   # first
                """, edited(text, e -> new Edit.Move(e.getGuests().get(0), Literals.GUEST__DEVICES, 0, 1)));
    }

    @Test
    void whatMovesToAnotherListTakesItsTextAlong() {
        String text = """
                edition:
                    name: box
                services:
                    -   name: a
                        files:
                            # greets
                            -   path: /etc/motd   # shown at login
                                content: |
                                    Hello

                                      World
                            - { path: /etc/issue, content: b }   # short
                """.replace("\n", "\r\n");
        assertEquals("""
                edition:
                    name: box
                system:
                    files:
                        # greets
                        -   path: /etc/motd   # shown at login
                            content: |
                                Hello

                                  World
                services:
                    -   name: a
                        files:
                            - { path: /etc/issue, content: b }   # short
                """.replace("\n", "\r\n"), edited(text, e -> relocatedToSystem(e, 0)));
        String both = edited(text, e -> relocatedToSystem(e, 1));
        assertEquals("""
                edition:
                    name: box
                system:
                    files:
                        - { path: /etc/issue, content: b }   # short
                        # greets
                        -   path: /etc/motd   # shown at login
                            content: |
                                Hello

                                  World
                services:
                    -   name: a
                """.replace("\n", "\r\n"), edited(both, e -> relocatedToSystem(e, 0)));
    }

    @Test
    void betweenBracketsWhatMovesIsWrittenAnew() {
        assertEquals(
                "system: { files: [{ path: /x, content: y }, { path: /etc/motd, content: b }] }\nservices:\n  - name: a\n",
                edited(
                        "system: { files: [{ path: /x, content: y }] }\nservices:\n  - name: a\n    files:\n"
                                + "      - path: /etc/motd # lost\n        content: b\n",
                        e -> relocatedToSystem(e, 0)));
    }

    private static Edit relocatedToSystem(Edition edition, int index) {
        return new Edit.Relocate(
                edition.getServices().get(0).getFiles().get(index),
                new Slot(edition, List.of(Literals.EDITION__SYSTEM)),
                Literals.OPERATING_SYSTEM__FILES,
                Edit.END);
    }

    @Test
    void aRenamedServiceIsRenamedWhereverItIsMeant() {
        String text = """
                services:
                  - name: a
                  - name: b
                    after: ['a', c]
                    requires:
                      - a # first
                cluster: { name: x, roles: [ { name: r, services: [a] } ] }
                """;
        assertEquals("""
                services:
                  - name: z
                  - name: b
                    after: ['z', c]
                    requires:
                      - z # first
                cluster: { name: x, roles: [ { name: r, services: [z] } ] }
                """, edited(text, e -> new Edit.Rename(e.getServices().get(0), "z")));
    }

    @Test
    void aSingleValueBecomesAListWhenItMust() {
        assertEquals(
                "network:\n  interfaces:\n    - { name: lan, card: 1, ipv4: [10.0.0.1/24, 10.0.1.1/24] }\n",
                edited(
                        "network:\n  interfaces:\n    - { name: lan, card: 1, ipv4: 10.0.0.1/24 }\n",
                        e -> Edit.add(
                                e.getNetwork().getInterfaces().get(0),
                                Literals.NETWORK_INTERFACE__IPV4,
                                "10.0.1.1/24")));
        NetworkInterface lan = EditionFactory.eINSTANCE.createNetworkInterface();
        lan.setName("lan");
        lan.setCard("2");
        assertEquals(
                "network:\n  interfaces:\n    - { name: wan, card: 1 }\n    - { name: lan, card: 2 }",
                edited(
                        "network:\n  interfaces:\n    - { name: wan, card: 1 }",
                        e -> Edit.add(e.getNetwork(), Literals.NETWORK__INTERFACES, lan)));
    }

    @Test
    void longTextsStandAsBlocks() {
        FileEntry entry = EditionFactory.eINSTANCE.createFileEntry();
        entry.setPath("/etc/motd");
        entry.setContent("Hello,\n\n  world: \"x\"\n");
        assertEquals(
                """
                system:
                  files:
                    - path: /etc/motd
                      content: |
                        Hello,

                          world: "x"
                  locale: C.UTF-8
                """,
                edited(
                        "system:\n  locale: C.UTF-8\n",
                        e -> Edit.add(e.getSystem(), Literals.OPERATING_SYSTEM__FILES, entry)));
        assertEquals(
                "edition:\n  description: |\n     One.\n     Three.\n  name: a\n",
                edited(
                        "edition:\n  description: |\n     One.\n     Two.\n  name: a\n",
                        e -> Edit.set(e.getIdentity(), Literals.IDENTITY__DESCRIPTION, "One.\nThree.\n")));
    }

    @Test
    void emptyAndMissingValuesAreFilled() {
        assertEquals(
                "services:\n  - name: c\n    packages: [squid]\nboot: {}\n",
                edited("services:\nboot: {}\n", e -> Edit.add(e, Literals.EDITION__SERVICES, service("c"))));
        assertEquals(
                "services:  # none\n  - name: c\n    packages: [squid]\n",
                edited("services: []  # none\n", e -> Edit.add(e, Literals.EDITION__SERVICES, service("c"))));
        assertEquals(
                "services:\n  - { name: a, start: manual }\n",
                edited(
                        "services:\n  - { name: a }\n",
                        e -> Edit.set(e.getServices().get(0), Literals.SERVICE__START, StartMode.MANUAL)));
        assertEquals(
                "services:\n  - name: a\n    units: []\n",
                edited(
                        "services:\n  - name: a\n",
                        e -> Edit.set(e.getServices().get(0), Literals.SERVICE__UNITS, List.of())));
    }

    @Test
    void aSectionWithoutKeysGoesUnlessItMeansSomething() {
        assertEquals(
                "services:\n  - name: a\n",
                edited(
                        "services:\n  - name: a\n    limits: { memory: 1 GiB }\n",
                        e -> Edit.unset(e.getServices().get(0).getLimits(), Literals.LIMITS__MEMORY)));
        assertEquals(
                "protection:\n  container-a: {}\n",
                edited(
                        "protection:\n  container-a:\n    size: 1 GiB\n",
                        e -> Edit.unset(e.getProtection().getContainerA(), Literals.PROTECTED_CONTAINER__SIZE)));
    }

    @Test
    void whatIsAddedBecomesPartOfTheEditionAndComesBackByRedo() {
        try (EditionDocument document = desk.document("format: 1\n")) {
            Service added = service("c");
            document.execute(Edit.add(document.edition(), Literals.EDITION__SERVICES, added));
            assertSame(added, document.edition().getServices().get(0));
            document.undo();
            assertEquals(0, document.edition().getServices().size());
            document.redo();
            assertSame(added, document.edition().getServices().get(0));
        }
    }

    @Test
    void aValueThatItsKeyDoesNotTakeIsRefused() {
        try (EditionDocument document = desk.document("services:\n  - name: a\n")) {
            assertEquals(
                    false,
                    document.execute(Edit.set(document.edition().getServices().get(0), Literals.SERVICE__NAME, "A b")));
            assertEquals("services:\n  - name: a\n", document.text());
            assertEquals(
                    Optional.of("edition.wrong-value"),
                    document.whyNot(new Edit.Rename(
                                    document.edition().getServices().get(0), "A b"))
                            .map(Problem::code));
            assertEquals(
                    Optional.empty(),
                    document.whyNot(
                            new Edit.Rename(document.edition().getServices().get(0), "b")));
            assertEquals("a", document.edition().getServices().get(0).getName());
            assertEquals(
                    List.of("edition.wrong-value"),
                    desk.refused.stream().map(Problem::code).toList());
            desk.refused.clear();
        }
    }

    /** Far beyond any edition, so that work that grows with the square of its size would be seen. */
    @Test
    void aVeryLargeEditionIsEditedAtOnce() {
        StringBuilder text = new StringBuilder("system:\n  packages:\n");
        for (int i = 0; i < 3_000; i++) {
            text.append("    - package-").append(i).append('\n');
        }
        text.append("services:\n");
        for (int i = 0; i < 500; i++) {
            text.append("  - { name: s")
                    .append(i)
                    .append(", packages: [p")
                    .append(i)
                    .append("] }\n");
        }
        try (EditionDocument document = EditionDocument.create(
                Path.of("large.edition"),
                text.toString(),
                DocumentSettings.plain(Runnable::run, work -> {}, (problem, cause) -> desk.refused.add(problem)))) {
            assertTimeout(Duration.ofSeconds(20), () -> {
                for (int i = 0; i < 10; i++) {
                    document.execute(Edit.set(document.edition().getServices().get(i), Literals.SERVICE__TITLE, "T"));
                    document.execute(new Edit.Move(document.edition(), Literals.EDITION__SERVICES, 0, 499));
                    document.execute(new Edit.ReplaceText(0, 0, "# c\n", false));
                }
                while (document.undoLabel().isPresent()) {
                    document.undo();
                }
            });
            assertEquals(text.toString(), document.text());
        }
    }
}

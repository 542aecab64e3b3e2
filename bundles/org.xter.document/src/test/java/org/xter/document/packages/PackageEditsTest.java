package org.xter.document.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xter.document.DocumentSettings;
import org.xter.document.EditionDocument;
import org.xter.document.edit.Edit;
import org.xter.model.edition.Edition;
import org.xter.report.Problem;

/** What happens to the text when packages are added, moved, kept out; each is one step of the history. */
class PackageEditsTest {
    private static final String TEXT = """
            format: 1

            system:
              packages:
                - udev   # always
                - dbus
              excluded: [nano]

            services:
              - name: dns
                packages: [dnsmasq=2.89-1]
              - name: time
            """;

    private final List<Problem> troubles = new ArrayList<>();

    @AfterEach
    void nothingFailed() {
        assertEquals(List.of(), troubles);
    }

    private String edited(String text, Function<Edition, Optional<Edit>> edit) {
        DocumentSettings settings =
                DocumentSettings.plain(Runnable::run, Runnable::run, (problem, cause) -> troubles.add(problem));
        try (EditionDocument document = EditionDocument.create(Path.of("sample.edition"), text, settings)) {
            Optional<Edit> made = edit.apply(document.edition());
            if (made.isEmpty()) {
                return text;
            }
            assertTrue(document.execute(made.get()), troubles::toString);
            String result = document.text();
            document.undo();
            assertEquals(text, document.text());
            assertTrue(document.undoLabel().isEmpty(), "one step undoes all of it");
            document.redo();
            assertEquals(result, document.text());
            return result;
        }
    }

    private static List<AskedPackage> wanted(Edition edition, String... names) {
        return List.of(names).stream()
                .flatMap(name -> AskedPackages.of(edition).wanting(name).stream())
                .toList();
    }

    @Test
    void aPackageIsAddedAtTheEndOfItsList() {
        assertEquals(
                TEXT.replace("    - dbus\n", "    - dbus\n    - sudo\n"),
                edited(TEXT, e -> PackageEdits.add(e, PackagePlace.system(e), List.of("sudo"))));
        assertEquals(
                TEXT.replace("[dnsmasq=2.89-1]", "[dnsmasq=2.89-1, dns-root-data]"),
                edited(
                        TEXT,
                        e -> PackageEdits.add(e, PackagePlace.of(e.getServices().get(0)), List.of("dns-root-data"))));
    }

    @Test
    void aServiceWithoutPackagesGetsItsList() {
        String text = edited(
                TEXT, e -> PackageEdits.add(e, PackagePlace.of(e.getServices().get(1)), List.of("chrony")));
        assertTrue(text.startsWith(TEXT.stripTrailing()), text);
        assertTrue(text.contains("- name: time\n    packages:"), text);
    }

    @Test
    void theSystemIsMadeWhenItIsMissing() {
        assertEquals(
                "format: 1\n\nsystem:\n  packages: [udev]\n"
                        .replaceAll("\\s+", " ")
                        .replaceAll("[\\[\\]-]", "")
                        .strip(),
                edited("format: 1\n", e -> PackageEdits.add(e, PackagePlace.system(e), List.of("udev")))
                        .replaceAll("[\\[\\]-]", "")
                        .replaceAll("\\s+", " ")
                        .strip());
    }

    @Test
    void whatIsAskedForAlreadyIsNotAddedAgain() {
        assertEquals(TEXT, edited(TEXT, e -> PackageEdits.add(e, PackagePlace.system(e), List.of("udev"))));
        assertEquals(
                TEXT,
                edited(
                        TEXT,
                        e -> PackageEdits.add(e, PackagePlace.of(e.getServices().get(0)), List.of("dnsmasq"))));
    }

    @Test
    void addingWhatIsKeptOutLetsItIn() {
        String text = edited(TEXT, e -> PackageEdits.add(e, PackagePlace.system(e), List.of("nano")));
        assertEquals(
                TEXT.replace("    - dbus\n", "    - dbus\n    - nano\n").replace("  excluded: [nano]\n", ""), text);
    }

    @Test
    void keepingOutTakesTheWishesAway() {
        String text = edited(TEXT, e -> PackageEdits.exclude(e, List.of("dbus", "dnsmasq")));
        assertEquals(
                TEXT.replace("    - dbus\n", "")
                        .replace("    packages: [dnsmasq=2.89-1]\n", "")
                        .replace("[nano]", "[nano, dbus, dnsmasq]"),
                text);
    }

    @Test
    void severalAreRemovedAtOnce() {
        assertEquals(
                TEXT.replace("  packages:\n    - udev   # always\n    - dbus\n", ""),
                edited(TEXT, e -> PackageEdits.remove(wanted(e, "udev", "dbus"))));
    }

    @Test
    void movingKeepsTheVersionAskedFor() {
        assertEquals(
                TEXT.replace("    - dbus\n", "    - dbus\n    - dnsmasq=2.89-1\n")
                        .replace("    packages: [dnsmasq=2.89-1]\n", ""),
                edited(TEXT, e -> PackageEdits.move(wanted(e, "dnsmasq"), PackagePlace.system(e))));
    }

    @Test
    void movingWhereItIsChangesNothing() {
        assertEquals(TEXT, edited(TEXT, e -> PackageEdits.move(wanted(e, "udev"), PackagePlace.system(e))));
    }

    @Test
    void whatIsAskedForIsCountedWithoutWhatIsKeptOut() {
        edited(TEXT, e -> {
            AskedPackages asked = AskedPackages.of(e);
            assertEquals(3, asked.count());
            assertEquals("[dbus, dnsmasq, udev]", asked.names().toString());
            assertEquals(1, asked.excluding("nano").size());
            return Optional.empty();
        });
    }
}

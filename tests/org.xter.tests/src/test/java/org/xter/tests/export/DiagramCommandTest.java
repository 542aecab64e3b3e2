package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures on the command line. */
class DiagramCommandTest {
    private static final String EDITION = """
            format: 1
            edition: { name: s, kind: custom, version: 1.0, vendor: me, product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10 }
            base: { suite: bookworm }
            services:
              - { name: firewall, title: Экран, packages: [nftables] }
              - { name: web, packages: [nginx], after: [firewal], ports: [80/tcp] }
            """;

    @TempDir
    Path folder;

    @Test
    void aPictureIsTheSameBytesInEveryPlaceAndOnStandardOutput() throws Exception {
        Files.writeString(folder.resolve("s.edition"), EDITION);
        Xter.run(folder, "diagram", "s.edition", "--page", "composition", "-o", "s.svg")
                .orFail();
        String picture = Files.readString(folder.resolve("s.svg"));
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("s.svg").toFile());
        assertTrue(picture.contains(">Экран<"), picture);
        assertEquals(
                picture,
                Xter.run(folder, "diagram", "s.edition", "--page", "composition")
                        .orFail()
                        .out());
        assertTrue(Xter.run(folder, "diagram", "s.edition", "--page", "disks", "--dark", "--json")
                .orFail()
                .out()
                .contains("\"content\":\"<?xml"));
    }

    /** The README's pictures; its command draws them anew. */
    @ParameterizedTest
    @CsvSource({"composition,", "composition,--dark", "disks,", "disks,--dark", "protection,", "protection,--dark"})
    void thePicturesOfTheReadmeAreWhatIsDrawn(String page, String dark) throws Exception {
        Path home = Path.of("..", "..").toRealPath();
        String edition = home.resolve("editions/samples/practice.edition").toString();
        List<String> command = new ArrayList<>(List.of("diagram", edition, "--page", page));
        Optional.ofNullable(dark).ifPresent(command::add);
        assertEquals(
                Files.readString(home.resolve("docs/images/practice-" + page + (dark == null ? "" : "-dark") + ".svg")),
                Xter.run(folder, command.toArray(String[]::new)).orFail().out());
    }

    @Test
    void aTableSaysTheSameWithItsFindings() throws Exception {
        Files.writeString(folder.resolve("s.edition"), EDITION);
        Files.writeString(folder.resolve("s.layout.json"), "{");
        Xter.Outcome table = Xter.run(folder, "diagram", "s.edition", "--page", "composition", "--table");
        assertEquals(0, table.exit(), table::err);
        assertTrue(table.out().lines().anyMatch(line -> line.matches("web +Service +C +80/tcp +firewal .*firewal.*")));
        assertTrue(table.err().contains("positions of moved cards cannot be used"), table::err);
    }

    @Test
    void aFocusLeavesWhatIsConnected() throws Exception {
        Files.writeString(folder.resolve("s.edition"), EDITION.replace("[firewal]", "[firewall]"));
        String[] near = {"diagram", "s.edition", "--page", "composition", "--table", "--focus", "web"};
        assertTrue(Xter.run(folder, near).orFail().out().contains("Экран"));
        String[] alone = {"diagram", "s.edition", "--page", "composition", "--table", "--focus", "web", "--steps", "0"};
        String table = Xter.run(folder, alone).orFail().out();
        assertTrue(table.contains("web"), table);
        assertFalse(table.contains("Экран"), table);
        Xter.Outcome nobody = Xter.run(folder, "diagram", "s.edition", "--page", "composition", "--focus", "wbe");
        assertEquals(1, nobody.exit());
        assertTrue(nobody.err().contains("there is nothing called 'wbe'"), nobody::err);
    }

    @Test
    void settingsThatCannotBeAppliedYetDoNotHideTheRest() throws Exception {
        Files.writeString(
                folder.resolve("s.edition"),
                EDITION.replace("[firewal]", "[firewall]")
                        + "disks: [{ name: d, match: { minimum: 10 GiB }, partitions: [{ name: a, size: 4 GiB }] }]\n");
        String table = Xter.run(folder, "diagram", "s.edition", "--page", "disks", "--table")
                .orFail()
                .out();
        assertTrue(
                table.lines().anyMatch(line -> line.matches(" *a +ext4 .*4\\.0 GiB +8\\.0 MiB +10\\.0 GiB.*")), table);
    }

    @Test
    void anEditionWithDisksIsResolvedAndItsSizesAreDrawnThoughItCannotBeExportedYet() throws Exception {
        Path samples = home().resolve("tests/org.xter.studio.tests");
        Path archive = samples.resolve("archive");
        Files.copy(archive.resolve("key.asc"), folder.resolve("key.asc"));
        Files.writeString(
                folder.resolve("gate.edition"),
                Files.readString(samples.resolve("gallery/gate.edition"))
                                .replace("id: branch,", "id: branch, addresses: ['" + archive.toUri() + "'],")
                        + "\ndisks:\n  - { name: d, partitions: [{ name: a, size: 4 GiB }] }\n");
        Xter.run(folder, "resolve", "gate.edition").orFail();
        assertEquals(1, Xter.run(folder, "export", "gate.edition").exit());
        String table = Xter.run(folder, "diagram", "gate.edition", "--page", "composition", "--table")
                .orFail()
                .out();
        assertTrue(table.lines().anyMatch(line -> line.matches(" *base +Layer +B +about .*")), table);
    }

    private static Path home() {
        Path home = Path.of("").toAbsolutePath();
        while (!Files.exists(home.resolve("xter"))) {
            home = home.getParent();
        }
        return home;
    }

    @Test
    void whatCannotBeDrawnIsTold() throws Exception {
        Files.writeString(folder.resolve("s.edition"), EDITION);
        Xter.Outcome page = Xter.run(folder, "diagram", "s.edition", "--page", "compositon");
        assertEquals(1, page.exit());
        assertTrue(page.err().contains("composition, disks, protection, trust and packages:NAME"), page::err);
        Xter.Outcome packages = Xter.run(folder, "diagram", "s.edition", "--page", "packages:nginx");
        assertEquals(1, packages.exit());
        assertTrue(packages.err().contains("the packages of the edition are not known"), packages::err);
        assertEquals(
                1, Xter.run(folder, "diagram", "no.edition", "--page", "disks").exit());
        assertEquals(2, Xter.run(folder, "diagram", "s.edition").exit());
        assertEquals(
                3,
                Xter.run(folder, "diagram", "s.edition", "--page", "disks", "-o", "no/where.svg")
                        .exit());
    }
}

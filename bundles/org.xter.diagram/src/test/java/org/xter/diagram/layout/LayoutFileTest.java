package org.xter.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.diagram.scene.Point;
import org.xter.report.Problem;

class LayoutFileTest {
    private static final String TEXT = """
            {
              "format": 1,
              "pages": {
                "composition": {
                  "services[dns]": {"x": 480, "y": 96},
                  "services[web]": { "x": 10.4, "y": 20 }
                }
              }
            }
            """;

    private static SavedLayout layout(String text) {
        return LayoutFile.parse("sample.layout.json", text).layout();
    }

    @Test
    void aFileIsWrittenOneCardALine() {
        SavedLayout layout = SavedLayout.NONE
                .with("composition", "services[web]", Optional.of(new Point(10, 20)))
                .with("composition", "services[dns]", Optional.of(new Point(480, 96)));
        assertEquals(
                TEXT.replace("{ \"x\": 10.4, \"y\": 20 }", "{\"x\": 10, \"y\": 20}"), LayoutFile.write("", layout));
    }

    @Property(tries = 200)
    void whatIsWrittenIsRead(@ForAll("layouts") SavedLayout layout) {
        LayoutFile.Read read = LayoutFile.parse("x", LayoutFile.write("", layout));
        assertEquals(layout, read.layout());
        assertEquals(List.of(), read.problems());
        assertTrue(read.writable());
    }

    @Property(tries = 200)
    void whatIsWrittenOverAnotherIsRead(@ForAll("layouts") SavedLayout before, @ForAll("layouts") SavedLayout after) {
        String text = LayoutFile.write("", before);
        assertEquals(text, LayoutFile.write(text, before));
        String changed = LayoutFile.write(text, after);
        assertEquals(after, layout(changed));
        assertEquals(before, layout(LayoutFile.write(changed, before)));
    }

    @Provide
    Arbitrary<SavedLayout> layouts() {
        Arbitrary<Point> points = Combinators.combine(
                        Arbitraries.integers().between(0, SavedLayout.LIMIT),
                        Arbitraries.integers().between(0, SavedLayout.LIMIT))
                .as(Point::new);
        Arbitrary<String> ids = Arbitraries.oneOf(
                Arbitraries.of("services[dns]", "services[\"x\\y\"]", "services[имя]", "missing[\n]"),
                Arbitraries.strings().ofMaxLength(8).filter(text -> text.chars()
                        .noneMatch(each -> Character.isSurrogate((char) each))));
        Arbitrary<Map<String, Point>> page = Arbitraries.maps(ids, points).ofMaxSize(6);
        return Arbitraries.maps(Arbitraries.of("composition", "packages:dnsmasq", "disks"), page)
                .ofMaxSize(3)
                .map(pages -> {
                    SortedMap<String, SortedMap<String, Point>> sorted = new TreeMap<>();
                    pages.forEach((name, positions) -> sorted.put(name, new TreeMap<>(positions)));
                    return new SavedLayout(sorted);
                });
    }

    @Test
    void movingACardChangesItsLineAlone() {
        SavedLayout moved = layout(TEXT).with("composition", "services[dns]", Optional.of(new Point(1, 2)));
        assertEquals(TEXT.replace("{\"x\": 480, \"y\": 96}", "{\"x\": 1, \"y\": 2}"), LayoutFile.write(TEXT, moved));
    }

    @Test
    void aCardMovedForTheFirstTimeGetsALineInOrder() {
        SavedLayout moved = layout(TEXT).with("composition", "services[mail]", Optional.of(new Point(1, 2)));
        assertEquals(
                TEXT.replace(
                        "      \"services[web]\"",
                        "      \"services[mail]\": {\"x\": 1, \"y\": 2},\n      \"services[web]\""),
                LayoutFile.write(TEXT, moved));
    }

    @Test
    void whatSomebodyElseWroteIntoTheFileStays() {
        String text =
                "{\"format\":1,\"note\": [1, {\"a\": 2}],\t\"pages\":{\"disks\":{\"a\":{\"x\":1,\"y\":1,\"z\":0}}},\"end\":null}\r\n";
        SavedLayout moved = layout(text).with("composition", "b", Optional.of(new Point(1, 2)));
        String written = LayoutFile.write(text, moved);
        assertEquals(moved, layout(written));
        assertTrue(written.startsWith("{\"format\":1,\"note\": [1, {\"a\": 2}],\t\"pages\":{"), written);
        assertTrue(written.contains("\"disks\":{\"a\":{\"x\":1,\"y\":1,\"z\":0}}"), written);
        assertTrue(written.endsWith(",\"end\":null}\r\n"), written);
    }

    @Test
    void aCardPutBackLosesItsLine() {
        SavedLayout back = layout(TEXT).with("composition", "services[dns]", Optional.empty());
        assertEquals(
                TEXT.replace("      \"services[dns]\": {\"x\": 480, \"y\": 96},\n", ""), LayoutFile.write(TEXT, back));
    }

    @Test
    void aRenamedPartKeepsItsPlace() {
        assertEquals(
                Map.of("services[names]", new Point(480, 96), "services[web]", new Point(10, 20)),
                layout(TEXT).renamed("services[dns]", "services[names]").of("composition"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NaN | 1",
                "1 | -Infinity",
                "1e300 | 1",
                "-1 | 1",
                "100001 | 1",
                "\"7\" | 1",
                "null | 1",
                "[1] | 1",
                "99999999999999999999999999 | 1"
            })
    void aPositionThatIsNoneCostsNoOther(String x, String y) {
        LayoutFile.Read read =
                LayoutFile.parse("x", TEXT.replace("\"x\": 480, \"y\": 96", "\"x\": " + x + ", \"y\": " + y));
        assertEquals(Map.of("services[web]", new Point(10, 20)), read.layout().of("composition"));
        assertEquals(List.of("layout.position"), codes(read));
        assertTrue(read.writable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "7",
                "\"pages\"",
                "{\"format\": 1, \"pages\": {\"composition\": {\"a\": {\"x\": 1, \"y\": 1}}}",
                "\u0000",
                "not json"
            })
    void aDamagedFileIsSaidAndBegunAnew(String text) {
        LayoutFile.Read read = LayoutFile.parse("x", text);
        assertEquals(SavedLayout.NONE, read.layout());
        assertEquals(List.of("layout.damaged"), codes(read));
        assertTrue(read.writable());
        assertEquals("", read.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"pages\": 3}", "{\"pages\": {\"composition\": []}}", "{\"format\": \"x\"}"})
    void aFileWithoutPositionsSaysNothing(String text) {
        assertEquals(SavedLayout.NONE, layout(text));
        SavedLayout one = SavedLayout.NONE.with("disks", "a", Optional.of(new Point(1, 2)));
        assertEquals(one, layout(LayoutFile.write(text, one)));
    }

    @Test
    void deepNestingIsDamage() {
        assertEquals(List.of("layout.damaged"), codes(LayoutFile.parse("x", "{\"pages\":" + "[".repeat(100_000))));
    }

    @Test
    void aFileOfANewerFormatIsLeftAlone() {
        LayoutFile.Read read = LayoutFile.parse("x", TEXT.replace("\"format\": 1", "\"format\": 2"));
        assertEquals(SavedLayout.NONE, read.layout());
        assertEquals(List.of("layout.newer-format"), codes(read));
        assertFalse(read.writable());
    }

    @Test
    void aFileThatIsNotThereMeansThatNothingWasMoved(@TempDir Path folder) throws IOException {
        Path edition = folder.resolve("office.edition");
        assertEquals(SavedLayout.NONE, LayoutFile.read(edition).layout());
        assertEquals(List.of(), LayoutFile.read(edition).problems());
        Files.writeString(folder.resolve("office.layout.json"), TEXT);
        assertEquals(layout(TEXT), LayoutFile.read(edition).layout());
    }

    @Test
    void aFolderInItsPlaceIsSaid(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("office.layout.json"));
        LayoutFile.Read read = LayoutFile.read(folder.resolve("office.edition"));
        assertEquals(List.of("layout.unreadable"), codes(read));
        assertFalse(read.writable());
    }

    @Test
    void positionsOfCardsThatAreGoneAreToldAndKept() {
        Optional<Problem> stale = LayoutFile.stale("x", layout(TEXT), "composition", Set.of("services[web]"));
        assertTrue(stale.orElseThrow().message().contains("services[dns]"));
        assertEquals(Optional.empty(), LayoutFile.stale("x", layout(TEXT), "disks", Set.of()));
    }

    private static List<String> codes(LayoutFile.Read read) {
        return read.problems().stream().map(Problem::code).toList();
    }
}

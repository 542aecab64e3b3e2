package org.xter.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.diagram.layout.LayoutFile;
import org.xter.diagram.layout.SavedLayout;
import org.xter.diagram.look.Palette;
import org.xter.diagram.paint.SvgCanvas;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.report.Cancellation;

/** From file to picture: whatever lies beside an edition or stands in it, all of it is drawn and what is wrong is marked. */
class BadInputTest {
    private static final List<Page> PAGES =
            List.of(new Page.Composition(), new Page.Disks(), new Page.Protection(), new Page.Trust());

    @TempDir
    Path folder;

    private static void drawWhole(DiagramInput input, SavedLayout kept) throws Exception {
        for (Page page : PAGES) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.of("ru"))) {
                Judged.whole(Diagrams.scene(page, input.in(language), kept, Cancellation.NEVER));
            }
        }
    }

    /** What stands in a layout file, how many problems it has and whether it may be written again. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ \"format\": 1, \"pages\": {} }                                                  | true",
                "{ \"format\": 99, \"pages\": { \"composition\": { \"services[mail]\": { \"x\": 4, \"y\": 4 } } } } | false",
                "{ \"format\": 1, \"pages\": { \"composition\": { \"services[mail]\": { \"x\": NaN, \"y\": 4 } } } } | ",
                "{ \"format\": 1, \"pages\": { \"composition\": { \"services[mail]\": { \"x\": 1e308, \"y\": -1e308 } } } } | ",
                "{ \"format\": 1, \"pages\": { \"composition\": { \"services[mail]\": { \"x\": 2147483647, \"y\": 2147483647 } } } } | ",
                "{ \"format\": 1, \"pages\": { \"composition\": { \"services[gone]\": { \"x\": 10, \"y\": 10 } } } } | true",
                "{ \"format\": 1, \"pages\": { \"composition\": [1, 2] } }                        | ",
                "[[[[[[[[[[                                                                       | ",
                "''                                                                               | "
            })
    void whateverALayoutFileSaysTheSceneIsWhole(String text, String writable) throws Exception {
        Path edition = Files.writeString(folder.resolve("a.edition"), SampleEditions.office());
        Files.writeString(LayoutFile.beside(edition), text);
        LayoutFile.Read read = LayoutFile.read(edition);
        drawWhole(SampleEditions.input(SampleEditions.office()), read.layout());
        if (writable != null) {
            assertEquals(Boolean.parseBoolean(writable), read.writable(), read.problems()::toString);
        }
        Scene scene = Diagrams.scene(
                new Page.Composition(),
                SampleEditions.input(SampleEditions.office()),
                read.layout(),
                Cancellation.NEVER);
        assertTrue(scene.size().width() <= 1_000_000 && scene.size().height() <= 1_000_000, scene.size()::toString);
    }

    @Test
    void withoutALayoutFileTheLayoutIsAutomatic() throws Exception {
        LayoutFile.Read read = LayoutFile.read(folder.resolve("none.edition"));
        assertEquals(List.of(), read.problems());
        drawWhole(SampleEditions.input(SampleEditions.office()), read.layout());
    }

    @Test
    void aLayoutOfCardsThatAreGoneIsStaleAndSaysSo() throws Exception {
        Path edition = Files.writeString(folder.resolve("a.edition"), SampleEditions.office());
        Files.writeString(
                LayoutFile.beside(edition),
                "{ \"format\": 1, \"pages\": { \"composition\": { \"services[gone]\": { \"x\": 10, \"y\": 10 } } } }");
        Set<String> cards = Diagrams.scene(
                        new Page.Composition(),
                        SampleEditions.input(SampleEditions.office()),
                        SavedLayout.NONE,
                        Cancellation.NEVER)
                .all(SceneElement.Card.class)
                .stream()
                .map(SceneElement::id)
                .collect(Collectors.toSet());
        assertTrue(LayoutFile.stale("a", LayoutFile.read(edition).layout(), "composition", cards)
                .isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "services:\n  - { name: a, after: [b] }\n  - { name: b, requires: [c] }\n  - { name: c, after: [a] }\n",
                "services:\n  - { name: a, after: [a], requires: [a] }\n",
                "services:\n  - { name: a, after: [nobody], requires: [nothing] }\n",
                "guests:\n  - { name: g, image: x, memory: 1 GiB, interfaces: [nowhere] }\n",
                "services:\n  - { name: a, container: b }\n",
                "services:\n  - { name: a, volumes: [{ name: v, path: /v, partition: nowhere }] }\n",
                "disks:\n  - { name: d, match: { minimum: 1 GiB }, partitions: [{ name: a, size: 2 GiB }] }\n",
                "disks:\n  - { name: d, partitions: [{ name: a }, { name: b }] }\n",
                "protection: { container-b: {} }\n",
                "protection: { container-a: { holder: client }, container-b: { cipher: aes-xts } }\n"
            })
    void whatIsWrongIsDrawnAndMarked(String text) throws Exception {
        DiagramInput input = SampleEditions.input(text);
        drawWhole(input, SavedLayout.NONE);
        boolean marked = PAGES.stream()
                .flatMap(page -> Diagrams.scene(page, input, SavedLayout.NONE, Cancellation.NEVER).elements().stream())
                .anyMatch(each -> each.facts().badges().stream()
                        .anyMatch(badge -> !badge.code().equals("edition.not-yet-applicable")));
        assertTrue(marked, text);
    }

    @Test
    void fiveHundredServicesInARingAreDrawn() throws Exception {
        StringBuilder text = new StringBuilder("services:\n");
        IntStream.range(0, 500).forEach(i -> text.append("  - { name: s")
                .append(i)
                .append(", after: [s")
                .append((i + 499) % 500)
                .append("] }\n"));
        DiagramInput input = SampleEditions.input(text.toString());
        Scene scene = Diagrams.scene(new Page.Composition(), input, SavedLayout.NONE, Cancellation.NEVER);
        Judged.whole(scene);
        assertEquals(
                500,
                scene.elements().stream()
                        .filter(each ->
                                each instanceof SceneElement.Card && each.id().startsWith("services["))
                        .count());
        Scene near = Diagrams.scene(
                new Page.Composition(),
                input.about(Optional.of(new Focus(Set.of("s7"), 2))),
                SavedLayout.NONE,
                Cancellation.NEVER);
        Judged.whole(near);
        assertEquals(
                5,
                near.elements().stream()
                        .filter(each ->
                                each instanceof SceneElement.Card && each.id().startsWith("services["))
                        .count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Видеопочта, календари и справочники для небольшого офиса с филиалами",
                "שירות קבצים ומדפסות למשרד קטן עם סניפים רבים מאוד",
                "خدمة الملفات والطابعات لمكتب صغير",
                "日本語のとても長いサービスの名前日本語のとても長いサービスの名前",
                "a < b & c > d \" ' e"
            })
    void titlesOfAllScriptsFitAndCanBeReadInFull(String title) throws Exception {
        String name = "n".repeat(60);
        DiagramInput input = SampleEditions.input("services:\n  - name: " + name + "\n    title: '"
                + title.replace("'", "''") + "'\n    container: a\n  - { name: other, after: [" + name + "] }\n");
        drawWhole(input, SavedLayout.NONE);
        for (Page page : List.of(PAGES.get(0), PAGES.get(2))) {
            Scene scene = Diagrams.scene(page, input, SavedLayout.NONE, Cancellation.NEVER);
            SceneElement card = scene.get("services[" + name + "]").orElseThrow();
            assertTrue(card.facts().tooltip().contains(title), card.facts().tooltip());
            assertFalse(Judged.xml(SvgCanvas.paint(scene, Palette.DARK))
                    .getDocumentElement()
                    .getNodeName()
                    .isEmpty());
        }
    }
}

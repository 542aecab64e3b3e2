package org.xter.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.report.ProblemException;

class ReportFileTest {
    @TempDir
    Path folder;

    private static BuildReport report(String name, String text, long number, boolean flag) {
        return new BuildReport(
                BuildReport.FORMAT,
                new BuildReport.Edition(name, text, "1.0", "amd64", text, number, text),
                new BuildReport.Snapshot(text, text, text, text),
                new BuildReport.Machine(
                        number, 2, List.of(new BuildReport.Card("lan", "dhcp", List.of("22/tcp", text)))),
                List.of(new BuildReport.Source(text, "bookworm", text, text)),
                List.of(new BuildReport.StepFacts(text, "", flag, number, text)),
                List.of(new BuildReport.PackageFacts(text, text, text, text, text, number, text)),
                List.of(new BuildReport.LayerFacts(text, number, number, number, text, text)),
                List.of(new BuildReport.ArtifactFacts(text, "raw", number, number, text)),
                List.of(new BuildReport.RegisterFacts(11, "sha256", text, text)),
                List.of(new BuildReport.Normalised(text, text, text)),
                flag ? List.of() : List.of(new BuildReport.Explained(text, text)));
    }

    @Property(tries = 200)
    void whatIsWrittenIsRead(@ForAll("texts") String text, @ForAll long number, @ForAll boolean flag) throws Exception {
        BuildReport report = report("sample", text, number, flag);
        assertEquals(report, ReportFile.read("x", ReportFile.write(report)));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> odd = Arbitraries.of("", "\"", "\\", "\n", "é", "\u2028", "{}", "\uD83D\uDE00");
        return Combinators.combine(odd, Arbitraries.strings().ascii().ofMaxLength(8), odd)
                .as((a, b, c) -> a + b + c);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "null", "{\"format\": 1}", "no JSON", "{\"format\": 1, \"edition\": null}"})
    void whatIsNoReportIsTold(String text) {
        ProblemException told =
                assertThrows(ProblemException.class, () -> ReportFile.read("x", text.getBytes(StandardCharsets.UTF_8)));
        assertEquals("report.damaged", told.problems().get(0).code());
    }

    @Test
    void aReportOfANewerFormatIsTold() {
        ProblemException told = assertThrows(
                ProblemException.class,
                () -> ReportFile.read("x", "{\"format\": 3, \"what\": 1}".getBytes(StandardCharsets.UTF_8)));
        assertEquals("report.newer-format", told.problems().get(0).code());
    }

    @Test
    void aReportOfTheFirstFormatHasNoEpochAndPredictsNothing() throws Exception {
        BuildReport report = report("sample", "text", 0, true);
        String first = new String(ReportFile.write(report), StandardCharsets.UTF_8)
                .replace("\"format\" : 2", "\"format\" : 1")
                .replaceFirst(" *\"epoch\" : 0,\n", "")
                .replaceFirst("(?s) *\"registers\" : \\[.*?],\n", "");
        BuildReport read = ReportFile.read("x", first.getBytes(StandardCharsets.UTF_8));
        assertEquals(report.edition(), read.edition());
        assertEquals(List.of(), read.registers());
    }

    @Test
    void theNewestReportOfAnEditionIsItsLastExport() throws Exception {
        assertEquals(Optional.empty(), LastExport.find(folder.resolve("nowhere"), "sample"));
        write("sample-1.0", report("sample", "old", 1, true), 1000);
        write("sample-2.0", report("sample", "new", 1, true), 2000);
        write("sample-web-1.0", report("sample-web", "other", 1, true), 3000);
        Files.writeString(folder.resolve("sample-3.0.report.json"), "damaged");
        LastExport last = LastExport.find(folder, "sample").orElseThrow();
        assertEquals("new", last.report().snapshot().text());
        assertEquals(folder.resolve("sample-2.0.report.json"), last.file());
    }

    private void write(String stem, BuildReport report, long time) throws Exception {
        Path file = Files.write(folder.resolve(stem + LastExport.ENDING), ReportFile.write(report));
        Files.setLastModifiedTime(file, FileTime.fromMillis(time));
    }
}

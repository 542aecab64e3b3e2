package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.document.assist.PackageNames;
import org.xter.document.edit.Edit;
import org.xter.document.findings.DocumentFinding;
import org.xter.document.findings.LockedFindings;
import org.xter.document.findings.ResolvedFindings;
import org.xter.engine.EngineSettings;
import org.xter.report.CancelledException;
import org.xter.report.Place;
import org.xter.report.Problem;

/** Findings follow the text, in the background. */
class FindingsTest {
    private static final String SOUND = """
            format: 1
            edition: { name: a, kind: custom, version: 1.10, vendor: me, product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10 }
            base: { suite: bookworm }
            services:
              - { name: firewall, packages: [nftables] }
              - { name: dns, packages: [dnsmasq], after: [firewal] }
            """;

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Problem> troubles = new ArrayList<>();

    private EditionDocument document(String text, ResolvedFindings resolved) {
        return EditionDocument.create(
                Path.of("sample.edition"),
                text,
                new DocumentSettings(
                        Runnable::run,
                        background::add,
                        (problem, cause) -> troubles.add(problem),
                        resolved,
                        PackageNames.NONE,
                        Optional.empty()));
    }

    private void runAll() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    @Test
    void aFindingHasAPlaceAReasonAndAFixThatCanBeUndone() {
        try (EditionDocument document = document(SOUND, ResolvedFindings.NONE)) {
            runAll();
            DocumentFinding finding = document.findings().get(0);
            assertEquals("edition.unknown-reference", finding.problem().code());
            assertEquals(
                    "firewal",
                    document.text()
                            .substring(finding.range().start(), finding.range().end()));
            assertFalse(finding.explanation().isEmpty());
            assertTrue(document.execute(finding.fixes().get(0).edit()));
            runAll();
            assertEquals(List.of(), document.findings());
            assertEquals(SOUND.replace("[firewal]", "[firewall]"), document.text());
            document.undo();
            assertEquals(SOUND, document.text());
        }
    }

    @Test
    void mistypedKeysAndChoicesAreMendedToo() {
        String text = SOUND.replace("firewal]", "firewall]")
                        .replace("kind:", "kindd:")
                        .replace("packages: [dns", "pakages: [dns")
                + "boot: { source: dsk }\n";
        try (EditionDocument document = document(text, ResolvedFindings.NONE)) {
            for (int i = 0; i < 3; i++) {
                runAll();
                DocumentFinding finding = document.findings().stream()
                        .filter(each -> !each.fixes().isEmpty())
                        .findFirst()
                        .orElseThrow();
                assertTrue(document.execute(finding.fixes().get(0).edit()));
            }
            assertEquals(SOUND.replace("firewal]", "firewall]") + "boot: { source: disk }\n", document.text());
        }
    }

    @Test
    void onlyTheLatestTextIsJudged() {
        List<Integer> told = new ArrayList<>();
        try (EditionDocument document = document(SOUND, ResolvedFindings.NONE)) {
            document.addListener(new DocumentListener() {
                @Override
                public void findingsChanged(List<DocumentFinding> findings) {
                    told.add(findings.size());
                }
            });
            document.execute(new Edit.ReplaceText(0, 0, "[", true));
            document.undo();
            runAll();
            assertEquals(List.of(1), told);
        }
    }

    @Test
    void aRunUnderWayIsCancelledByAChange() {
        List<String> ended = new ArrayList<>();
        EditionDocument[] open = new EditionDocument[1];
        ResolvedFindings slow = (spec, cancellation) -> {
            if (ended.isEmpty()) {
                open[0].execute(new Edit.ReplaceText(0, 0, "# changed meanwhile\n", true));
                try {
                    cancellation.check();
                } catch (CancelledException e) {
                    ended.add("cancelled");
                    throw e;
                }
            }
            return List.of(
                    Problem.warning("engine.rule", new Place("sample.edition", 1, 1), "a word about packages", ""));
        };
        try (EditionDocument document = document(SOUND.replace("firewal]", "firewall]"), slow)) {
            open[0] = document;
            runAll();
            assertEquals(List.of("cancelled"), ended);
            assertEquals("engine.rule", document.findings().get(0).problem().code());
            assertEquals(List.of(), troubles);
        }
    }

    @Test
    void aFaultInARuleIsReported() {
        ResolvedFindings faulty = (spec, cancellation) -> {
            throw new IllegalStateException();
        };
        try (EditionDocument document = document(SOUND.replace("firewal]", "firewall]"), faulty)) {
            runAll();
            assertEquals("document.findings-failed", troubles.get(0).code());
            assertEquals(List.of(), document.findings());
        }
    }

    @Test
    void withoutALockThatFitsThePackagesAreSaidToBeUnknown(@TempDir Path folder) {
        ResolvedFindings locked = new LockedFindings(() -> EngineSettings.of(folder.resolve("store")));
        try (EditionDocument document = EditionDocument.create(
                folder.resolve("a.edition"),
                SOUND.replace("firewal]", "firewall]")
                        .replace("bookworm }", "bookworm, repositories: [{ id: d, addresses: [file:/none] }] }"),
                new DocumentSettings(
                        Runnable::run,
                        Runnable::run,
                        (problem, cause) -> troubles.add(problem),
                        locked,
                        PackageNames.NONE,
                        Optional.empty()))) {
            assertEquals(
                    List.of("document.packages-unknown"),
                    document.findings().stream()
                            .map(finding -> finding.problem().code())
                            .toList());
        }
    }
}

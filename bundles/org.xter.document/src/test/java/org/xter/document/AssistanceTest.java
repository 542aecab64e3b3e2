package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xter.document.assist.Completion;
import org.xter.document.assist.Hover;
import org.xter.document.assist.PackageNames;
import org.xter.document.edit.Edit;
import org.xter.document.findings.ResolvedFindings;

/** Completion and hover know where they are, in blocks and between brackets, in whole and in broken texts. */
class AssistanceTest {
    private static final PackageNames PACKAGES = (prefix, limit) -> List.of(
                    new PackageNames.Known("nginx", "small web server"),
                    new PackageNames.Known("nftables", "packet filter"))
            .stream()
            .filter(known -> known.name().startsWith(prefix))
            .toList();

    /** The text is the one with the bar, which is the caret. */
    private static EditionDocument document(String marked) {
        Desk desk = new Desk();
        return EditionDocument.create(
                Path.of("sample.edition"),
                marked.replace("|", ""),
                new DocumentSettings(
                        Runnable::run,
                        Runnable::run,
                        (problem, cause) -> desk.refused.add(problem),
                        ResolvedFindings.NONE,
                        PACKAGES,
                        Optional.empty()));
    }

    private static List<String> offered(String marked) {
        try (EditionDocument document = document(marked)) {
            return document.completionsAt(marked.indexOf('|')).stream()
                    .map(Completion::label)
                    .toList();
        }
    }

    private static String completed(String marked, String label) {
        try (EditionDocument document = document(marked)) {
            Completion completion = document.completionsAt(marked.indexOf('|')).stream()
                    .filter(each -> each.label().equals(label))
                    .findFirst()
                    .orElseThrow();
            document.execute(
                    new Edit.ReplaceText(completion.offset(), completion.length(), completion.insertion(), false));
            return document.text();
        }
    }

    @Test
    void keysAreOfferedWhereTheyBelongAndOnlyOnce() {
        assertEquals(List.of("format", "edition", "base"), offered("|").subList(0, 3));
        assertEquals(List.of("system", "services"), offered("format: 1\ns|"));
        assertEquals(List.of("services"), offered("format: 1\nsystem:\n  recommends: true\ns|\nboot: {}\n"));
        assertEquals(List.of("cpus"), offered("hardware:\n  profile: vm\n  c|\nboot: {}\n"));
        assertEquals(List.of("minimum", "recommended"), offered("hardware:\n  memory:\n    |\n"));
        assertEquals(
                List.of("path", "partition"),
                offered("services:\n  - name: a\n    volumes:\n      - name: v\n        pa|"));
        assertEquals(List.of("start"), offered("services:\n  - name: a\n    packages: [x]\n    st|\n  - name: b\n"));
    }

    @Test
    void theFirstKeyOfAnItemIsOfferedAfterItsHyphen() {
        assertEquals(List.of("name"), offered("services:\n  - n|"));
        assertEquals(List.of("name"), offered("services:\n- n|"));
        assertEquals(List.of("title"), offered("services:\n- name: a\n  ti|"));
        assertTrue(offered("services:\n  - name: a\n    files:\n      - |").contains("path"));
    }

    @Test
    void keysAndValuesAreOfferedBetweenBraces() {
        assertEquals(List.of("minimum"), offered("hardware:\n  memory: { mi|"));
        assertEquals(List.of("recommended"), offered("hardware:\n  memory: { minimum: 1 GiB, |}"));
        assertEquals(List.of("manual"), offered("services:\n  - { name: a, start: m| }"));
        assertEquals(
                List.of("name", "services", "minimum", "maximum"), offered("cluster: { name: x, roles: [ { | } ] }"));
    }

    @Test
    void nothingIsOfferedInComments() {
        assertEquals(List.of(), offered("services:\n  # na|"));
        assertEquals(List.of(), offered("services:\n  - name: a # st|\n"));
        assertEquals(List.of("manual"), offered("services:\n  - { name: \"a # b\", start: m| }"));
    }

    @Test
    void choicesAndNamesAndPackagesAreOfferedAsValues() {
        assertEquals(List.of("auto", "manual"), offered("services:\n  - name: a\n    start: |\n"));
        assertEquals(List.of("true"), offered("system:\n  recommends: t|\n"));
        assertEquals(List.of("a"), offered("services:\n  - name: a\n  - name: b\n    after: [a|]\n"));
        assertEquals(List.of("a", "b"), offered("services:\n  - name: a\n  - name: b\n    after:\n      - |\n"));
        assertEquals(List.of("nginx"), offered("services:\n  - name: a\n    packages: [bash, ng|]\n"));
        assertEquals(List.of("nginx", "nftables"), offered("system:\n  packages:\n    - bash\n    - n|\n"));
    }

    @Test
    void whatIsChosenStandsWhereTheWordWas() {
        assertEquals("hardware:\n  cpus: \n", completed("hardware:\n  cp|u\n", "cpus"));
        assertEquals("services:", completed("serv|", "services"));
        assertEquals(
                "services:\n  - name: a\n    start: manual\n",
                completed("services:\n  - name: a\n    start: m|\n", "manual"));
        assertEquals("boot: { source: network }", completed("boot: { sou|: network }", "source"));
    }

    @Test
    void wordsAreExplained() {
        String text = "services:\n  - name: a\n    start: manual\n    limits: { cpu: 50% }\n";
        try (EditionDocument document = document(text)) {
            Hover key = document.hoverAt(text.indexOf("start") + 1).orElseThrow();
            assertEquals("start: one of auto or manual; auto when left out", key.title());
            assertEquals("Who starts it.", key.text());
            Hover value = document.hoverAt(text.indexOf("manual") + 1).orElseThrow();
            assertEquals("Started by the client in the admin panel", value.text());
            Hover inner = document.hoverAt(text.indexOf("cpu") + 1).orElseThrow();
            assertTrue(inner.title().startsWith("cpu: "), inner.title());
            assertFalse(document.hoverAt(0).isEmpty());
            assertTrue(document.hoverAt(text.indexOf("  - ")).isEmpty());
        }
    }
}

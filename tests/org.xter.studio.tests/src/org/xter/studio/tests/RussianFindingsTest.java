package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.document.edit.Edit;
import org.xter.document.findings.DocumentFinding;
import org.xter.studio.app.Places;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.ui.problem.ProblemMarkers;
import org.xter.studio.ui.problem.Sentences;

/** What is wrong with an edition, why, and what mends it is said in Russian wherever the Russian studio shows it. */
@ExtendWith(StudioWindow.class)
class RussianFindingsTest {
    /** A word of English sentences, not between quotes. */
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|this|is|are|no|not|of|and|or|to|in|write|give|choose|remove|did|there)\\b");

    private static final String TEXT = """
            format: 1
            edition:
              name: bad
              title: Ошибочная
              kind: router
              version: 1.0
              vendor: xTER
              product: not-a-uuid
            base:
              suite: bookwrm
            hardware:
              profile: pcc
              memory: { minimum: 8 GiB, recommended: 1 GiB }
            system:
              timezone: Europe/Moskow
              packages: [udev]
              excluded: [udev]
              files:
                - { path: etc/motd, from: missing }
            network:
              hostname: [a]
              interfaces:
                - { name: lan, card: one, ipv4: [10.0.0.1] }
            services:
              - name: dns
                packages: [dnsmasq]
                ports: [53/udp, 53/udp]
                after: [dnss]
              - name: dns
                prots: [1/udp]
            disks:
              - name: data
                partitions:
                  - { name: one, mount: /srv/ }
                  - { mount: /srv }
            """;

    private final WorkbenchBot bot = new WorkbenchBot();
    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;

    private Path file;
    private EditionEditor editor;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.of("ru", "RU"));
        file = Files.writeString(folder.toRealPath().resolve("bad.edition"), TEXT);
        editor = Editions.open(file);
        UserInterface.waitUntil("findings", () -> editor.document().findings().size() > 10);
    }

    @AfterEach
    void close() {
        bot.closeAllEditors();
        Locale.setDefault(before);
    }

    private List<DocumentFinding> findings() {
        return UserInterface.get(() -> editor.document().findings());
    }

    private static List<String> notRussian(List<String> said) {
        return said.stream()
                .map(each -> each.replaceAll("«[^»]*»", "«»"))
                .filter(each -> !each.isEmpty())
                .filter(each -> !each.matches("(?s).*\\p{IsCyrillic}.*")
                        || ENGLISH.matcher(each).find())
                .toList();
    }

    @Test
    void everyFindingSaysWhatAndWhyAndWhatToDoInRussian() {
        List<String> said = new ArrayList<>();
        for (DocumentFinding each : findings()) {
            said.add(Sentences.message(each.problem()));
            said.add(Sentences.hint(each.problem()));
            said.add(Sentences.explanation(each.explanation()));
            each.fixes().forEach(fix -> said.add(Sentences.label(fix)));
        }
        assertTrue(said.size() > 40, said::toString);
        assertEquals(List.of(), notRussian(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    org.xter.studio.edition.overview | Идентификатор продукта «not-a-uuid» — не UUID.
                    org.xter.studio.edition.overview | Заменить на «pc»
                    org.xter.studio.edition.system   | «bookwrm» — неизвестный выпуск Debian. Может быть, «bookworm»?
                    """)
    void pagesSayIt(String page, String sentence) {
        UserInterface.run(() -> editor.showPage(page));
        UserInterface.waitUntil(
                sentence, () -> bot.activeEditor().texts().stream().anyMatch(each -> each.contains(sentence)));
    }

    @Test
    void markersSayIt() {
        bot.closeAllEditors();
        UserInterface.run(() -> Places.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), List.of(file)));
        editor = (EditionEditor) bot.editor();
        UserInterface.run(() -> {
            editor.document().execute(new Edit.ReplaceText(0, 0, "# changed\n", false));
            editor.doSave(new NullProgressMonitor());
        });
        UserInterface.waitUntil("markers", () -> markers().size() > 10);
        assertEquals(List.of(), notRussian(markers()));
    }

    private static List<String> markers() {
        try {
            return Arrays.stream(ResourcesPlugin.getWorkspace()
                            .getRoot()
                            .findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE))
                    .map(each -> each.getAttribute(IMarker.MESSAGE, ""))
                    .toList();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}

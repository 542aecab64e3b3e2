package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.document.edit.Edit;
import org.xter.document.packages.KnownPackages;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.edition.packages.PackagesPage;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.ui.Studio;

/** Findings are seen on every page as soon as they are there, and a lock somebody else wrote is noticed. */
@ExtendWith(StudioWindow.class)
class LiveFindingsTest {
    private static final String TEXT = """
            format: 1
            edition:
              name: little
              title: Little box
              kind: custom
              version: 1.0.0
              vendor: xTER
              product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10
            base:
              suite: bookworm
            hardware:
              memory: { minimum: 1 GiB, recommended: 2 GiB }
            system:
              packages: [udev]
            network:
              hostname: little
            services:
              - name: web
                packages: [nginx]
                ports: [80/tcp]
              - name: log
                packages: [rsyslog]
                after: [web]
            """;

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    Path folder;

    private Path file;
    private EditionEditor editor;

    @BeforeEach
    void open() throws Exception {
        file = Files.writeString(folder.toRealPath().resolve("little.edition"), TEXT);
        editor = Editions.open(file);
        UserInterface.waitUntil("the first findings", () -> editor.document().findings().stream()
                .noneMatch(each -> each.problem().isError()));
    }

    @AfterEach
    void close() {
        bot.closeAllEditors();
    }

    private void replace(String old, String present) {
        UserInterface.run(() -> {
            int at = editor.document().text().indexOf(old);
            editor.document().execute(new Edit.ReplaceText(at, old.length(), present, true));
        });
    }

    private boolean says(String part) {
        return bot.activeEditor().texts().stream().anyMatch(each -> each.contains(part));
    }

    /** The page is in front while the mistake is made in the text behind it; nothing is saved. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    org.xter.studio.edition.overview | recommended: 2 GiB | recommended: 512 MiB | recommended
                    org.xter.studio.edition.system   | hostname: little   | hostname: lit_tle    | lit_tle
                    org.xter.studio.edition.services | after: [web]       | after: [webb]        | webb
                    """)
    void aPageOfFieldsShowsAMistakeWithoutSaving(String page, String old, String present, String said) {
        UserInterface.run(() -> {
            editor.showPage(page);
            editor.document().edition().getServices().stream()
                    .filter(each ->
                            page.equals(EditionPage.SERVICES) && each.getName().equals("log"))
                    .findFirst()
                    .ifPresent(each -> editor.reveal(each, null));
        });

        replace(old, present);

        UserInterface.waitUntil("the finding", () -> editor.document().findings().stream()
                .anyMatch(each -> each.problem().message().contains(said)));
        String message = UserInterface.get(() -> editor.document().findings().stream()
                .map(each -> each.problem().message())
                .filter(each -> each.contains(said))
                .findFirst()
                .orElseThrow());
        String beginning = message.substring(1, Math.min(message.length(), 25));
        UserInterface.waitUntil("on the page: " + message, () -> says(beginning));
        assertTrue(UserInterface.get(editor::isDirty));
        UserInterface.run(() -> editor.document().undo());
        UserInterface.waitUntil("it is gone", () -> !says(beginning));
    }

    @Test
    void thePackagesPageMarksAPackageWithAMistakeWithoutSaving() {
        UserInterface.run(() -> editor.showPage(EditionPage.PACKAGES));
        Tree requests = bot.activeEditor().tree().widget();
        Image plain = UserInterface.get(() -> item(requests, "nginx").getImage());

        replace("packages: [udev]", "packages: [udev]\n  excluded: [nginx]");

        UserInterface.waitUntil("a mark", () -> Arrays.stream(requests.getItems())
                .flatMap(each -> Arrays.stream(each.getItems()))
                .anyMatch(each -> each.getText().equals("nginx") && each.getImage() != plain));
        UserInterface.run(() -> editor.document().undo());
        UserInterface.waitUntil("no mark", () -> item(requests, "nginx").getImage() == plain);
    }

    private static TreeItem item(Tree tree, String text) {
        return Arrays.stream(tree.getItems())
                .flatMap(each -> Arrays.stream(each.getItems()))
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsTypedInSourceIsMarkedThereAndInTheOutlineWithoutSaving() {
        UserInterface.run(() -> editor.showPage(EditionPage.SOURCE));
        StyledText source = bot.activeEditor().styledText();

        UserInterface.run(() -> source.replaceTextRange(TEXT.indexOf("[web]"), 5, "[webb]"));

        UserInterface.waitUntil("the finding", () -> editor.findings()
                .worst(editor.document().edition().getServices().get(1))
                .isPresent());
        assertTrue(UserInterface.get(editor::isDirty));
    }

    private String problem() {
        return editor.packages().lock().problems().get(0).message().substring(1);
    }

    @Test
    void aLockThatAnotherProgramWroteIsNoticedWhileTheWindowStaysInFront() throws Exception {
        UserInterface.waitUntil(
                "a look at the lock", () -> editor.packages().lock().status().isPresent());

        Files.writeString(KnownPackages.lockFile(file), "not a lock\n");
        UserInterface.waitUntil(
                "what is wrong with it",
                () -> !editor.packages().lock().problems().isEmpty());

        Files.delete(KnownPackages.lockFile(file));
        UserInterface.waitUntil(
                "that it is gone", () -> editor.packages().lock().problems().isEmpty());
    }

    @Test
    void aLockThatAnExportWroteIsNoticed() throws Exception {
        UserInterface.waitUntil(
                "a look at the lock", () -> editor.packages().lock().status().isPresent());
        assertTrue(UserInterface.get(() -> editor.packages().lock().lock().isEmpty()));

        UserInterface.run(() -> {
            editor.showPage(EditionPage.PACKAGES);
            ((PackagesPage) editor.activeEditionPage().orElseThrow()).showLock();
        });
        Files.writeString(KnownPackages.lockFile(file), "not a lock\n");
        Studio.get().lockWritten(file);

        UserInterface.waitUntil(
                "what is wrong with it",
                () -> !editor.packages().lock().problems().isEmpty());
        bot.activeEditor().tab("Lock");
        UserInterface.waitUntil("it on the page", () -> says(problem()));
        assertEquals(TEXT, UserInterface.get(() -> editor.document().text()));
    }
}

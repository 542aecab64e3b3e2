package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.document.disk.Journal;
import org.xter.store.Digest;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.tests.bot.Bot;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;

/** The file behind an edition in the editor: whatever it holds, whatever happens to it. */
@ExtendWith(StudioWindow.class)
class EditionFileTest {
    private static final String TEXT = """
            format: 1
            edition:
              name: little
              title: Little box   # spacing stays
              kind: custom
              version: 1.0.0
              vendor: xTER
              product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10
            """;

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    private Path folder;

    private Path file;
    private EditionEditor editor;

    @AfterEach
    void close() {
        bot.closeAllEditors();
    }

    private void open(String text) throws IOException {
        file = Files.writeString(folder.toRealPath().resolve("little.edition"), text);
        editor = Editions.open(file);
    }

    private boolean says(String words) {
        return bot.activeEditor().texts().stream().anyMatch(each -> each.contains(words));
    }

    private void waitUntilSaid(String words) {
        UserInterface.waitUntil(words, () -> says(words));
    }

    private Bot.TextField title() {
        Editions.show(editor, EditionPage.OVERVIEW);
        return bot.activeEditor().textWithLabel("Title");
    }

    private static boolean editable(Bot.TextField field) {
        return UserInterface.get(field.widget()::getEditable);
    }

    // ---- what it holds

    @Test
    void brokenTextOpensInSourceAndIsMendedThere() throws IOException {
        open(TEXT.replace("kind: custom", "kind: [custom"));

        assertEquals(EditionPage.SOURCE, UserInterface.get(editor::shownPage));
        assertFalse(editable(title()));
        UserInterface.waitUntil("findings", () -> editor.document().findings().stream()
                .anyMatch(each -> each.problem().isError()));

        StyledText source = Editions.source(editor, TEXT.indexOf("custom") + 1);
        Bot.type(source, "\b");

        assertEquals(TEXT, Editions.text(editor));
        UserInterface.waitUntil("a field that can be edited", () -> title().widget().getEditable());
        assertEquals("Little box", title().getText());
    }

    @Test
    void aFileOfANewerFormatIsShownAndNotChanged() throws IOException {
        String newer = TEXT.replace("format: 1", "format: 99");
        open(newer);

        assertTrue(says("99"), () -> bot.activeEditor().texts().toString());
        assertFalse(editable(title()));
        assertEquals("Little box", title().getText());
        StyledText source = Editions.source(editor, 0);
        assertFalse(UserInterface.get(source::getEditable));
        Bot.type(source, "x");
        assertEquals(newer, Editions.text(editor));
        assertFalse(UserInterface.get(editor::isDirty));
    }

    @ParameterizedTest
    @CsvSource({
        "'base: &b { suite: bookworm }\n', anchor",
        "'base: { <<: { suite: bookworm } }\n', merge",
        "'base: !ours { suite: bookworm }\n', tag"
    })
    void whatTheFormsCannotKeepLeavesOnlyTheTextAndSaysWhy(String added, String reason) throws IOException {
        open(TEXT + added);

        assertTrue(
                bot.activeEditor().texts().stream().anyMatch(each -> each.toLowerCase(java.util.Locale.ROOT)
                        .contains(reason)),
                () -> bot.activeEditor().texts().toString());
        assertFalse(editable(title()));
        StyledText source = Editions.source(editor, 0);
        Bot.type(source, "#\n");
        assertEquals("#\n" + TEXT + added, Editions.text(editor));
    }

    // ---- what happens to it

    @Test
    void workThatWasLostInACrashIsOfferedAndCanBeTakenBack() throws IOException {
        String unsaved = TEXT.replace("Little box", "Bigger box");
        leaveByACrash(folder.toRealPath().resolve("little.edition"), unsaved);
        open(TEXT);
        waitUntilSaid("Unsaved work of");

        bot.activeEditor().link("<a>Restore</a>").click();

        assertEquals(unsaved, Editions.text(editor));
        assertEquals("Bigger box", title().getText());
        assertTrue(UserInterface.get(editor::isDirty));
        assertEquals(TEXT, Files.readString(file), "what is on disk waits for Save");
        bot.menuStartingWith("Edit", "Undo").click();
        assertEquals(TEXT, Editions.text(editor));
    }

    @Test
    void workThatIsNotWantedIsForgotten() throws IOException {
        Path entry = leaveByACrash(folder.toRealPath().resolve("little.edition"), TEXT + "# more\n");
        open(TEXT);
        waitUntilSaid("Unsaved work of");

        bot.activeEditor().link("<a>Discard</a>").click();

        assertFalse(says("Unsaved work of"));
        UserInterface.waitUntil("the entry is gone", () -> !Files.exists(entry));
        assertEquals(TEXT, Editions.text(editor));
    }

    /** Keeps work as a studio does, and makes its keeper a process that has ended. */
    private static Path leaveByACrash(Path file, String text) throws IOException {
        Path journal = Platform.getStateLocation(Platform.getBundle("org.xter.studio.ui"))
                .append("unsaved")
                .toPath();
        new Journal(journal, Runnable::run, problem -> {
                    throw new AssertionError(problem);
                })
                .keep(file, Optional.of(Digest.of(TEXT)), text);
        try (Stream<Path> all = Files.list(journal)) {
            Path entry = all.filter(each -> contains(each, file)).findFirst().orElseThrow();
            String[] lines = Files.readString(entry).split("\n", 5);
            lines[3] = Long.MAX_VALUE + " -";
            return Files.writeString(
                    journal.resolve("0".repeat(32) + "-" + Long.MAX_VALUE + ".unsaved"), moved(entry, lines));
        }
    }

    private static String moved(Path entry, String[] lines) throws IOException {
        Files.delete(entry);
        return String.join("\n", lines);
    }

    private static boolean contains(Path entry, Path file) {
        try {
            return Files.readString(entry).contains(file.toUri().toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void changeFromOutside(String text) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
    }

    private void comeBackFromAnotherWindow() {
        Shell other = UserInterface.get(() -> {
            Shell shell = new Shell(UserInterface.display(), SWT.SHELL_TRIM);
            shell.setText("another window");
            shell.setSize(200, 200);
            shell.open();
            shell.forceActive();
            return shell;
        });
        UserInterface.waitUntil(
                "the other window in front", () -> UserInterface.display().getActiveShell() == other);
        UserInterface.run(other::close);
        UserInterface.run(() -> editor.getSite().getShell().forceActive());
    }

    @Test
    void aChangeFromOutsideIsToldWhenTheWindowComesBackAndCanBeTaken() throws IOException {
        open(TEXT);
        title().setText("Mine");
        changeFromOutside(TEXT.replace("Little", "Theirs"));

        comeBackFromAnotherWindow();
        waitUntilSaid("changed by another program");
        assertEquals("Mine", title().getText(), "nothing is taken unasked");

        bot.activeEditor().link("<a>Reload</a>").click();
        assertEquals("Theirs box", title().getText());
        assertFalse(says("changed by another program"));
        bot.menuStartingWith("Edit", "Undo").click();
        assertEquals("Mine", title().getText());
    }

    @Test
    void aChangeFromOutsideIsNotWrittenOverUnlessSomebodySaysSo() throws IOException {
        open(TEXT);
        title().setText("Mine");
        String theirs = TEXT.replace("Little", "Theirs");
        changeFromOutside(theirs);

        bot.menu("File", "Save").click();

        waitUntilSaid("changed by another program");
        assertEquals(theirs, Files.readString(file));
        bot.activeEditor().link("<a>Keep mine</a>").click();
        bot.menu("File", "Save").click();
        assertEquals(TEXT.replace("Little box", "Mine"), Files.readString(file));
        assertFalse(UserInterface.get(editor::isDirty));
    }

    @Test
    void savedUnderAnotherNameItIsThatFileFromThenOn() throws IOException {
        open(TEXT);
        title().setText("Other");
        Path other = folder.toRealPath().resolve("other.edition");

        UserInterface.run(() -> editor.saveAs(other));

        assertEquals(TEXT, Files.readString(file));
        assertEquals(TEXT.replace("Little box", "Other"), Files.readString(other));
        assertEquals("other.edition", UserInterface.get(editor::getTitle));
        assertFalse(UserInterface.get(editor::isDirty));
        title().setText("Another");
        bot.menu("File", "Save").click();
        assertEquals(TEXT.replace("Little box", "Another"), Files.readString(other));
        assertEquals(TEXT, Files.readString(file));
    }

    @Test
    void revertedItIsAsOnDiskAndUndoBringsTheWorkBack() throws IOException {
        open(TEXT);
        title().setText("Mine");

        bot.menu("File", "Revert").click();

        assertEquals(TEXT, Editions.text(editor));
        assertFalse(UserInterface.get(editor::isDirty));
        assertArrayEquals(TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8), Files.readAllBytes(file));
        bot.menuStartingWith("Edit", "Undo").click();
        assertEquals("Mine", title().getText());
    }
}

package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.studio.app.Places;
import org.xter.studio.app.place.HandOver;
import org.xter.studio.app.place.Workspace;
import org.xter.studio.tests.bot.Bot;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.ui.place.OpenedPlaces;
import org.xter.studio.ui.problem.ProblemMarkers;

/** Files and folders of the user, opened where they lie. */
@ExtendWith(StudioWindow.class)
class OpenedPlacesTest {
    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    private Path folder;

    private Path edition;

    @BeforeEach
    void writeAnEdition() throws IOException {
        folder = folder.toRealPath();
        edition = Files.writeString(folder.resolve("home.edition"), "format: 1\nedition:\n  name: home\n");
    }

    @AfterEach
    void closeAll() throws CoreException {
        bot.closeAllEditors();
        for (IResource root : OpenedPlaces.roots()) {
            OpenedPlaces.close(root, new NullProgressMonitor());
        }
    }

    @Test
    void aLoneFileOpensInAnEditorAndTheNavigatorShowsItUnderItsRealName() {
        open(edition);

        assertEquals("home.edition", UserInterface.get(() -> bot.editor().getTitle()));
        Bot files = bot.viewById("org.xter.studio.app.navigator");
        files.tree().getTreeItem("home.edition");
        IResource file = opened();
        assertEquals(edition, file.getLocation().toPath());
    }

    @Test
    void aFolderOpensInPlaceAndNothingIsWrittenIntoIt() throws IOException {
        Files.createDirectories(folder.resolve("files/etc"));
        Files.writeString(folder.resolve("files/etc/motd"), "hello\n");
        List<String> before = content();

        open(folder);

        Bot files = bot.viewById("org.xter.studio.app.navigator");
        files.tree().getTreeItem(folder.getFileName().toString(), "files", "etc", "motd");
        assertEquals(before, content());
    }

    @Test
    void aFileInsideAnOpenedFolderIsNotListedASecondTime() {
        open(folder);
        bot.viewById("org.xter.studio.app.navigator")
                .tree()
                .getTreeItem(folder.getFileName().toString(), "home.edition");

        open(edition);

        bot.activeEditor();
        assertEquals(1, OpenedPlaces.roots().size());
    }

    @Test
    void twoFilesOfOneNameCanBeOpen() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other")).resolve("home.edition");
        Files.writeString(other, "format: 1\n");

        open(edition, other);

        UserInterface.waitUntil("two roots", () -> OpenedPlaces.roots().size() == 2);
        assertEquals(
                List.of("home.edition", "home.edition"),
                OpenedPlaces.roots().stream().map(IResource::getName).toList());
    }

    @Test
    void aFindingOfALoneFileStandsInTheProblemsView() throws CoreException {
        open(edition);
        bot.activeEditor();
        IResource file = opened();

        ProblemMarkers.replace(
                file,
                List.of(Problem.error(
                        "model.name", new Place(edition.toString(), 3, 9), "The name is taken", "Change it")));

        IMarker[] markers = file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO);
        assertEquals(1, markers.length);
        assertEquals(3, markers[0].getAttribute(IMarker.LINE_NUMBER, 0));
        Bot problems = bot.viewById("org.eclipse.ui.views.ProblemView");
        UserInterface.waitUntil(
                "the finding", () -> problems.tree().texts().stream().anyMatch(text -> text.startsWith("Errors (1")));
    }

    @Test
    void aSecondStartHandsItsFilesToThisOne() throws IOException, InterruptedException {
        Workspace workspace =
                new Workspace(Path.of(Platform.getInstanceLocation().getURL().getPath()));

        assertTrue(HandOver.send(workspace, List.of(edition), Duration.ofSeconds(10)));

        bot.activeEditor();
        assertEquals(edition, opened().getLocation().toPath());
    }

    @Test
    void whatIsTakenOffTheListStaysOnDisk() throws CoreException, IOException {
        open(edition);
        bot.activeEditor();
        byte[] before = Files.readAllBytes(edition);

        OpenedPlaces.close(opened(), new NullProgressMonitor());

        assertTrue(OpenedPlaces.roots().isEmpty());
        assertArrayEquals(before, Files.readAllBytes(edition));
    }

    @Test
    void anEmptyNavigatorOffersTheNextStep() {
        Bot files = bot.viewById("org.xter.studio.app.navigator");

        files.link("Open a folder");
        files.link("New edition");
        files.link("First steps");
        assertFalse(files.texts().isEmpty());
    }

    private void open(Path... paths) {
        UserInterface.run(() -> Places.open(PlatformUI.getWorkbench().getWorkbenchWindows()[0], List.of(paths)));
        UserInterface.waitUntil("an opened place", () -> !OpenedPlaces.roots().isEmpty());
    }

    private IResource opened() {
        return ((FileEditorInput) bot.editor().getEditorInput()).getFile();
    }

    private List<String> content() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString).sorted().toList();
        }
    }
}

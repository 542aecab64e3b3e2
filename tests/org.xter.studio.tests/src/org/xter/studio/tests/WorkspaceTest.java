package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.studio.app.place.HandOver;
import org.xter.studio.app.place.Workspace;

/** The studio's own state: where it is, when it is damaged. */
class WorkspaceTest {
    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void begin() {
        workspace = new Workspace(folder.resolve("studio"));
    }

    @Test
    void isPutAsideAfterTwoStartsWithoutAWindowAndKept() throws IOException {
        workspace.opening();
        assertFalse(workspace.neverOpens());
        workspace.opening();
        assertTrue(workspace.neverOpens());
        Files.writeString(workspace.metadata().resolve("kept"), "state");

        Path aside = workspace.moveAside();

        assertFalse(Files.exists(workspace.metadata()));
        assertEquals("state", Files.readString(aside.resolve("kept")));
        assertFalse(workspace.neverOpens());
    }

    @Test
    void unsavedWorkStaysWhenItIsPutAside() throws IOException {
        Path unsaved = workspace.metadata().resolve(".plugins/org.xter.studio.ui/unsaved/1.unsaved");
        Files.createDirectories(unsaved.getParent());
        Files.writeString(unsaved, "work");

        Path aside = workspace.moveAside();

        assertEquals("work", Files.readString(unsaved));
        assertTrue(Files.isDirectory(aside));
    }

    @Test
    void aListOfFilesThatCannotBeReadIsKept() throws IOException {
        Path tree = workspace.metadata().resolve(".plugins/org.eclipse.core.resources/.root/1.tree");
        Files.createDirectories(tree.getParent());
        Files.writeString(tree, "damaged");

        Path first = workspace.keepResources();
        Path second = workspace.keepResources();

        assertEquals("damaged", Files.readString(first.resolve(".root/1.tree")));
        assertEquals("damaged", Files.readString(second.resolve(".root/1.tree")));
        assertTrue(Files.exists(tree), "who has it open goes on with it");
    }

    @Test
    void isTrustedAgainOnceAWindowIsOpen() throws IOException {
        workspace.opening();
        workspace.opened();
        workspace.opening();

        assertFalse(workspace.neverOpens());
    }

    @Test
    void aLayoutThatIsNotXmlIsNotReadable() throws IOException {
        assertTrue(workspace.layoutIsReadable());
        Path layout = workspace.metadata().resolve(".plugins/org.eclipse.e4.workbench/workbench.xmi");
        Files.createDirectories(layout.getParent());
        Files.writeString(layout, "<application:Application");

        assertFalse(workspace.layoutIsReadable());

        assertTrue(Files.exists(workspace.moveLayoutAside()));
        assertTrue(workspace.layoutIsReadable());
    }

    @Test
    void aNoticeIsTakenOnce() throws IOException {
        workspace.leaveNotice("the state was damaged");

        assertEquals(Optional.of("the state was damaged"), workspace.takeNotice());
        assertEquals(Optional.empty(), workspace.takeNotice());
    }

    @Test
    void aHandOverNobodyTakesSaysSoAndLeavesNothing() throws IOException, InterruptedException {
        assertFalse(HandOver.send(workspace, List.of(folder), Duration.ofMillis(100)));

        try (var left = Files.list(workspace.folder().resolve("requests"))) {
            assertEquals(List.of(), left.toList());
        }
    }
}

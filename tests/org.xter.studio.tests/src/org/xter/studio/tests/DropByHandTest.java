package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xter.studio.app.Places;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.SceneBot;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;
import org.xter.studio.ui.place.OpenedPlaces;

/** A file is dragged from the list of files onto a picture, by a pointer that goes the whole way. */
@ExtendWith(StudioWindow.class)
class DropByHandTest {
    private static final String TEXT = """
            format: 1
            edition:
              name: little
              kind: custom
              version: 1.0.0
              vendor: xTER
              product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10
            base:
              suite: bookworm
            services:
              - name: web
                packages: [nginx]
            """;

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    Path folder;

    @AfterEach
    void close() throws CoreException {
        bot.closeAllEditors();
        for (IResource root : OpenedPlaces.roots()) {
            OpenedPlaces.close(root, new NullProgressMonitor());
        }
    }

    @Test
    void aFileDraggedOntoAServiceBelongsToIt() throws Exception {
        Path real = folder.toRealPath();
        Path edition = Files.writeString(real.resolve("little.edition"), TEXT);
        Files.writeString(Files.createDirectories(real.resolve("files/etc")).resolve("motd"), "hello\n");
        UserInterface.run(() -> Places.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), List.of(real)));
        Point file = place(real.getFileName().toString(), "files", "etc", "motd");
        SceneBot scene = SceneBot.open(Editions.open(edition), EditionPage.COMPOSITION);
        scene.settle();
        String before = Editions.text(scene.editor());

        bot.drag(file, scene.middle("services[web]"));

        String wanted = before + "    files:\n      - { path: /etc/motd, from: files/etc/motd }\n";
        UserInterface.waitUntil("the file", () -> !Editions.text(scene.editor()).equals(before));
        assertEquals(wanted, Editions.text(scene.editor()));
        UserInterface.run(() -> scene.editor().document().undo());
        assertEquals(before, Editions.text(scene.editor()));
    }

    /** Where a file is shown on the screen. */
    private Point place(String... path) {
        TreeItem row = bot.viewById("org.xter.studio.app.navigator").tree().getTreeItem(path);
        return UserInterface.get(() -> {
            row.getParent().showItem(row);
            Rectangle bounds = row.getBounds();
            return row.getParent().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
        });
    }
}

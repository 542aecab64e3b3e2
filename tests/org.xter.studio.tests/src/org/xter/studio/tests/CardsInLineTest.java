package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.diagram.layout.LayoutFile;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.SceneElement;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.gef.viewer.SceneViewer;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.SceneBot;
import org.xter.studio.tests.bot.ScenePointer;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;

/** A card that is dragged near to the edge of another one goes in line with it, and a line shows that. */
@ExtendWith(StudioWindow.class)
class CardsInLineTest {
    private static final String TEXT = """
            format: 1
            edition:
              name: office
              kind: custom
              version: 1.0.0
              vendor: xTER
              product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10
            base:
              suite: bookworm
            services:
              - name: web
                packages: [nginx]
              - name: db
                packages: [postgresql]
            """;

    /** Both were put somewhere, so that neither goes elsewhere when the other is moved. */
    private static final String LAYOUT = """
            {
              "format": 1,
              "pages": {
                "composition": {
                  "services[db]": {"x": 320, "y": 16},
                  "services[web]": {"x": 24, "y": 240}
                }
              }
            }
            """;

    private static final String WEB = "services[web]";
    private static final String DB = "services[db]";

    @TempDir
    Path folder;

    private Path file;
    private SceneBot scene;
    private Point last;

    @BeforeEach
    void open() throws Exception {
        file = Files.writeString(folder.resolve("office.edition"), TEXT);
        Files.writeString(LayoutFile.beside(file), LAYOUT);
        scene = SceneBot.open(Editions.open(file), EditionPage.COMPOSITION);
        scene.fit();
    }

    @AfterEach
    void close() {
        new WorkbenchBot().closeAllEditors();
    }

    private Rect bounds(String id) {
        return scene.get(
                viewer -> viewer.scene().get(id).map(SceneElement::bounds).orElseThrow());
    }

    private int keptX(String id) {
        return LayoutFile.read(file).layout().of("composition").get(id).x();
    }

    private int lines() {
        return scene.get(viewer -> LayerManager.Helper.find(viewer.scenePart())
                .getLayer(LayerConstants.FEEDBACK_LAYER)
                .getChildren()
                .size());
    }

    /** Where the middle of a card's head is on the canvas. */
    private Point head(String id) {
        return scene.get(viewer -> {
            Rect bounds = viewer.scene().get(id).map(SceneElement::bounds).orElseThrow();
            Point at = new Point(bounds.centreX(), bounds.y() + 12);
            viewer.scenePart().getFigure().translateToAbsolute(at);
            return at;
        });
    }

    /** Drags the data base until its left edge is some pixels of the scene right of that of the web server. */
    private void dragNextTo(int off, double zoom, int modifiers) {
        UserInterface.run(() -> scene.viewer().zoom().to(zoom));
        SceneViewer viewer = scene.viewer();
        Point from = head(DB);
        Rect db = bounds(DB);
        Rect web = bounds(WEB);
        last = new Point(
                from.x + (int) Math.round((web.x() + off - db.x()) * zoom),
                from.y + (int) Math.round((web.bottom() + 60 - db.y()) * zoom));
        ScenePointer.press(viewer, from);
        ScenePointer.hover(viewer, from, last, modifiers);
    }

    private void drop() {
        ScenePointer.mouse(scene.viewer(), SWT.MouseUp, last, SWT.BUTTON1);
        UserInterface.waitUntil("it is moved", () -> keptX(DB) != 320);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.75, 1})
    void itGoesInLineWithWhatItIsNearTo(double zoom) throws Exception {
        dragNextTo(3, zoom, 0);

        assertTrue(lines() > 0, "a line shows it");
        UserInterface.sleep(100);
        StudioWindow.screenshot("composition-in-line-" + zoom);

        drop();
        assertEquals(keptX(WEB), keptX(DB), 1 / zoom);
        assertEquals(0, lines());
        UserInterface.run(scene.editor().document()::undo);
        assertEquals(320, keptX(DB));
    }

    @Test
    void itStaysWhereItIsLetGoFurtherAway() {
        dragNextTo(14, 1, 0);

        drop();
        assertEquals(keptX(WEB) + 14, keptX(DB));
    }

    @Test
    void withAltItStaysWhereItIsLetGo() {
        dragNextTo(3, 1, SWT.ALT);

        drop();
        assertEquals(keptX(WEB) + 3, keptX(DB));
    }

    @Test
    void escapeLeavesItWhereItWas() {
        dragNextTo(3, 1, 0);

        UserInterface.run(() -> {
            org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
            event.keyCode = SWT.ESC;
            event.character = SWT.ESC;
            scene.viewer().canvas().notifyListeners(SWT.KeyDown, event);
        });
        ScenePointer.mouse(scene.viewer(), SWT.MouseUp, last, SWT.BUTTON1);
        assertEquals(320, keptX(DB));
        assertEquals(0, lines());
    }
}

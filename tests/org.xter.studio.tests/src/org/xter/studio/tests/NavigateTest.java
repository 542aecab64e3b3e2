package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.diagram.look.Palette;
import org.xter.diagram.paint.SvgCanvas;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.gef.MiniMap;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.viewer.SceneViewer;
import org.xter.studio.tests.bot.Editions;
import org.xter.studio.tests.bot.SceneBot;
import org.xter.studio.tests.bot.StudioWindow;
import org.xter.studio.tests.bot.UserInterface;
import org.xter.studio.tests.bot.WorkbenchBot;

/** What somebody does to see another part of a picture, to hear what is in it and to keep it. */
@ExtendWith(StudioWindow.class)
class NavigateTest {
    private static final int TRIES = 40;

    private final WorkbenchBot bot = new WorkbenchBot();

    @TempDir
    Path folder;

    private SceneBot scene;

    @BeforeEach
    void openMoreThanFits() throws Exception {
        StringBuilder text = new StringBuilder("""
                format: 1
                edition: { name: large, kind: custom, version: 1.0, vendor: me, product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10 }
                base: { suite: bookworm, snapshot: 2026-11-15 }
                services:
                """);
        for (int i = 0; i < 40; i++) {
            text.append("  - { name: s" + i + ", title: Service number " + i + ", packages: [nginx], after: ["
                    + (i == 0 ? "" : "s" + i / 3) + "] }\n");
        }
        scene = SceneBot.open(
                Editions.open(Files.writeString(folder.resolve("large.edition"), text)), EditionPage.COMPOSITION);
        UserInterface.sleep(200);
        UserInterface.run(() -> {
            scene.viewer().zoom().to(2);
            Rect size = scene.viewer().scene().size();
            scene.viewer().zoom().centre(new org.xter.diagram.scene.Point(size.centreX(), size.centreY()));
        });
    }

    @AfterEach
    void close() {
        bot.closeAllEditors();
    }

    private static Event event(int x, int y, int button, int state) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = button;
        event.stateMask = state;
        return event;
    }

    private static Event turn(int x, int y, int count, int state) {
        Event event = event(x, y, 0, state);
        event.count = count;
        return event;
    }

    private static Point at(SceneViewer viewer) {
        return viewer.canvas().getViewport().getViewLocation().getCopy();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsUnderThePointerStaysThereWhenTheWheelZooms(long seed) {
        Random random = new Random(seed);
        UserInterface.run(() -> {
            SceneViewer viewer = scene.viewer();
            for (int i = 0; i < TRIES; i++) {
                viewer.zoom().to(2);
                Rect size = viewer.scene().size();
                viewer.zoom().centre(new org.xter.diagram.scene.Point(size.centreX(), size.centreY()));
                org.eclipse.swt.graphics.Point area = viewer.canvas().getSize();
                int x = area.x / 2 - 50 + random.nextInt(100);
                int y = area.y / 2 - 50 + random.nextInt(100);
                int turns = 1 + random.nextInt(2);
                double before = viewer.zoom().factor();
                double pointX = (at(viewer).x + x) / before;
                double pointY = (at(viewer).y + y) / before;
                for (int each = 0; each < turns; each++) {
                    viewer.canvas().notifyListeners(SWT.MouseWheel, turn(x, y, 3, SWT.MOD1));
                }
                double after = viewer.zoom().factor();
                assertEquals(before * Math.pow(1.1, turns), after, 1e-9);
                // Each turn ends on a whole pixel.
                assertEquals(pointX * after, at(viewer).x + x, turns + 0.5);
                assertEquals(pointY * after, at(viewer).y + y, turns + 0.5);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void draggingWithTheMiddleButtonOrWithSpaceMovesThePicture(boolean middle) {
        UserInterface.run(() -> {
            SceneViewer viewer = scene.viewer();
            Point before = at(viewer);
            int button = middle ? 2 : 1;
            Event space = event(0, 0, 0, 0);
            space.character = ' ';
            space.keyCode = ' ';
            if (!middle) {
                viewer.canvas().setFocus();
                viewer.canvas().notifyListeners(SWT.KeyDown, space);
            }
            viewer.canvas().notifyListeners(SWT.MouseDown, event(200, 200, button, 0));
            int held = middle ? SWT.BUTTON2 : SWT.BUTTON1;
            viewer.canvas().notifyListeners(SWT.MouseMove, event(190, 195, 0, held));
            viewer.canvas().notifyListeners(SWT.MouseMove, event(160, 180, 0, held));
            viewer.canvas().notifyListeners(SWT.MouseUp, event(160, 180, button, held));
            if (!middle) {
                viewer.canvas().notifyListeners(SWT.KeyUp, space);
            }
            assertEquals(before.getTranslated(40, 20), at(viewer));
            assertTrue(viewer.selected().isEmpty(), "nothing is chosen by it");

            viewer.canvas().notifyListeners(SWT.MouseMove, event(100, 100, 0, 0));
            assertEquals(before.getTranslated(40, 20), at(viewer), "let go");
        });
    }

    @Test
    void theHorizontalWheelAndTheWheelWithShiftMoveThePictureSideways() {
        UserInterface.run(() -> {
            SceneViewer viewer = scene.viewer();
            Point before = at(viewer);
            viewer.canvas().notifyListeners(SWT.MouseHorizontalWheel, turn(100, 100, -3, 0));
            assertEquals(before.y, at(viewer).y);
            int moved = at(viewer).x - before.x;
            assertTrue(moved > 0);
            viewer.canvas().notifyListeners(SWT.MouseWheel, turn(100, 100, 3, SWT.SHIFT));
            assertEquals(before, at(viewer));
            assertEquals(2, viewer.zoom().factor());
        });
    }

    @Test
    void draggingInTheSmallPictureLeadsThroughTheLargeOne() {
        UserInterface.run(() -> {
            SceneViewer viewer = scene.viewer();
            Shell shell = new Shell(viewer.canvas().getShell());
            try {
                MiniMap map = scene.page().view().miniMap(shell);
                Control small = map.control();
                small.setSize(416, 316);
                Rect size = viewer.scene().size();
                double scale = Math.min(400.0 / size.width(), 300.0 / size.height());
                for (int type : new int[] {SWT.MouseDown, SWT.MouseMove}) {
                    double wanted = type == SWT.MouseDown ? 0.4 : 0.6;
                    small.notifyListeners(
                            type,
                            event(
                                    8 + (int) (size.width() * wanted * scale),
                                    8 + (int) (size.height() * wanted * scale),
                                    type == SWT.MouseDown ? 1 : 0,
                                    type == SWT.MouseDown ? 0 : SWT.BUTTON1));
                    assertEquals(size.width() * wanted, viewer.zoom().seen().centreX(), 2 + 1 / scale);
                }
                Point stayed = at(viewer);
                small.notifyListeners(SWT.MouseMove, event(20, 20, 0, 0));
                assertEquals(stayed, at(viewer), "no button is held");
            } finally {
                shell.dispose();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {EditionPage.COMPOSITION, EditionPage.DISKS, EditionPage.PROTECTION, EditionPage.TRUST})
    void everyElementIsReadAloudByItsName(String page) {
        SceneBot shown = SceneBot.open(scene.editor(), page);
        UserInterface.run(() -> {
            assertFalse(shown.viewer().scenePart().parts().isEmpty());
            for (ElementPart part : shown.viewer().scenePart().parts()) {
                assertEquals(part.element().facts().name(), name(part));
                assertFalse(part.isSelectable() && name(part).isBlank(), part.id());
            }
        });
    }

    private static String name(ElementPart part) {
        AccessibleEvent event = new AccessibleEvent(part);
        ((AccessibleEditPart) part.getAdapter(AccessibleEditPart.class)).getName(event);
        return event.result;
    }

    @Test
    void aPictureIsSavedAsTheSvgOfWhatIsShown() throws Exception {
        Path file = folder.resolve("saved.svg");
        Scene shown = scene.get(SceneViewer::scene);
        UserInterface.run(() -> scene.page().save(file));
        UserInterface.waitUntil("the file", () -> {
            try {
                return Files.exists(file) && Files.readString(file).strip().endsWith("</svg>");
            } catch (java.io.IOException e) {
                throw new AssertionError(e);
            }
        });
        assertEquals(SvgCanvas.paint(shown, Palette.LIGHT), Files.readString(file));
    }

    /** What is kept from the last frame, moved and mended, is what a whole frame would be. */
    @Test
    void whatWasKeptOfThePictureIsWhatAFreshOneShows() {
        UserInterface.run(() -> {
            SceneViewer viewer = scene.viewer();
            viewer.zoom().to(1);
            ImageData first = seen(viewer);
            viewer.zoom().pan(37, 21);
            viewer.selectAll();
            assertNotEquals(0, differences(first, seen(viewer)), "it is another part of it");
            viewer.deselectAll();
            viewer.zoom().pan(-90, 11);
            ImageData kept = seen(viewer);
            double zoom = viewer.zoom().factor();
            Point there = at(viewer);
            viewer.zoom().to(zoom * 2);
            seen(viewer);
            viewer.zoom().to(zoom);
            viewer.zoom().pan(there.x - at(viewer).x, there.y - at(viewer).y);
            viewer.zoom().to(zoom * 2);
            seen(viewer);
            viewer.zoom().to(zoom);
            viewer.canvas().getViewport().setViewLocation(there);
            assertEquals(0, differences(kept, seen(viewer)), "nothing stale is left");
        });
    }

    private static ImageData seen(SceneViewer viewer) {
        viewer.canvas().getLightweightSystem().getUpdateManager().performUpdate();
        org.eclipse.swt.graphics.Point size = viewer.canvas().getSize();
        org.eclipse.swt.graphics.Image image =
                new org.eclipse.swt.graphics.Image(viewer.canvas().getDisplay(), size.x, size.y);
        org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(image);
        org.eclipse.draw2d.SWTGraphics graphics = new org.eclipse.draw2d.SWTGraphics(gc);
        graphics.setClip(viewer.canvas().getViewport().getClientArea().getCopy().setLocation(0, 0));
        viewer.canvas().getViewport().paint(graphics);
        graphics.dispose();
        gc.dispose();
        ImageData data = image.getImageData(100);
        image.dispose();
        return data;
    }

    /** Pixels of plainly another colour: letters at the edge of a strip may be smoothed otherwise. */
    private static long differences(ImageData a, ImageData b) {
        long count = 0;
        for (int y = 0; y < Math.min(a.height, b.height); y++) {
            for (int x = 0; x < Math.min(a.width, b.width); x++) {
                int one = a.getPixel(x, y);
                int other = b.getPixel(x, y);
                boolean far = false;
                for (int shift = 0; shift <= 24; shift += 8) {
                    far |= Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > 40;
                }
                count += far ? 1 : 0;
            }
        }
        return count;
    }
}

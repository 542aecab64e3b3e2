package org.xter.studio.tests.bot;

import java.util.List;
import java.util.function.Function;
import org.eclipse.swt.graphics.Point;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.diagram.ScenePage;
import org.xter.studio.gef.ToolButton;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.viewer.SceneViewer;

/** A page that shows a picture, as a hand and an eye use it. */
public final class SceneBot {
    /** How long it waits after a scene was shown. */
    public static final long REST_MILLIS = 100;

    private final EditionEditor editor;
    private final ScenePage page;
    private final Bot bot = new WorkbenchBot();

    private SceneBot(EditionEditor editor, ScenePage page) {
        this.editor = editor;
        this.page = page;
    }

    /** Brings a page to the front and waits for its first scene. */
    public static SceneBot open(EditionEditor editor, String id) {
        UserInterface.run(() -> editor.showPage(id));
        ScenePage page =
                (ScenePage) UserInterface.get(() -> editor.activeEditionPage().orElseThrow());
        UserInterface.waitUntil("a scene", () -> !page.view().scene().elements().isEmpty());
        SceneBot bot = new SceneBot(editor, page);
        bot.settle();
        return bot;
    }

    /** The page. */
    public ScenePage page() {
        return page;
    }

    /** What draws it. */
    public SceneViewer viewer() {
        return page.view().viewer();
    }

    /** Reads from it on the UI thread. */
    public <T> T get(Function<SceneViewer, T> question) {
        return UserInterface.get(() -> question.apply(viewer()));
    }

    /** Waits until the scene is that of the text as it is. */
    public void settle() {
        UserInterface.waitUntil("the scene of the text", page::isUpToDate);
        UserInterface.sleep(REST_MILLIS);
    }

    /** The part of an element, which is waited for. */
    public ElementPart part(String id) {
        return UserInterface.find(
                "element " + id, () -> viewer().scenePart().part(id).orElse(null));
    }

    /** The ids of what is selected. */
    public List<String> selected() {
        return get(viewer -> viewer.selected().stream().map(ElementPart::id).toList());
    }

    /** The middle of an element on the display. */
    public Point middle(String id) {
        part(id);
        return get(viewer -> {
            Rect bounds = viewer.scene().get(id).map(SceneElement::bounds).orElseThrow();
            return onDisplay(viewer, bounds.centreX(), bounds.y() + 16);
        });
    }

    /** The handle a line is dragged from. */
    public Point handle(String id) {
        return get(viewer -> {
            Rect bounds = viewer.scene().get(id).map(SceneElement::bounds).orElseThrow();
            Point edge = onDisplay(viewer, bounds.right(), bounds.centreY());
            return new Point(edge.x + 12, edge.y);
        });
    }

    /** A point of the scene on the display. */
    public Point at(int x, int y) {
        return get(viewer -> onDisplay(viewer, x, y));
    }

    private static Point onDisplay(SceneViewer viewer, int x, int y) {
        org.eclipse.draw2d.geometry.Point point = new org.eclipse.draw2d.geometry.Point(x, y);
        viewer.scenePart().getFigure().translateToAbsolute(point);
        return viewer.canvas().toDisplay(point.x, point.y);
    }

    /** A place in stage C where nothing is. */
    public Point ground() {
        return get(viewer -> {
            Scene scene = viewer.scene();
            Rect lane = scene.get("stage.C").map(SceneElement::bounds).orElseThrow();
            return onDisplay(viewer, lane.right() - 12, lane.bottom() - 12);
        });
    }

    /** Takes a tool of the palette with the mouse. */
    public void tool(String label) {
        ToolButton button = UserInterface.find(
                "tool " + label,
                () -> org.xter.studio.tests.picture.Stage.all(page.view().control(), ToolButton.class).stream()
                        .filter(each -> each.getText().equals(label))
                        .findFirst()
                        .orElse(null));
        bot.click(UserInterface.get(() -> button.getParent()
                .toDisplay(
                        button.getBounds().x + button.getBounds().width / 2,
                        button.getBounds().y + button.getBounds().height / 2)));
        UserInterface.waitUntil("tool " + label + " in hand", button::getSelection);
    }

    /** The editor around it. */
    public EditionEditor editor() {
        return editor;
    }
}

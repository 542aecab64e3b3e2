package org.xter.studio.tests.bot;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbenchPage;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.scene.SceneElement.Edge;
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

    /** The handle a line is dragged from, once it is there. */
    public Point handle(String id) {
        return UserInterface.find("a handle of " + id, () -> {
            Rect bounds = viewer().scene().get(id).map(SceneElement::bounds).orElseThrow();
            Point edge = onDisplay(viewer(), bounds.right(), bounds.centreY());
            Point handle = new Point(edge.x + 12, edge.y);
            return isHandle(handle) ? handle : null;
        });
    }

    /** A point of a line between services, on the display: where it can be clicked, in the middle of its longest stretch. */
    public Point onLine(String id) {
        part(id);
        return get(viewer -> {
            List<org.xter.diagram.scene.Point> points =
                    ((Edge) viewer.scene().get(id).orElseThrow()).points();
            int longest = 1;
            for (int i = 2; i < points.size(); i++) {
                if (length(points, i) > length(points, longest)) {
                    longest = i;
                }
            }
            org.xter.diagram.scene.Point a = points.get(longest - 1);
            org.xter.diagram.scene.Point b = points.get(longest);
            return onDisplay(viewer, (a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
        });
    }

    private static int length(List<org.xter.diagram.scene.Point> points, int end) {
        return Math.abs(points.get(end).x() - points.get(end - 1).x())
                + Math.abs(points.get(end).y() - points.get(end - 1).y());
    }

    /** The handle at the end of a selected line between services, once it is there. */
    public Point lineEnd(String id) {
        return UserInterface.find("a handle of " + id, () -> {
            Edge edge = (Edge) viewer().scene().get(id).orElseThrow();
            org.xter.diagram.scene.Point end = edge.points().get(edge.points().size() - 1);
            Point handle = onDisplay(viewer(), end.x(), end.y());
            return isHandle(handle) ? handle : null;
        });
    }

    private boolean isHandle(Point onDisplay) {
        Point at = viewer().canvas().toControl(onDisplay);
        return viewer().findHandleAt(new org.eclipse.draw2d.geometry.Point(at.x, at.y)) != null;
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

    /**
     * Gives the picture all the room of the window, by double click on the editor's tab, and shows the whole of it, by the
     * button for that, so that a hand reaches whatever is in it. What lies outside of the window cannot be clicked.
     */
    public void fit() {
        fit(() -> bot.doubleClick(tab()), () -> bot.click(button("Show all")));
    }

    /** The same with the keyboard alone. */
    public void fitByKeys() {
        fit(() -> bot.press("ctrl+m"), () -> bot.press("ctrl+9"));
    }

    private void fit(Runnable maximise, Runnable showAll) {
        if (!UserInterface.get(this::isMaximised)) {
            maximise.run();
            UserInterface.waitUntil("all the room of the window", this::isMaximised);
        }
        settle();
        showAll.run();
        UserInterface.waitUntil("all of the picture", this::isAllSeen);
        UserInterface.sleep(REST_MILLIS);
    }

    /** The middle of a button in the page's head, on the display. */
    private Point button(String about) {
        return UserInterface.find(
                "button " + about,
                () -> org.xter.studio.tests.picture.Stage.all(page.getPartControl(), ToolBar.class).stream()
                        .flatMap(bar -> Arrays.stream(bar.getItems()))
                        .filter(each -> each.getToolTipText() != null
                                && each.getToolTipText().startsWith(about))
                        .findFirst()
                        .map(each -> each.getParent()
                                .toDisplay(
                                        each.getBounds().x + each.getBounds().width / 2,
                                        each.getBounds().y + each.getBounds().height / 2))
                        .orElse(null));
    }

    private boolean isMaximised() {
        IWorkbenchPage window = editor.getSite().getPage();
        return window.getPartState(window.getReference(editor)) == IWorkbenchPage.STATE_MAXIMIZED;
    }

    /** Whether whatever is in the picture can be clicked; what fits is not enlarged, and may be a pixel less by rounding. */
    private boolean isAllSeen() {
        Rect seen = viewer().zoom().seen().grown(2);
        return viewer().scene().elements().stream()
                .filter(each -> !(each instanceof SceneElement.Lane))
                .allMatch(each -> seen.contains(each.bounds()));
    }

    /** The middle of the editor's tab on the display. */
    private Point tab() {
        return UserInterface.find("the tab of the editor", () -> {
            CTabItem item =
                    org.xter.studio.tests.picture.Stage.all(editor.getSite().getShell(), CTabFolder.class).stream()
                            .flatMap(folder -> Arrays.stream(folder.getItems()))
                            .filter(each -> each.isShowing()
                                    && each.getText().replace("*", "").equals(editor.getTitle()))
                            .findFirst()
                            .orElse(null);
            return item == null
                    ? null
                    : item.getParent()
                            .toDisplay(
                                    item.getBounds().x + item.getBounds().width / 2,
                                    item.getBounds().y + item.getBounds().height / 2);
        });
    }

    /** A place in stage C below all cards, where nothing is. */
    public Point ground() {
        return get(viewer -> {
            Scene scene = viewer.scene();
            Rect lane = scene.get("stage.C").map(SceneElement::bounds).orElseThrow();
            return onDisplay(viewer, lane.x() + 40, lane.bottom() - 6);
        });
    }

    /** The arrow key that leads from what is selected towards an element; Home when nothing is. */
    public String towards(String id) {
        return get(viewer -> viewer.focused()
                .map(from -> {
                    Rect here = from.element().bounds();
                    Rect there = viewer.scene().get(id).orElseThrow().bounds();
                    int dx = there.centreX() - here.centreX();
                    int dy = there.centreY() - here.centreY();
                    return Math.abs(dx) > Math.abs(dy) ? dx < 0 ? "Left" : "Right" : dy < 0 ? "Up" : "Down";
                })
                .orElse("Home"));
    }

    /** Waits for the field over the picture in which words are typed, and gives what stands in it. */
    public String field() {
        return UserInterface.find(
                "a field",
                () -> UserInterface.display().getFocusControl() instanceof Text text && isOnCanvas(text)
                        ? text.getText()
                        : null);
    }

    /** Waits until the keyboard is the picture's again. */
    public void noField() {
        UserInterface.waitUntil(
                "the keyboard on the picture", () -> viewer().canvas().isFocusControl());
    }

    private boolean isOnCanvas(Control control) {
        for (Control each = control; each != null; each = each.getParent()) {
            if (each == viewer().canvas()) {
                return true;
            }
        }
        return false;
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

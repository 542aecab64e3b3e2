package org.xter.studio.gef.viewer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.scene.SceneTable;
import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.edit.DocumentHistory;
import org.xter.studio.gef.edit.SceneEditing;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.part.ScenePart;
import org.xter.studio.gef.part.SceneRoot;

/** Shows a scene. On the UI thread. */
public final class SceneViewer extends ScrollingGraphicalViewer {
    private static final Scene NOTHING =
            new Scene("", org.xter.diagram.scene.Rect.EMPTY, List.of(), new SceneTable(List.of(), List.of()));

    /** How far a turn of the horizontal wheel goes, in pixels of the screen. */
    private static final int SIDEWAYS = 24;

    private final SceneHost host;
    private final SceneEditing editing;
    private final SceneRoot root = new SceneRoot();
    private final Zoom zoom;
    private final SceneDomain domain = new SceneDomain();
    private final Search search = new Search(this);

    /** A viewer of nothing yet. */
    public SceneViewer(Composite parent, SceneHost host, SceneEditing editing) {
        this.host = host;
        this.editing = editing;
        createControl(parent);
        setRootEditPart(root);
        canvas().addListener(SWT.Dispose, event -> root.pane().forget());
        domain.setCommandStack(new DocumentHistory(host.document()));
        domain.setDefaultTool(new SceneTool());
        domain.loadDefaultTool();
        domain.addViewer(this);
        zoom = new Zoom(root, canvas());
        setKeyHandler(new SceneKeys(this));
        addWheels();
        setContents(new ScenePart(NOTHING, editing));
        editing.install(this);
    }

    private void addWheels() {
        MouseWheelHandler zooming =
                (event, viewer) -> zoom.wheel(Integer.signum(event.count), new Point(event.x, event.y));
        setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), zooming);
        MouseWheelHandler sideways = (event, viewer) -> zoom.pan(-event.count * SIDEWAYS, 0);
        setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.SHIFT), sideways);
        canvas().addListener(SWT.MouseHorizontalWheel, event -> {
            zoom.pan(-event.count * SIDEWAYS, 0);
            event.doit = false;
        });
        // Without this the scroll bar would take the turn of the wheel too.
        canvas().addListener(SWT.MouseWheel, this::claim);
    }

    private void claim(Event event) {
        if ((event.stateMask & (SWT.MOD1 | SWT.SHIFT)) != 0) {
            event.doit = false;
        }
    }

    /** What is drawn on. */
    public FigureCanvas canvas() {
        return (FigureCanvas) getControl();
    }

    /** The page around it. */
    public SceneHost host() {
        return host;
    }

    /** How it is edited. */
    public SceneEditing editing() {
        return editing;
    }

    /** How large it is shown. */
    public Zoom zoom() {
        return zoom;
    }

    /** Which tool is in hand. */
    public SceneDomain domain() {
        return domain;
    }

    /** What stands out. */
    public Search search() {
        return search;
    }

    /** What figures are painted with. */
    public org.xter.studio.gef.figure.Surface surface() {
        return root.surface();
    }

    /** The part of the whole scene. */
    public ScenePart scenePart() {
        return (ScenePart) getContents();
    }

    /** The scene that is shown. */
    public Scene scene() {
        return scenePart().scene();
    }

    /** Shows another scene. */
    public void show(Scene scene) {
        scenePart().show(scene);
        search.apply();
    }

    /** Shows all of the scene, as far as it is not larger than 100 %. */
    public void fit() {
        zoom.fit(scene().size());
    }

    /** The element keys go to: the one chosen last. */
    public Optional<ElementPart> focused() {
        return SceneKeys.last(getSelectedEditParts());
    }

    /** The selected elements, in the order they were chosen. */
    public List<ElementPart> selected() {
        List<ElementPart> result = new ArrayList<>();
        for (Object each : getSelectedEditParts()) {
            if (each instanceof ElementPart part) {
                result.add(part);
            }
        }
        return result;
    }

    /** Selects elements; those that are not in the scene are left out. */
    public void select(Collection<String> ids) {
        List<ElementPart> parts =
                ids.stream().flatMap(id -> scenePart().part(id).stream()).toList();
        setSelection(new StructuredSelection(parts));
        parts.stream().findFirst().ifPresent(this::reveal);
    }

    /** Selects every card, port and piece of a disk. */
    public void selectAll() {
        setSelection(new StructuredSelection(scenePart().parts().stream()
                .filter(each -> each.isSelectable() && !(each.element() instanceof SceneElement.Edge))
                .toList()));
    }
}

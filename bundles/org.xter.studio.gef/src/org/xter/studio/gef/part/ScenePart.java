package org.xter.studio.gef.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gef.tools.DeselectAllTracker;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.studio.gef.edit.SceneEditing;

/**
 * The whole scene. Its children are known by the ids of elements, so that a new scene of the same edition finds those that
 * are there already, with their selection.
 */
public final class ScenePart extends AbstractGraphicalEditPart {
    private final SceneEditing editing;
    private Map<String, SceneElement> elements = new LinkedHashMap<>();
    private Scene scene;

    /** A scene that is edited in a way. */
    public ScenePart(Scene scene, SceneEditing editing) {
        this.editing = editing;
        setModel(this);
        take(scene);
    }

    private void take(Scene other) {
        scene = other;
        Map<String, SceneElement> byId = new LinkedHashMap<>();
        other.elements().forEach(each -> byId.put(each.id(), each));
        elements = byId;
    }

    /** The scene that is shown. */
    public Scene scene() {
        return scene;
    }

    /** How it is edited. */
    public SceneEditing editing() {
        return editing;
    }

    /** An element of the scene. */
    public Optional<SceneElement> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    /** The part of an element. */
    public Optional<ElementPart> part(String id) {
        return Optional.ofNullable(getViewer())
                .map(viewer -> viewer.getEditPartRegistry().get(id))
                .filter(ElementPart.class::isInstance)
                .map(ElementPart.class::cast);
    }

    /** The parts of all elements, lowest first. */
    public List<ElementPart> parts() {
        List<ElementPart> result = new ArrayList<>();
        for (Object each : getChildren()) {
            result.add((ElementPart) each);
        }
        return result;
    }

    /** Shows another scene of the same edition; what is in both stays selected. */
    public void show(Scene other) {
        if (other.equals(scene)) {
            return;
        }
        take(other);
        ((SceneRoot) getRoot()).pane().ground(other);
        for (ElementPart each : parts()) {
            SceneElement now = elements.get(each.id());
            if (now != null && now.getClass() != each.element().getClass()) {
                removeChild(each);
            }
        }
        refresh();
        parts().forEach(EditPart::refresh);
        getFigure().revalidate();
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    protected List getModelChildren() {
        return new ArrayList<>(elements.keySet());
    }

    @Override
    protected EditPart createChild(Object id) {
        return new ElementPart((String) id, elements.get(id));
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer layer = new FreeformLayer() {
            @Override
            public Rectangle getFreeformExtent() {
                return super.getFreeformExtent()
                        .getCopy()
                        .union(new Rectangle(
                                0, 0, scene.size().width(), scene.size().height()));
            }
        };
        layer.setLayoutManager(new FreeformLayout());
        return layer;
    }

    @Override
    protected void createEditPolicies() {
        editing.install(this);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Object getAdapter(Class type) {
        return type == SnapToHelper.class ? editing.snapping(this).orElse(null) : super.getAdapter(type);
    }

    @Override
    public boolean isSelectable() {
        return false;
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return request instanceof SelectionRequest selection && selection.getLastButtonPressed() == 3
                ? new DeselectAllTracker(this)
                : new MarqueeDragTracker();
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new AccessibleGraphicalEditPart() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = scene.title();
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = parts().size();
            }
        };
    }
}

package org.xter.studio.gef.part;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.scene.SceneElement;
import org.xter.studio.gef.figure.ElementFigure;
import org.xter.studio.gef.figure.Surface;

/** An element of a scene. Its model is the element's id; what that is now, the scene says. */
public final class ElementPart extends AbstractGraphicalEditPart implements NodeEditPart {
    private SceneElement element;

    ElementPart(String id, SceneElement element) {
        setModel(id);
        this.element = element;
    }

    /** The id of its element. */
    public String id() {
        return (String) getModel();
    }

    /** What it shows. */
    public SceneElement element() {
        return element;
    }

    /** The scene it is in. */
    public ScenePart scene() {
        return (ScenePart) getParent();
    }

    /** Its figure. */
    public ElementFigure picture() {
        return (ElementFigure) getFigure();
    }

    /** Takes a mark of a drag away: shows again what the selection says. */
    public void unmark() {
        picture()
                .mark(
                        switch (getSelected()) {
                            case EditPart.SELECTED_PRIMARY -> ElementFigure.Mark.PRIMARY;
                            case EditPart.SELECTED -> ElementFigure.Mark.SELECTED;
                            default -> ElementFigure.Mark.NONE;
                        });
    }

    /** Whether it can be chosen at all: bands and words on the ground cannot. */
    public static boolean selectable(SceneElement element) {
        return !(element instanceof SceneElement.Lane || element instanceof SceneElement.Note);
    }

    @Override
    public boolean isSelectable() {
        return selectable(element);
    }

    @Override
    protected IFigure createFigure() {
        Surface surface = ((SceneRoot) getRoot()).surface();
        return new ElementFigure(surface, element);
    }

    @Override
    protected void refreshVisuals() {
        scene().element(id()).ifPresent(now -> element = now);
        picture().show(element);
        picture().setToolTip(isSelectable() ? tip(element.facts()) : null);
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), ElementFigure.room(element));
    }

    private static IFigure tip(Facts facts) {
        Label label = new Label(facts.tooltip().isEmpty() ? facts.name() : facts.tooltip());
        label.setBorder(new MarginBorder(4, 6, 4, 6));
        return label;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(SelectionMark.ROLE, new SelectionMark());
        scene().editing().install(this);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new DragEditPartsTracker(this);
    }

    @Override
    public void performRequest(Request request) {
        if (request.getType() == RequestConstants.REQ_DIRECT_EDIT || request.getType() == RequestConstants.REQ_OPEN) {
            scene().editing().open(this, request);
        }
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return anchor();
    }

    private ConnectionAnchor anchor() {
        return new ChopboxAnchor(getFigure()) {
            @Override
            protected org.eclipse.draw2d.geometry.Rectangle getBox() {
                return ElementFigure.rectangle(element.bounds());
            }
        };
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new AccessibleGraphicalEditPart() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = element.facts().name();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = element.facts().tooltip();
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = 0;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
                if (getSelected() != EditPart.SELECTED_NONE) {
                    event.detail |= ACC.STATE_SELECTED;
                }
                if (hasFocus()) {
                    event.detail |= ACC.STATE_FOCUSED;
                }
            }
        };
    }
}

package org.xter.studio.gef.disks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.document.change.Change;
import org.xter.document.change.Reason;
import org.xter.document.change.Together;
import org.xter.document.edit.Labels;
import org.xter.report.Problem;
import org.xter.studio.gef.edit.ChangeCommand;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.part.SceneRoot;
import org.xter.studio.ui.problem.Sentences;

/** Moves what is dragged to where the pointer is; says while it is dragged where that would be, and why it may not. */
abstract class DragPolicy extends GraphicalEditPolicy {
    private final DiskPieces pieces;
    private DropMark mark;

    DragPolicy(DiskPieces pieces) {
        this.pieces = pieces;
    }

    /**
     * Where something would go, in pixels of the scene.
     *
     * @param change what takes it there
     * @param forward whether what is dragged with it and stands behind it goes there first, so that their order stays
     * @param name what it is called
     * @param between the upright line it would stand behind, of no width; nothing when it goes into something
     * @param taking what takes it; nothing when it stays where it is
     */
    record Drop(Change change, boolean forward, String name, Optional<Rect> between, Optional<Rect> taking) {}

    /**
     * Where it would go.
     *
     * @param at where it is dragged, in pixels of the scene
     * @return nothing where nothing takes it
     */
    abstract Optional<Drop> drop(Point at);

    final DiskPieces pieces() {
        return pieces;
    }

    final ElementPart part() {
        return (ElementPart) getHost();
    }

    @Override
    public final boolean understandsRequest(Request request) {
        return RequestConstants.REQ_MOVE.equals(request.getType());
    }

    @Override
    public final Command getCommand(Request request) {
        if (!understandsRequest(request) || !(request instanceof ChangeBoundsRequest move)) {
            return null;
        }
        List<DragPolicy> dragged = dragged(move);
        // The first one answers for all: they are moved together, and undone together.
        return dragged.get(0) == this
                ? changes(dragged, move)
                        .<Command>map(all -> new ChangeCommand(pieces.host().document(), all))
                        .orElse(null)
                : null;
    }

    /** The policies of all that is dragged, in the order in which it stands in the picture; this one when it is not told. */
    private List<DragPolicy> dragged(ChangeBoundsRequest request) {
        List<DragPolicy> result = new ArrayList<>();
        if (request.getEditParts() != null) {
            for (Object each : request.getEditParts()) {
                for (String role : List.of(MovePolicy.ROLE, VolumePolicy.ROLE)) {
                    if (((EditPart) each).getEditPolicy(role) instanceof DragPolicy policy) {
                        result.add(policy);
                    }
                }
            }
        }
        Comparator<DragPolicy> across =
                Comparator.comparingInt(each -> each.bounds().x());
        result.sort(across.thenComparingInt(each -> each.bounds().y()));
        return result.contains(this) ? result : List.of(this);
    }

    private Rect bounds() {
        return part().element().bounds();
    }

    private static Optional<Change> changes(List<DragPolicy> dragged, ChangeBoundsRequest request) {
        List<Change> changes = new ArrayList<>();
        int backward = 0;
        for (DragPolicy each : dragged) {
            Optional<Drop> drop = each.drop(each.at(request));
            if (drop.isEmpty()) {
                return Optional.empty();
            }
            changes.add(backward, drop.get().change());
            if (!drop.get().forward()) {
                backward++;
            }
        }
        return Optional.of(
                changes.size() == 1
                        ? changes.get(0)
                        : new Together(Labels.of("moveParts", String.valueOf(changes.size())), changes));
    }

    private Point at(ChangeBoundsRequest request) {
        if (request.getLocation() == null) {
            Rect own = part().element().bounds();
            return new Point(own.centreX() + request.getMoveDelta().x, own.centreY() + request.getMoveDelta().y);
        }
        org.eclipse.draw2d.geometry.Point at = request.getLocation().getCopy();
        getHostFigure().translateToRelative(at);
        return new Point(at.x, at.y);
    }

    @Override
    public final void showSourceFeedback(Request request) {
        if (!understandsRequest(request) || !(request instanceof ChangeBoundsRequest move)) {
            return;
        }
        Optional<Drop> drop = drop(at(move));
        if (drop.isEmpty()) {
            eraseSourceFeedback(request);
            return;
        }
        if (mark == null) {
            mark = new DropMark(((SceneRoot) part().getRoot()).surface());
            addFeedback(mark);
        }
        Optional<Problem> why =
                drop.get().change().refusalBy(pieces.host().document()).filter(each -> !Reason.isNothingToDo(each));
        mark.show(part(), drop.get().name(), drop.get().between(), drop.get().taking(), why);
        // Said here too: at the lower edge of the picture there is no room beside what is dragged.
        pieces.host().hint(why.map(Sentences::message).orElse(""));
    }

    @Override
    public final void eraseSourceFeedback(Request request) {
        if (mark != null) {
            removeFeedback(mark);
            mark = null;
            pieces.host().hint("");
        }
    }

    @Override
    public final void deactivate() {
        eraseSourceFeedback(null);
        super.deactivate();
    }
}

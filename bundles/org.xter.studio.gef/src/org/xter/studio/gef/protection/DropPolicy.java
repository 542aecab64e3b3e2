package org.xter.studio.gef.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.xter.diagram.protection.ProtectionScene;
import org.xter.diagram.scene.SceneElement;
import org.xter.document.change.Change;
import org.xter.document.change.Reason;
import org.xter.model.edition.Placement;
import org.xter.report.Problem;
import org.xter.studio.gef.edit.ChangeCommand;
import org.xter.studio.gef.figure.ElementFigure.Mark;
import org.xter.studio.gef.part.ElementPart;

/**
 * Takes what is dropped into the box an element is or lies in. While something is held over it the box is marked, and what
 * speaks against it, or is to be considered, is said beside the pointer.
 */
final class DropPolicy extends GraphicalEditPolicy {
    static final String ROLE = "org.xter.studio.gef.protection.drop";

    private final Contents contents;
    private Sign sign;

    DropPolicy(Contents contents) {
        this.contents = contents;
    }

    private ElementPart part() {
        return (ElementPart) getHost();
    }

    private static boolean isDrop(Request request) {
        return request instanceof ChangeBoundsRequest
                && (RequestConstants.REQ_ADD.equals(request.getType())
                        || RequestConstants.REQ_MOVE.equals(request.getType()));
    }

    @Override
    public boolean understandsRequest(Request request) {
        return RequestConstants.REQ_ADD.equals(request.getType())
                && Contents.box(part().element()).isPresent();
    }

    /** The box the host lies in, unless that is what is dragged. */
    @Override
    public EditPart getTargetEditPart(Request request) {
        if (!isDrop(request)) {
            return null;
        }
        return contents.place(part().element())
                .map(ProtectionScene::boxId)
                .flatMap(id -> part().scene().part(id))
                .orElse(null);
    }

    private Optional<Change> change(Request request) {
        Optional<Placement> to = Contents.box(part().element());
        List<SceneElement> dragged = new ArrayList<>();
        List<?> parts = ((ChangeBoundsRequest) request).getEditParts();
        if (to.isEmpty() || parts == null) {
            return Optional.empty();
        }
        for (Object each : parts) {
            dragged.add(((ElementPart) each).element());
        }
        return contents.move(dragged, to.get());
    }

    @Override
    public Command getCommand(Request request) {
        return request instanceof ChangeBoundsRequest && RequestConstants.REQ_ADD.equals(request.getType())
                ? change(request)
                        .<Command>map(change -> new ChangeCommand(contents.document(), change))
                        .orElse(null)
                : null;
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (!isDrop(request) || Contents.box(part().element()).isEmpty()) {
            return;
        }
        Optional<Change> change = change(request);
        if (change.isEmpty()) {
            return;
        }
        Optional<Problem> refusal = change.get().refusalBy(contents.document());
        boolean nothing = refusal.filter(Reason::isNothingToDo).isPresent();
        if (refusal.isEmpty()) {
            part().picture().mark(Mark.TARGET);
        } else {
            part().unmark();
        }
        Optional<Problem> said =
                nothing ? Optional.empty() : refusal.or(() -> change.get().warning());
        Point at = ((ChangeBoundsRequest) request).getLocation();
        if (said.isEmpty() || at == null) {
            takeSignAway();
            return;
        }
        if (sign == null) {
            sign = new Sign();
            addFeedback(sign);
        }
        sign.say(said.get(), at);
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (isDrop(request)) {
            takeSignAway();
            part().unmark();
        }
    }

    private void takeSignAway() {
        if (sign != null) {
            removeFeedback(sign);
            sign = null;
        }
    }

    @Override
    public void deactivate() {
        takeSignAway();
        super.deactivate();
    }
}

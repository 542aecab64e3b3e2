package org.xter.studio.gef.composition;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.xter.document.compose.AddPort;
import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.edit.ChangeCommand;
import org.xter.studio.gef.figure.ElementFigure.Mark;
import org.xter.studio.gef.part.ElementPart;

/** Lets ports be made on a service. */
final class PortPolicy extends GraphicalEditPolicy {
    static final String ROLE = "org.xter.studio.gef.port";

    private final SceneHost host;
    private final Elements elements;

    PortPolicy(SceneHost host, Elements elements) {
        this.host = host;
        this.elements = elements;
    }

    private boolean isMine(Request request) {
        return RequestConstants.REQ_CREATE.equals(request.getType())
                && request instanceof CreateRequest create
                && create.getNewObjectType() == Ingredient.PORT
                && elements.service(((ElementPart) getHost()).element()).isPresent();
    }

    @Override
    public boolean understandsRequest(Request request) {
        return isMine(request);
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return isMine(request) ? getHost() : null;
    }

    @Override
    public Command getCommand(Request request) {
        return isMine(request)
                ? elements.service(((ElementPart) getHost()).element())
                        .<Command>map(service -> new ChangeCommand(host.document(), AddPort.fresh(service)))
                        .orElse(null)
                : null;
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (isMine(request)) {
            ((ElementPart) getHost()).picture().mark(Mark.TARGET);
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (isMine(request)) {
            ((ElementPart) getHost()).unmark();
        }
    }
}

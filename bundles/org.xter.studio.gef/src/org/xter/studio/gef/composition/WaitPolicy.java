package org.xter.studio.gef.composition;

import java.util.Optional;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.PolylineDecoration;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.DropRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.xter.diagram.look.Tone;
import org.xter.document.compose.Connect;
import org.xter.document.compose.WaitKind;
import org.xter.model.edition.Service;
import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.edit.ChangeCommand;
import org.xter.studio.gef.figure.ElementFigure.Mark;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.ui.look.Palette;
import org.xter.studio.ui.problem.Sentences;

/** Lines that begin and end at a service. */
final class WaitPolicy extends GraphicalNodeEditPolicy {
    private final SceneHost host;
    private final Elements elements;

    WaitPolicy(SceneHost host, Elements elements) {
        this.host = host;
        this.elements = elements;
    }

    private ElementPart part() {
        return (ElementPart) getHost();
    }

    private Optional<Service> service() {
        return elements.service(part().element());
    }

    /** Nothing is done yet: the line is drawn from here. */
    static final class Begin extends Command {
        @Override
        public void execute() {
            // The second service makes it a change.
        }
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return service().isPresent() ? super.getTargetEditPart(request) : null;
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        if (!(request.getNewObjectType() instanceof WaitKind) || service().isEmpty()) {
            return null;
        }
        Command begin = new Begin();
        request.setStartCommand(begin);
        return begin;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        Optional<Service> earlier = Optional.ofNullable(request.getSourceEditPart())
                .filter(ElementPart.class::isInstance)
                .flatMap(from -> elements.service(((ElementPart) from).element()));
        if (earlier.isEmpty() || service().isEmpty() || !(request.getNewObjectType() instanceof WaitKind kind)) {
            return UnexecutableCommand.INSTANCE;
        }
        Connect connect = new Connect(service().get(), earlier.get(), kind);
        host.hint(connect.refusal().or(connect::warning).map(Sentences::message).orElse(""));
        return new ChangeCommand(host.document(), connect);
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        return null;
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return null;
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        PolylineConnection line = new PolylineConnection();
        line.setForegroundColor(Palette.current().colour(Tone.LINK));
        line.setLineWidth(2);
        line.setTargetDecoration(new PolylineDecoration());
        return line;
    }

    @Override
    protected void showTargetConnectionFeedback(DropRequest request) {
        Command command = getCommand((Request) request);
        part().picture().mark(command != null && command.canExecute() ? Mark.TARGET : Mark.NONE);
    }

    @Override
    protected void eraseTargetConnectionFeedback(DropRequest request) {
        part().unmark();
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        super.eraseSourceFeedback(request);
        if (RequestConstants.REQ_CONNECTION_END.equals(request.getType())) {
            host.hint("");
        }
    }
}

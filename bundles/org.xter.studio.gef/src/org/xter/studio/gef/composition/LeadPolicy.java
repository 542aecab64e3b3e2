package org.xter.studio.gef.composition;

import java.util.Optional;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.xter.document.change.Change;
import org.xter.document.compose.Connect;
import org.xter.document.compose.Reconnect;
import org.xter.document.compose.WaitKind;
import org.xter.model.edition.Service;
import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.edit.ChangeCommand;
import org.xter.studio.gef.figure.ElementFigure.Mark;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.ui.problem.Sentences;

/** A service takes an end of a line that led to another one. */
final class LeadPolicy extends GraphicalEditPolicy {
    static final String ROLE = "org.xter.studio.gef.lead";

    private final SceneHost host;
    private final Elements elements;

    LeadPolicy(SceneHost host, Elements elements) {
        this.host = host;
        this.elements = elements;
    }

    private ElementPart part() {
        return (ElementPart) getHost();
    }

    @Override
    public boolean understandsRequest(Request request) {
        return request instanceof LeadRequest
                && elements.service(part().element()).isPresent();
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return understandsRequest(request) ? getHost() : null;
    }

    @Override
    public Command getCommand(Request request) {
        if (!(request instanceof LeadRequest lead)) {
            return null;
        }
        return elements.service(part().element())
                .flatMap(service -> change(lead, service))
                .<Command>map(change -> new ChangeCommand(host.document(), change))
                .orElse(null);
    }

    private Optional<Change> change(LeadRequest lead, Service service) {
        return elements.wait(lead.line()).flatMap(wait -> {
            WaitKind kind = wait.later().getRequires().contains(wait.earlier()) ? WaitKind.REQUIRES : WaitKind.AFTER;
            Optional<Connect> instead =
                    switch (lead.end()) {
                        case EARLIER -> Optional.of(new Connect(wait.later(), service, kind));
                        case LATER ->
                            elements.serviceNamed(wait.earlier()).map(earlier -> new Connect(service, earlier, kind));
                    };
            return instead.map(each -> new Reconnect(wait.later(), wait.earlier(), each));
        });
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (request instanceof LeadRequest && getCommand(request) instanceof ChangeCommand command) {
            boolean possible = command.canExecute();
            part().picture().mark(possible ? Mark.TARGET : Mark.NONE);
            host.hint(command.change()
                    .refusalBy(host.document())
                    .or(() -> command.change().warning())
                    .map(Sentences::message)
                    .orElse(""));
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        if (request instanceof LeadRequest) {
            part().unmark();
            host.hint("");
        }
    }
}

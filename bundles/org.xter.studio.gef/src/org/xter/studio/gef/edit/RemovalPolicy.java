package org.xter.studio.gef.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.xter.document.EditionDocument;
import org.xter.document.change.Change;
import org.xter.studio.gef.part.ElementPart;

/** Answers Delete: what is selected goes as one step of the history. */
public abstract class RemovalPolicy extends AbstractEditPolicy {
    private final EditionDocument document;

    /** @param document whose parts are removed */
    protected RemovalPolicy(EditionDocument document) {
        this.document = document;
    }

    /**
     * The change that removes what elements stand for.
     *
     * @param parts what is selected, one at least
     * @return nothing when none of it can be removed here
     */
    protected abstract Optional<Change> change(List<ElementPart> parts);

    @Override
    public final boolean understandsRequest(Request request) {
        return RequestConstants.REQ_DELETE.equals(request.getType());
    }

    @Override
    public final Command getCommand(Request request) {
        if (!understandsRequest(request)) {
            return null;
        }
        List<?> parts = request instanceof GroupRequest group && group.getEditParts() != null
                ? group.getEditParts()
                : List.of(getHost());
        List<ElementPart> elements = parts.stream()
                .filter(ElementPart.class::isInstance)
                .map(ElementPart.class::cast)
                .toList();
        return elements.isEmpty()
                ? null
                : change(elements)
                        .<Command>map(change -> new ChangeCommand(document, change))
                        .orElse(null);
    }
}

package org.xter.studio.gef.composition;

import java.util.List;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.xter.studio.gef.part.ElementPart;

/** A selected line between services has a handle at either end, by which it is led to another service. */
final class LineEnds extends SelectionHandlesEditPolicy {
    private final Elements elements;

    LineEnds(Elements elements) {
        this.elements = elements;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    protected List createSelectionHandles() {
        ElementPart line = (ElementPart) getHost();
        return elements.wait(line).isEmpty()
                ? List.of()
                : List.of(new LineEnd(line, LeadRequest.End.EARLIER), new LineEnd(line, LeadRequest.End.LATER));
    }
}

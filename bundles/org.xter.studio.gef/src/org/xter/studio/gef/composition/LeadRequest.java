package org.xter.studio.gef.composition;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.TargetRequest;
import org.xter.studio.gef.part.ElementPart;

/** Asks a service to be the other end of a line that is there. */
public final class LeadRequest extends Request implements TargetRequest {
    /** Its type. */
    public static final String TYPE = "org.xter.studio.gef.lead";

    private final ElementPart line;
    private final End end;

    /** An end of a line. */
    public enum End {
        /** Where the service is that starts first. */
        EARLIER,
        /** Where the service is that waits. */
        LATER
    }

    /** One end of a line goes elsewhere. */
    public LeadRequest(ElementPart line, End end) {
        super(TYPE);
        this.line = line;
        this.end = end;
    }

    /** The line. */
    public ElementPart line() {
        return line;
    }

    /** The end that goes elsewhere. */
    public End end() {
        return end;
    }

    @Override
    public void setTargetEditPart(EditPart part) {
        // Who is asked knows who it is.
    }
}

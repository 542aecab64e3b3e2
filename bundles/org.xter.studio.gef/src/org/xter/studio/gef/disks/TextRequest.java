package org.xter.studio.gef.disks;

import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.xter.document.disks.DiskText;

/** Asks for what was typed to be taken as a name, a size or a folder. */
public final class TextRequest extends Request {
    private final DiskText what;
    private final String typed;

    /** What was typed. */
    public TextRequest(DiskText what, String typed) {
        super(RequestConstants.REQ_DIRECT_EDIT);
        this.what = what;
        this.typed = typed;
    }

    /** What it is taken as. */
    public DiskText what() {
        return what;
    }

    /** The text. */
    public String typed() {
        return typed;
    }
}

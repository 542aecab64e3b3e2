package org.xter.studio.gef.edit;

import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;

/** Asks to call an element by other words. */
public final class WordsRequest extends Request {
    private final String words;

    /** The words somebody typed. */
    public WordsRequest(String words) {
        super(RequestConstants.REQ_DIRECT_EDIT);
        this.words = words;
    }

    /** The words. */
    public String words() {
        return words;
    }
}

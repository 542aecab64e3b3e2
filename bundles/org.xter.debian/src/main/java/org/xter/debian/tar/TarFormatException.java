package org.xter.debian.tar;

import java.io.IOException;

/** An archive that is damaged, cut off, or of a kind that is not accepted. The message says what was found, without place. */
public final class TarFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /** One sentence without a final stop. */
    public TarFormatException(String message) {
        super(message);
    }
}

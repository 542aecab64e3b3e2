package org.xter.format.squashfs;

import java.io.IOException;
import org.xter.report.Place;
import org.xter.report.Problem;

/** An image that contradicts itself or its format. Thrown by streams of contents, which can throw nothing else. */
public final class DamagedImageException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedImageException(String message) {
        super(message);
    }

    DamagedImageException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What to tell the user, code {@code squashfs.damaged}. */
    public Problem problem(Place place) {
        return Problem.error("squashfs.damaged", place, getMessage(), "Get or make the image again");
    }
}

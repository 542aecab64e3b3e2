package org.xter.debian.deb;

import java.io.IOException;

/** A package file that cannot be what it should be. The message is one sentence about "it". */
final class DamagedDebException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedDebException(String message) {
        super(message);
    }
}

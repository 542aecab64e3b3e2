package org.xter.trust.attestation;

/** Bytes are not the structure of a TPM they are said to be, or of a kind that is not taken. */
public final class MalformedStructureException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedStructureException(String message) {
        super(message);
    }

    MalformedStructureException(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.xter.debian.fetch;

import java.net.URI;

/** A try to get a file that failed at one address. It becomes a problem when no address is left. */
final class FetchException extends Exception {
    private static final long serialVersionUID = 1L;

    /** How it failed, in the order in which it is worth telling. */
    enum Fault {
        /** The bytes are not those wanted. */
        WRONG_CONTENT,
        /** The connection ended or stood still before all bytes came. */
        TRUNCATED,
        /** The server answered, but not with the file. */
        STATUS,
        /** There is no such file. */
        ABSENT,
        /** The server was not reached. */
        UNREACHABLE
    }

    private final transient URI address;
    private final Fault fault;
    private final boolean passing;

    /**
     * @param address where
     * @param fault how
     * @param passing whether trying again may help
     * @param message one sentence for the user
     */
    FetchException(URI address, Fault fault, boolean passing, String message, Throwable cause) {
        super(message, cause);
        this.address = address;
        this.fault = fault;
        this.passing = passing;
    }

    URI address() {
        return address;
    }

    Fault fault() {
        return fault;
    }

    boolean isPassing() {
        return passing;
    }
}

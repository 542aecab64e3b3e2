package org.xter.runtime.manifest;

/** What the loader does after it refused something. */
public enum Refusal {
    /** Shows the reason, then powers off. */
    POWEROFF("poweroff"),
    /** Shows the reason until somebody comes. */
    WAIT("wait");

    private final String word;

    Refusal(String word) {
        this.word = word;
    }

    /** The word in the manifest and on the command line. */
    public String word() {
        return word;
    }
}

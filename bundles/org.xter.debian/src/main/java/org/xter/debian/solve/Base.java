package org.xter.debian.solve;

/** Which packages a set holds without being asked for. */
public enum Base {
    /** None. */
    NONE("nothing"),
    /** Those marked {@code Essential}. */
    ESSENTIAL("essential packages"),
    /** Those, the protected ones and those of priority {@code required}. */
    REQUIRED("required packages"),
    /** Those and the ones of priority {@code important}. */
    IMPORTANT("important packages"),
    /** Those and the ones of priority {@code standard}. */
    STANDARD("standard packages");

    private final String words;

    Base(String words) {
        this.words = words;
    }

    /** What they are called in messages. */
    public String words() {
        return words;
    }
}

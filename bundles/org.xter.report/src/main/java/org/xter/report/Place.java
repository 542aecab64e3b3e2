package org.xter.report;

import java.util.Objects;

/**
 * Where a problem stands: a file, an address or an artifact, and, where known, the line and column in it.
 *
 * @param source the file, address or artifact as the user knows it; empty when there is none
 * @param line the line, counted from 1; 0 when unknown
 * @param column the column in characters (UTF-16 code units), counted from 1; 0 when unknown
 */
public record Place(String source, int line, int column) {
    /** No particular place. */
    public static final Place NOWHERE = new Place("", 0, 0);

    public Place {
        Objects.requireNonNull(source);
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException("line " + line + ", column " + column);
        }
    }

    /** The file, address or artifact as a whole. */
    public static Place of(String source) {
        return new Place(source, 0, 0);
    }

    /** The form compilers use, {@code file:line:column}, shortened to what is known. */
    @Override
    public String toString() {
        if (line == 0) {
            return source;
        }
        return column == 0 ? source + ":" + line : source + ":" + line + ":" + column;
    }
}

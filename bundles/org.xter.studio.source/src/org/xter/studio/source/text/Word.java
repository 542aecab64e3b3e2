package org.xter.studio.source.text;

/**
 * A stretch of text drawn in one way.
 *
 * @param kind what it is
 * @param offset where it begins, in UTF-16 code units from the start of the text
 * @param length how long it is, at least 1
 */
public record Word(Kind kind, int offset, int length) {
    /** What a word is. */
    public enum Kind {
        /** A key of a mapping, without its colon. */
        KEY,
        /** Text: quoted, of a block, or a plain value. */
        STRING,
        /** A number, a size, true and false. */
        NUMBER,
        /** A comment. */
        COMMENT,
        /** The name of another part of the edition. */
        REFERENCE,
        /** Brackets, dashes, colons, commas. */
        PUNCTUATION,
        /** What an edition may not use: anchors, aliases, tags, directives. */
        UNUSUAL
    }

    /** Where it ends, exclusive. */
    public int end() {
        return offset + length;
    }
}

package org.xter.document.assist;

/**
 * Something that can be written.
 *
 * @param kind what it is
 * @param label what is shown in the list
 * @param detail what it takes or is, a few words; may be empty
 * @param documentation what it means, in full sentences; may be empty
 * @param offset where what it replaces begins
 * @param length how much it replaces
 * @param insertion what is written there
 */
public record Completion(
        Kind kind, String label, String detail, String documentation, int offset, int length, String insertion) {
    /** What a completion is. */
    public enum Kind {
        /** A key of the file format. */
        KEY,
        /** One of the choices of a key. */
        VALUE,
        /** The name of another part of the edition. */
        NAME,
        /** The name of a package. */
        PACKAGE
    }
}

package org.xter.format.elf;

/**
 * One section of an ELF file.
 *
 * @param name from the table of section names
 * @param type such as {@link #SYMBOLS}
 * @param offset where its bytes lie in the file
 * @param size how many bytes it has in the file; 0 for a section without bytes there
 * @param link the number of the section it belongs with
 */
public record ElfSection(String name, int type, long offset, long size, int link) {
    /** A symbol table. */
    public static final int SYMBOLS = 2;
    /** A section that has no bytes in the file. */
    public static final int NO_BITS = 8;
}

package org.xter.format.elf;

/**
 * One symbol of an ELF file.
 *
 * @param name from the string table
 * @param info binding in the upper four bits, type in the lower
 * @param section the number of the section that defines it, unsigned; 0 when it is undefined
 * @param value its value
 */
public record ElfSymbol(String name, int info, int section, long value) {
    /** Whether it must be defined elsewhere. */
    public boolean isUndefined() {
        return section == 0;
    }
}

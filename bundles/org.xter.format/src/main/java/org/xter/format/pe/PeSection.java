package org.xter.format.pe;

/**
 * One section of a PE file; all numbers are unsigned 32-bit numbers of its header.
 *
 * @param name at most 8 characters
 * @param virtualAddress where it lies in memory, relative to the image base, in bytes
 * @param virtualSize how many bytes it has in memory
 * @param rawOffset where its bytes lie in the file
 * @param rawSize how many bytes it has in the file; what memory has beyond them is zero
 * @param characteristics flag bits
 */
public record PeSection(
        String name, long virtualAddress, long virtualSize, long rawOffset, long rawSize, int characteristics) {
    /** Initialised data that may be read. */
    public static final int DATA = 0x40000040;
}

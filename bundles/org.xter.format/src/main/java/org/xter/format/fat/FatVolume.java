package org.xter.format.fat;

/**
 * What a FAT32 volume is, apart from its files.
 *
 * @param label 1 to 11 characters: capital letters, digits, space and the signs a short name may have
 * @param id the volume's serial number, 32 bits
 * @param size in bytes, a multiple of 512, from {@link #SMALLEST} to {@link #LARGEST}
 */
public record FatVolume(String label, int id, long size) {
    /** The size of a sector in bytes. */
    public static final int SECTOR = 512;
    /** Below this a volume is no FAT32 by the specification's own table of cluster sizes: 66601 sectors. */
    public static final long SMALLEST = 66_601L * SECTOR;
    /** The number of sectors is a 32-bit field. */
    public static final long LARGEST = 0xFFFFFFFFL * SECTOR;

    public FatVolume {
        if (size < SMALLEST || size > LARGEST || size % SECTOR != 0) {
            throw new IllegalArgumentException("size " + size);
        }
        if (label.isBlank() || label.length() > 11 || !label.chars().allMatch(FatVolume::isLabelCharacter)) {
            throw new IllegalArgumentException("label " + label);
        }
    }

    private static boolean isLabelCharacter(int c) {
        return c == ' ' || ShortName.isAllowed((char) c);
    }
}

package org.xter.document.disks;

import java.util.OptionalLong;

/**
 * The sizes a boundary snaps to.
 *
 * @param step bytes between two of them, at least 1
 */
public record Grid(long step) {
    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;

    /** Steps of 1 MiB, to which partitions are aligned. */
    public static final Grid FINE = new Grid(MIB);
    /** Steps of 1 GiB. */
    public static final Grid COARSE = new Grid(GIB);

    /** Beyond this a pixel is so much that steps of 1 GiB would be finer than a hand. */
    private static final long COARSEST = 4 * GIB;
    /** Below this a step of 1 GiB would be wider than 16 pixels. */
    private static final long COARSER = GIB / 16;

    public Grid {
        if (step < 1) {
            throw new IllegalArgumentException("a step of " + step);
        }
    }

    /**
     * The steps that suit a zoom: 1 MiB where a pixel is no more, 1 GiB where that is a few pixels, else hundredths of the
     * disk in whole MiB or GiB.
     *
     * @param bytesPerPixel how much a pixel is on the screen, zoom included
     * @param disk bytes of the disk; nothing when nobody knows
     */
    public static Grid at(double bytesPerPixel, OptionalLong disk) {
        if (bytesPerPixel <= MIB) {
            return FINE;
        }
        if (bytesPerPixel >= COARSER && bytesPerPixel <= COARSEST) {
            return COARSE;
        }
        long unit = bytesPerPixel > COARSEST ? GIB : MIB;
        long hundredth = disk.orElse((long) Math.min(Long.MAX_VALUE, bytesPerPixel * 1000)) / 100;
        return new Grid(Math.max(unit, hundredth / unit * unit));
    }

    /** The size on the grid that is nearest, upwards from the middle; at least one step. */
    public long nearest(long bytes) {
        long steps = bytes / step + (bytes % step >= (step + 1) / 2 ? 1 : 0);
        return Math.max(1, Math.min(steps, Long.MAX_VALUE / step)) * step;
    }
}

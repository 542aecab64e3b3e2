package org.xter.studio.gef.disks;

import org.eclipse.gef.Request;
import org.xter.document.disks.Grid;

/** Asks for the boundary behind a partition to be moved. */
public final class BoundaryRequest extends Request {
    /** Its type. */
    public static final String TYPE = "org.xter.studio.gef.disks.boundary";

    private long bytes;
    private Grid grid = Grid.FINE;

    /** Nowhere yet. */
    public BoundaryRequest() {
        super(TYPE);
    }

    /**
     * Says where to.
     *
     * @param size what the partition is to have, in bytes, as far as it goes
     * @param steps what the size snaps to
     */
    public void to(long size, Grid steps) {
        bytes = size;
        grid = steps;
    }

    /** What the partition is to have, in bytes. */
    public long bytes() {
        return bytes;
    }

    /** What the size snaps to. */
    public Grid grid() {
        return grid;
    }
}

package org.xter.diagram.disks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * How many pixels bytes take. All bars of a picture have one scale, the largest taking {@link #FULL}; what would be too
 * narrow for its name is drawn wider, and what is beside it in the same bar narrower.
 */
final class DiskScale {
    /** The width of the largest bar. */
    static final int FULL = 960;
    /** The width of a bar of which nothing is known. */
    private static final int UNKNOWN = 640;
    /** The narrowest bar. */
    static final int NARROWEST_BAR = 320;
    /** The narrowest piece of a bar. */
    static final int NARROWEST = 64;

    private final double bytesPerPixel;

    /**
     * A scale.
     *
     * @param largest bytes of the largest disk
     */
    DiskScale(long largest) {
        this.bytesPerPixel = Math.max(1, largest) / (double) FULL;
    }

    /** The width of a bar; {@value #NARROWEST} pixels are kept for each piece. */
    int bar(OptionalLong bytes, int pieces) {
        int narrowest = Math.max(NARROWEST_BAR, pieces * NARROWEST);
        return bytes.isEmpty()
                ? Math.max(narrowest, UNKNOWN)
                : Math.max(narrowest, (int) Math.min(FULL, Math.round(bytes.getAsLong() / bytesPerPixel)));
    }

    /** A piece of a bar in pixels, and whether it is not to scale. */
    record Piece(int width, boolean cut) {}

    /**
     * Shares the width of a bar among its pieces.
     *
     * @param width of the bar, at least {@link #NARROWEST} for each piece
     * @param bytes of each piece
     */
    static List<Piece> share(int width, List<Long> bytes) {
        int count = bytes.size();
        boolean[] narrow = new boolean[count];
        double perByte = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            int room = width;
            double rest = 0;
            for (int i = 0; i < count; i++) {
                room -= narrow[i] ? NARROWEST : 0;
                rest += narrow[i] ? 0 : Math.max(1, bytes.get(i));
            }
            perByte = rest == 0 ? 0 : room / rest;
            for (int i = 0; i < count; i++) {
                if (!narrow[i] && Math.max(1, bytes.get(i)) * perByte < NARROWEST) {
                    narrow[i] = true;
                    changed = true;
                }
            }
        }
        int widened = 0;
        int largest = 0;
        for (int i = 0; i < count; i++) {
            widened += narrow[i] ? 1 : 0;
            largest = bytes.get(i) > bytes.get(largest) ? i : largest;
        }
        List<Piece> result = new ArrayList<>();
        double at = 0;
        for (int i = 0; i < count; i++) {
            double next = at + (narrow[i] ? NARROWEST : Math.max(1, bytes.get(i)) * perByte);
            int right = i == count - 1 ? width : (int) Math.round(next);
            // Where small pieces had to be widened, the largest one gave the room.
            result.add(new Piece(Math.max(1, right - (int) Math.round(at)), widened > 0 && i == largest));
            at = next;
        }
        return result;
    }
}

package org.xter.format.luks2;

import java.util.Arrays;

/** Serpent in the byte order of the kernel. */
final class SerpentBlocks implements Blocks {
    private final boolean encrypt;
    private final SerpentLanes lanes;

    /** With the first (0) or second (1) half of a key. */
    SerpentBlocks(boolean encrypt, byte[] key, int half) {
        int length = key.length / 2;
        this.encrypt = encrypt;
        lanes = new SerpentLanes(Arrays.copyOfRange(key, half * length, (half + 1) * length));
    }

    @Override
    public void apply(byte[] data, int offset, int length) {
        int end = offset + length;
        for (int at = offset; at < end; at += SerpentLanes.LANES * SIZE) {
            lanes.take(data, at, Math.min(SerpentLanes.LANES, (end - at) / SIZE));
            if (encrypt) {
                lanes.encrypt();
            } else {
                lanes.decrypt();
            }
            lanes.give(data, at);
        }
    }
}

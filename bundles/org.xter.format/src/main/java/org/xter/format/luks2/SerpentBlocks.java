package org.xter.format.luks2;

import java.util.Arrays;
import org.bouncycastle.crypto.engines.SerpentEngine;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Serpent of Bouncy Castle in the byte order of the kernel; its engine "Tnepres" has the other one. A class for each engine, each with a loop of its own: the JVM then knows which engine a loop calls, and makes it
 * part of the loop.
 */
final class SerpentBlocks implements Blocks {
    private final SerpentEngine engine = new SerpentEngine();

    /** With the first (0) or second (1) half of a key. */
    SerpentBlocks(boolean encrypt, byte[] key, int half) {
        int length = key.length / 2;
        engine.init(encrypt, new KeyParameter(Arrays.copyOfRange(key, half * length, (half + 1) * length)));
    }

    @Override
    public void apply(byte[] data, int offset, int length) {
        for (int at = offset; at < offset + length; at += SIZE) {
            engine.processBlock(data, at, data, at);
        }
    }
}

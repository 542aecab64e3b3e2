package org.xter.format.luks2;

import java.util.Arrays;
import org.bouncycastle.crypto.engines.TwofishEngine;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Twofish of Bouncy Castle. A class for each engine, each with a loop of its own: the JVM then knows which engine a loop calls, and makes it
 * part of the loop.
 */
final class TwofishBlocks implements Blocks {
    private final TwofishEngine engine = new TwofishEngine();

    /** With the first (0) or second (1) half of a key. */
    TwofishBlocks(boolean encrypt, byte[] key, int half) {
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

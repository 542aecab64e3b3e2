package org.xter.format.luks2;

import java.util.Arrays;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.engines.SerpentEngine;
import org.bouncycastle.crypto.engines.TwofishEngine;
import org.bouncycastle.crypto.params.KeyParameter;

/** Block ciphers of Bouncy Castle; {@link SerpentEngine} has the byte order of the kernel, "Tnepres" has not. */
final class EngineBlocks implements Blocks {
    private final BlockCipher engine;

    private EngineBlocks(BlockCipher engine, boolean encrypt, byte[] key, int half) {
        int length = key.length / 2;
        engine.init(encrypt, new KeyParameter(Arrays.copyOfRange(key, half * length, (half + 1) * length)));
        this.engine = engine;
    }

    /** Serpent with the first (0) or second (1) half of a key. */
    static EngineBlocks serpent(boolean encrypt, byte[] key, int half) {
        return new EngineBlocks(new SerpentEngine(), encrypt, key, half);
    }

    /** Twofish with the first (0) or second (1) half of a key. */
    static EngineBlocks twofish(boolean encrypt, byte[] key, int half) {
        return new EngineBlocks(new TwofishEngine(), encrypt, key, half);
    }

    @Override
    public void apply(byte[] data, int offset, int length) {
        for (int at = offset; at < offset + length; at += SIZE) {
            engine.processBlock(data, at, data, at);
        }
    }
}

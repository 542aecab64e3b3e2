package org.xter.format.luks2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.engines.SerpentEngine;
import org.bouncycastle.crypto.engines.TwofishEngine;
import org.bouncycastle.crypto.params.KeyParameter;

/** Any key, any number of blocks at any place: what our block ciphers make of them is what Bouncy Castle's engines do. */
class BlocksProperties {
    private static final int AROUND = 3;

    @Provide
    Arbitrary<Integer> keySizes() {
        return Arbitraries.of(16, 24, 32);
    }

    @Property(tries = 300)
    void serpentIsThatOfBouncyCastle(
            @ForAll long seed,
            @ForAll("keySizes") int keySize,
            @ForAll @IntRange(max = 2 * SerpentLanes.LANES + 1) int blocks) {
        byte[] key = bytes(new Random(seed), 2 * keySize);
        judge(
                seed,
                blocks,
                engine(new SerpentEngine(), key, 1),
                new SerpentBlocks(true, key, 1),
                new SerpentBlocks(false, key, 1));
    }

    @Property(tries = 300)
    void twofishIsThatOfBouncyCastle(
            @ForAll long seed, @ForAll("keySizes") int keySize, @ForAll @IntRange(max = 100) int blocks) {
        byte[] key = bytes(new Random(seed), 2 * keySize);
        judge(
                seed,
                blocks,
                engine(new TwofishEngine(), key, 0),
                new TwofishBlocks(true, key, 0),
                new TwofishBlocks(false, key, 0));
    }

    private static void judge(long seed, int blocks, BlockCipher engine, Blocks encryption, Blocks decryption) {
        byte[] plain = bytes(new Random(~seed), blocks * Blocks.SIZE + 2 * AROUND);
        byte[] expected = plain.clone();
        for (int i = 0; i < blocks; i++) {
            int at = AROUND + i * Blocks.SIZE;
            engine.processBlock(plain, at, expected, at);
        }
        byte[] ours = plain.clone();
        encryption.apply(ours, AROUND, blocks * Blocks.SIZE);
        assertArrayEquals(expected, ours);
        decryption.apply(ours, AROUND, blocks * Blocks.SIZE);
        assertArrayEquals(plain, ours);
    }

    private static BlockCipher engine(BlockCipher engine, byte[] key, int half) {
        int length = key.length / 2;
        engine.init(true, new KeyParameter(Arrays.copyOfRange(key, half * length, (half + 1) * length)));
        return engine;
    }

    private static byte[] bytes(Random random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}

package org.xter.format.luks2;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Twofish, by the tables of its key; as a library's engine, but with words instead of bytes at both ends of a block. */
final class TwofishBlocks implements Blocks {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final boolean encrypt;
    private final int[] keys;
    private final int[] table;

    /** With the first (0) or second (1) half of a key. */
    TwofishBlocks(boolean encrypt, byte[] key, int half) {
        this.encrypt = encrypt;
        int length = key.length / 2;
        TwofishKey schedule = TwofishKey.of(Arrays.copyOfRange(key, half * length, (half + 1) * length));
        keys = schedule.roundKeys();
        table = schedule.table();
    }

    @Override
    public void apply(byte[] data, int offset, int length) {
        if (encrypt) {
            encrypt(data, offset, offset + length);
        } else {
            decrypt(data, offset, offset + length);
        }
    }

    // Two rounds in a pass: words change their places after each, and are back after two.
    private void encrypt(byte[] data, int from, int to) {
        int[] k = keys;
        int[] t = table;
        for (int at = from; at < to; at += SIZE) {
            int a = (int) INTS.get(data, at) ^ k[0];
            int b = (int) INTS.get(data, at + 4) ^ k[1];
            int c = (int) INTS.get(data, at + 8) ^ k[2];
            int d = (int) INTS.get(data, at + 12) ^ k[3];
            for (int r = TwofishKey.FIRST_ROUND; r < TwofishKey.WORDS; r += 4) {
                int f = g(t, a);
                int h = turnedG(t, b);
                c = Integer.rotateRight(c ^ f + h + k[r], 1);
                d = Integer.rotateLeft(d, 1) ^ f + 2 * h + k[r + 1];
                f = g(t, c);
                h = turnedG(t, d);
                a = Integer.rotateRight(a ^ f + h + k[r + 2], 1);
                b = Integer.rotateLeft(b, 1) ^ f + 2 * h + k[r + 3];
            }
            INTS.set(data, at, c ^ k[4]);
            INTS.set(data, at + 4, d ^ k[5]);
            INTS.set(data, at + 8, a ^ k[6]);
            INTS.set(data, at + 12, b ^ k[7]);
        }
    }

    private void decrypt(byte[] data, int from, int to) {
        int[] k = keys;
        int[] t = table;
        for (int at = from; at < to; at += SIZE) {
            int c = (int) INTS.get(data, at) ^ k[4];
            int d = (int) INTS.get(data, at + 4) ^ k[5];
            int a = (int) INTS.get(data, at + 8) ^ k[6];
            int b = (int) INTS.get(data, at + 12) ^ k[7];
            for (int r = TwofishKey.WORDS - 4; r >= TwofishKey.FIRST_ROUND; r -= 4) {
                int f = g(t, c);
                int h = turnedG(t, d);
                a = Integer.rotateLeft(a, 1) ^ f + h + k[r + 2];
                b = Integer.rotateRight(b ^ f + 2 * h + k[r + 3], 1);
                f = g(t, a);
                h = turnedG(t, b);
                c = Integer.rotateLeft(c, 1) ^ f + h + k[r];
                d = Integer.rotateRight(d ^ f + 2 * h + k[r + 1], 1);
            }
            INTS.set(data, at, a ^ k[0]);
            INTS.set(data, at + 4, b ^ k[1]);
            INTS.set(data, at + 8, c ^ k[2]);
            INTS.set(data, at + 12, d ^ k[3]);
        }
    }

    /** The function g: four key-dependent S-boxes and the MDS matrix. */
    private static int g(int[] t, int x) {
        return t[x & 0xff] ^ t[(x >>> 8 & 0xff) + 0x100] ^ t[(x >>> 16 & 0xff) + 0x200] ^ t[(x >>> 24) + 0x300];
    }

    /** The function g of a word that is turned to the left by eight bits. */
    private static int turnedG(int[] t, int x) {
        return t[x >>> 24] ^ t[(x & 0xff) + 0x100] ^ t[(x >>> 8 & 0xff) + 0x200] ^ t[(x >>> 16 & 0xff) + 0x300];
    }
}

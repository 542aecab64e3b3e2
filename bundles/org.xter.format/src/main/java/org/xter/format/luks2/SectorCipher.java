package org.xter.format.luks2;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * XTS over whole sectors, in place (IEEE 1619-2007; no ciphertext stealing, since sectors are whole blocks). A window of
 * sectors that fits the processor's cache goes through in passes: tweaks, block cipher, tweaks again. So the block cipher
 * gets many blocks in one call, which AES instructions need, and nothing is copied. Not thread-safe.
 */
public final class SectorCipher {
    /** The unit in which "plain64" counts, in bytes, whatever the size of sectors is. */
    public static final int TWEAK_UNIT = 512;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WINDOW = 8 * 1024;
    private static final int HALF = Blocks.SIZE / 2;

    private final int sectorSize;
    private final Blocks encryption;
    private final Blocks decryption;
    private final Blocks tweaking;
    private final int window;
    private final long[] tweaks;
    private final byte[] firstTweaks;

    SectorCipher(int sectorSize, Blocks encryption, Blocks decryption, Blocks tweaking) {
        this.sectorSize = sectorSize;
        this.encryption = encryption;
        this.decryption = decryption;
        this.tweaking = tweaking;
        int sectors = Math.max(1, WINDOW / sectorSize);
        this.window = sectors * sectorSize;
        this.tweaks = new long[window / HALF];
        this.firstTweaks = new byte[sectors * Blocks.SIZE];
    }

    /**
     * Encrypts a whole number of sectors.
     *
     * @param tweak of the first sector; each further one is larger by {@link #tweakStep}
     */
    public void encrypt(byte[] data, int offset, int length, long tweak) {
        apply(encryption, data, offset, length, tweak);
    }

    /** Decrypts what {@link #encrypt} made. */
    public void decrypt(byte[] data, int offset, int length, long tweak) {
        apply(decryption, data, offset, length, tweak);
    }

    private void apply(Blocks blocks, byte[] data, int offset, int length, long tweak) {
        if (length % sectorSize != 0) {
            throw new IllegalArgumentException(length + " bytes are no whole sectors");
        }
        long next = tweak;
        for (int done = 0; done < length; done += window) {
            int part = Math.min(window, length - done);
            next = whiten(data, offset + done, part, next);
            blocks.apply(data, offset + done, part);
            xor(data, offset + done, part);
        }
    }

    /** By how much tweaks of neighbouring sectors differ. */
    private int tweakStep() {
        return Math.max(1, sectorSize / TWEAK_UNIT);
    }

    /** Makes the tweaks of all blocks of some sectors, adds them to the data and gives the tweak of the next sector. */
    private long whiten(byte[] data, int offset, int length, long tweak) {
        int sectors = length / sectorSize;
        Arrays.fill(firstTweaks, (byte) 0);
        long next = tweak;
        for (int i = 0; i < sectors; i++) {
            LONGS.set(firstTweaks, i * Blocks.SIZE, next);
            next += tweakStep();
        }
        tweaking.apply(firstTweaks, 0, sectors * Blocks.SIZE);
        for (int i = 0; i < sectors; i++) {
            int at = i * sectorSize;
            long low = (long) LONGS.get(firstTweaks, i * Blocks.SIZE);
            long high = (long) LONGS.get(firstTweaks, i * Blocks.SIZE + HALF);
            whitenSector(data, offset + at, tweaks, at / HALF, (at + sectorSize) / HALF, low, high);
        }
        return next;
    }

    /** Each block's tweak is the one before times x in GF(2^128) modulo x^128 + x^7 + x^2 + x + 1. */
    private static void whitenSector(
            byte[] data, int offset, long[] tweaks, int from, int to, long firstLow, long firstHigh) {
        long low = firstLow;
        long high = firstHigh;
        for (int i = from, at = offset; i < to; i += 2, at += Blocks.SIZE) {
            tweaks[i] = low;
            tweaks[i + 1] = high;
            LONGS.set(data, at, (long) LONGS.get(data, at) ^ low);
            LONGS.set(data, at + HALF, (long) LONGS.get(data, at + HALF) ^ high);
            long carry = high >> 63 & 0x87;
            high = high << 1 | low >>> 63;
            low = low << 1 ^ carry;
        }
    }

    private void xor(byte[] data, int offset, int length) {
        for (int i = 0, at = offset; i < length / HALF; i++, at += HALF) {
            LONGS.set(data, at, (long) LONGS.get(data, at) ^ tweaks[i]);
        }
    }
}

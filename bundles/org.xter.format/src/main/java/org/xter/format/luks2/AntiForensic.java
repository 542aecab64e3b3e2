package org.xter.format.luks2;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The anti-forensic splitter of TKS1: a key becomes many stripes of its length, all of which are needed to have it back,
 * so that destroying any of them destroys the key.
 */
final class AntiForensic {
    /** How many stripes cryptsetup makes and accepts. */
    static final int STRIPES = 4000;

    private AntiForensic() {}

    static byte[] split(byte[] key, LuksHash hash, RandomSource random) {
        int length = key.length;
        byte[] stripes = new byte[length * STRIPES];
        random.fill(stripes);
        byte[] state = fold(stripes, length, hash.digest());
        for (int i = 0; i < length; i++) {
            stripes[stripes.length - length + i] = (byte) (state[i] ^ key[i]);
        }
        Arrays.fill(state, (byte) 0);
        return stripes;
    }

    static byte[] merge(byte[] stripes, int length, LuksHash hash) {
        byte[] key = fold(stripes, length, hash.digest());
        for (int i = 0; i < length; i++) {
            key[i] ^= stripes[stripes.length - length + i];
        }
        return key;
    }

    /** All stripes but the last one, each added and diffused in turn. */
    private static byte[] fold(byte[] stripes, int length, MessageDigest digest) {
        byte[] state = new byte[length];
        for (int stripe = 0; stripe < stripes.length - length; stripe += length) {
            for (int i = 0; i < length; i++) {
                state[i] ^= stripes[stripe + i];
            }
            diffuse(state, digest);
        }
        return state;
    }

    /** Replaces each piece of the digest's length by the digest of its number (big-endian) and itself. */
    private static void diffuse(byte[] state, MessageDigest digest) {
        int width = digest.getDigestLength();
        byte[] number = new byte[Integer.BYTES];
        byte[] hashed = new byte[width];
        try {
            for (int at = 0; at < state.length; at += width) {
                int part = Math.min(width, state.length - at);
                digest.update(ByteBuffer.wrap(number).putInt(0, at / width).array());
                digest.update(state, at, part);
                digest.digest(hashed, 0, width);
                System.arraycopy(hashed, 0, state, at, part);
            }
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.xter.format.luks2;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Bytes nobody else may see: a passphrase, the content of a key file or a volume key. They are zeroed on close and never
 * printed. Not thread-safe against {@link #close}.
 */
public final class Secret implements AutoCloseable {
    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A passphrase, in UTF-8 as cryptsetup reads it from a terminal; the array stays the caller's. */
    public static Secret of(char[] passphrase) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return new Secret(bytes);
    }

    /** A key or the content of a key file; the array is copied and stays the caller's. */
    public static Secret of(byte[] key) {
        return new Secret(key.clone());
    }

    /** As many bytes as wanted from a source. */
    public static Secret draw(int length, RandomSource random) {
        byte[] bytes = new byte[length];
        random.fill(bytes);
        return new Secret(bytes);
    }

    /** How many bytes there are. */
    public int length() {
        return bytes.length;
    }

    /** A copy of the bytes, which the caller zeroes after use. */
    public byte[] copy() {
        return bytes.clone();
    }

    /** The bytes themselves: whoever gets them neither changes nor keeps them. */
    byte[] bytes() {
        return bytes;
    }

    /** Whether the bytes are these, found in a time that does not depend on where they differ. */
    boolean is(byte[] others) {
        return MessageDigest.isEqual(bytes, others);
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "secret";
    }
}

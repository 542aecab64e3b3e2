package org.xter.format.verity;

import java.util.Arrays;
import java.util.HexFormat;

/** What is hashed before every block: 0 to 256 bytes. Immutable. */
public final class Salt {
    /** The most bytes the superblock has room for. */
    public static final int LIMIT = 256;

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Takes bytes; the array is copied.
     *
     * @throws IllegalArgumentException when there are more than {@value #LIMIT}
     */
    public static Salt of(byte[] bytes) {
        if (bytes.length > LIMIT) {
            throw new IllegalArgumentException(bytes.length + " bytes of salt");
        }
        return new Salt(bytes.clone());
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Lower-case hexadecimal digits, the form {@code veritysetup --salt} takes; {@code -} when empty. */
    @Override
    public String toString() {
        return bytes.length == 0 ? "-" : HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salt salt && Arrays.equals(bytes, salt.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}

package org.xter.format.luks2;

/**
 * One of the ways to the volume key.
 *
 * @param keySize the length of the volume key in it, in bytes
 * @param splitHash the hash of the anti-forensic splitter
 * @param area where the encrypted stripes lie
 * @param derivation how the key of the area is made of a passphrase
 * @param salt of the derivation
 * @param priority 2 is tried first, 1 is usual, 0 only when asked for by number
 */
public record Keyslot(int keySize, LuksHash splitHash, Area area, KeyDerivation derivation, Octets salt, int priority) {
    /** The priority of a slot that says none. */
    public static final int USUAL = 1;

    /**
     * Where a slot's stripes lie and how they are encrypted, always in sectors of 512 bytes counted from 0.
     *
     * @param offset in bytes from the container's beginning
     * @param size in bytes
     * @param encryption the cipher in LUKS2's words
     * @param keySize the length of the cipher's key in bytes
     */
    public record Area(long offset, long size, String encryption, int keySize) {
        /** Where the next thing may begin. */
        long end() {
            return offset + size;
        }
    }
}

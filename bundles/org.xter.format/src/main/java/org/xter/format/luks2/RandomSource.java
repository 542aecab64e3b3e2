package org.xter.format.luks2;

/**
 * Where keys and salts come from: {@code new SecureRandom()::nextBytes} for what ships, a fixed sequence where the same
 * bytes are wanted twice.
 */
@FunctionalInterface
public interface RandomSource {
    /** Fills the whole array. */
    void fill(byte[] bytes);

    /** Some fresh bytes. */
    default Octets octets(int length) {
        byte[] bytes = new byte[length];
        fill(bytes);
        return Octets.of(bytes);
    }
}

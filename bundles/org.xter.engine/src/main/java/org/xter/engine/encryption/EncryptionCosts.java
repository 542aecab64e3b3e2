package org.xter.engine.encryption;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.xter.format.luks2.KeyDerivation;
import org.xter.format.luks2.LuksCipher;
import org.xter.format.luks2.LuksHash;
import org.xter.format.luks2.Octets;
import org.xter.format.luks2.Secret;
import org.xter.format.luks2.SectorCipher;
import org.xter.report.Cancellation;

/**
 * What ciphers and key derivations cost on this machine, by our own code. Devices use that of their kernel, which is no slower;
 * compared with each other the figures hold there, too.
 *
 * @param ciphers each cipher a container can have
 * @param derivations each way a key is made of a passphrase, with the numbers a container has unless its edition says others
 */
public record EncryptionCosts(List<CipherCost> ciphers, List<DerivationCost> derivations) {
    private static final int SECTOR = 4096;
    private static final int BUFFER = 1 << 20;
    private static final long WARM_UP = TimeUnit.MILLISECONDS.toNanos(300);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(400);
    /** In KiB: what is really derived with; more is reckoned, since memory of a studio is not there to be filled. */
    private static final int SAMPLE_MEMORY = 32 << 10;

    private static final int SAMPLE_ITERATIONS = 100_000;
    private static final int KEY = 64;

    public EncryptionCosts {
        ciphers = List.copyOf(ciphers);
        derivations = List.copyOf(derivations);
    }

    /**
     * A cipher.
     *
     * @param cipher as editions name it, such as {@code aes-xts}
     * @param bytesPerSecond decrypted by one thread, with 512-bit keys
     */
    public record CipherCost(String cipher, long bytesPerSecond) {}

    /**
     * A key derivation.
     *
     * @param function as editions name it, such as {@code argon2id}
     * @param memory in bytes that each guess takes; 0 when it takes none to speak of
     * @param iterations passes over the memory, or rounds of the hash
     * @param nanos each guess takes
     */
    public record DerivationCost(String function, long memory, int iterations, long nanos) {
        /** What a guess takes with other numbers: its time grows as memory and iterations do. */
        public DerivationCost with(long otherMemory, int otherIterations) {
            double factor = (memory == 0 ? 1 : (double) otherMemory / memory) * otherIterations / iterations;
            return new DerivationCost(
                    function, memory == 0 ? 0 : otherMemory, otherIterations, Math.round(nanos * factor));
        }
    }

    /**
     * Measures; takes a few seconds and one processor.
     *
     * @param machineMemory of the smallest machine that opens the containers, in bytes: Argon2id gets an eighth of it
     * @param processors of that machine
     * @throws org.xter.report.CancelledException when it is asked for
     */
    public static EncryptionCosts measure(long machineMemory, int processors, Cancellation cancellation) {
        List<CipherCost> ciphers = new ArrayList<>();
        for (LuksCipher each : LuksCipher.values()) {
            ciphers.add(new CipherCost(each.name().toLowerCase(Locale.ROOT) + "-xts", speed(each, cancellation)));
        }
        return new EncryptionCosts(
                ciphers,
                List.of(
                        argon2(KeyDerivation.Argon2.fitting(machineMemory, processors), cancellation),
                        pbkdf2(cancellation)));
    }

    private static long speed(LuksCipher cipher, Cancellation cancellation) {
        SectorCipher sectors = cipher.sectors(new byte[LuksCipher.KEY_BYTES], SECTOR);
        byte[] data = new byte[BUFFER];
        decryptFor(WARM_UP, sectors, data, cancellation);
        long begin = System.nanoTime();
        long bytes = decryptFor(LOOK, sectors, data, cancellation);
        return (long) (bytes * 1e9 / (System.nanoTime() - begin));
    }

    private static long decryptFor(long nanos, SectorCipher sectors, byte[] data, Cancellation cancellation) {
        long begin = System.nanoTime();
        long bytes = 0;
        while (System.nanoTime() - begin < nanos) {
            cancellation.check();
            sectors.decrypt(data, 0, data.length, 0);
            bytes += data.length;
        }
        return bytes;
    }

    private static DerivationCost argon2(KeyDerivation.Argon2 wanted, Cancellation cancellation) {
        KeyDerivation.Argon2 sample = new KeyDerivation.Argon2(
                KeyDerivation.Argon2.Variant.ARGON2ID, 1, Math.min(SAMPLE_MEMORY, wanted.memory()), wanted.lanes());
        time(sample, cancellation);
        return new DerivationCost("argon2id", sample.memory() * 1024L, 1, time(sample, cancellation))
                .with(wanted.memory() * 1024L, wanted.iterations());
    }

    private static DerivationCost pbkdf2(Cancellation cancellation) {
        KeyDerivation sample = new KeyDerivation.Pbkdf2(LuksHash.SHA256, SAMPLE_ITERATIONS);
        time(sample, cancellation);
        return new DerivationCost("pbkdf2", 0, SAMPLE_ITERATIONS, time(sample, cancellation))
                .with(0, KeyDerivation.Pbkdf2.USUAL_ITERATIONS);
    }

    private static long time(KeyDerivation derivation, Cancellation cancellation) {
        cancellation.check();
        long begin = System.nanoTime();
        try (Secret passphrase = Secret.of("measured".getBytes(StandardCharsets.US_ASCII))) {
            derivation.derive(passphrase, Octets.of(new byte[32]), KEY, cancellation);
        }
        return System.nanoTime() - begin;
    }
}

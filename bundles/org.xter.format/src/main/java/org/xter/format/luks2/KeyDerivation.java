package org.xter.format.luks2;

import java.util.Arrays;
import javax.crypto.Mac;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.xter.report.Cancellation;

/** How a key is made of a passphrase, and so what each guess costs. */
public sealed interface KeyDerivation {
    /** Makes a key of {@code length} bytes. Argon2 cannot be stopped on its way. */
    byte[] derive(Secret passphrase, Octets salt, int length, Cancellation cancellation);

    /** Its parameters in one word, as facts are written: {@code argon2id:4:262144:2}, {@code pbkdf2:sha256:1000}. */
    String specification();

    /**
     * Argon2 version 1.3 (RFC 9106), made for passphrases.
     *
     * @param variant which of the two LUKS2 knows
     * @param iterations passes over the memory, at least 1
     * @param memory in KiB, at least 8 for each lane; our own derivation needs as much heap
     * @param lanes 1 to 4, cryptsetup's limit
     */
    record Argon2(Variant variant, int iterations, int memory, int lanes) implements KeyDerivation {
        /** The most memory LUKS2 allows, in KiB. */
        public static final int MOST_MEMORY = 4 << 20;
        /** The most lanes cryptsetup allows. */
        public static final int MOST_LANES = 4;

        private static final int LEAST_MEMORY = 32 << 10;
        private static final int USUAL_MEMORY = 1 << 20;
        private static final int USUAL_ITERATIONS = 4;

        /** The variants of Argon2 that LUKS2 knows. */
        public enum Variant {
            ARGON2I("argon2i", Argon2Parameters.ARGON2_i),
            ARGON2ID("argon2id", Argon2Parameters.ARGON2_id);

            private final String specification;
            private final int type;

            Variant(String specification, int type) {
                this.specification = specification;
                this.type = type;
            }

            /** How LUKS2 calls it. */
            public String specification() {
                return specification;
            }
        }

        public Argon2 {
            if (iterations < 1 || lanes < 1 || lanes > MOST_LANES || memory < 8 * lanes || memory > MOST_MEMORY) {
                throw new IllegalArgumentException(iterations + " passes, " + memory + " KiB, " + lanes + " lanes");
            }
        }

        /**
         * Argon2id for the machine that will open the container: an eighth of its memory, since layers in RAM and the
         * initrd need theirs at the same time, between 32 MiB and the 1 GiB that is usual.
         *
         * @param machineMemory the memory of the smallest such machine, in bytes
         * @param processors how many it has
         */
        public static Argon2 fitting(long machineMemory, int processors) {
            long memory = Math.clamp(machineMemory / 8 / 1024, LEAST_MEMORY, USUAL_MEMORY);
            return new Argon2(Variant.ARGON2ID, USUAL_ITERATIONS, (int) memory, Math.clamp(processors, 1, MOST_LANES));
        }

        @Override
        public byte[] derive(Secret passphrase, Octets salt, int length, Cancellation cancellation) {
            cancellation.check();
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(variant.type)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withIterations(iterations)
                    .withMemoryAsKB(memory)
                    .withParallelism(lanes)
                    .withSalt(salt.bytes())
                    .build());
            byte[] key = new byte[length];
            generator.generateBytes(passphrase.bytes(), key);
            return key;
        }

        @Override
        public String specification() {
            return variant.specification + ":" + iterations + ":" + memory + ":" + lanes;
        }
    }

    /**
     * PBKDF2 (RFC 8018) with HMAC: for keys that are random anyway, or where memory is short.
     *
     * @param iterations at least 1000, the least cryptsetup accepts
     */
    record Pbkdf2(LuksHash hash, int iterations) implements KeyDerivation {
        /** The fewest iterations LUKS2 allows. */
        public static final int LEAST_ITERATIONS = 1000;

        /** What passphrases get unless somebody says otherwise: about a second on a small machine. */
        public static final int USUAL_ITERATIONS = 1_000_000;

        private static final int BETWEEN_LOOKS = 4095;

        public Pbkdf2 {
            if (iterations < LEAST_ITERATIONS) {
                throw new IllegalArgumentException(iterations + " iterations");
            }
        }

        // The JDK's own takes characters only, and a key file is bytes.
        @Override
        public byte[] derive(Secret passphrase, Octets salt, int length, Cancellation cancellation) {
            Mac mac = hash.hmac(passphrase.bytes());
            byte[] key = new byte[length];
            int width = mac.getMacLength();
            for (int at = 0, block = 1; at < length; at += width, block++) {
                mac.update(salt.bytes());
                mac.update(
                        new byte[] {(byte) (block >>> 24), (byte) (block >>> 16), (byte) (block >>> 8), (byte) block});
                byte[] last = mac.doFinal();
                byte[] sum = last.clone();
                for (int i = 1; i < iterations; i++) {
                    if ((i & BETWEEN_LOOKS) == 0) {
                        cancellation.check();
                    }
                    last = mac.doFinal(last);
                    for (int k = 0; k < width; k++) {
                        sum[k] ^= last[k];
                    }
                }
                System.arraycopy(sum, 0, key, at, Math.min(width, length - at));
                Arrays.fill(sum, (byte) 0);
            }
            return key;
        }

        @Override
        public String specification() {
            return "pbkdf2:" + hash.specification() + ":" + iterations;
        }
    }
}

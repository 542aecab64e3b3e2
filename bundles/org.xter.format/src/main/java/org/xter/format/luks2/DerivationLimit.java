package org.xter.format.luks2;

import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * How much a header may make us spend on one passphrase. Headers can be replaced by anybody who holds the medium, and
 * one that asks for 4 GiB or for years would stop whoever opens it.
 *
 * @param memory in KiB, for Argon2
 * @param argonWork passes times KiB, for Argon2
 * @param iterations for PBKDF2
 */
public record DerivationLimit(int memory, long argonWork, int iterations) {
    /** What is usual: 1 GiB, a minute or so. */
    public static final DerivationLimit USUAL = new DerivationLimit(1 << 20, 32L << 20, 200_000_000);

    void check(KeyDerivation derivation) throws ProblemException {
        boolean within =
                switch (derivation) {
                    case KeyDerivation.Argon2 argon2 ->
                        argon2.memory() <= memory && (long) argon2.memory() * argon2.iterations() <= argonWork;
                    case KeyDerivation.Pbkdf2 pbkdf2 -> pbkdf2.iterations() <= iterations;
                };
        if (!within) {
            throw new ProblemException(Problem.error(
                    "luks2.too-costly",
                    "The LUKS2 header asks for a key derivation beyond the limit: " + derivation.specification(),
                    "Open it on a machine with more memory and a higher limit if you know that it was made so"));
        }
    }
}

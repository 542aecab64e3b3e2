package org.xter.model;

import org.xter.engine.spec.Hardware;
import org.xter.format.luks2.KeyDerivation;
import org.xter.format.luks2.LuksHash;
import org.xter.model.edition.DerivationFunction;

/** How the passphrases of an edition become keys; what the edition leaves open follows from its smallest machine. */
public final class Derivations {
    private Derivations() {}

    /**
     * The derivation an edition asks for.
     *
     * @throws IllegalArgumentException when its numbers are none that cryptsetup takes
     */
    public static KeyDerivation of(org.xter.model.edition.KeyDerivation wanted, Hardware machine) {
        if (wanted.getFunction() == DerivationFunction.PBKDF2) {
            return new KeyDerivation.Pbkdf2(
                    LuksHash.SHA256,
                    wanted.isSetIterations() ? wanted.getIterations() : KeyDerivation.Pbkdf2.USUAL_ITERATIONS);
        }
        KeyDerivation.Argon2 fitting = KeyDerivation.Argon2.fitting(machine.memoryMinimum(), machine.cpus());
        return new KeyDerivation.Argon2(
                KeyDerivation.Argon2.Variant.ARGON2ID,
                wanted.isSetIterations() ? wanted.getIterations() : fitting.iterations(),
                wanted.isSetMemory() ? Math.toIntExact(wanted.getMemory().bytes() >> 10) : fitting.memory(),
                wanted.isSetParallelism() ? wanted.getParallelism() : fitting.lanes());
    }
}

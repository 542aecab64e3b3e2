package org.xter.model.rules;

import static org.xter.model.edition.EditionPackage.Literals.KEY_DERIVATION__ITERATIONS;
import static org.xter.model.edition.EditionPackage.Literals.KEY_DERIVATION__MEMORY;
import static org.xter.model.edition.EditionPackage.Literals.KEY_DERIVATION__PARALLELISM;

import org.xter.model.edition.DerivationFunction;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.Hardware;
import org.xter.model.edition.KeyDerivation;
import org.xter.model.text.EditionFile;
import org.xter.model.unit.Size;
import org.xter.report.Severity;

/** A machine can do the key derivation that is asked of it. */
final class DerivationFits extends Rule {
    private static final int MOST_LANES = 4;
    private static final int LEAST_ITERATIONS = 1000;
    private static final Size LEAST = new Size(1 << 20);
    private static final Size MOST = new Size(4L << 30);

    DerivationFits() {
        super(
                "edition.key-derivation",
                Severity.ERROR,
                "A key derivation runs on the machine itself, beside its layers, and within the bounds cryptsetup sets.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Hardware hardware = file.edition().getHardware();
        Size memory = hardware == null || hardware.getMemory() == null
                ? EditionFactory.eINSTANCE.createMemory().getMinimum()
                : hardware.getMemory().getMinimum();
        Edited.all(file.edition(), KeyDerivation.class).forEach(each -> {
            if (each.getFunction() == DerivationFunction.PBKDF2) {
                checkPbkdf2(each, findings);
            } else {
                checkArgon2(each, memory, findings);
            }
        });
    }

    private static void checkPbkdf2(KeyDerivation derivation, Findings findings) {
        if (derivation.isSetIterations() && derivation.getIterations() < LEAST_ITERATIONS) {
            findings.add(
                    derivation,
                    KEY_DERIVATION__ITERATIONS,
                    "PBKDF2 is not used with fewer than " + LEAST_ITERATIONS + " iterations",
                    "Write more, or leave them out.");
        }
        if (derivation.isSetMemory()) {
            findings.add(
                    derivation,
                    KEY_DERIVATION__MEMORY,
                    "PBKDF2 uses no memory",
                    "Leave the memory out, or use 'function: argon2id'.");
        }
        if (derivation.isSetParallelism()) {
            findings.add(
                    derivation,
                    KEY_DERIVATION__PARALLELISM,
                    "PBKDF2 has no lanes",
                    "Leave the parallelism out, or use 'function: argon2id'.");
        }
    }

    private static void checkArgon2(KeyDerivation derivation, Size memory, Findings findings) {
        if (derivation.isSetParallelism() && derivation.getParallelism() > MOST_LANES) {
            findings.add(
                    derivation,
                    KEY_DERIVATION__PARALLELISM,
                    "cryptsetup derives keys with at most " + MOST_LANES + " lanes",
                    "Write fewer, or leave the parallelism out.");
        }
        if (!derivation.isSetMemory()) {
            return;
        }
        Size wanted = derivation.getMemory();
        if (wanted.compareTo(LEAST) < 0 || wanted.compareTo(MOST) > 0) {
            findings.add(
                    derivation,
                    KEY_DERIVATION__MEMORY,
                    "a key derivation takes from " + LEAST + " to " + MOST + " of memory",
                    "Leave the memory out to have it follow from the machine.");
        } else if (wanted.bytes() > memory.bytes() / 2) {
            findings.add(
                    derivation,
                    KEY_DERIVATION__MEMORY,
                    "the key derivation takes " + wanted + ", more than half of the least memory of the machine, "
                            + memory,
                    "Leave the memory out to have it follow from the machine, or raise 'hardware: memory: minimum'.");
        }
    }
}

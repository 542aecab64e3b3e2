package org.xter.document.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.xter.document.change.Change;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.document.edit.Slot;
import org.xter.model.edition.DerivationFunction;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Encryption;
import org.xter.model.edition.KeyDerivation;
import org.xter.model.unit.Size;
import org.xter.report.Problem;

/**
 * Chooses how a passphrase becomes the key of a container or partition.
 *
 * @param encryption what is encrypted
 * @param function the function
 * @param memory what Argon2id uses; nothing when it follows from the hardware
 * @param iterations how many passes are made; nothing when they follow from the time of an unlock
 */
public record SetKeyDerivation(
        Encryption encryption, DerivationFunction function, Optional<Size> memory, OptionalInt iterations)
        implements Change {
    /** What RFC 9106 asks for at least is 8 KiB a lane; below 64 MiB, guessing is cheap. */
    private static final Size LITTLE = new Size(64L << 20);

    /** Only the function; what belongs to it follows from the hardware. */
    public static SetKeyDerivation of(Encryption encryption, DerivationFunction function) {
        return new SetKeyDerivation(encryption, function, Optional.empty(), OptionalInt.empty());
    }

    @Override
    public Optional<Problem> refusal() {
        return Reason.refuse(
                        function == DerivationFunction.PBKDF2 && memory.isPresent(),
                        "change.no-memory",
                        "PBKDF2 uses no memory worth setting",
                        "Choose Argon2id, or leave the memory out.")
                .or(() -> Reason.refuse(
                        iterations.isPresent() && iterations.getAsInt() < 1,
                        "change.no-iterations",
                        "at least one pass is made",
                        ""))
                .or(() -> Reason.nothingToDo(changes().isEmpty(), "its key is derived like this already"));
    }

    @Override
    public Optional<Problem> warning() {
        return Reason.warn(
                memory.filter(each -> each.compareTo(LITTLE) < 0).isPresent(),
                "change.little-memory",
                "with less than 64 MiB, passphrases are guessed cheaply",
                "Use as much as the smallest machine can spare.");
    }

    private List<Edit> changes() {
        KeyDerivation now = encryption.getKeyDerivation();
        Slot slot = Slot.of(encryption, Literals.ENCRYPTION__KEY_DERIVATION);
        List<Edit> edits = new ArrayList<>();
        if (now == null || !now.isSetFunction() || now.getFunction() != function) {
            edits.add(Edit.set(slot, Literals.KEY_DERIVATION__FUNCTION, function));
        }
        if (memory.isPresent() && (now == null || !memory.get().equals(now.getMemory()))) {
            edits.add(Edit.set(slot, Literals.KEY_DERIVATION__MEMORY, memory.get()));
        }
        if (memory.isEmpty() && now != null && now.isSetMemory()) {
            edits.add(Edit.unset(now, Literals.KEY_DERIVATION__MEMORY));
        }
        if (iterations.isPresent()
                && (now == null || !now.isSetIterations() || now.getIterations() != iterations.getAsInt())) {
            edits.add(Edit.set(slot, Literals.KEY_DERIVATION__ITERATIONS, iterations.getAsInt()));
        }
        if (iterations.isEmpty() && now != null && now.isSetIterations()) {
            edits.add(Edit.unset(now, Literals.KEY_DERIVATION__ITERATIONS));
        }
        if (function == DerivationFunction.PBKDF2 && now != null && now.isSetParallelism()) {
            edits.add(Edit.unset(now, Literals.KEY_DERIVATION__PARALLELISM));
        }
        return edits;
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return Edit.all(Labels.of("setDerivation", function.getLiteral()), changes());
    }
}

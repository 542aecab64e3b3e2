package org.xter.document.protection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xter.document.change.Change;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Encryption;
import org.xter.model.edition.UnlockMethod;
import org.xter.report.Problem;

/**
 * Chooses all ways in which a container or partition is opened at once, as in a list of ticks. Those that stay keep their
 * place in the text.
 *
 * @param encryption what is encrypted
 * @param methods the ways
 */
public record SetUnlock(Encryption encryption, Set<UnlockMethod> methods) implements Change {
    public SetUnlock {
        methods = Collections.unmodifiableSortedSet(new TreeSet<>(methods)); // so that the text has one order
    }

    @Override
    public Optional<Problem> refusal() {
        return Reason.refuse(
                        methods.isEmpty(),
                        "change.last-unlock",
                        "nobody could open it without any way to be opened",
                        "Choose one at least.")
                .or(() -> Reason.nothingToDo(
                        Set.copyOf(AddUnlock.methods(encryption)).equals(methods), "it is opened like this already"));
    }

    @Override
    public Optional<Problem> warning() {
        return Reason.warn(
                methods.contains(UnlockMethod.TPM) && methods.size() == 1,
                "change.unattended",
                "a stolen device opens it by itself",
                "Add a passphrase where theft of whole devices matters.");
    }

    private List<Edit> edits() {
        List<UnlockMethod> now = encryption.getUnlock();
        if (now.isEmpty()) {
            return List.of(Edit.set(encryption, Literals.ENCRYPTION__UNLOCK, List.copyOf(methods)));
        }
        List<Edit> edits = new ArrayList<>();
        methods.stream()
                .filter(each -> !now.contains(each))
                .forEach(each -> edits.add(Edit.add(encryption, Literals.ENCRYPTION__UNLOCK, each)));
        // From the back, so that the indexes of those to come stay right.
        for (int i = now.size() - 1; i >= 0; i--) {
            if (!methods.contains(now.get(i))) {
                edits.add(new Edit.RemoveValue(encryption, Literals.ENCRYPTION__UNLOCK, i));
            }
        }
        return edits;
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return Edit.all(
                Labels.of(
                        "setUnlock",
                        methods.stream().map(UnlockMethod::getLiteral).collect(Collectors.joining(", "))),
                edits());
    }
}

package org.xter.document.change;

import java.util.List;
import java.util.Optional;
import org.xter.document.EditionDocument;
import org.xter.document.Turn;
import org.xter.document.edit.Edit;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * Several changes as one, such as of all that is dragged at once. They are done in turn, each as it is allowed once those
 * before it are done: all of them, or none. One that has nothing to do is left out.
 *
 * @param label what they do in a few words, in the user's language
 * @param changes in the order they are done; at least one
 */
public record Together(String label, List<Change> changes) implements Change {
    public Together {
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("several are at least one");
        }
    }

    private static boolean hasNothingToDo(Change change) {
        return change.refusal().filter(Reason::isNothingToDo).isPresent();
    }

    private List<Change> meant() {
        return changes.stream().filter(each -> !hasNothingToDo(each)).toList();
    }

    @Override
    public Optional<Problem> refusal() {
        List<Change> meant = meant();
        return meant.isEmpty()
                ? changes.get(0).refusal()
                : meant.stream().flatMap(each -> each.refusal().stream()).findFirst();
    }

    @Override
    public Optional<Problem> warning() {
        return meant().stream().flatMap(each -> each.warning().stream()).findFirst();
    }

    /** What they do, as each sees the edition now. */
    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return Edit.all(label, meant().stream().map(Change::edit).toList());
    }

    @Override
    public Optional<Problem> refusalBy(EditionDocument document) {
        return refusal().or(() -> meant().stream()
                .flatMap(each -> each.refusalBy(document).stream())
                .findFirst());
    }

    @Override
    public boolean applyTo(EditionDocument document) {
        return refusal().isEmpty()
                && document.execute(label, changes.stream().map(Together::turn).toList());
    }

    private static Turn turn(Change change) {
        return () -> {
            Optional<Problem> refusal = change.refusal();
            if (refusal.isEmpty()) {
                return Optional.of(change.edit());
            }
            if (Reason.isNothingToDo(refusal.get())) {
                return Optional.empty();
            }
            throw new ProblemException(refusal.get());
        };
    }
}

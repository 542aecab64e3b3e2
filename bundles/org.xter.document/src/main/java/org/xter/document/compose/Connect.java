package org.xter.document.compose;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Service;
import org.xter.report.Problem;

/**
 * Makes a service wait for another.
 *
 * @param later the service that waits
 * @param earlier the one it waits for
 * @param kind how it waits
 */
public record Connect(Service later, Service earlier, WaitKind kind) implements Change {
    @Override
    public Optional<Problem> refusal() {
        return Reason.refuse(later == earlier, "change.self-wait", "a service cannot wait for itself", "")
                .or(() -> Reason.refuse(
                        !earlier.isSetName(),
                        "change.unnamed",
                        "a service without a name cannot be waited for",
                        "Give it a name first."))
                .or(() -> Reason.refuse(
                        earlier.getName().equals(later.getName()),
                        "change.self-wait",
                        "both services are called '" + earlier.getName() + "'",
                        "Rename one of them first."))
                .or(() -> Reason.nothingToDo(
                        names().contains(earlier.getName()),
                        "'" + later.getName() + "' waits for '" + earlier.getName() + "' already"));
    }

    private List<String> names() {
        return kind == WaitKind.AFTER ? later.getAfter() : later.getRequires();
    }

    @Override
    public Optional<Problem> warning() {
        List<String> back = WaitPath.between((Edition) later.eContainer(), earlier, later);
        return Reason.warn(
                !back.isEmpty(),
                "change.cycle",
                "services would wait for each other: " + later.getName() + " after " + String.join(" after ", back),
                "Remove one of these lines; services in a ring never start.");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return Edit.all(
                Labels.of("connect", later.isSetName() ? later.getName() : "", earlier.getName()),
                List.of(Edit.add(later, kind.feature(), earlier.getName())));
    }
}

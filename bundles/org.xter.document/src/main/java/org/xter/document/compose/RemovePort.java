package org.xter.document.compose;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Service;
import org.xter.report.Problem;

/**
 * Lets a service listen on a port no longer.
 *
 * @param service the service
 * @param index which of its ports, from 0
 */
public record RemovePort(Service service, int index) implements Change {
    @Override
    public Optional<Problem> refusal() {
        return Reason.nothingToDo(
                index < 0 || index >= service.getPorts().size(), "the service does not listen on this port");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return Edit.all(
                Labels.of("removePart", service.getPorts().get(index).toString()),
                List.of(new Edit.RemoveValue(service, Literals.SERVICE__PORTS, index)));
    }
}

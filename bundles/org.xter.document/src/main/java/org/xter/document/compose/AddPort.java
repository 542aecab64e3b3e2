package org.xter.document.compose;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Service;
import org.xter.model.unit.Port;
import org.xter.report.Problem;

/**
 * Lets a service listen on a port.
 *
 * @param service the service
 * @param port the port, or a range of them
 */
public record AddPort(Service service, Port port) implements Change {
    private static final int FIRST_FREE = 8080;

    /** A port nobody in the edition listens on, from 8080 on. */
    public static AddPort fresh(Service service) {
        List<Port> taken = ((Edition) service.eContainer())
                .getServices().stream()
                        .flatMap(each -> each.getPorts().stream())
                        .toList();
        int number = FIRST_FREE;
        while (overlaps(taken, new Port(number, number, "tcp"))) {
            number++;
        }
        return new AddPort(service, new Port(number, number, "tcp"));
    }

    private static boolean overlaps(List<Port> taken, Port port) {
        return taken.stream()
                .anyMatch(each -> each.protocol().equals(port.protocol())
                        && each.first() <= port.last()
                        && port.first() <= each.last());
    }

    @Override
    public Optional<Problem> refusal() {
        return Reason.nothingToDo(overlaps(service.getPorts(), port), "the service listens on " + port + " already");
    }

    @Override
    public Optional<Problem> warning() {
        return ((Edition) service.eContainer())
                .getServices().stream()
                        .filter(each -> each != service && overlaps(each.getPorts(), port))
                        .findFirst()
                        .flatMap(other -> Reason.warn(
                                true,
                                "change.port-taken",
                                "'" + Names.of(other) + "' listens on " + port + " too",
                                "The second of them to start fails."));
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return Edit.all(
                Labels.of("addPart", port.toString()), List.of(Edit.add(service, Literals.SERVICE__PORTS, port)));
    }
}

package org.xter.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.document.protection.Containers;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Placement;
import org.xter.model.edition.Service;
import org.xter.report.Problem;

/**
 * Adds a service with a name nobody has.
 *
 * @param edition the edition
 * @param words what it is called, as somebody types it; may be empty
 * @param kind with a process or without
 * @param packages what it is made of
 * @param placement the container it lies in; a container that is missing is added
 * @param neighbour what it is connected to
 */
public record AddService(
        Edition edition,
        String words,
        Kind kind,
        List<String> packages,
        Placement placement,
        Optional<Neighbour> neighbour)
        implements Change {
    /** What is added. */
    public enum Kind {
        /** A service that runs. */
        SERVICE,
        /** A layer of its own without a process: a service whose list of units is empty. */
        LAYER
    }

    public AddService {
        packages = List.copyOf(packages);
    }

    /** A service in a plain layer, connected to nothing. */
    public static AddService named(Edition edition, String words) {
        return new AddService(edition, words, Kind.SERVICE, List.of(), Placement.NONE, Optional.empty());
    }

    /** A layer of its own without a process. */
    public static AddService layer(Edition edition, String words) {
        return new AddService(edition, words, Kind.LAYER, List.of(), Placement.NONE, Optional.empty());
    }

    /** The same connected to a service that is there. */
    public AddService with(Neighbour other) {
        return new AddService(edition, words, kind, packages, placement, Optional.of(other));
    }

    /** The same made of packages. */
    public AddService of(List<String> requests) {
        return new AddService(edition, words, kind, requests, placement, neighbour);
    }

    /** The same in a container. */
    public AddService in(Placement container) {
        return new AddService(edition, words, kind, packages, container, neighbour);
    }

    /** The name it will have. */
    public String name() {
        String wish = words.isBlank() && !packages.isEmpty() ? packages.get(0).split("[=/]", 2)[0] : words;
        return Names.fresh(edition, Literals.EDITION__SERVICES, wish, kind == Kind.SERVICE ? "service" : "layer");
    }

    @Override
    public Optional<Problem> refusal() {
        return packages.stream()
                .flatMap(each -> Names.whyNot(Literals.SERVICE__PACKAGES, each).stream())
                .findFirst()
                .or(() -> Reason.refuse(
                        neighbour.filter(other -> !other.service().isSetName()).isPresent(),
                        "change.unnamed",
                        "a service without a name cannot be waited for",
                        "Give it a name first."));
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        String name = name();
        Service service = EditionFactory.eINSTANCE.createService();
        service.setName(name);
        Titles.set(service, Literals.SERVICE__TITLE, words, name);
        if (!packages.isEmpty()) {
            service.getPackages().addAll(packages);
        }
        if (kind == Kind.LAYER) {
            service.eSet(Literals.SERVICE__UNITS, List.of());
        }
        if (placement != Placement.NONE) {
            service.setContainer(placement);
        }
        neighbour.filter(Neighbour::earlier).ifPresent(other -> other.kind()
                .names(service)
                .add(other.service().getName()));
        List<Edit> edits = new ArrayList<>(Containers.missingFor(edition, placement));
        edits.add(Edit.add(edition, Literals.EDITION__SERVICES, service));
        neighbour
                .filter(other -> !other.earlier())
                .ifPresent(other ->
                        edits.add(Edit.add(other.service(), other.kind().feature(), name)));
        return Edit.all(Labels.of("addPart", name), edits);
    }
}

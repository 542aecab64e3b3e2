package org.xter.document.compose;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.packages.PackageEdits;
import org.xter.document.packages.PackagePlace;
import org.xter.model.edition.Edition;
import org.xter.report.Problem;

/**
 * Puts packages into a layer: the system's, that of a service, or a group of the system's. Packages kept out before no longer
 * are.
 *
 * @param edition the edition
 * @param place where they are asked for
 * @param requests each {@code name}, {@code name=version} or {@code name/suite}
 */
public record PutPackages(Edition edition, PackagePlace place, List<String> requests) implements Change {
    public PutPackages {
        requests = List.copyOf(requests);
    }

    @Override
    public Optional<Problem> refusal() {
        return requests.stream()
                .flatMap(each -> Names.whyNot(place.feature(), each).stream())
                .findFirst()
                .or(() -> Reason.nothingToDo(made().isEmpty(), "these packages are asked for here already"));
    }

    private Optional<Edit> made() {
        return place.kind() == PackagePlace.Kind.EXCLUDED
                ? PackageEdits.exclude(edition, requests)
                : PackageEdits.add(edition, place, requests);
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return made().orElseThrow();
    }
}

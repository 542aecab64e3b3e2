package org.xter.document.compose;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.packages.AskedPackage;
import org.xter.document.packages.PackageEdits;
import org.xter.document.packages.PackagePlace;
import org.xter.report.Problem;

/**
 * Asks for packages elsewhere: moves them from one layer or group to another.
 *
 * @param packages where they stand now
 * @param place where they are to stand
 */
public record MovePackages(List<AskedPackage> packages, PackagePlace place) implements Change {
    public MovePackages {
        packages = List.copyOf(packages);
    }

    @Override
    public Optional<Problem> refusal() {
        return packages.stream()
                .flatMap(each -> Names.whyNot(place.feature(), each.text()).stream())
                .findFirst()
                .or(() -> Reason.nothingToDo(
                        PackageEdits.move(packages, place).isEmpty(), "these packages are asked for here already"));
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return PackageEdits.move(packages, place).orElseThrow();
    }
}

package org.xter.document.compose;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.PackageGroup;
import org.xter.report.Problem;

/**
 * Adds a package group with a name nobody has.
 *
 * @param edition the edition
 * @param words what it is called, as somebody types it; may be empty
 * @param packages what it holds
 */
public record AddGroup(Edition edition, String words, List<String> packages) implements Change {
    public AddGroup {
        packages = List.copyOf(packages);
    }

    /** The name it will have. */
    public String name() {
        return Names.fresh(edition, Literals.EDITION__GROUPS, words, "group");
    }

    @Override
    public Optional<Problem> refusal() {
        return packages.stream()
                .flatMap(each -> Names.whyNot(Literals.PACKAGE_GROUP__PACKAGES, each).stream())
                .findFirst();
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        String name = name();
        PackageGroup group = EditionFactory.eINSTANCE.createPackageGroup();
        group.setName(name);
        Titles.set(group, Literals.PACKAGE_GROUP__TITLE, words, name);
        if (!packages.isEmpty()) {
            group.getPackages().addAll(packages);
        }
        return Edit.all(Labels.of("addPart", name), List.of(Edit.add(edition, Literals.EDITION__GROUPS, group)));
    }
}

package org.xter.studio.gef.protection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.protection.RemoveContainer;
import org.xter.model.edition.Placement;
import org.xter.studio.gef.edit.RemovalPolicy;
import org.xter.studio.gef.part.ElementPart;

/** Removes a container; what lies in it stays. Services and volumes are removed where they are made, not here. */
final class RemovePolicy extends RemovalPolicy {
    private final Contents contents;

    RemovePolicy(Contents contents) {
        super(contents.document());
        this.contents = contents;
    }

    /** With A goes what is in it, so of both A is the one that counts. */
    @Override
    protected Optional<Change> change(List<ElementPart> parts) {
        return parts.stream()
                .map(each -> Contents.box(each.element()).orElse(null))
                .filter(Objects::nonNull)
                .filter(each -> each != Placement.NONE)
                .sorted()
                .findFirst()
                .map(each -> new RemoveContainer(contents.edition(), each));
    }
}

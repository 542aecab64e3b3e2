package org.xter.studio.gef.disks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.xter.document.change.Change;
import org.xter.document.change.DeleteParts;
import org.xter.studio.gef.edit.RemovalPolicy;
import org.xter.studio.gef.part.ElementPart;

/** Removes the disks and partitions that are selected, as one step, with what refers to them. */
final class RemovePolicy extends RemovalPolicy {
    private final DiskPieces pieces;

    RemovePolicy(DiskPieces pieces) {
        super(pieces.host().document());
        this.pieces = pieces;
    }

    @Override
    protected Optional<Change> change(List<ElementPart> selected) {
        Set<EObject> parts = new LinkedHashSet<>();
        selected.forEach(each -> pieces.part(each.element()).ifPresent(parts::add));
        // A partition goes with its disk.
        List<EObject> outermost = parts.stream()
                .filter(each -> !parts.contains(each.eContainer()))
                .toList();
        return outermost.isEmpty() ? Optional.empty() : Optional.of(new DeleteParts(pieces.edition(), outermost));
    }
}

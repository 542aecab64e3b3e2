package org.xter.studio.gef.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.xter.diagram.Page;
import org.xter.diagram.layout.LayoutFile;
import org.xter.diagram.layout.SavedLayout;
import org.xter.diagram.scene.Point;
import org.xter.document.EditionDocument;
import org.xter.document.change.Change;
import org.xter.document.edit.Edit;
import org.xter.document.find.ElementPath;
import org.xter.report.Problem;

/**
 * A change together with what it means for where cards are kept, as one step of the history. A layout that must not be
 * written over stays as it is.
 *
 * @param change what is done to the edition
 * @param following asked before the change is done; what it gives makes the layout what it is to be after it
 */
public record LaidOutChange(Change change, Supplier<UnaryOperator<SavedLayout>> following) implements Change {
    /**
     * What a change adds lies at a place.
     *
     * @param parts the list a card is added for
     * @param place where, counted from the origin of the page's cards
     */
    public static LaidOutChange placing(Change change, List<? extends EObject> parts, Page page, Point place) {
        return new LaidOutChange(change, () -> {
            Set<EObject> before = new HashSet<>(parts);
            return kept -> {
                SavedLayout now = kept;
                for (EObject each : parts) {
                    if (!before.contains(each)) {
                        now = now.with(page.key(), ElementPath.of(each), Optional.of(place));
                    }
                }
                return now;
            };
        });
    }

    /** What is called otherwise stays where the user put it. */
    public static LaidOutChange renaming(Change change, EObject part) {
        return new LaidOutChange(change, () -> {
            String before = ElementPath.of(part);
            return kept -> kept.renamed(before, ElementPath.of(part));
        });
    }

    @Override
    public Optional<Problem> refusal() {
        return change.refusal();
    }

    @Override
    public Optional<Problem> warning() {
        return change.warning();
    }

    @Override
    public Edit edit() {
        return change.edit();
    }

    @Override
    public boolean applyTo(EditionDocument document) {
        if (refusal().isPresent()) {
            return false;
        }
        LayoutFile.Read read = LayoutFile.read(document.file());
        if (!read.writable()) {
            return change.applyTo(document);
        }
        UnaryOperator<SavedLayout> follow = following.get();
        return document.execute(edit(), LayoutFile.beside(document.file()), () -> {
            SavedLayout now = follow.apply(read.layout());
            return now.equals(read.layout()) ? Optional.empty() : Optional.of(LayoutFile.write(read.text(), now));
        });
    }
}

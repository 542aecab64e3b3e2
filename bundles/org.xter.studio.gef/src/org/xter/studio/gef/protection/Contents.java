package org.xter.studio.gef.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.diagram.protection.ProtectionScene;
import org.xter.diagram.scene.SceneElement;
import org.xter.document.EditionDocument;
import org.xter.document.change.Change;
import org.xter.document.find.ElementPath;
import org.xter.document.protection.Containers;
import org.xter.document.protection.NestContainer;
import org.xter.document.protection.PlaceIn;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Guest;
import org.xter.model.edition.Placement;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Service;
import org.xter.model.edition.Volume;

/** What elements of the page stand for, and where they lie. Asked anew each time, since both follow the edition. */
final class Contents {
    private final EditionDocument document;

    Contents(EditionDocument document) {
        this.document = document;
    }

    EditionDocument document() {
        return document;
    }

    Edition edition() {
        return document.edition();
    }

    /** The part of the edition an element stands for. */
    Optional<EObject> part(SceneElement element) {
        String path = element.facts().path();
        return path.isEmpty() ? Optional.empty() : ElementPath.find(edition(), path);
    }

    /** The container, or place of plain layers, that an element is. */
    static Optional<Placement> box(SceneElement element) {
        return element instanceof SceneElement.Box ? byBox(element.id()) : Optional.empty();
    }

    private static Optional<Placement> byBox(String id) {
        return Placement.VALUES.stream()
                .filter(each -> ProtectionScene.boxId(each).equals(id))
                .findFirst();
    }

    /** Where an element lies; a box is its own place. */
    Optional<Placement> place(SceneElement element) {
        return box(element)
                .or(() -> element instanceof SceneElement.Entry entry ? byBox(entry.owner()) : Optional.empty())
                .or(() -> part(element).flatMap(Contents::owner).map(Containers::placement));
    }

    /** What moves when a part moves: a service or guest; the service of a volume. */
    private static Optional<EObject> owner(EObject part) {
        EObject owner = part instanceof Volume ? part.eContainer() : part;
        return Optional.ofNullable(owner).filter(each -> each instanceof Service || each instanceof Guest);
    }

    /** The setting an element is of its container; nothing when it is none. */
    Optional<EStructuralFeature> setting(SceneElement element) {
        return element instanceof SceneElement.Entry entry && part(element).orElse(null) instanceof ProtectedContainer
                ? Literals.ENCRYPTION.getEAllStructuralFeatures().stream()
                        .filter(each -> entry.id().equals(entry.owner() + "." + each.getName()))
                        .findFirst()
                : Optional.empty();
    }

    /** The value of a setting that is chosen from a list: that of a key derivation is its function. */
    static EAttribute chosen(EStructuralFeature setting) {
        return setting instanceof EAttribute attribute ? attribute : Literals.KEY_DERIVATION__FUNCTION;
    }

    /** Whether an element can be moved into another place. */
    boolean isMovable(SceneElement element) {
        return isContainerB(element)
                || !(element instanceof SceneElement.Box)
                        && part(element).flatMap(Contents::owner).isPresent();
    }

    private static boolean isContainerB(SceneElement element) {
        return box(element).filter(each -> each == Placement.B).isPresent()
                && !element.facts().implied();
    }

    /** What moving elements to a place does to the edition; nothing when they cannot be moved together. */
    Optional<Change> move(List<SceneElement> elements, Placement to) {
        if (elements.size() == 1 && isContainerB(elements.get(0))) {
            return Optional.of(new NestContainer(edition(), to));
        }
        List<EObject> parts = new ArrayList<>();
        for (SceneElement each : elements) {
            Optional<EObject> part = isContainerB(each) ? Optional.empty() : part(each);
            if (part.flatMap(Contents::owner).isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new PlaceIn(edition(), parts, to));
    }
}

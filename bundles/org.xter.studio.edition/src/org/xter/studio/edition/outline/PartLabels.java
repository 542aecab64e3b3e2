package org.xter.studio.edition.outline;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.document.protection.Containers;
import org.xter.model.edition.Edition;
import org.xter.model.edition.ProtectedContainer;
import org.xter.studio.edition.field.FieldTexts;

/** What parts of an edition are called in lists and trees. */
public final class PartLabels {
    /** The features that tell a part from its like, the best first. */
    private static final List<String> NAMES = List.of("title", "name", "id", "path", "question", "format", "role");

    private PartLabels() {}

    /** What a part is called: its title or name, else its kind. */
    public static String of(EObject part) {
        if (part instanceof Edition edition && edition.getIdentity() != null) {
            return of(edition.getIdentity());
        }
        if (part instanceof ProtectedContainer container) { // A or B
            return FieldTexts.type(part.eClass()) + " "
                    + Containers.of(container).name();
        }
        return NAMES.stream()
                .map(name -> value(part, name))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> FieldTexts.type(part.eClass()));
    }

    /** The name behind the title, when both are there and differ. */
    public static Optional<String> second(EObject part) {
        Optional<String> title = value(part, "title");
        return title.isEmpty() ? Optional.empty() : value(part, "name").filter(name -> !name.equals(title.get()));
    }

    private static Optional<String> value(EObject part, String name) {
        EStructuralFeature feature = part.eClass().getEStructuralFeature(name);
        return feature == null || feature.isMany() || !part.eIsSet(feature)
                ? Optional.empty()
                : Optional.of(String.valueOf(part.eGet(feature))).filter(text -> !text.isBlank());
    }
}

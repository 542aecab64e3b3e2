package org.xter.document.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.document.packages.AskedPackage;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.text.EditionFile;
import org.xter.model.text.Reference;
import org.xter.model.text.References;
import org.xter.model.text.TextRange;

/**
 * Where in a file a part of the edition or a package is named. A service and a package of one name are two things, whatever
 * they look like. Reads the file it is given and nothing else, so it may work on any thread that owns the file.
 */
public final class Occurrences {
    private final Map<Named, List<TextRange>> places = new HashMap<>();
    private final EditionFile file;

    /** What is named: a class of parts, or the type of packages' names, and the name. */
    private record Named(Object kind, String name) {}

    private Occurrences(EditionFile file) {
        this.file = file;
    }

    /** All names of a file. */
    public static Occurrences of(EditionFile file) {
        Occurrences found = new Occurrences(file);
        for (Reference reference : References.of(file.edition())) {
            found.add(reference.type(), reference.name(), reference.from(), reference.feature(), reference.index());
        }
        for (Iterator<EObject> all = file.edition().eAllContents(); all.hasNext(); ) {
            EObject part = all.next();
            EStructuralFeature name = part.eClass().getEStructuralFeature("name");
            if (name != null && part.eIsSet(name)) {
                found.add(part.eClass(), (String) part.eGet(name), part, name, 0);
            }
            for (EAttribute feature : part.eClass().getEAllAttributes()) {
                if (isPackage(feature) && part.eIsSet(feature)) {
                    found.addPackages(part, feature);
                }
            }
        }
        return found;
    }

    private static boolean isPackage(EAttribute feature) {
        return feature.getEAttributeType() == Literals.PACKAGE_REQUEST
                || feature.getEAttributeType() == Literals.PACKAGE_NAME;
    }

    private void addPackages(EObject part, EAttribute feature) {
        Object value = part.eGet(feature);
        List<?> all = value instanceof List<?> many ? many : List.of(value);
        for (int i = 0; i < all.size(); i++) {
            add(Literals.PACKAGE_NAME, AskedPackage.nameOf(String.valueOf(all.get(i))), part, feature, i);
        }
    }

    private void add(Object kind, String name, EObject from, EStructuralFeature feature, int index) {
        file.item(from, feature, index)
                .ifPresent(node -> places.computeIfAbsent(new Named(kind, name), named -> new ArrayList<>())
                        .add(node.range()));
    }

    /**
     * Where what is named at a position is named, in the order of the text; empty when nothing is.
     *
     * @param offset in UTF-16 code units; the end of a name belongs to it
     */
    public List<TextRange> at(int offset) {
        return places.values().stream()
                .filter(each -> each.stream().anyMatch(range -> range.start() <= offset && offset <= range.end()))
                .findFirst()
                .map(each -> each.stream()
                        .sorted(Comparator.comparingInt(TextRange::start))
                        .toList())
                .orElse(List.of());
    }
}

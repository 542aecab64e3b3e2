package org.xter.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.diagram.scene.Badge;
import org.xter.document.findings.DocumentFinding;
import org.xter.model.text.EditionFile;
import org.xter.model.text.TextRange;
import org.xter.model.text.YamlNode;

/** Findings by the parts of an edition they are about. Immutable. */
public final class ElementFindings {
    /** Nothing is to be said. */
    public static final ElementFindings NONE = new ElementFindings();

    private static final Comparator<Badge> GRAVEST_FIRST = Comparator.comparing(Badge::severity);

    private final Map<EObject, List<Badge>> byPart = new IdentityHashMap<>();

    private final Map<Badge, EStructuralFeature> features = new IdentityHashMap<>();

    private ElementFindings() {}

    private static boolean isIn(EditionFile file, EObject part, EStructuralFeature feature, int offset) {
        return file.entry(part, feature)
                .filter(entry -> entry.key().range().start() <= offset
                        && offset <= entry.value().range().end())
                .isPresent();
    }

    /**
     * Findings in the text of an edition.
     *
     * @param file the reading of the text that is drawn
     * @param findings their ranges lie in the same text
     */
    public static ElementFindings of(EditionFile file, Collection<DocumentFinding> findings) {
        ElementFindings result = new ElementFindings();
        for (DocumentFinding each : findings) {
            EObject part = smallestAround(file, each.range());
            Badge badge = Badge.of(each);
            result.byPart.computeIfAbsent(part, key -> new ArrayList<>()).add(badge);
            part.eClass().getEAllStructuralFeatures().stream()
                    .filter(feature -> isIn(file, part, feature, each.range().start()))
                    .findFirst()
                    .ifPresent(feature -> result.features.put(badge, feature));
        }
        return result;
    }

    /** What is to be said about one feature of a part, the gravest first. */
    public List<Badge> of(EObject part, EStructuralFeature feature) {
        return byPart.getOrDefault(part, List.of()).stream()
                .filter(each -> features.get(each) == feature)
                .sorted(GRAVEST_FIRST)
                .toList();
    }

    private static EObject smallestAround(EditionFile file, TextRange range) {
        EObject best = file.edition();
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (EObject part : best.eContents()) {
                Optional<YamlNode.Mapping> node = file.node(part);
                if (node.isPresent()
                        && node.get().range().start() <= range.start()
                        && node.get().range().end() >= range.start()) {
                    best = part;
                    deeper = true;
                    break;
                }
            }
        }
        return best;
    }

    /**
     * What is to be said about a part and all within it, the gravest first.
     *
     * @param without kinds of parts within it that speak for themselves
     */
    public List<Badge> of(EObject part, EClass... without) {
        List<Badge> result = new ArrayList<>();
        collect(part, List.of(without), result);
        result.sort(GRAVEST_FIRST);
        return result;
    }

    private void collect(EObject part, List<EClass> without, List<Badge> into) {
        into.addAll(byPart.getOrDefault(part, List.of()));
        for (Iterator<EObject> parts = part.eContents().iterator(); parts.hasNext(); ) {
            EObject each = parts.next();
            if (!without.contains(each.eClass())) {
                collect(each, without, into);
            }
        }
    }
}

package org.xter.studio.edition.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.document.EditionDocument;
import org.xter.document.findings.DocumentFinding;
import org.xter.report.Severity;

/** The findings of an edition by what they are about. Made anew for each set of findings. */
public final class FindingsIndex {
    /** No findings. */
    public static final FindingsIndex NONE = new FindingsIndex();

    private record Located(EStructuralFeature feature, DocumentFinding finding) {}

    private final Map<EObject, List<Located>> findings = new IdentityHashMap<>();
    private final Map<EObject, Severity> worst = new IdentityHashMap<>();

    private FindingsIndex() {}

    /** The present findings of a document; the text must be the one they were made for. */
    public static FindingsIndex of(EditionDocument document) {
        FindingsIndex index = new FindingsIndex();
        for (DocumentFinding each : document.findings()) {
            int offset = Math.min(each.range().start(), document.text().length());
            EObject part = document.elementAt(offset);
            index.findings
                    .computeIfAbsent(part, key -> new ArrayList<>())
                    .add(new Located(document.featureAt(offset).orElse(null), each));
            for (EObject above = part; above != null; above = above.eContainer()) {
                index.worst.merge(above, each.problem().severity(), FindingsIndex::worse);
            }
        }
        return index;
    }

    /** The findings about one feature of a part, worst first. */
    public List<DocumentFinding> of(EObject part, EStructuralFeature feature) {
        return findings.getOrDefault(part, List.of()).stream()
                .filter(each -> each.feature() == feature)
                .map(Located::finding)
                .sorted(Comparator.comparing(each -> each.problem().severity().ordinal()))
                .toList();
    }

    /** The findings about a part itself and its features. */
    public List<DocumentFinding> of(EObject part) {
        return findings.getOrDefault(part, List.of()).stream()
                .map(Located::finding)
                .toList();
    }

    /** How bad the worst finding is about a part or what lies in it; nothing when there is none. */
    public Optional<Severity> worst(EObject part) {
        return Optional.ofNullable(worst.get(part));
    }

    private static Severity worse(Severity one, Severity other) {
        return one.ordinal() <= other.ordinal() ? one : other;
    }
}

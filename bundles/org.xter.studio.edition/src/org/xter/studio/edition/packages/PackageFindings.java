package org.xter.studio.edition.packages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.document.EditionDocument;
import org.xter.document.findings.DocumentFinding;
import org.xter.document.packages.AskedPackage;
import org.xter.document.packages.AskedPackages;
import org.xter.document.packages.PackagePlace;
import org.xter.model.text.TextRange;
import org.xter.report.Severity;
import org.xter.studio.ui.problem.Sentences;

/**
 * The findings about packages an edition asks for, each at the package it is about, else at its list.
 *
 * @param found by {@link AskedPackage} or {@link PackagePlace}
 */
record PackageFindings(Map<Object, List<DocumentFinding>> found) {
    static final PackageFindings NONE = new PackageFindings(Map.of());

    /** The present findings of a document. */
    static PackageFindings of(EditionDocument document) {
        List<DocumentFinding> all = document.findings();
        if (all.isEmpty()) {
            return NONE;
        }
        List<AskedPackages.Group> groups = AskedPackages.of(document.edition()).groups();
        Map<Object, List<DocumentFinding>> found = new HashMap<>();
        for (DocumentFinding each : all) {
            at(document, groups, each.range().start())
                    .ifPresent(subject -> found.merge(
                            subject, List.of(each), (some, more) -> Stream.concat(some.stream(), more.stream())
                                    .toList()));
        }
        return new PackageFindings(found);
    }

    private static Optional<Object> at(EditionDocument document, List<AskedPackages.Group> groups, int finding) {
        int offset = Math.min(finding, document.text().length());
        EObject part = document.elementAt(offset);
        EStructuralFeature feature = document.featureAt(offset).orElse(null);
        for (AskedPackages.Group group : groups) {
            PackagePlace place = group.place();
            if (place.feature() == feature
                    && place.owner().filter(owner -> owner == part).isPresent()) {
                for (AskedPackage wanted : group.packages()) {
                    Optional<TextRange> span = document.span(part, feature, wanted.index());
                    if (span.filter(range -> range.start() <= offset && offset < range.end())
                            .isPresent()) {
                        return Optional.of(wanted);
                    }
                }
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** How bad the worst is about a package or a list; nothing when there is none. */
    Optional<Severity> worst(Object subject) {
        return found.getOrDefault(subject, List.of()).stream()
                .map(each -> each.problem().severity())
                .min(Comparator.naturalOrder());
    }

    /** What is said about a package or a list, a line each; null for nothing. */
    String text(Object subject) {
        List<DocumentFinding> about = found.get(subject);
        return about == null
                ? null
                : about.stream()
                        .map(each -> Sentences.message(each.problem()))
                        .distinct()
                        .collect(Collectors.joining("\n"));
    }
}

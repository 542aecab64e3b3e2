package org.xter.document.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xter.document.edit.Slot;
import org.xter.document.find.FoundElement.Kind;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.text.Grammar;

/**
 * Everything in an edition that has a name, as it stands at one moment. Settings of sections are found also when they are
 * left out, those of parts in lists only when they are there.
 */
public final class ElementIndex {
    private static final Map<EClass, Kind> KINDS = Map.of(
            Literals.SERVICE, Kind.SERVICE,
            Literals.PACKAGE_GROUP, Kind.GROUP,
            Literals.FILE_ENTRY, Kind.FILE,
            Literals.USER, Kind.USER,
            Literals.REPOSITORY, Kind.REPOSITORY,
            Literals.NETWORK_INTERFACE, Kind.INTERFACE,
            Literals.DISK, Kind.DISK,
            Literals.PARTITION, Kind.PARTITION,
            Literals.TARGET, Kind.TARGET);

    private static final String BETWEEN = " \u203a ";
    private static final int LONGEST_VALUE = 60;
    private static final int NOT_FOUND = 6;

    private final List<Entry> entries = new ArrayList<>();
    private final Function<EStructuralFeature, String> names;

    /** An element with what its words are looked for in, in lower case. */
    private record Entry(FoundElement element, String name, String label, String detail) {}

    private ElementIndex(Function<EStructuralFeature, String> names) {
        this.names = names;
    }

    /**
     * Everything in an edition.
     *
     * @param names what the user knows settings and sections by
     */
    public static ElementIndex of(Edition edition, Function<EStructuralFeature, String> names) {
        ElementIndex index = new ElementIndex(names);
        index.walk(Slot.of(edition), edition.eClass(), Optional.of(edition), "", true);
        return index;
    }

    /** The name of a setting or section when nobody gives a better one: its key in the file, as words. */
    public static String plainName(EStructuralFeature feature) {
        String words = Grammar.key(feature).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void walk(Slot slot, EClass type, Optional<EObject> object, String where, boolean alsoUnset) {
        for (EStructuralFeature feature : Grammar.features(type).values()) {
            boolean set = object.filter(each -> each.eIsSet(feature)).isPresent();
            if (feature instanceof EReference section && !section.isMany()) {
                if (set || alsoUnset) {
                    List<EReference> path = new ArrayList<>(slot.path());
                    path.add(section);
                    walk(
                            new Slot(slot.owner(), path),
                            section.getEReferenceType(),
                            set ? object.map(each -> (EObject) each.eGet(section)) : Optional.empty(),
                            below(where, names.apply(section)),
                            alsoUnset);
                }
            } else if (feature instanceof EReference) {
                object.ifPresent(each -> ((List<?>) each.eGet(feature)).forEach(part -> part((EObject) part, where)));
            } else if (feature.getEType() == Literals.PACKAGE_REQUEST || feature.getEType() == Literals.PACKAGE_NAME) {
                packages(slot, (EAttribute) feature, object, where);
            } else if (set || alsoUnset) {
                setting(slot, (EAttribute) feature, set ? object : Optional.empty(), where);
            }
        }
    }

    private void part(EObject part, String where) {
        Kind kind = KINDS.getOrDefault(part.eClass(), Kind.PART);
        String name = text(part, "name")
                .or(() -> text(part, "id"))
                .or(() -> text(part, "path"))
                .or(() -> text(part, "format"))
                .orElse(names.apply(part.eContainingFeature()));
        String label = text(part, "title").orElse(name);
        String place = below(where, names.apply(part.eContainingFeature()));
        add(
                new FoundElement(
                        kind,
                        label,
                        label.equals(name) ? place : below(place, name),
                        Slot.of(part),
                        Optional.empty(),
                        -1),
                name);
        walk(Slot.of(part), part.eClass(), Optional.of(part), below(where, label), false);
    }

    private void packages(Slot slot, EAttribute feature, Optional<EObject> object, String where) {
        if (!feature.isMany()) {
            object.filter(each -> each.eIsSet(feature)).ifPresent(each -> setting(slot, feature, object, where));
            return;
        }
        List<?> values = object.map(each -> (List<?>) each.eGet(feature)).orElse(List.of());
        for (int i = 0; i < values.size(); i++) {
            String text = String.valueOf(values.get(i));
            add(
                    new FoundElement(
                            Kind.PACKAGE, text, below(where, names.apply(feature)), slot, Optional.of(feature), i),
                    text);
        }
    }

    private void setting(Slot slot, EAttribute feature, Optional<EObject> object, String where) {
        String value = object.map(each -> value(each, feature)).orElse("");
        String detail = Stream.of(where, value)
                .filter(each -> !each.isEmpty())
                .reduce((a, b) -> a + " = " + b)
                .orElse("");
        add(
                new FoundElement(Kind.SETTING, names.apply(feature), detail, slot, Optional.of(feature), -1),
                Grammar.key(feature));
    }

    private static String value(EObject object, EAttribute feature) {
        Object value = object.eGet(feature);
        String text = value instanceof List<?> list
                ? String.join(
                        ", ",
                        list.stream()
                                .map(each -> EcoreUtil.convertToString(feature.getEAttributeType(), each))
                                .toList())
                : String.valueOf(EcoreUtil.convertToString(feature.getEAttributeType(), value));
        String line = text.lines().findFirst().orElse("").strip();
        return line.length() > LONGEST_VALUE ? line.substring(0, LONGEST_VALUE) + "\u2026" : line;
    }

    private static Optional<String> text(EObject part, String feature) {
        EStructuralFeature found = part.eClass().getEStructuralFeature(feature);
        return found == null || !part.eIsSet(found) ? Optional.empty() : Optional.of(String.valueOf(part.eGet(found)));
    }

    private static String below(String where, String name) {
        return where.isEmpty() ? name : where + BETWEEN + name;
    }

    private void add(FoundElement element, String name) {
        entries.add(new Entry(element, lower(name), lower(element.label()), lower(element.detail())));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** How much there is. */
    public int size() {
        return entries.size();
    }

    /**
     * Looks for elements that have every word of a query in their label, name or detail. First come those whose name is
     * the word, then those it begins, those a part of it begins, the rest; parts come before settings.
     *
     * @param query words with blanks between them, case aside; without any all parts are found, in the file's order
     * @param limit the most that are listed
     */
    public List<FoundElement> search(String query, int limit) {
        List<String> words = Stream.of(lower(query).split("\\s+"))
                .filter(each -> !each.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return entries.stream()
                    .map(Entry::element)
                    .filter(each -> each.kind() != Kind.SETTING)
                    .sorted(Comparator.comparing(FoundElement::kind))
                    .limit(limit)
                    .toList();
        }
        record Ranked(FoundElement element, int rank) {}
        return entries.stream()
                .map(entry -> new Ranked(entry.element(), rank(entry, words)))
                .filter(each -> each.rank() >= 0)
                .sorted(Comparator.comparingInt(Ranked::rank)
                        .thenComparing(each -> each.element().kind())
                        .thenComparing(each -> each.element().label().length()))
                .limit(limit)
                .map(Ranked::element)
                .toList();
    }

    private static int rank(Entry entry, List<String> words) {
        int sum = 0;
        for (String word : words) {
            int rank = Math.min(rank(entry.name(), word), rank(entry.label(), word));
            if (rank == NOT_FOUND && entry.detail().contains(word)) {
                rank = NOT_FOUND - 1;
            }
            if (rank == NOT_FOUND) {
                return -1;
            }
            sum += rank;
        }
        return sum;
    }

    private static int rank(String text, String word) {
        int best = NOT_FOUND;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0) {
                return text.length() == word.length() ? 0 : 1;
            }
            best = Math.min(best, Character.isLetterOrDigit(text.charAt(at - 1)) ? 3 : 2);
        }
        return best;
    }
}

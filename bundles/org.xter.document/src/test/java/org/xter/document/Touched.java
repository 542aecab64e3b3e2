package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.document.change.Names;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Slot;
import org.xter.model.text.Reference;
import org.xter.model.text.References;
import org.xter.model.text.TextRange;

/**
 * The lines an edit may change. The criterion: all other lines of the text before are in the text after, in the same order
 * and with the same characters; only blank lines may be fewer, by one for each thing that is removed. In detail:
 *
 * <ul>
 *   <li>Setting what stands in the file may change the lines of that key and its value.
 *   <li>A new key or item on lines of its own changes no line. Between brackets or braces it may change the lines from the
 *       end of the neighbour before to the beginning of the neighbour after. A list or section that is empty may change its
 *       own lines.
 *   <li>The line with the hyphen of a list item belongs to the item's first key: a new first key may change it, and removing
 *       the first key may change the line of the second, which moves up to the hyphen.
 *   <li>Removing may change the lines of what is removed and the comment lines directly above; between brackets also those
 *       from the neighbour before to the neighbour after. What goes along, because nothing is left in it, counts as removed.
 *   <li>Moving may change the lines of the item, and the comment lines directly above; between brackets those of the list.
 *   <li>Renaming may change the lines of the name and of the references.
 * </ul>
 */
final class Touched {
    private final String text;
    private final List<String> lines;
    private final Set<Integer> may = new TreeSet<>();
    private final EditionDocument document;

    private Touched(EditionDocument document) {
        this.document = document;
        this.text = document.text();
        this.lines = lines(text);
    }

    static Touched by(EditionDocument document, Edit edit) {
        Touched touched = new Touched(document);
        touched.allow(edit);
        return touched;
    }

    private static List<String> lines(String text) {
        return Arrays.asList(text.replace("\uFEFF", "").split("\r\n|\n|\r", -1));
    }

    private int line(int offset) {
        String before = text.substring(0, offset);
        return lines(before).size() - 1;
    }

    private void allow(Edit edit) {
        switch (edit) {
            case Edit.Set set -> {
                EObject owner = set.slot().owner();
                for (EReference section : set.slot().path()) {
                    if (!owner.eIsSet(section)) {
                        absent(owner, section);
                        return;
                    }
                    owner = (EObject) owner.eGet(section);
                }
                present(owner, set.feature());
            }
            case Edit.Unset unset -> removed(unset.owner(), unset.feature());
            case Edit.Add add -> added(add.slot(), add.feature(), add.index());
            case Edit.Relocate relocate -> {
                added(relocate.slot(), relocate.feature(), relocate.index());
                removed(relocate.part());
            }
            case Edit.Remove remove -> remove.parts().forEach(this::removed);
            case Edit.RemoveValue remove -> removedItem(remove.owner(), remove.feature(), remove.index());
            case Edit.Move move -> {
                if (inBrackets(move.owner(), move.feature())) {
                    allow(document.span(move.owner(), move.feature()));
                } else {
                    withComment(document.span(move.owner(), move.feature(), move.from()), true);
                }
            }
            case Edit.Rename rename -> {
                present(rename.part(), Names.naming(rename.part().eClass()).orElseThrow());
                for (Reference reference : References.of(document.edition())) {
                    if (reference
                            .target()
                            .filter(target -> target == rename.part())
                            .isPresent()) {
                        allow(document.span(reference.from(), reference.feature(), reference.index()));
                    }
                }
            }
            case Edit.Paste paste -> {
                EStructuralFeature feature = paste.owner().eClass().getEAllContainments().stream()
                        .filter(each -> paste.fragment().startsWith(org.xter.model.text.Grammar.key(each) + ":"))
                        .findFirst()
                        .orElseThrow();
                added(paste.owner(), feature, paste.index());
            }
            case Edit.ReplaceText replace ->
                allow(Optional.of(new TextRange(replace.offset(), replace.offset() + replace.length())));
            case Edit.Typed typed -> allow(typed.edit());
            case Edit.Compound compound -> compound.edits().forEach(this::allow);
        }
    }

    private void added(Slot slot, EStructuralFeature feature, int index) {
        EObject owner = slot.owner();
        for (EReference section : slot.path()) {
            if (!owner.eIsSet(section)) {
                absent(owner, section);
                return;
            }
            owner = (EObject) owner.eGet(section);
        }
        added(owner, feature, index);
    }

    private void allow(Optional<TextRange> range) {
        range.ifPresent(where -> {
            for (int i = line(where.start()); i <= line(where.end()); i++) {
                may.add(i);
            }
        });
    }

    private void withComment(Optional<TextRange> range, boolean item) {
        allow(range);
        range.ifPresent(where -> {
            int first = line(where.start());
            while (item && first > 0 && !lines.get(first).strip().startsWith("-")) {
                may.add(--first);
            }
            for (int i = first - 1; i >= 0 && lines.get(i).strip().startsWith("#"); i--) {
                may.add(i);
            }
        });
    }

    private boolean opensAt(Optional<TextRange> range) {
        return range.filter(where -> where.start() < text.length() && "[{".indexOf(text.charAt(where.start())) >= 0)
                .isPresent();
    }

    private boolean inBrackets(EObject owner, EStructuralFeature feature) {
        if (opensAt(document.span(owner))) {
            return true;
        }
        Optional<TextRange> entry = document.span(owner, feature);
        if (entry.isEmpty()) {
            return false;
        }
        String value = text.substring(entry.get().start(), entry.get().end());
        return value.matches("(?s)[^\\n:]*:\\s*[\\[{].*");
    }

    private void present(EObject owner, EStructuralFeature feature) {
        if (document.span(owner, feature).isPresent()) {
            allow(document.span(owner, feature));
        } else {
            absent(owner, feature);
        }
    }

    /** A new key: nothing changes unless its neighbours stand between braces. */
    private void absent(EObject owner, EStructuralFeature feature) {
        if (opensAt(document.span(owner))) {
            int rank = owner.eClass().getEAllStructuralFeatures().indexOf(feature);
            // Its place is after the last of those the model has before it.
            int index = 0;
            List<TextRange> keys = keys(owner);
            for (EStructuralFeature each :
                    owner.eClass().getEAllStructuralFeatures().subList(0, rank)) {
                index = document.span(owner, each)
                        .map(where -> keys.indexOf(where) + 1)
                        .orElse(index);
            }
            betweenKeys(owner, index, index);
        } else if (standsAfterHyphen(owner)) {
            int rank = owner.eClass().getEAllStructuralFeatures().indexOf(feature);
            boolean first = owner.eClass().getEAllStructuralFeatures().stream()
                    .limit(rank)
                    .noneMatch(each -> document.span(owner, each).isPresent());
            if (first) {
                may.add(line(document.span(owner).orElseThrow().start()));
            }
        }
    }

    /** Where the keys of an object stand, in the order of the text. */
    private List<TextRange> keys(EObject owner) {
        return owner.eClass().getEAllStructuralFeatures().stream()
                .flatMap(each -> document.span(owner, each).stream())
                .sorted(Comparator.comparingInt(TextRange::start))
                .toList();
    }

    /** The lines between the key before one and the key after another. */
    private void betweenKeys(EObject owner, int from, int to) {
        List<TextRange> keys = keys(owner);
        TextRange whole = document.span(owner).orElseThrow();
        int start = from == 0 ? whole.start() : keys.get(from - 1).end();
        int end = to >= keys.size() ? whole.end() : keys.get(to).start();
        allow(Optional.of(new TextRange(start, end)));
    }

    private boolean standsAfterHyphen(EObject owner) {
        return document.span(owner)
                .filter(where -> lines.get(line(where.start())).strip().startsWith("- "))
                .isPresent();
    }

    private void added(EObject owner, EStructuralFeature feature, int index) {
        if (document.span(owner, feature).isEmpty()) {
            absent(owner, feature);
            return;
        }
        int size = ((List<?>) owner.eGet(feature)).size();
        if (size == 0 || !inBrackets(owner, feature)) {
            boolean single = document.span(owner, feature, 0).isPresent()
                    && !text.substring(
                                    document.span(owner, feature).get().start(),
                                    document.span(owner, feature, 0).get().start())
                            .matches("(?s).*[-\\[]\\s.*|.*\\[.*");
            if (size == 0 || single) {
                allow(document.span(owner, feature));
            }
            return;
        }
        between(owner, feature, index == Edit.END ? size : index, index == Edit.END ? size : index);
    }

    /** The lines between the item before one and the item after another. */
    private void between(EObject owner, EStructuralFeature feature, int from, int to) {
        int size = ((List<?>) owner.eGet(feature)).size();
        TextRange whole = document.span(owner, feature).orElseThrow();
        int start = from == 0
                ? whole.start()
                : document.span(owner, feature, from - 1).orElseThrow().end();
        int end = to >= size
                ? whole.end()
                : document.span(owner, feature, to).orElseThrow().start();
        allow(Optional.of(new TextRange(Math.min(start, end), Math.max(start, end))));
    }

    private void removed(EObject part) {
        EObject owner = part.eContainer();
        EStructuralFeature feature = part.eContainingFeature();
        if (feature.isMany()) {
            removedItem(owner, feature, ((List<?>) owner.eGet(feature)).indexOf(part));
        } else {
            removed(owner, feature);
        }
    }

    private void removedItem(EObject owner, EStructuralFeature feature, int index) {
        int size = ((List<?>) owner.eGet(feature)).size();
        if (size == 1) {
            removed(owner, feature);
        } else if (inBrackets(owner, feature)) {
            between(owner, feature, index, index + 1);
        } else {
            withComment(document.span(owner, feature, index), true);
        }
    }

    private void removed(EObject owner, EStructuralFeature feature) {
        if (document.span(owner, feature).isEmpty()) {
            return;
        }
        boolean last = owner.eClass().getEAllStructuralFeatures().stream()
                .noneMatch(each -> each != feature && document.span(owner, each).isPresent());
        if (last && owner.eContainer() != null) {
            withComment(document.span(owner), owner.eContainmentFeature().isMany());
            if (!owner.eContainmentFeature().isMany()) {
                removed(owner.eContainer(), owner.eContainmentFeature());
            } else {
                allow(document.span(owner));
            }
            return;
        }
        if (opensAt(document.span(owner))) {
            int index = keys(owner).indexOf(document.span(owner, feature).orElseThrow());
            betweenKeys(owner, index, index + 1);
        } else {
            withComment(document.span(owner, feature), false);
            int start = document.span(owner, feature).orElseThrow().start();
            if (standsAfterHyphen(owner)
                    && start == document.span(owner).orElseThrow().start()) {
                owner.eClass().getEAllStructuralFeatures().stream()
                        .flatMap(each -> document.span(owner, each).stream())
                        .mapToInt(TextRange::start)
                        .filter(each -> each > start)
                        .min()
                        .ifPresent(next -> may.add(line(next)));
            }
        }
    }

    /** Judges a result by the criterion. */
    void check(String before, String after, String told) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!may.contains(i) && !lines.get(i).isBlank()) {
                kept.add(lines.get(i));
            }
        }
        List<String> now = lines(after);
        int at = 0;
        for (String line : kept) {
            while (at < now.size() && !now.get(at).equals(line)) {
                at++;
            }
            assertTrue(
                    at < now.size(),
                    () -> told + "\n--- after\n" + after + "\n--- lost: " + line + "\n--- may change: "
                            + may.stream().map(lines::get).collect(Collectors.joining("\n")));
            at++;
        }
    }
}

package org.xter.document.change;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.document.edit.FreeName;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.text.Grammar;
import org.xter.report.Problem;

/** Names of parts: which are free, which are wrong, and which are near to what somebody typed. */
public final class Names {
    /** The usual Latin letters for the Cyrillic ones, from а to я. */
    private static final List<String> LATIN = List.of(
            "a", "b", "v", "g", "d", "e", "zh", "z", "i", "j", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
            "kh", "ts", "ch", "sh", "sch", "", "y", "", "e", "yu", "ya");

    private static final Map<Character, String> OTHERS = Map.of('ё', "e", 'ß', "ss", 'ø', "o", 'æ', "ae", 'ł', "l");
    private static final int LONGEST = 63;

    private Names() {}

    /** The attribute that names the objects of a class; empty when they have no name. */
    public static Optional<EAttribute> naming(EClass type) {
        EStructuralFeature name = type.getEStructuralFeature("name");
        return Optional.ofNullable((EAttribute) (name == null ? type.getEStructuralFeature("id") : name));
    }

    /** The name of a part; empty when it has none. */
    public static String of(EObject part) {
        return naming(part.eClass())
                .filter(part::eIsSet)
                .map(naming -> (String) part.eGet(naming))
                .orElse("");
    }

    /**
     * The names a part in a list would have to differ from. Partitions are told apart in the whole edition, since volumes
     * refer to them; all others within their list.
     *
     * @param except a part whose name does not count; may be null
     */
    public static Set<String> taken(EObject owner, EReference list, EObject except) {
        Set<String> names = new HashSet<>();
        if (list == Literals.DISK__PARTITIONS) {
            EObject root = owner;
            while (root.eContainer() != null) {
                root = root.eContainer();
            }
            for (Iterator<EObject> all = root.eAllContents(); all.hasNext(); ) {
                EObject each = all.next();
                if (each.eClass() == Literals.PARTITION && each != except) {
                    names.add(of(each));
                }
            }
        } else {
            ((List<?>) owner.eGet(list))
                    .stream()
                            .map(EObject.class::cast)
                            .filter(each -> each != except)
                            .forEach(each -> names.add(of(each)));
        }
        return names;
    }

    /**
     * A name nobody has, near to some words.
     *
     * @param words what somebody typed, in any language; may be empty
     * @param otherwise the name when nothing of the words can stand in one
     */
    public static String fresh(EObject owner, EReference list, String words, String otherwise) {
        String wish = near(words);
        return FreeName.like(wish.isEmpty() ? otherwise : wish, taken(owner, list, null), LONGEST);
    }

    /** A name no other part beside this one has, near to some words that leave something of themselves in a name. */
    static String fresh(EObject part, String words) {
        return FreeName.like(near(words), taken(part.eContainer(), part.eContainmentFeature(), part), LONGEST);
    }

    /** Words as a name: lower-case Latin letters, digits and inner hyphens; empty when nothing is left of them. */
    public static String near(String words) {
        StringBuilder latin = new StringBuilder();
        for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= 'а' && c <= 'я') {
                latin.append(LATIN.get(c - 'а'));
            } else {
                latin.append(OTHERS.getOrDefault(c, String.valueOf(c)));
            }
        }
        String plain = Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        return plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-+$", "");
    }

    /** Why a value cannot stand at an attribute; empty when it can. */
    public static Optional<Problem> whyNot(EAttribute attribute, String value) {
        Optional<Pattern> form = Grammar.pattern(attribute);
        return Reason.refuse(
                form.isPresent() && !form.get().matcher(value).matches(),
                "change.wrong-form",
                "'" + value + "' is not " + Grammar.expects(attribute),
                "");
    }
}

package org.xter.model.rules;

import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.xter.model.edition.Edition;

/** Walks an edition for rules that look at all parts of a kind. */
final class Edited {
    private Edited() {}

    /** The edition and all in it, in the order of the model. */
    static Stream<EObject> all(Edition edition) {
        return Stream.concat(
                Stream.of(edition),
                StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(edition.eAllContents(), Spliterator.ORDERED), false));
    }

    /** All parts of a kind. */
    static <T> Stream<T> all(Edition edition, Class<T> kind) {
        return all(edition).filter(kind::isInstance).map(kind::cast);
    }

    /** What a part of the edition is called in a sentence. */
    static String noun(EObject object) {
        return noun(object.eClass());
    }

    /** What the objects of a class are called in a sentence. */
    static String noun(EClass type) {
        return type.getName().replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}

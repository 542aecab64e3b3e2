package org.xter.document.edit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.model.text.Grammar;

/** Words for what edits do, in the user's language. */
public final class Labels {
    private Labels() {}

    static String of(Edit edit) {
        return switch (edit) {
            case Edit.Set set -> of("set", key(set.feature()));
            case Edit.Unset unset -> of("unset", key(unset.feature()));
            case Edit.Add add -> of("add", key(add.feature()));
            case Edit.Remove remove ->
                remove.parts().size() == 1
                        ? of("remove", name(remove.parts().get(0)))
                        : of("removeMany", String.valueOf(remove.parts().size()));
            case Edit.RemoveValue remove -> of("removeValue", key(remove.feature()));
            case Edit.Move move -> of("move", key(move.feature()));
            case Edit.Relocate relocate -> of("movePart", name(relocate.part()));
            case Edit.Rename rename -> of("rename", rename.name());
            case Edit.ReplaceText text -> of(text.typed() ? "typing" : "replace");
            case Edit.Paste paste -> of("paste");
            case Edit.Typed typed -> of(typed.edit());
            case Edit.Compound compound -> compound.label();
        };
    }

    /** A label by its key in {@code labels.properties}. */
    public static String of(String key, String... details) {
        // The root bundle is English, so the language of the machine must not come before it.
        String pattern = ResourceBundle.getBundle(
                        Labels.class.getPackageName() + ".labels",
                        Locale.getDefault(),
                        Labels.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(details);
    }

    private static String key(EStructuralFeature feature) {
        return Grammar.key(feature);
    }

    private static String name(EObject object) {
        for (String candidate : new String[] {"name", "id", "path"}) {
            EStructuralFeature feature = object.eClass().getEStructuralFeature(candidate);
            if (feature != null && object.eIsSet(feature)) {
                return String.valueOf(object.eGet(feature));
            }
        }
        EStructuralFeature containing = object.eContainingFeature();
        return containing == null ? object.eClass().getName() : key(containing);
    }
}

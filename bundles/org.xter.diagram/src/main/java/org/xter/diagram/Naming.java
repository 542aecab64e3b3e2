package org.xter.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.diagram.scene.Badge;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.scene.SceneBuilder;
import org.xter.document.find.ElementPath;

/** Makes what elements say of themselves, in the same form on every page. */
public final class Naming {
    private final DiagramInput input;
    private final SceneBuilder builder;

    /** Names for the elements of one scene. */
    public Naming(DiagramInput input, SceneBuilder builder) {
        this.input = input;
        this.builder = builder;
    }

    /**
     * What an element says that stands for a part of the edition.
     *
     * @param name read aloud
     * @param lines of the tooltip; empty ones are left out
     * @param without parts within it that have elements of their own
     */
    public Facts part(EObject part, String name, List<String> lines, EClass... without) {
        String path = ElementPath.of(part);
        return facts(
                path.isEmpty() ? "edition" : path,
                path,
                name,
                lines,
                input.findings().of(part, without),
                false);
    }

    /** What an element says that the edition does not name. */
    public Facts implied(String id, String path, String name, List<String> lines) {
        return facts(id, path, name, lines, List.of(), true);
    }

    /** What any element says. */
    public Facts facts(String id, String path, String name, List<String> lines, List<Badge> badges, boolean implied) {
        List<String> tooltip = new ArrayList<>();
        tooltip.add(name);
        tooltip.addAll(lines);
        for (Badge badge : badges) {
            tooltip.add(input.words().of("badge." + badge.severity(), sentence(badge.text())));
            tooltip.add(badge.hint());
        }
        tooltip.removeIf(String::isEmpty);
        return new Facts(builder.free(id), path, name, String.join("\n", tooltip), badges, implied);
    }

    /** A text as a sentence: with a capital letter. */
    private static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** What the findings of a part come to, for a cell of a table. */
    public static String findings(Facts facts) {
        return String.join("; ", facts.badges().stream().map(Badge::text).toList());
    }

    /** A value of a part as text; empty when it is left out. */
    public static String value(EObject part, EStructuralFeature feature) {
        return part.eIsSet(feature) ? Objects.toString(part.eGet(feature), "") : "";
    }

    /** The name of a part, or a word for one without. */
    public String name(EObject part) {
        EStructuralFeature feature = part.eClass().getEStructuralFeature("name");
        String name = feature == null ? "" : value(part, feature);
        return name.isEmpty() ? input.words().of("unnamed") : name;
    }

    /** The title people read, or else the name. */
    public String title(EObject part) {
        EStructuralFeature feature = part.eClass().getEStructuralFeature("title");
        String title = feature == null ? "" : value(part, feature);
        return title.isEmpty() ? name(part) : title;
    }
}

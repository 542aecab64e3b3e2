package org.xter.model.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.xter.model.text.EditionFile;
import org.xter.model.text.Reference;
import org.xter.model.text.References;
import org.xter.model.text.Suggestion;
import org.xter.model.text.TextRange;
import org.xter.model.text.YamlNode;
import org.xter.report.Severity;

/** Every name refers to something. */
final class UnknownReference extends Rule {
    /** How many findings get advice; in a file with more of them it is not a word that is mistyped. */
    private static final int ADVISED = 100;

    /** How many names are worth listing in a hint. */
    private static final int LISTED = 20;

    UnknownReference() {
        super(
                "edition.unknown-reference",
                Severity.ERROR,
                "Names that stand for another part of the edition must be names of such parts.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Map<EClass, List<String>> names = new HashMap<>();
        int advised = 0;
        for (Reference reference : References.of(file.edition())) {
            if (reference.target().isEmpty()) {
                List<String> choices =
                        names.computeIfAbsent(reference.type(), type -> References.names(file.edition(), type));
                Optional<String> meant =
                        advised++ < ADVISED ? Suggestion.nearest(reference.name(), choices) : Optional.empty();
                Optional<TextRange> range = file.item(reference.from(), reference.feature(), reference.index())
                        .map(YamlNode::range);
                findings.add(
                        file.place(reference.from(), reference.feature(), reference.index()),
                        "there is no " + Edited.noun(reference.type()) + " '" + reference.name() + "' in this edition",
                        meant.map(name -> "Did you mean '" + name + "'?").orElseGet(() -> listed(choices)),
                        meant.flatMap(name -> range.map(where -> new Fix("Change to '" + name + "'", where, name))));
            }
        }
    }

    private static String listed(List<String> choices) {
        return choices.isEmpty() || choices.size() > LISTED ? "" : "There are " + String.join(", ", choices) + ".";
    }
}

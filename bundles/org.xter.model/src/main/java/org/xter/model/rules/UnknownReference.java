package org.xter.model.rules;

import java.util.List;
import java.util.Optional;
import org.xter.model.text.EditionFile;
import org.xter.model.text.Reference;
import org.xter.model.text.References;
import org.xter.model.text.Suggestion;
import org.xter.model.text.TextRange;
import org.xter.report.Severity;

/** Every name refers to something. */
final class UnknownReference extends Rule {
    UnknownReference() {
        super(
                "edition.unknown-reference",
                Severity.ERROR,
                "Names that stand for another part of the edition must be names of such parts.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        for (Reference reference : References.of(file.edition())) {
            if (reference.target().isEmpty()) {
                List<String> choices = References.names(file.edition(), reference.type());
                Optional<String> meant = Suggestion.nearest(reference.name(), choices);
                Optional<TextRange> range = file.item(reference.from(), reference.feature(), reference.index())
                        .map(node -> node.range());
                findings.add(
                        file.place(reference.from(), reference.feature(), reference.index()),
                        "there is no " + Edited.noun(reference.type()) + " '" + reference.name() + "' in this edition",
                        meant.map(name -> "Did you mean '" + name + "'?")
                                .orElseGet(
                                        () -> choices.isEmpty() ? "" : "There are " + String.join(", ", choices) + "."),
                        meant.flatMap(name -> range.map(where -> new Fix("Change to '" + name + "'", where, name))));
            }
        }
    }
}

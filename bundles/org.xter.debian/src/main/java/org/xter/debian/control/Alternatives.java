package org.xter.debian.control;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands between two commas of a relation field: one relation, or several joined by {@code |} of which one is
 * enough.
 *
 * @param relations at least one, in the order they are written, which is the order of preference
 */
public record Alternatives(List<Relation> relations) {
    public Alternatives {
        relations = List.copyOf(relations);
        if (relations.isEmpty()) {
            throw new IllegalArgumentException("no relation");
        }
    }

    /** As written in a control file. */
    @Override
    public String toString() {
        return relations.stream().map(Relation::toString).collect(Collectors.joining(" | "));
    }
}

package org.xter.debian.control;

import java.util.List;

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
        StringBuilder text = new StringBuilder();
        for (Relation each : relations) {
            text.append(text.isEmpty() ? "" : " | ").append(each);
        }
        return text.toString();
    }
}

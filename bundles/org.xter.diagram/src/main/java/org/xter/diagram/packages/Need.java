package org.xter.diagram.packages;

import java.util.List;

/**
 * Something a package needs.
 *
 * @param recommended whether it works without
 * @param choices the names of which one is enough, as the package says them; at least one
 * @param met the packages of the edition that are enough; may be empty
 */
public record Need(boolean recommended, List<String> choices, List<String> met) {
    public Need {
        choices = List.copyOf(choices);
        met = List.copyOf(met);
    }

    /** Whether the package leaves a choice, or names something that several packages are. */
    public boolean isChoice() {
        return choices.size() > 1;
    }
}

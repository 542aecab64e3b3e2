package org.xter.model.rules;

import java.util.Optional;
import org.xter.report.Place;
import org.xter.report.Problem;

/**
 * A breach of a rule.
 *
 * @param rule the rule
 * @param place where it stands
 * @param message what is wrong, one full sentence without a final full stop and without the place
 * @param hint what to do, one sentence; empty when the message says it all
 * @param fix the edit that mends it, when there is an obvious one
 */
public record Finding(Rule rule, Place place, String message, String hint, Optional<Fix> fix) {
    /** The finding as a problem among others. */
    public Problem toProblem() {
        return new Problem(rule.severity(), rule.id(), place, message, hint);
    }
}

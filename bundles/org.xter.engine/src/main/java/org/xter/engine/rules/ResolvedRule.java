package org.xter.engine.rules;

import java.util.List;
import org.xter.report.Problem;

/** One rule over a resolved edition. Stateless and thread-safe. */
public interface ResolvedRule {
    /** The stable id, which is the code of its problems. */
    String id();

    /** What the rule is for, one sentence. */
    String explanation();

    /** What it finds; empty when all is well. */
    List<Problem> check(ResolvedEdition resolved);
}

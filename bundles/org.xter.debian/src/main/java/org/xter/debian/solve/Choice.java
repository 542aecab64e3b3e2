package org.xter.debian.solve;

import java.util.Collection;
import org.xter.report.ProblemException;

/** Says whether a package can still be chosen beside those chosen already. */
interface Choice {
    /** Lets everything be chosen; right as long as no conflict shows in the end. */
    Choice UNCHECKED = (chosen, next) -> true;

    /**
     * Whether all that must be in the set can be satisfied with the chosen packages and one more.
     *
     * @param chosen what is chosen already
     * @param next what is to be chosen
     */
    boolean allows(Collection<Candidate> chosen, Candidate next) throws ProblemException;
}

package org.xter.debian.solve;

import java.util.Collection;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * Asks SAT4J whether a choice can be completed. The effort of each question is bounded by a number of conflicts, not by
 * time, so that every machine comes to the same answer.
 */
final class SatChoice implements Choice {
    private final Formula formula;
    private final ISolver solver;
    private boolean[] lastModel = new boolean[0];

    SatChoice(Formula formula, int conflictBound) {
        this.formula = formula;
        this.solver = SolverFactory.newDefault();
        solver.setTimeoutOnConflicts(conflictBound);
        solver.newVar(formula.size());
        try {
            for (Formula.Rule rule : formula.rules()) {
                solver.addClause(new VecInt(formula.clause(rule)));
            }
        } catch (ContradictionException e) {
            throw new AssertionError("choosing nothing satisfies every rule", e);
        }
    }

    /** Whether some packages can be installed together. */
    boolean allows(Collection<Candidate> chosen) throws ProblemException {
        VecInt assumptions = new VecInt(chosen.size() + 1);
        chosen.forEach(each -> assumptions.push(formula.variable(each)));
        return isSatisfiable(assumptions);
    }

    @Override
    public boolean allows(Collection<Candidate> chosen, Candidate next) throws ProblemException {
        // The last model holds all that is chosen: each choice was made after a model with it was found.
        int variable = formula.variable(next);
        if (variable < lastModel.length && lastModel[variable]) {
            return true;
        }
        VecInt assumptions = new VecInt(chosen.size() + 1);
        chosen.forEach(each -> assumptions.push(formula.variable(each)));
        assumptions.push(variable);
        return isSatisfiable(assumptions);
    }

    private boolean isSatisfiable(VecInt assumptions) throws ProblemException {
        try {
            if (!solver.isSatisfiable(assumptions)) {
                return false;
            }
        } catch (TimeoutException e) {
            throw new ProblemException(
                    Problem.error(
                            "debian.too-hard",
                            "No choice of packages was found within the bound on the search",
                            "Ask for exact alternatives of virtual packages, or exclude packages that are not wanted"),
                    e);
        }
        lastModel = new boolean[formula.size() + 1];
        for (int literal : solver.model()) {
            if (literal > 0 && literal < lastModel.length) {
                lastModel[literal] = true;
            }
        }
        return true;
    }
}

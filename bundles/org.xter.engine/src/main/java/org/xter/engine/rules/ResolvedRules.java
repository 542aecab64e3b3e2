package org.xter.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.xter.report.Problem;

/** All rules over resolved editions. */
public final class ResolvedRules {
    /** The rules, in the order their findings are shown. */
    public static final List<ResolvedRule> ALL =
            List.of(new KernelByProfile(), new MemoryHoldsLayers(), new DownloadingScripts());

    private ResolvedRules() {}

    /** What all rules find. */
    public static List<Problem> problems(ResolvedEdition resolved) {
        List<Problem> problems = new ArrayList<>();
        ALL.forEach(rule -> problems.addAll(rule.check(resolved)));
        return problems;
    }
}

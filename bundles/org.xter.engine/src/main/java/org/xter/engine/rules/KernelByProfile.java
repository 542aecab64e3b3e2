package org.xter.engine.rules;

import java.util.List;
import org.xter.engine.resolve.LayerOfPackage;
import org.xter.engine.resolve.PackageSets;
import org.xter.report.Problem;

/** The kernel comes from the hardware profile; a second one would be dead weight at best. */
final class KernelByProfile implements ResolvedRule {
    @Override
    public String id() {
        return "resolved.second-kernel";
    }

    @Override
    public String explanation() {
        return "The kernel follows from hardware.profile; packages must not bring another.";
    }

    @Override
    public List<Problem> check(ResolvedEdition resolved) {
        return resolved.lock().of(PackageSets.SYSTEM).stream()
                .filter(each -> LayerOfPackage.isKernel(each.name()))
                .map(each -> Problem.error(
                        id(),
                        resolved.place(),
                        "package '" + each.name() + "' brings a kernel of its own",
                        "Take it out; hardware.profile chooses the kernel"))
                .toList();
    }
}

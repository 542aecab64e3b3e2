package org.xter.model.rules;

import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Hardware;
import org.xter.model.edition.Limits;
import org.xter.model.text.EditionFile;
import org.xter.model.unit.Size;
import org.xter.report.Severity;

/** Limits fit the machine. */
final class LimitsFit extends Rule {
    LimitsFit() {
        super(
                "edition.limits-fit",
                Severity.WARNING,
                "A limit beyond what the machine has limits nothing, and one too small keeps the "
                        + "service from starting.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Hardware hardware = file.edition().getHardware() == null
                ? EditionFactory.eINSTANCE.createHardware()
                : file.edition().getHardware();
        Size memory = hardware.getMemory() == null
                ? EditionFactory.eINSTANCE.createMemory().getMinimum()
                : hardware.getMemory().getMinimum();
        Edited.all(file.edition(), Limits.class).forEach(limits -> {
            if (limits.isSetMemory() && limits.getMemory().compareTo(memory) > 0) {
                findings.add(
                        limits,
                        EditionPackage.Literals.LIMITS__MEMORY,
                        "the limit of " + limits.getMemory() + " is beyond the least memory of the machine, " + memory,
                        "Lower the limit or raise 'hardware: memory: minimum'.");
            }
            if (limits.isSetMemory() && limits.getMemory().bytes() < LEAST) {
                findings.add(
                        limits,
                        EditionPackage.Literals.LIMITS__MEMORY,
                        "no service runs within " + limits.getMemory(),
                        "Check the unit of the size.");
            }
            if (limits.isSetCpu()
                    && (limits.getCpu().percent() == 0 || limits.getCpu().percent() > 100L * hardware.getCpus())) {
                findings.add(
                        limits,
                        EditionPackage.Literals.LIMITS__CPU,
                        limits.getCpu() + " is no share of the " + hardware.getCpus() + " processors of the machine",
                        "Write a share from 1% to " + 100L * hardware.getCpus() + "%.");
            }
        });
    }

    /** Bytes of RAM that the smallest programs need. */
    private static final long LEAST = 1 << 20;
}

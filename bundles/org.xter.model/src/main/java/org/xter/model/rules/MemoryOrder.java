package org.xter.model.rules;

import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Memory;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** The recommended memory is not below the minimum. */
final class MemoryOrder extends Rule {
    MemoryOrder() {
        super(
                "edition.memory-order",
                Severity.ERROR,
                "An edition cannot work well with less RAM than it needs to start.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Edited.all(file.edition(), Memory.class)
                .filter(memory ->
                        memory.isSetRecommended() && memory.getMinimum().compareTo(memory.getRecommended()) > 0)
                .forEach(memory -> findings.add(
                        memory,
                        EditionPackage.Literals.MEMORY__RECOMMENDED,
                        "the recommended memory, " + memory.getRecommended() + ", is below the minimum, "
                                + memory.getMinimum(),
                        "Raise 'recommended' or lower 'minimum'."));
    }
}

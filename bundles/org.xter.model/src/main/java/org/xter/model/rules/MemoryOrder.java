package org.xter.model.rules;

import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Memory;
import org.xter.model.text.EditionFile;
import org.xter.model.unit.Size;
import org.xter.report.Severity;

/** The memory an edition asks for makes sense. */
final class MemoryOrder extends Rule {
    private static final Size LEAST = new Size(64L << 20);
    private static final Size MOST = new Size(64L << 40);

    MemoryOrder() {
        super(
                "edition.memory-order",
                Severity.ERROR,
                "An edition cannot work well with less RAM than it needs to start, and it needs what machines have.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Edited.all(file.edition(), Memory.class).forEach(memory -> {
            if (memory.getMinimum().compareTo(LEAST) < 0 || memory.getMinimum().compareTo(MOST) > 0) {
                findings.add(
                        memory,
                        EditionPackage.Literals.MEMORY__MINIMUM,
                        "no machine starts an edition with " + memory.getMinimum() + " of memory",
                        "Write a size from " + LEAST + " to " + MOST + ".");
            }
            if (memory.isSetRecommended() && memory.getMinimum().compareTo(memory.getRecommended()) > 0) {
                findings.add(
                        memory,
                        EditionPackage.Literals.MEMORY__RECOMMENDED,
                        "the recommended memory, " + memory.getRecommended() + ", is below the minimum, "
                                + memory.getMinimum(),
                        "Raise 'recommended' or lower 'minimum'.");
            }
        });
    }
}

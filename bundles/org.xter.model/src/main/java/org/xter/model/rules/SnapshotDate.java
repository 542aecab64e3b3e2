package org.xter.model.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.xter.model.edition.Base;
import org.xter.model.edition.EditionPackage;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** The snapshot is a day. */
final class SnapshotDate extends Rule {
    SnapshotDate() {
        super("edition.snapshot-date", Severity.ERROR, "A snapshot is the state of the archive on one day.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Base base = file.edition().getBase();
        if (base != null && base.isSetSnapshot()) {
            try {
                LocalDate.parse(base.getSnapshot());
            } catch (DateTimeParseException e) {
                findings.add(
                        base,
                        EditionPackage.Literals.BASE__SNAPSHOT,
                        "'" + base.getSnapshot() + "' is no day",
                        "Write year, month and day, such as 2026-11-15.");
            }
        }
    }
}

package org.xter.model.rules;

import java.time.ZoneId;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.OperatingSystem;
import org.xter.model.text.EditionFile;
import org.xter.model.text.Suggestion;
import org.xter.report.Severity;

/** The time zone is known. */
final class KnownTimeZone extends Rule {
    KnownTimeZone() {
        super("edition.known-time-zone", Severity.WARNING, "Time zones have the names of the IANA time zone database.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        OperatingSystem system = file.edition().getSystem();
        if (system != null
                && system.isSetTimeZone()
                && !ZoneId.getAvailableZoneIds().contains(system.getTimeZone())) {
            findings.add(
                    system,
                    EditionPackage.Literals.OPERATING_SYSTEM__TIME_ZONE,
                    "'" + system.getTimeZone() + "' is no known time zone",
                    Suggestion.hint(
                            system.getTimeZone(),
                            ZoneId.getAvailableZoneIds().stream().sorted().toList()));
        }
    }
}

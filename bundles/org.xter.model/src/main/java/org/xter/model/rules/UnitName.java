package org.xter.model.rules;

import java.util.regex.Pattern;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Service;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Units have full names. */
final class UnitName extends Rule {
    private static final Pattern UNIT =
            Pattern.compile("[A-Za-z0-9:_.@\\\\-]{1,200}\\.(service|socket|timer|path|target|mount)");

    UnitName() {
        super(
                "edition.unit-name",
                Severity.ERROR,
                "systemd knows units by their full names with their type (systemd.unit(5)).");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        for (Service service : file.edition().getServices()) {
            for (int i = 0; i < service.getUnits().size(); i++) {
                String unit = service.getUnits().get(i);
                if (!UNIT.matcher(unit).matches()) {
                    findings.add(
                            service,
                            EditionPackage.Literals.SERVICE__UNITS,
                            i,
                            "'" + unit + "' is no name of a unit that can be started",
                            "Write the full name, such as nftables.service.");
                }
            }
        }
    }
}

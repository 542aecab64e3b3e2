package org.xter.model.rules;

import java.util.Set;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Service;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** Services are not named like the layers of the system. */
final class ReservedService extends Rule {
    private static final Set<String> LAYERS = Set.of("base", "kernel", "config");

    ReservedService() {
        super(
                "edition.reserved-service",
                Severity.ERROR,
                "Each service has a layer of its name, and the system has the layers base, kernel and config.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        for (Service service : file.edition().getServices()) {
            if (service.isSetName() && LAYERS.contains(service.getName())) {
                findings.add(
                        service,
                        EditionPackage.Literals.SERVICE__NAME,
                        "'" + service.getName() + "' is the name of a layer of the system",
                        "Choose another name.");
            }
        }
    }
}

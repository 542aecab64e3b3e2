package org.xter.model.rules;

import org.xter.model.edition.Service;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** A service consists of something. */
final class EmptyService extends Rule {
    EmptyService() {
        super(
                "edition.empty-service",
                Severity.WARNING,
                "A service is made of packages, files or units; one without any does nothing.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        for (Service service : file.edition().getServices()) {
            if (service.getPackages().isEmpty()
                    && service.getFiles().isEmpty()
                    && service.getUnits().isEmpty()) {
                findings.add(
                        service,
                        "the service '" + service.getName() + "' has no packages, no files and no unit",
                        "Name at least the packages it is made of.");
            }
        }
    }
}

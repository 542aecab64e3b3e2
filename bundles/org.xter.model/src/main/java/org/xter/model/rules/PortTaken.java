package org.xter.model.rules;

import java.util.ArrayList;
import java.util.List;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Service;
import org.xter.model.text.EditionFile;
import org.xter.model.unit.Port;
import org.xter.report.Severity;

/** Each port belongs to one service. */
final class PortTaken extends Rule {
    PortTaken() {
        super(
                "edition.port-taken",
                Severity.ERROR,
                "Two services cannot listen on one port of a machine; the second to start fails.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        List<Claim> claims = new ArrayList<>();
        for (Service service : file.edition().getServices()) {
            for (int i = 0; i < service.getPorts().size(); i++) {
                Port port = service.getPorts().get(i);
                for (Claim claim : claims) {
                    if (claim.port.overlaps(port)) {
                        findings.add(
                                service,
                                EditionPackage.Literals.SERVICE__PORTS,
                                i,
                                claim.service == service
                                        ? "port " + port + " is listed twice"
                                        : "port " + port + " is taken by the service '" + claim.service.getName() + "'",
                                "Give each port to one service.");
                        break;
                    }
                }
                claims.add(new Claim(service, port));
            }
        }
    }

    private record Claim(Service service, Port port) {}
}

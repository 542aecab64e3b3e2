package org.xter.model.rules;

import java.util.HashMap;
import java.util.Map;
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
        Map<String, Service[]> owners = new HashMap<>();
        for (Service service : file.edition().getServices()) {
            for (int i = 0; i < service.getPorts().size(); i++) {
                Port port = service.getPorts().get(i);
                Service owner =
                        claim(owners.computeIfAbsent(port.protocol(), protocol -> new Service[65536]), port, service);
                if (owner != null) {
                    findings.add(
                            service,
                            EditionPackage.Literals.SERVICE__PORTS,
                            i,
                            owner == service
                                    ? "port " + port + " is listed twice"
                                    : "port " + port + " is taken by the service '" + owner.getName() + "'",
                            "Give each port to one service.");
                }
            }
        }
    }

    /** Gives free ports to a service; the owner of the first that is not free, or null. */
    private static Service claim(Service[] owners, Port port, Service service) {
        Service taken = null;
        for (int number = port.first(); number <= port.last(); number++) {
            if (owners[number] == null) {
                owners[number] = service;
            } else if (taken == null) {
                taken = owners[number];
            }
        }
        return taken;
    }
}

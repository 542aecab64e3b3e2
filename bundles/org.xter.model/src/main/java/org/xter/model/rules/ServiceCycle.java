package org.xter.model.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Service;
import org.xter.model.text.EditionFile;
import org.xter.report.Severity;

/** No service waits for itself. */
final class ServiceCycle extends Rule {
    ServiceCycle() {
        super("edition.service-cycle", Severity.ERROR, "Services that wait for each other never start.");
    }

    @Override
    public void check(EditionFile file, Findings findings) {
        Map<String, Service> services = new HashMap<>();
        file.edition().getServices().forEach(service -> services.putIfAbsent(service.getName(), service));
        Set<Service> done = new HashSet<>();
        for (Service service : file.edition().getServices()) {
            List<String> cycle = cycleFrom(service, services, done);
            if (!cycle.isEmpty()) {
                Service first = services.get(cycle.get(0));
                findings.add(
                        first,
                        first.isSetAfter()
                                ? EditionPackage.Literals.SERVICE__AFTER
                                : EditionPackage.Literals.SERVICE__REQUIRES,
                        "services wait for each other: " + String.join(" after ", cycle),
                        "Remove one of these from 'after' or 'requires'.");
            }
        }
    }

    /** The names along a cycle, the first again at the end; empty when none is reached. Each service is walked once, without recursion. */
    private static List<String> cycleFrom(Service start, Map<String, Service> services, Set<Service> done) {
        List<Service> path = new ArrayList<>(List.of(start));
        List<List<String>> open = new ArrayList<>(List.of(waitsFor(start)));
        while (!path.isEmpty()) {
            List<String> rest = open.get(open.size() - 1);
            Service here = path.get(path.size() - 1);
            if (rest.isEmpty() || done.contains(here)) {
                done.add(here);
                path.remove(path.size() - 1);
                open.remove(open.size() - 1);
                continue;
            }
            Service next = services.get(rest.remove(0));
            int at = path.indexOf(next);
            if (at >= 0) {
                List<String> cycle = new ArrayList<>();
                path.subList(at, path.size()).forEach(service -> cycle.add(service.getName()));
                cycle.add(next.getName());
                done.addAll(path);
                return cycle;
            }
            if (next != null && !done.contains(next)) {
                path.add(next);
                open.add(waitsFor(next));
            }
        }
        return List.of();
    }

    private static List<String> waitsFor(Service service) {
        Set<String> names = new LinkedHashSet<>(service.getAfter());
        names.addAll(service.getRequires());
        return new ArrayList<>(names);
    }
}

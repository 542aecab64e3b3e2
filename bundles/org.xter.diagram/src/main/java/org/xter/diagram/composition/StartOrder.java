package org.xter.diagram.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xter.diagram.scene.EdgeKind;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Service;

/** Which services start after which; a name that is both in {@code after} and in {@code requires} counts once. */
final class StartOrder {
    /**
     * One service starts after another.
     *
     * @param service the later one
     * @param name what it says
     * @param earlier the service of that name; nothing when there is none
     * @param kind {@link EdgeKind#AFTER} or {@link EdgeKind#REQUIRES}
     */
    record Wait(Service service, String name, Optional<Service> earlier, EdgeKind kind) {}

    private StartOrder() {}

    /** All of an edition, in the order of the file. */
    static List<Wait> of(Edition edition) {
        Map<String, Service> byName = new HashMap<>();
        for (Service each : edition.getServices()) {
            if (each.isSetName()) {
                byName.putIfAbsent(each.getName(), each);
            }
        }
        List<Wait> result = new ArrayList<>();
        for (Service service : edition.getServices()) {
            names(service)
                    .forEach(name -> result.add(new Wait(
                            service,
                            name,
                            Optional.ofNullable(byName.get(name)),
                            service.getRequires().contains(name) ? EdgeKind.REQUIRES : EdgeKind.AFTER)));
        }
        return result;
    }

    /** The names a service waits for. */
    static Set<String> names(Service service) {
        Set<String> names = new LinkedHashSet<>(service.getAfter());
        names.addAll(service.getRequires());
        return names;
    }
}

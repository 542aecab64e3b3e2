package org.xter.document.compose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Service;

/** Ways along what services wait for. */
final class WaitPath {
    private WaitPath() {}

    /** The names from a service to one it waits for, directly or not, both included; empty when it does not. */
    static List<String> between(Edition edition, Service later, Service earlier) {
        Map<String, Service> byName = new HashMap<>();
        edition.getServices().forEach(each -> byName.putIfAbsent(each.getName(), each));
        Map<Service, Service> cameFrom = new LinkedHashMap<>();
        cameFrom.put(later, null);
        Deque<Service> open = new ArrayDeque<>(List.of(later));
        while (!open.isEmpty()) {
            Service here = open.poll();
            if (here == earlier) {
                LinkedList<String> names = new LinkedList<>();
                for (Service each = here; each != null; each = cameFrom.get(each)) {
                    names.addFirst(each.getName());
                }
                return names;
            }
            Stream.concat(here.getAfter().stream(), here.getRequires().stream()).forEach(name -> {
                Service next = byName.get(name);
                if (next != null && !cameFrom.containsKey(next)) {
                    cameFrom.put(next, here);
                    open.add(next);
                }
            });
        }
        return List.of();
    }
}

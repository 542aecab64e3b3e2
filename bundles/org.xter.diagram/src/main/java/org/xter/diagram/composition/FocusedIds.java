package org.xter.diagram.composition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xter.diagram.CardDraft;
import org.xter.diagram.Focus;
import org.xter.diagram.scene.EdgeKind;

/**
 * What a focus leaves of an inventory. A service and the layer it runs from are one; a container brings what lies in it when
 * the focus is about the container itself.
 */
final class FocusedIds {
    private final Inventory inventory;
    private final Map<String, String> whole = new HashMap<>();
    private final Map<String, Set<String>> neighbours = new HashMap<>();

    private FocusedIds(Inventory inventory) {
        this.inventory = inventory;
        for (Inventory.Link each : inventory.links()) {
            if (each.kind() == EdgeKind.RUNS_FROM) {
                whole.put(each.from(), each.to());
            }
        }
        for (Inventory.Link each : inventory.links()) {
            if (each.kind() != EdgeKind.RUNS_FROM && each.kind() != EdgeKind.VERIFIES) {
                connect(each.from(), each.to());
                connect(each.to(), each.from());
            }
        }
    }

    /** The ids of the cards and boxes that stay; all of them when the focus is about nothing that is there. */
    static Set<String> of(Inventory inventory, Focus focus) {
        return new FocusedIds(inventory).within(focus);
    }

    private void connect(String a, String b) {
        neighbours.computeIfAbsent(wholeOf(a), key -> new LinkedHashSet<>()).add(wholeOf(b));
    }

    private String wholeOf(String id) {
        return whole.getOrDefault(id, id);
    }

    private Stream<String> all() {
        return Stream.of(
                        Stream.of(inventory.head()),
                        inventory.loader().stream(),
                        inventory.system().stream().map(Inventory.SystemItem::draft),
                        inventory.services().stream().map(Inventory.StageCard::draft))
                .flatMap(each -> each)
                .map(CardDraft::id);
    }

    private Set<String> within(Focus focus) {
        Map<String, Integer> steps = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        all().filter(focus::names).map(this::wholeOf).forEach(each -> reach(each, 0, steps, open));
        contents(focus).forEach(each -> reach(wholeOf(each), 0, steps, open));
        if (steps.isEmpty()) {
            return all().collect(Collectors.toSet());
        }
        while (!open.isEmpty()) {
            String here = open.poll();
            if (steps.get(here) < focus.steps()) {
                neighbours.getOrDefault(here, Set.of()).forEach(each -> reach(each, steps.get(here) + 1, steps, open));
            }
        }
        Set<String> stay = new HashSet<>(steps.keySet());
        whole.forEach((part, service) -> {
            if (stay.contains(service)) {
                stay.add(part);
            }
        });
        // The way of trust to what is shown: the loader with the manifest, and the containers around.
        stay.add(inventory.head().id());
        inventory.loader().forEach(each -> stay.add(each.id()));
        stay.add("manifest");
        around(stay);
        return stay;
    }

    private static void reach(String id, int steps, Map<String, Integer> known, Deque<String> open) {
        if (known.putIfAbsent(id, steps) == null) {
            open.add(id);
        }
    }

    private List<String> contents(Focus focus) {
        Set<String> result = new LinkedHashSet<>();
        List<Inventory.SystemItem> items = inventory.system();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).container() && focus.names(items.get(i).draft().id())) {
                for (int k = i + 1;
                        k < items.size() && items.get(k).depth() > items.get(i).depth();
                        k++) {
                    result.add(items.get(k).draft().id());
                }
            }
        }
        return List.copyOf(result);
    }

    private void around(Set<String> stay) {
        List<Inventory.SystemItem> items = inventory.system();
        for (int i = items.size() - 1; i >= 0; i--) {
            Inventory.SystemItem container = items.get(i);
            for (int k = i + 1;
                    container.container() && k < items.size() && items.get(k).depth() > container.depth();
                    k++) {
                if (stay.contains(items.get(k).draft().id())) {
                    stay.add(container.draft().id());
                }
            }
        }
    }
}

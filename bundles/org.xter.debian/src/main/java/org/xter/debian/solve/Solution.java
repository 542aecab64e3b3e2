package org.xter.debian.solve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The packages of one or more sets, each in one version. Immutable. */
public final class Solution {
    private final SortedMap<String, ChosenPackage> packages;

    Solution(SortedMap<String, ChosenPackage> packages) {
        this.packages = Collections.unmodifiableSortedMap(new TreeMap<>(packages));
    }

    /** All packages by name, in order. */
    public SortedMap<String, ChosenPackage> packages() {
        return packages;
    }

    /** The packages of one set by name, in order. */
    public SortedMap<String, ChosenPackage> of(String set) {
        SortedMap<String, ChosenPackage> result = new TreeMap<>();
        packages.forEach((name, chosen) -> {
            if (chosen.reasons().containsKey(set)) {
                result.put(name, chosen);
            }
        });
        return result;
    }

    /** How many bytes are to be fetched for all sets. */
    public long downloadSize() {
        return packages.values().stream()
                .mapToLong(each -> each.source().entry().size())
                .sum();
    }

    /**
     * Why a package is in a set: from what was asked for down to it, one step an element; empty when it is not in it.
     */
    public List<Step> why(String set, String name) {
        List<Step> path = new ArrayList<>();
        String at = name;
        while (at != null) {
            ChosenPackage chosen = packages.get(at);
            Reason reason = chosen == null ? null : chosen.reasons().get(set);
            if (reason == null) {
                return List.of();
            }
            path.add(new Step(chosen, reason));
            at = reason instanceof Reason.NeededBy needed ? needed.dependent() : null;
        }
        Collections.reverse(path);
        return path;
    }

    /** The package of a name, when it is part of the solution. */
    public Optional<ChosenPackage> get(String name) {
        return Optional.ofNullable(packages.get(name));
    }

    /** A package on the way from a request to what it brings, and why it is there. */
    public record Step(ChosenPackage chosen, Reason reason) {}
}

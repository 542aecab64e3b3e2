package org.xter.debian.repository;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All packages of several repositories for one architecture, with apt's choice among the versions of a name. Immutable. */
public final class PackagePool {
    private final String architecture;
    private final List<IndexOrigin> origins;

    /**
     * @param architecture the machine's architecture, such as {@code amd64}; packages of others are left out
     * @param origins the indexes in the order the repositories are named
     */
    public PackagePool(String architecture, List<IndexOrigin> origins) {
        this.architecture = architecture;
        this.origins = List.copyOf(origins);
    }

    /** The machine's architecture. */
    public String architecture() {
        return architecture;
    }

    /** The indexes in the order the repositories are named. */
    public List<IndexOrigin> origins() {
        return origins;
    }

    /** All versions of a package that can be had, the one apt would take first. */
    public List<AvailablePackage> versions(String name) {
        List<AvailablePackage> result = new ArrayList<>();
        for (int rank = 0; rank < origins.size(); rank++) {
            for (IndexedPackage each : origins.get(rank).index().named(name)) {
                add(each, rank, result);
            }
        }
        result.sort(AvailablePackage.BEST_FIRST);
        return result;
    }

    /** The version of a package that apt would take: the latest of those with the highest priority, if that is not below 0. */
    public Optional<AvailablePackage> candidate(String name) {
        List<AvailablePackage> versions = versions(name);
        return versions.isEmpty() || versions.get(0).origin().priority() < 0
                ? Optional.empty()
                : Optional.of(versions.get(0));
    }

    /** All packages, of any version, that provide a virtual package, in the order of the indexes. */
    public List<AvailablePackage> providers(String name) {
        List<AvailablePackage> result = new ArrayList<>();
        for (int rank = 0; rank < origins.size(); rank++) {
            for (IndexedPackage each : origins.get(rank).index().providing(name)) {
                add(each, rank, result);
            }
        }
        return result;
    }

    /** The names of the packages that are essential. */
    public List<String> essential() {
        TreeSet<String> names = new TreeSet<>();
        for (IndexOrigin origin : origins) {
            origin.index().essential().forEach(each -> names.add(each.name()));
        }
        return List.copyOf(names);
    }

    /** The names of the packages that are essential, protected or of a priority at least as high as the one given. */
    public List<String> base(PackagePriority atLeast) {
        TreeSet<String> names = new TreeSet<>();
        for (IndexOrigin origin : origins) {
            origin.index().base(atLeast).forEach(each -> names.add(each.name()));
        }
        return List.copyOf(names);
    }

    private void add(IndexedPackage entry, int rank, List<AvailablePackage> target) {
        String runsOn = entry.architecture();
        if (runsOn.equals(architecture) || runsOn.equals("all")) {
            target.add(new AvailablePackage(entry, origins.get(rank), rank));
        }
    }

    /** A number that orders names by their first mention in the indexes, as apt numbers them; the largest for others. */
    public long firstMention(String name) {
        for (int rank = 0; rank < origins.size(); rank++) {
            int mention = origins.get(rank).index().firstMention(name);
            if (mention >= 0) {
                return (long) rank << 32 | mention;
            }
        }
        return Long.MAX_VALUE;
    }

    /** Up to three names of packages that somebody who wrote an unknown name may have meant, the nearest first. */
    public List<String> similarNames(String wanted) {
        int bound = Math.max(1, wanted.length() / 3);
        TreeMap<String, Integer> near = new TreeMap<>();
        for (IndexOrigin origin : origins) {
            origin.index().forEachName(name -> {
                if (Math.abs(name.length() - wanted.length()) <= bound) {
                    int distance = EditDistance.between(wanted, name, bound);
                    if (distance <= bound) {
                        near.put(name, distance);
                    }
                }
            });
        }
        return near.keySet().stream()
                .sorted(Comparator.<String>comparingInt(near::get).thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }

    /** The names of all packages there are, in the order of {@link String#compareTo}. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        for (IndexOrigin origin : origins) {
            origin.index().forEachName(names::add);
        }
        return names;
    }
}

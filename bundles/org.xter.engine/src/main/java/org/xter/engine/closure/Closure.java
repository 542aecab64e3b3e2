package org.xter.engine.closure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockedPackage;
import org.xter.debian.solve.Reason;
import org.xter.engine.resolve.LayerOfPackage;
import org.xter.engine.resolve.PackageSets;
import org.xter.engine.spec.EditionSpec;
import org.xter.report.Place;

/** All packages of an edition, with all they brought along. Immutable; made from the lock alone, nobody is asked. */
public final class Closure {
    private final Lock lock;
    private final SortedMap<String, ResolvedPackage> packages = new TreeMap<>();
    private final Map<String, Place> wanted = new LinkedHashMap<>();
    private final SizeEstimate sizes;

    private Closure(EditionSpec edition, Lock lock) {
        this.lock = lock;
        LayerOfPackage layers = LayerOfPackage.of(edition, lock);
        for (LockedPackage each : lock.packages()) {
            packages.put(each.name(), new ResolvedPackage(each, layers.layer(each.name())));
        }
        Stream.concat(
                        edition.system().packages().packages().stream(),
                        edition.services().stream().flatMap(each -> each.packages().packages().stream()))
                .forEach(each -> wanted.putIfAbsent(each.text(), each.place()));
        this.sizes = SizeEstimate.of(edition, packages());
    }

    /**
     * The closure of an edition.
     *
     * @param lock made for this edition or an earlier state of it; what it does not have yet is missing here
     */
    public static Closure of(EditionSpec edition, Lock lock) {
        return new Closure(edition, lock);
    }

    /** The packages by name. */
    public List<ResolvedPackage> packages() {
        return List.copyOf(packages.values());
    }

    /** A package by its name. */
    public Optional<ResolvedPackage> get(String name) {
        return Optional.ofNullable(packages.get(name));
    }

    /** How large all of it will be. */
    public SizeEstimate sizes() {
        return sizes;
    }

    /** Why a package is there, one path for each set it is in, the system's first; none when it is not there. */
    public List<ReasonPath> why(String name) {
        List<ReasonPath> result = new ArrayList<>();
        for (String set : List.of(PackageSets.SYSTEM, PackageSets.BOOT)) {
            List<ReasonPath.Link> links = lock.why(set, name).stream()
                    .map(each -> new ReasonPath.Link(each, each.reasons().get(set)))
                    .toList();
            if (!links.isEmpty()) {
                Optional<Place> place = links.get(0).reason() instanceof Reason.Requested requested
                        ? Optional.ofNullable(wanted.get(requested.request()))
                        : Optional.empty();
                result.add(new ReasonPath(set, place, links));
            }
        }
        return result;
    }
}

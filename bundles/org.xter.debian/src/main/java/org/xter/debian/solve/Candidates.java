package org.xter.debian.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.debian.control.Alternatives;
import org.xter.debian.control.Relation;
import org.xter.debian.control.VersionConstraint;
import org.xter.debian.repository.AvailablePackage;
import org.xter.debian.repository.IndexedPackage;
import org.xter.debian.repository.MultiArch;
import org.xter.debian.repository.PackagePool;
import org.xter.report.ProblemException;

/** One version for each name: apt's candidate, or the one a request pins; and which of them satisfy a relation. */
final class Candidates {
    private final PackagePool pool;
    private final Map<String, AvailablePackage> pinned = new HashMap<>();
    private final Map<String, Optional<Candidate>> known = new HashMap<>();
    private final Map<String, List<Candidate>> providers = new HashMap<>();

    Candidates(PackagePool pool) {
        this.pool = pool;
    }

    PackagePool pool() {
        return pool;
    }

    String architecture() {
        return pool.architecture();
    }

    /** Makes a version the only one considered of its name. To be called before anything is asked. */
    void pin(AvailablePackage version) {
        pinned.put(version.name(), version);
    }

    Optional<AvailablePackage> pinnedVersion(String name) {
        return Optional.ofNullable(pinned.get(name));
    }

    Optional<Candidate> get(String name) throws ProblemException {
        Optional<Candidate> candidate = known.get(name);
        if (candidate == null) {
            AvailablePackage pin = pinned.get(name);
            Optional<AvailablePackage> chosen = pin != null ? Optional.of(pin) : pool.candidate(name);
            candidate = chosen.isPresent()
                    ? Optional.of(new Candidate(chosen.get(), pool.architecture()))
                    : Optional.empty();
            known.put(name, candidate);
        }
        return candidate;
    }

    /** The candidates that provide a virtual package, whatever the version. */
    List<Candidate> providers(String name) throws ProblemException {
        List<Candidate> result = providers.get(name);
        if (result == null) {
            LinkedHashSet<Candidate> found = new LinkedHashSet<>();
            for (AvailablePackage each : pool.providers(name)) {
                Optional<Candidate> candidate = get(each.name());
                if (candidate.isPresent() && candidate.get().source().equals(each)) {
                    found.add(candidate.get());
                }
            }
            result = List.copyOf(found);
            providers.put(name, result);
        }
        return result;
    }

    /** What satisfies one of several alternatives, in the order of preference, each once. */
    List<Candidate> satisfying(Alternatives alternatives) throws ProblemException {
        if (alternatives.relations().size() == 1) {
            return satisfying(alternatives.relations().get(0));
        }
        LinkedHashSet<Candidate> all = new LinkedHashSet<>();
        for (Relation each : alternatives.relations()) {
            all.addAll(satisfying(each));
        }
        return List.copyOf(all);
    }

    /** What satisfies a relation: the package of that name first, then providers in apt's order. */
    List<Candidate> satisfying(Relation relation) throws ProblemException {
        List<Candidate> found = new ArrayList<>();
        for (Candidate provider : providers(relation.name())) {
            if (provides(provider, relation) && isArchitectureFit(provider, relation)) {
                found.add(provider);
            }
        }
        if (found.size() > 1) {
            found.sort(providerOrder());
        }
        Optional<Candidate> named = get(relation.name());
        if (named.isPresent() && allows(relation, named.get()) && isArchitectureFit(named.get(), relation)) {
            found.remove(named.get());
            found.add(0, named.get());
        }
        return found;
    }

    /** What a Conflicts or Breaks of a package hits; never the package itself (Debian Policy 7.4). */
    List<Candidate> hit(Candidate owner, Relation relation) throws ProblemException {
        List<Candidate> result = new ArrayList<>();
        Optional<Candidate> named = get(relation.name());
        if (named.isPresent() && named.get() != owner && allows(relation, named.get())) {
            result.add(named.get());
        }
        for (Candidate provider : providers(relation.name())) {
            if (provider != owner && !result.contains(provider) && provides(provider, relation)) {
                result.add(provider);
            }
        }
        return result;
    }

    private static boolean allows(Relation relation, Candidate candidate) {
        return relation.constraint().isEmpty()
                || relation.constraint().get().allows(candidate.source().version());
    }

    /** A provision without a version satisfies no relation with one (Debian Policy 7.5). */
    private static boolean provides(Candidate provider, Relation wanted) throws ProblemException {
        for (Alternatives each : provider.source().entry().provides()) {
            Relation provided = each.relations().get(0);
            if (provided.name().equals(wanted.name())) {
                if (wanted.constraint().isEmpty()) {
                    return true;
                }
                Optional<VersionConstraint> version = provided.constraint();
                if (version.isPresent()
                        && version.get().operator() == VersionConstraint.Operator.EQUAL
                        && wanted.constraint().get().allows(version.get().version())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** There is one architecture, so a qualifier is met by it, by {@code native}, or by {@code any} where allowed. */
    private boolean isArchitectureFit(Candidate candidate, Relation relation) {
        return switch (relation.qualifier()) {
            case "", "native" -> true;
            case "any" -> candidate.source().entry().multiArch() == MultiArch.ALLOWED;
            default -> relation.qualifier().equals(pool.architecture());
        };
    }

    /**
     * apt's order between providers: essential ones, protected ones, those of higher priority, and then those its cache met
     * later.
     */
    private Comparator<Candidate> providerOrder() {
        return Comparator.comparing((Candidate each) -> entry(each).essential(), Comparator.reverseOrder())
                .thenComparing(each -> entry(each).isProtected(), Comparator.reverseOrder())
                .thenComparing(each -> entry(each).priority())
                .thenComparing(each -> pool.firstMention(each.name()), Comparator.reverseOrder());
    }

    private static IndexedPackage entry(Candidate candidate) {
        return candidate.source().entry();
    }
}

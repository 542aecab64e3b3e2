package org.xter.debian.solve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Packages that are to be installed together.
 *
 * @param id the set's name, such as {@code system} or {@code boot}
 * @param base what it holds without being asked for
 * @param requests what is asked for, in order
 * @param recommends whether recommended packages come along
 * @param excluded packages that must not be in it, whoever asks for them
 * @param ignored dependencies that are not followed
 */
public record PackageSet(
        String id,
        Base base,
        List<PackageRequest> requests,
        boolean recommends,
        Set<String> excluded,
        List<IgnoredDependency> ignored) {
    public PackageSet {
        requests = List.copyOf(requests);
        excluded = Set.copyOf(new TreeSet<>(excluded));
        ignored = List.copyOf(ignored);
    }

    /** A set of packages and what they depend on, nothing else. */
    public static PackageSet of(String id, Base base, List<String> names) {
        return new PackageSet(id, base, names.stream().map(PackageRequest::of).toList(), false, Set.of(), List.of());
    }

    /** The same with recommended packages or without. */
    public PackageSet withRecommends(boolean wanted) {
        return new PackageSet(id, base, requests, wanted, excluded, ignored);
    }

    /** The same without some packages. */
    public PackageSet without(Set<String> names) {
        return new PackageSet(id, base, requests, recommends, names, ignored);
    }

    /** The same with dependencies that are not followed. */
    public PackageSet ignoring(List<IgnoredDependency> dependencies) {
        return new PackageSet(id, base, requests, recommends, excluded, dependencies);
    }
}

package org.xter.document.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.xter.model.edition.Edition;

/**
 * All packages an edition asks for or keeps out, as they stand at one moment.
 *
 * @param groups one for each list, also for those that are empty; the packages kept out come last
 */
public record AskedPackages(List<Group> groups) {
    public AskedPackages {
        groups = List.copyOf(groups);
    }

    /**
     * One list.
     *
     * @param place which
     * @param packages what it holds, in its order
     */
    public record Group(PackagePlace place, List<AskedPackage> packages) {
        public Group {
            packages = List.copyOf(packages);
        }
    }

    /** The lists of an edition. */
    public static AskedPackages of(Edition edition) {
        List<Group> groups = new ArrayList<>();
        PackagePlace.wanting(edition).forEach(place -> groups.add(group(place)));
        groups.add(group(PackagePlace.excluded(edition)));
        return new AskedPackages(groups);
    }

    private static Group group(PackagePlace place) {
        List<String> texts = place.packages();
        List<AskedPackage> packages = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            packages.add(new AskedPackage(place, i, texts.get(i)));
        }
        return new Group(place, packages);
    }

    /** Wherever a package is asked for; empty when it is not. */
    public List<AskedPackage> wanting(String name) {
        return groups.stream()
                .filter(each -> each.place().kind() != PackagePlace.Kind.EXCLUDED)
                .flatMap(each -> each.packages().stream())
                .filter(each -> each.name().equals(name))
                .toList();
    }

    /** Where a package is kept out; empty when it is not. */
    public List<AskedPackage> excluding(String name) {
        return groups.stream()
                .filter(each -> each.place().kind() == PackagePlace.Kind.EXCLUDED)
                .flatMap(each -> each.packages().stream())
                .filter(each -> each.name().equals(name))
                .toList();
    }

    /** The names of all packages asked for. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        groups.stream()
                .filter(each -> each.place().kind() != PackagePlace.Kind.EXCLUDED)
                .forEach(each -> each.packages().forEach(wanted -> names.add(wanted.name())));
        return names;
    }

    /** How many packages are asked for. */
    public int count() {
        return groups.stream()
                .filter(each -> each.place().kind() != PackagePlace.Kind.EXCLUDED)
                .mapToInt(each -> each.packages().size())
                .sum();
    }
}

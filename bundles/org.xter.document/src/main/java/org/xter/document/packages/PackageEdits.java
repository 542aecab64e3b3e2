package org.xter.document.packages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.Edition;

/** What somebody does to the packages of an edition, each as one edit that is undone as one; nothing when all is so already. */
public final class PackageEdits {
    private PackageEdits() {}

    /**
     * Asks for packages. Those that are asked for there already stay as they are; those that are kept out no longer are.
     *
     * @param requests each {@code name}, {@code name=version} or {@code name/suite}
     */
    public static Optional<Edit> add(Edition edition, PackagePlace place, List<String> requests) {
        List<String> there = place.packages().stream().map(AskedPackage::nameOf).toList();
        List<String> fresh = requests.stream()
                .distinct()
                .filter(each -> !there.contains(AskedPackage.nameOf(each)))
                .toList();
        List<Edit> edits = new ArrayList<>();
        AskedPackages asked = AskedPackages.of(edition);
        edits.addAll(takeAway(fresh.stream()
                .flatMap(each -> asked.excluding(AskedPackage.nameOf(each)).stream())
                .toList()));
        if (!fresh.isEmpty()) {
            edits.add(Edit.add(place.slot(), place.feature(), Edit.END, fresh));
        }
        return one("addPackage", "addPackages", fresh, edits);
    }

    /** Asks for packages no longer, or keeps them out no longer. */
    public static Optional<Edit> remove(List<AskedPackage> packages) {
        return one(
                "removePackage",
                "removePackages",
                packages.stream().map(AskedPackage::text).toList(),
                takeAway(packages));
    }

    /** Keeps packages out, and asks for them nowhere. */
    public static Optional<Edit> exclude(Edition edition, List<String> names) {
        AskedPackages asked = AskedPackages.of(edition);
        List<String> fresh = names.stream()
                .distinct()
                .filter(each -> asked.excluding(each).isEmpty())
                .toList();
        List<Edit> edits = new ArrayList<>(takeAway(
                fresh.stream().flatMap(each -> asked.wanting(each).stream()).toList()));
        if (!fresh.isEmpty()) {
            PackagePlace excluded = PackagePlace.excluded(edition);
            edits.add(Edit.add(excluded.slot(), excluded.feature(), Edit.END, fresh));
        }
        return one("excludePackage", "excludePackages", fresh, edits);
    }

    /** Asks for packages elsewhere instead; those asked for there already are only taken away here. */
    public static Optional<Edit> move(List<AskedPackage> packages, PackagePlace to) {
        List<AskedPackage> moved =
                packages.stream().filter(each -> !each.place().isSame(to)).toList();
        List<String> there = to.packages().stream().map(AskedPackage::nameOf).toList();
        List<String> fresh = moved.stream()
                .map(AskedPackage::text)
                .distinct()
                .filter(each -> !there.contains(AskedPackage.nameOf(each)))
                .toList();
        List<Edit> edits = new ArrayList<>();
        if (!fresh.isEmpty()) {
            edits.add(Edit.add(to.slot(), to.feature(), Edit.END, fresh));
        }
        // Taken away last: a section left without any key goes, and the new place may lie in it.
        edits.addAll(takeAway(moved));
        return one(
                "movePackage",
                "movePackages",
                moved.stream().map(AskedPackage::text).toList(),
                edits);
    }

    /** From the back of each list, so that the indexes of those to come stay right. */
    private static List<Edit> takeAway(List<AskedPackage> packages) {
        return packages.stream()
                .distinct()
                .sorted(Comparator.comparingInt(AskedPackage::index).reversed())
                .<Edit>map(each -> new Edit.RemoveValue(
                        each.place().owner().orElseThrow(), each.place().feature(), each.index()))
                .toList();
    }

    private static Optional<Edit> one(String label, String labelOfMany, List<String> what, List<Edit> edits) {
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Edit.all(
                what.size() == 1 ? Labels.of(label, what.get(0)) : Labels.of(labelOfMany, String.valueOf(what.size())),
                edits));
    }
}

package org.xter.studio.edition.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xter.debian.lock.LockDifference;
import org.xter.debian.lock.LockedPackage;
import org.xter.document.compare.Difference;
import org.xter.document.compare.DifferenceTree;
import org.xter.document.compare.EditionComparison;
import org.xter.model.text.EditionReader;
import org.xter.report.ProblemException;

/**
 * How two editions differ, in what they mean and in their locked packages.
 *
 * @param before the first
 * @param after the second
 * @param meaning differences of the editions
 * @param packages differences of the locks, below {@value #PACKAGES}; nothing when one has no lock
 * @param lock the same as the lock has it; nothing when one has no lock
 */
public record Comparison(
        ComparedSide.Content before,
        ComparedSide.Content after,
        DifferenceTree meaning,
        Optional<DifferenceTree> packages,
        Optional<LockDifference> lock) {
    /** The name of the part that holds differences of locked packages. */
    public static final String PACKAGES = "lock";

    /** Reads both sides and compares them; call it off the UI thread. */
    public static Comparison of(ComparedSide first, ComparedSide second) throws IOException, ProblemException {
        ComparedSide.Content before = first.read();
        ComparedSide.Content after = second.read();
        List<Difference> differences = EditionComparison.of(
                EditionReader.parse(before.file(), before.text()).edition(),
                EditionReader.parse(after.file(), after.text()).edition());
        Optional<LockDifference> lock =
                before.lock().isPresent() && after.lock().isPresent()
                        ? Optional.of(LockDifference.between(
                                before.lock().get(), after.lock().get()))
                        : Optional.empty();
        return new Comparison(
                before,
                after,
                DifferenceTree.of(differences),
                lock.map(each -> DifferenceTree.of(packages(each))),
                lock);
    }

    private static List<Difference> packages(LockDifference lock) {
        List<Difference> result = new ArrayList<>();
        lock.added().forEach(each -> result.add(difference(Difference.Kind.ADDED, null, each)));
        lock.removed().forEach(each -> result.add(difference(Difference.Kind.REMOVED, each, null)));
        lock.changed().forEach(each -> result.add(difference(Difference.Kind.CHANGED, each.before(), each.after())));
        return result;
    }

    private static Difference difference(Difference.Kind kind, LockedPackage before, LockedPackage after) {
        String name = (before == null ? after : before).name();
        return new Difference(
                kind,
                PACKAGES + "[" + name + "]",
                Optional.ofNullable(before).map(each -> each.version().toString()),
                Optional.ofNullable(after).map(each -> each.version().toString()));
    }

    /** How many differences there are in all. */
    public int count() {
        return meaning.count() + packages.map(DifferenceTree::count).orElse(0);
    }
}

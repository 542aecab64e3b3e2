package org.xter.debian.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What changes from one lock to another, for whoever reviews it.
 *
 * @param added packages only the later one has, by name
 * @param removed packages only the earlier one has, by name
 * @param changed packages that both have in different versions, files or sets, by name
 */
public record LockDifference(List<LockedPackage> added, List<LockedPackage> removed, List<Change> changed) {
    public LockDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** A package in its earlier and its later form. */
    public record Change(LockedPackage before, LockedPackage after) {
        /** Whether the later version is newer. */
        public boolean isUpgrade() {
            return after.version().compareTo(before.version()) > 0;
        }

        /** Whether the later version is older. */
        public boolean isDowngrade() {
            return after.version().compareTo(before.version()) < 0;
        }
    }

    /** Compares two locks; reasons do not count, sets do. */
    public static LockDifference between(Lock before, Lock after) {
        Map<String, LockedPackage> old = new TreeMap<>();
        before.packages().forEach(each -> old.put(each.name(), each));
        List<LockedPackage> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        for (LockedPackage each : after.packages()) {
            LockedPackage was = old.remove(each.name());
            if (was == null) {
                added.add(each);
            } else if (!was.digest().equals(each.digest())
                    || !was.version().toString().equals(each.version().toString())
                    || !was.reasons().keySet().equals(each.reasons().keySet())) {
                changed.add(new Change(was, each));
            }
        }
        return new LockDifference(added, List.copyOf(old.values()), changed);
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }
}

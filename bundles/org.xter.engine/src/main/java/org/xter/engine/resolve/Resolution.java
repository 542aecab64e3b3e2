package org.xter.engine.resolve;

import java.util.List;
import java.util.Optional;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockDifference;
import org.xter.debian.repository.Repository;

/**
 * What an edition's packages came to.
 *
 * @param lock the lock as it now stands beside the edition
 * @param difference what changed against the lock that stood there before; empty when the lock was used as it was
 * @param repositories where the packages come from on this machine
 */
public record Resolution(Lock lock, Optional<LockDifference> difference, List<Repository> repositories) {
    public Resolution {
        repositories = List.copyOf(repositories);
    }

    /** One phrase such as {@code 142 packages, lock unchanged}. */
    public String summary() {
        int count = lock.packages().size();
        String change = difference
                .map(each -> each.isEmpty()
                        ? "lock renewed, same packages"
                        : "lock renewed: " + each.added().size() + " added, "
                                + each.removed().size() + " removed, "
                                + each.changed().size() + " changed")
                .orElse("lock unchanged");
        return count + " packages, " + change;
    }
}

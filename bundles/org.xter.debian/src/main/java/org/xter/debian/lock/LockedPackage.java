package org.xter.debian.lock;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.debian.solve.Reason;
import org.xter.debian.version.DebianVersion;
import org.xter.store.Digest;

/**
 * A package of a lock.
 *
 * @param name its name, unique in a lock
 * @param version its version
 * @param architecture what it runs on, or {@code all}
 * @param repository the id of the repository it comes from
 * @param suite the suite it comes from
 * @param filename where it lies below the repository's address
 * @param size of its file, in bytes
 * @param installedSize about how many bytes it takes when installed, as the index said; 0 when not stated
 * @param digest of its file
 * @param reasons why it is there, by the ids of the sets it is in
 */
public record LockedPackage(
        String name,
        DebianVersion version,
        String architecture,
        String repository,
        String suite,
        String filename,
        long size,
        long installedSize,
        Digest digest,
        SortedMap<String, Reason> reasons) {
    public LockedPackage {
        reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
    }

    /** Where it lies in a vendored folder. */
    public String vendoredPath() {
        return repository + "/" + filename;
    }
}

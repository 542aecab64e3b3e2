package org.xter.debian.repository;

import java.util.Comparator;
import org.xter.debian.version.DebianVersion;

/** A package that can be had, and where. What is asked often is decoded once. Thread-safe. */
public final class AvailablePackage {
    /** The order of candidates: highest priority, then latest version, then the repository named first. */
    static final Comparator<AvailablePackage> BEST_FIRST = AvailablePackage::compare;

    private final IndexedPackage entry;
    private final IndexOrigin origin;
    private final int rank;
    private final String name;
    private final DebianVersion version;

    AvailablePackage(IndexedPackage entry, IndexOrigin origin, int rank) {
        this.entry = entry;
        this.origin = origin;
        this.rank = rank;
        this.name = entry.name();
        this.version = entry.version();
    }

    private static int compare(AvailablePackage a, AvailablePackage b) {
        int priority = Integer.compare(b.origin.priority(), a.origin.priority());
        if (priority != 0) {
            return priority;
        }
        int version = b.version.compareTo(a.version);
        return version != 0 ? version : Integer.compare(a.rank, b.rank);
    }

    /** What the index says about it. */
    public IndexedPackage entry() {
        return entry;
    }

    /** Where it comes from. */
    public IndexOrigin origin() {
        return origin;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its version. */
    public DebianVersion version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AvailablePackage that && entry.equals(that.entry);
    }

    @Override
    public int hashCode() {
        return entry.hashCode();
    }

    /** Name and version. */
    @Override
    public String toString() {
        return name + " " + version;
    }
}

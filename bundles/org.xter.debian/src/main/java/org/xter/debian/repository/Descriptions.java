package org.xter.debian.repository;

import java.util.Map;
import java.util.Optional;

/** The long descriptions of packages, as far as they are known. Immutable and thread-safe. */
public final class Descriptions {
    /** Knows none. */
    public static final Descriptions NONE = new Descriptions(Map.of());

    private final Map<String, DescriptionIndex> indexes;

    Descriptions(Map<String, DescriptionIndex> indexes) {
        this.indexes = Map.copyOf(indexes);
    }

    static String key(Repository repository, String suite, String component) {
        return repository.id() + "\t" + suite + "\t" + component;
    }

    /** Whether no suite's descriptions are here. */
    public boolean isEmpty() {
        return indexes.isEmpty();
    }

    /**
     * What follows the synopsis in a package's description, in the markup of Policy 5.6.13 (lines that begin with a blank
     * stand as they are, one that is a single full stop is empty); from the package index itself where that has it.
     *
     * @return nothing when it is not known
     */
    public Optional<String> of(AvailablePackage available) {
        String own = available.entry().explanation();
        if (!own.isEmpty()) {
            return Optional.of(own);
        }
        IndexOrigin origin = available.origin();
        DescriptionIndex index = indexes.get(key(origin.repository(), origin.suite(), origin.component()));
        return index == null
                ? Optional.empty()
                : index.text(available.name(), available.entry().synopsis());
    }
}

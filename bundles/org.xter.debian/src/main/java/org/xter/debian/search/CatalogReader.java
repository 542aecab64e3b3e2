package org.xter.debian.search;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xter.debian.fetch.Fetcher;
import org.xter.debian.repository.Freshness;
import org.xter.debian.repository.PackagePool;
import org.xter.debian.repository.Repository;
import org.xter.debian.repository.RepositoryReader;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Store;

/** Opens catalogs from the store, and fetches what is missing there. Thread-safe. */
public final class CatalogReader {
    private final RepositoryReader reader;

    /**
     * @param store keeps the indexes
     * @param fetcher gets them; not used by {@link #known}
     */
    public CatalogReader(Store store, Fetcher fetcher) {
        this.reader = new RepositoryReader(store, fetcher);
    }

    /**
     * The catalog as the store knows it, with the descriptions that are there; nobody is asked. Suites that are no longer
     * valid are shown as well.
     *
     * @param now when the keys that signed must have been good
     * @throws ProblemException when a signature is not good
     */
    public CatalogState known(
            List<Repository> repositories, String architecture, Instant now, Cancellation cancellation)
            throws IOException, ProblemException {
        Optional<PackagePool> pool = reader.known(repositories, architecture, now, cancellation);
        return pool.isEmpty()
                ? new CatalogState.NotFetched()
                : new CatalogState.Ready(open(pool.get(), now, cancellation));
    }

    /** The catalog as it is today. */
    public PackageCatalog fetch(
            List<Repository> repositories,
            String architecture,
            Instant now,
            Progress progress,
            Cancellation cancellation)
            throws IOException, ProblemException {
        return open(
                reader.read(repositories, architecture, now, Freshness.NEWEST, progress, cancellation),
                now,
                cancellation);
    }

    /** The same catalog with the long descriptions of all its packages, as far as the suites have them. */
    public PackageCatalog withDescriptions(
            PackageCatalog catalog, Instant now, Progress progress, Cancellation cancellation)
            throws IOException, ProblemException {
        return catalog.with(reader.descriptions(catalog.pool(), now, progress, cancellation));
    }

    private PackageCatalog open(PackagePool pool, Instant now, Cancellation cancellation)
            throws IOException, ProblemException {
        return PackageCatalog.of(pool, cancellation).with(reader.knownDescriptions(pool, now, cancellation));
    }
}

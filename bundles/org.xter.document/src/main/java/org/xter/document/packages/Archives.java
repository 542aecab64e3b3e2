package org.xter.document.packages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xter.debian.search.CatalogState;
import org.xter.debian.search.PackageCatalog;
import org.xter.document.assist.PackageNames;
import org.xter.engine.closure.EditionPackages;
import org.xter.engine.spec.Base;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;

/**
 * The lists of packages that editions are chosen from, shared by all editions with the same repositories. Keeps the few that
 * were used last. Thread-safe; only what takes a {@link Progress} asks the network.
 */
public final class Archives {
    /** A catalog of Debian 12 takes about 7 MiB. */
    private static final int KEPT = 3;

    private final Opening opening;
    private EditionPackages packages;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<Key, PackageCatalog> catalogs = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, PackageCatalog> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * Repositories may be named by paths that begin in the edition's folder.
     */
    private record Key(Base base, Path folder) {
        static Key of(Base base, Path file) {
            return new Key(base, file.toAbsolutePath().getParent());
        }
    }

    /** Opens the store when it is needed first, on a background thread. */
    @FunctionalInterface
    public interface Opening {
        /** The packages of editions, by the preferences of the moment. */
        EditionPackages open() throws IOException;
    }

    /** Nothing known yet, nothing opened. */
    public Archives(Opening opening) {
        this.opening = opening;
    }

    /** What else can be asked about an edition's packages. */
    public synchronized EditionPackages packages() throws IOException {
        if (packages == null) {
            packages = opening.open();
        }
        return packages;
    }

    /** What this machine knows of an edition's repositories; nobody is asked. Takes some tenths of a second at first. */
    public ArchiveState known(Base base, Path file, Cancellation cancellation) {
        Key key = Key.of(base, file);
        synchronized (catalogs) {
            PackageCatalog catalog = catalogs.get(key);
            if (catalog != null) {
                return new ArchiveState.Ready(catalog);
            }
        }
        try {
            return switch (packages().known(base, file, cancellation)) {
                case CatalogState.Ready ready -> {
                    keep(key, ready.catalog());
                    yield new ArchiveState.Ready(ready.catalog());
                }
                case CatalogState.NotFetched none -> new ArchiveState.NotFetched();
            };
        } catch (ProblemException e) {
            return new ArchiveState.Unusable(e.problems());
        } catch (IOException e) {
            return new ArchiveState.Unusable(List.of(Problem.error(
                    "packages.unreadable",
                    "the package lists kept on this machine cannot be read: " + e.getMessage(),
                    "Fetch them again.")));
        }
    }

    /** The lists of an edition's repositories when they are open already; reads nothing. */
    public Optional<PackageCatalog> loaded(Base base, Path file) {
        synchronized (catalogs) {
            return Optional.ofNullable(catalogs.get(Key.of(base, file)));
        }
    }

    /** The lists as they are today, fetched where they are not the newest already. */
    public PackageCatalog fetch(Base base, Path file, Progress progress, Cancellation cancellation)
            throws IOException, ProblemException {
        PackageCatalog catalog = packages().fetch(base, file, progress, cancellation);
        keep(Key.of(base, file), catalog);
        listeners.forEach(Runnable::run);
        return catalog;
    }

    /** The long descriptions of all packages, fetched where they are not here yet. */
    public PackageCatalog fetchDescriptions(
            Base base, Path file, PackageCatalog catalog, Progress progress, Cancellation cancellation)
            throws IOException, ProblemException {
        PackageCatalog described = packages().withDescriptions(catalog, progress, cancellation);
        keep(Key.of(base, file), described);
        listeners.forEach(Runnable::run);
        return described;
    }

    private void keep(Key key, PackageCatalog catalog) {
        synchronized (catalogs) {
            catalogs.put(key, catalog);
        }
    }

    /** Forgets everything and opens the store anew, as when preferences were changed. */
    public void forget() {
        synchronized (this) {
            packages = null;
        }
        synchronized (catalogs) {
            catalogs.clear();
        }
        listeners.forEach(Runnable::run);
    }

    /** Tells when lists were fetched or forgotten, on whatever thread that happens. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Ends what {@link #addListener} began. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** The names in the lists used last, for completion; knows none until some are known. */
    public PackageNames names() {
        return (prefix, limit) -> latest().map(catalog -> catalog.pool().names().tailSet(prefix).stream()
                        .takeWhile(name -> name.startsWith(prefix))
                        .limit(limit)
                        .map(name -> new PackageNames.Known(
                                name,
                                catalog.pool()
                                        .candidate(name)
                                        .map(each -> each.entry().synopsis())
                                        .orElse("")))
                        .toList())
                .orElse(List.of());
    }

    private Optional<PackageCatalog> latest() {
        synchronized (catalogs) {
            return catalogs.values().stream().reduce((first, second) -> second);
        }
    }
}

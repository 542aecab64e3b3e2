package org.xter.studio.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.xter.document.DocumentSettings;
import org.xter.document.EditionDocument;
import org.xter.document.EditionOnDisk;
import org.xter.document.OpenEditions;
import org.xter.document.Pauses;
import org.xter.document.Troubles;
import org.xter.document.disk.Journal;
import org.xter.document.disk.Unsaved;
import org.xter.document.findings.KeyringFindings;
import org.xter.document.findings.LockedFindings;
import org.xter.document.packages.Archives;
import org.xter.document.packages.KnownPackages;
import org.xter.document.packages.LockWatch;
import org.xter.document.packages.UnlistedPackages;
import org.xter.engine.EngineSettings;
import org.xter.engine.closure.EditionPackages;
import org.xter.report.Problem;
import org.xter.store.Store;
import org.xter.studio.ui.problem.Statuses;
import org.xter.studio.ui.settings.StudioSettings;

/**
 * What all windows share: the open editions, the packages known of them, and where work runs. Made when it is first asked
 * for, on the UI thread, and used on it unless a method says otherwise. Nothing here asks the network by itself.
 */
public final class Studio {
    private static final ILog LOG = ILog.of(Studio.class);
    /**
     * How long, in milliseconds, what an opened edition does not need to be shown is put off. Reading lists of packages and
     * judging the edition beside the first paint took both processors of a small machine, and a third longer.
     */
    public static final int OPENED_MILLIS = 600;

    private static final long CALM_MILLIS = 200;
    private static final long LOOK_MILLIS = 1000;

    private static Studio instance;

    private final Executor owner;
    private final ExecutorService background;
    private final List<Troubles> listeners = new CopyOnWriteArrayList<>();
    private final OpenEditions editions;
    private final Path journal;
    private final Map<EditionDocument, Known> known = new IdentityHashMap<>();
    private volatile InstantSource clock = InstantSource.system();
    private final Archives archives = new Archives(() -> new EditionPackages(store(), engineSettings()));

    private static final class Known {
        private final LockWatch watch;
        private int users;
        private KnownPackages packages;

        private Known(LockWatch watch) {
            this.watch = watch;
        }
    }

    private Studio(Display display) {
        owner = work -> {
            if (!display.isDisposed()) {
                display.asyncExec(work);
            }
        };
        AtomicInteger number = new AtomicInteger();
        background = Executors.newFixedThreadPool(2, work -> {
            Thread thread = new Thread(work, "xTER Studio " + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
        StudioSettings.preferences().addPropertyChangeListener(change -> settingsChanged());
        journal = Platform.getStateLocation(Platform.getBundle("org.xter.studio.ui"))
                .append("unsaved")
                .toPath();
        editions = new OpenEditions(new DocumentSettings(
                owner,
                background,
                this::report,
                new LockedFindings(Studio::engineSettings)
                        .and(new UnlistedPackages(this::archives))
                        .and(new KeyringFindings(() -> clock.instant())),
                archives.names(),
                Optional.of(journal),
                Optional.of(new Pauses(after(CALM_MILLIS), after(OPENED_MILLIS)))));
    }

    private Executor after(long millis) {
        return CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, background);
    }

    /** The one of this process. The first call must be on the UI thread. */
    public static Studio get() {
        if (instance == null) {
            instance = new Studio(Display.getCurrent());
        }
        return instance;
    }

    /** Opens an edition, or takes a share in it when it is open; close what you get. */
    public EditionShare open(Path file) {
        return share(editions.open(file));
    }

    /** The same for a file that was read in the background. */
    EditionShare open(EditionOnDisk read) {
        return share(editions.open(read));
    }

    /** Begins to open an edition, which is read in the background; close what you get. */
    public EditionOpening begin(Path file) {
        return new EditionOpening(this, file, editions.find(file).isPresent());
    }

    private EditionShare share(OpenEditions.Lease lease) {
        known.computeIfAbsent(lease.document(), document -> new Known(watch(document))).users++;
        return new EditionShare(this, lease);
    }

    private LockWatch watch(EditionDocument document) {
        return new LockWatch(document, owner, background, after(LOOK_MILLIS));
    }

    /** To be told on any thread when work on an edition has written its lock, as an export does: who shows it looks again. */
    public void lockWritten(Path edition) {
        owner.execute(() -> editions.find(edition)
                .ifPresent(document -> document.besideWritten(KnownPackages.lockFile(document.file()))));
    }

    void release(OpenEditions.Lease lease) {
        Known shared = known.get(lease.document());
        if (--shared.users == 0) {
            known.remove(lease.document());
            shared.watch.close();
            if (shared.packages != null) {
                shared.packages.close();
            }
        }
        lease.close();
    }

    void lookAtLock(EditionDocument document) {
        known.get(document).watch.look();
    }

    KnownPackages packages(EditionDocument document) {
        Known shared = known.get(document);
        if (shared.packages == null) {
            shared.packages = new KnownPackages(document, archives, owner, background, this::report);
        }
        return shared.packages;
    }

    /** The lists of packages, shared by all editions; may be called on any thread. */
    public Archives archives() {
        return archives;
    }

    private void settingsChanged() {
        StudioSettings.applyProxy();
        archives.forget();
    }

    /** Forgotten work of runs that have crashed, the latest first. Reads the disk: call it off the UI thread. */
    public List<Unsaved> recoverable() {
        return Journal.recoverable(journal);
    }

    /** Runs work on the UI thread, later; may be called on any thread. */
    public Executor owner() {
        return owner;
    }

    /** Runs work on other threads; may be called on any thread. */
    public Executor background() {
        return background;
    }

    /** Tells the time by which lifetimes of keys are judged; may be called on any thread. */
    public InstantSource clock() {
        return clock;
    }

    /** Lets lifetimes of keys be judged by another clock, as pictures do that are to look the same each day. */
    public void judgeBy(InstantSource other) {
        clock = other;
    }

    /** The engine's settings as the preferences have them now; may be called on any thread. */
    public static EngineSettings engineSettings() {
        return new EngineSettings(
                StudioSettings.store(),
                StudioSettings.mirrors(),
                StudioSettings.snapshotArchive(),
                StudioSettings.connections());
    }

    /** The store the preferences name; a folder of the workspace when that one cannot be used. */
    private Store store() {
        try {
            return Store.open(StudioSettings.store());
        } catch (IOException e) {
            // The store is opened in the background; who shows what goes wrong is on the UI thread.
            owner.execute(() -> report(
                    Problem.error(
                            "studio.store",
                            "the store folder cannot be used: " + Statuses.message(e),
                            "Choose another one in Preferences, xTER Studio."),
                    e));
            try {
                return Store.open(journal.resolveSibling("store"));
            } catch (IOException second) {
                throw new IllegalStateException(second);
            }
        }
    }

    /**
     * Logs what went wrong and tells whoever shows it, the last that asked first.
     *
     * @param problem what the user is to know
     * @param cause what led to it; null when it is no fault of the program
     */
    public void report(Problem problem, Throwable cause) {
        if (cause != null) {
            LOG.log(new Status(Statuses.of(problem).getSeverity(), Studio.class, Statuses.logged(problem), cause));
        }
        listeners.forEach(each -> each.report(problem, cause));
    }

    /** Adds somebody who shows what goes wrong. */
    public void addTroubles(Troubles listener) {
        listeners.add(listener);
    }

    /** Removes somebody who shows what goes wrong. */
    public void removeTroubles(Troubles listener) {
        listeners.remove(listener);
    }
}

package org.xter.debian.fetch;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.xter.debian.fetch.FetchException.Fault;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Store;

/**
 * Gets files over http and https and from local folders: several at a time, from the first mirror that has them, going on
 * where an earlier run stopped, each checked by size and digest. Thread-safe. Close it to drop the connections.
 */
public final class Fetcher implements AutoCloseable {
    /** How often a file is asked for before its sources are given up. */
    private static final int ROUNDS = 4;

    private static final int CONNECTIONS = 4;

    private final Transfer transfer;
    private final long pauseMillis;

    /**
     * @param proxies which proxy stands before which address
     * @param stallSeconds how long a connection may stand still before it is given up
     * @param pauseMillis how long to wait before a second try; doubled before each further one
     */
    public Fetcher(ProxySelector proxies, int stallSeconds, long pauseMillis) {
        this.transfer = new Transfer(proxies, stallSeconds);
        this.pauseMillis = pauseMillis;
    }

    /** A fetcher with the patience people expect, behind the proxy of this process. */
    public static Fetcher usual() {
        return new Fetcher(EnvironmentProxy.ofProcess(), 30, 500);
    }

    /**
     * Reads a small file whose digest is not known beforehand.
     *
     * @param sources where it lies; tried in order
     * @param limit how many bytes it may have at most
     * @return its bytes, or nothing when every source answers that there is no such file
     */
    public Optional<byte[]> read(List<URI> sources, int limit, Cancellation cancellation)
            throws IOException, ProblemException {
        Map<URI, FetchException> failures = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            pause(round, cancellation);
            for (URI source : sources) {
                if (isWorthTrying(failures.get(source))) {
                    MemorySink sink = new MemorySink(limit);
                    try {
                        transfer.run(source, sink, cancellation);
                        return Optional.of(sink.bytes());
                    } catch (FetchException e) {
                        failures.put(source, e);
                    }
                }
            }
            if (failures.values().stream().noneMatch(FetchException::isPassing)) {
                break;
            }
        }
        if (failures.values().stream().allMatch(each -> each.fault() == Fault.ABSENT)) {
            return Optional.empty();
        }
        FetchException worst = worst(failures.values());
        throw new ProblemException(problem(worst, worst.getMessage(), ""), worst);
    }

    /**
     * Gets files into the store; those that are there already cost nothing.
     *
     * @param downloads the files; the same digest may stand there more than once
     * @param store takes them
     * @param vendored a folder to look into first
     * @param progress gets a step's total and its bytes
     * @throws ProblemException when files cannot be had; what came so far stays in the store
     */
    public void fetch(
            List<Download> downloads,
            Store store,
            Optional<VendorFolder> vendored,
            Progress.Step progress,
            Cancellation cancellation)
            throws IOException, ProblemException {
        List<Download> missing = new ArrayList<>();
        Set<Digest> seen = new HashSet<>();
        long total = 0;
        for (Download each : downloads) {
            if (seen.add(each.digest()) && !store.has(each.digest())) {
                missing.add(each);
                total += each.size();
            }
        }
        progress.total(total, Progress.Unit.BYTES);
        if (missing.isEmpty()) {
            progress.cached();
            return;
        }
        checkSpace(store, missing);
        AtomicBoolean failed = new AtomicBoolean();
        Cancellation either = () -> failed.get() || cancellation.requested();
        List<Callable<Void>> tasks = new ArrayList<>();
        for (Download each : missing) {
            tasks.add(() -> {
                either.check();
                boolean done = false;
                try {
                    fetchOne(each, store, vendored, progress, either);
                    done = true;
                } finally {
                    if (!done) {
                        failed.set(true);
                    }
                }
                return null;
            });
        }
        runAll(tasks, cancellation, failed);
    }

    private static void runAll(List<Callable<Void>> tasks, Cancellation cancellation, AtomicBoolean failed)
            throws IOException, ProblemException {
        ExecutorService workers = Executors.newFixedThreadPool(CONNECTIONS, task -> {
            Thread thread = new Thread(task, "fetch");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<Void>> running = new ArrayList<>();
            tasks.forEach(task -> running.add(workers.submit(task)));
            List<Problem> problems = new ArrayList<>();
            Throwable other = null;
            CancelledException cancelled = null;
            for (Future<Void> each : running) {
                try {
                    await(each);
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof ProblemException problem) {
                        problems.addAll(problem.problems());
                    } else if (e.getCause() instanceof CancelledException stopped) {
                        cancelled = stopped;
                    } else if (other == null) {
                        other = e.getCause();
                    }
                }
            }
            cancellation.check();
            if (!problems.isEmpty()) {
                throw new ProblemException(problems, other);
            }
            rethrow(other == null ? cancelled : other);
        } finally {
            failed.set(true);
            workers.shutdownNow();
        }
    }

    private static void await(Future<Void> task) throws ExecutionException {
        while (true) {
            try {
                task.get(1, TimeUnit.HOURS);
                return;
            } catch (TimeoutException e) {
                // A large file over a slow line; the transfer itself watches for a standstill.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancelledException();
            }
        }
    }

    private static void rethrow(Throwable failure) throws IOException {
        if (failure instanceof IOException io) {
            throw io;
        } else if (failure instanceof RuntimeException bug) {
            throw bug;
        } else if (failure instanceof Error error) {
            throw error;
        }
    }

    private void fetchOne(
            Download download,
            Store store,
            Optional<VendorFolder> vendored,
            Progress.Step progress,
            Cancellation cancellation)
            throws IOException, ProblemException {
        if (vendored.isPresent() && vendored.get().copyInto(store, download.digest(), cancellation)) {
            progress.advance(download.size());
            return;
        }
        try {
            fetchFromSources(download, store, progress, cancellation);
        } catch (IOException e) {
            if (isFull(e)) {
                throw new ProblemException(diskFull(store, download.size()), e);
            }
            throw e;
        }
    }

    private Content fetchFromSources(Download download, Store store, Progress.Step progress, Cancellation cancellation)
            throws IOException, ProblemException {
        Map<URI, FetchException> failures = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            pause(round, cancellation);
            for (URI source : download.sources()) {
                if (isWorthTrying(failures.get(source))) {
                    try (PartialFile file = PartialFile.open(store, download.digest(), download.size(), progress)) {
                        return fetchFrom(source, file, download, cancellation);
                    } catch (FetchException e) {
                        failures.put(source, e);
                    }
                }
            }
            if (failures.values().stream().noneMatch(FetchException::isPassing)) {
                break;
            }
        }
        throw new ProblemException(failure(download, failures.values()), worst(failures.values()));
    }

    private Content fetchFrom(URI source, PartialFile file, Download download, Cancellation cancellation)
            throws FetchException, IOException {
        boolean resumed = file.position() > 0;
        if (!file.isWhole() || download.size() == 0) {
            transfer.run(source, file, cancellation);
        }
        if (!file.isWhole()) {
            throw new FetchException(
                    source,
                    Fault.TRUNCATED,
                    true,
                    "The download ended after " + file.position() + " of " + download.size() + " bytes",
                    null);
        }
        Digest got = file.digest();
        if (!got.equals(download.digest()) && resumed) {
            // What an earlier run left may be at fault: once more from the beginning.
            file.restart();
            transfer.run(source, file, cancellation);
            got = file.digest();
        }
        if (!got.equals(download.digest())) {
            file.restart();
            throw new FetchException(
                    source,
                    Fault.WRONG_CONTENT,
                    false,
                    "Its SHA-256 digest is " + got + " instead of " + download.digest(),
                    null);
        }
        return file.commit();
    }

    private static boolean isWorthTrying(FetchException before) {
        return before == null || before.isPassing();
    }

    private void pause(int round, Cancellation cancellation) {
        if (round == 0) {
            return;
        }
        long left = pauseMillis << (round - 1);
        while (left > 0) {
            cancellation.check();
            long slice = Math.min(left, 100);
            try {
                Thread.sleep(slice);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancelledException();
            }
            left -= slice;
        }
    }

    private static FetchException worst(Collection<FetchException> failures) {
        return failures.stream()
                .min(Comparator.comparing(FetchException::fault))
                .orElseThrow();
    }

    private static Problem failure(Download download, Collection<FetchException> failures) {
        FetchException worst = worst(failures);
        if (worst.fault() == Fault.ABSENT) {
            return Problem.error(
                    "debian.file-gone",
                    Place.of(worst.address().toString()),
                    "The file of " + download.name() + " is not there any more",
                    download.whenAbsent());
        }
        return problem(
                worst, "The file of " + download.name() + " cannot be had. " + worst.getMessage(), download.name());
    }

    private static Problem problem(FetchException failure, String message, String name) {
        Place place = Place.of(failure.address().toString());
        return switch (failure.fault()) {
            case UNREACHABLE ->
                Problem.error(
                        "debian.unreachable",
                        place,
                        message,
                        "Check the network and the proxy, then run again; what came so far is kept");
            case STATUS ->
                Problem.error(
                        "debian.http-status", place, message, "Try again later, or name another mirror in the edition");
            case TRUNCATED ->
                Problem.error("debian.truncated", place, message, "Run again; the download goes on where it ended");
            case WRONG_CONTENT ->
                Problem.error(
                        "debian.wrong-hash",
                        place,
                        message,
                        "The mirror is out of step or the file was changed; name another mirror"
                                + (name.isEmpty() ? "" : ", or resolve again with --update"));
            case ABSENT -> Problem.error("debian.file-gone", place, message, "Name another mirror");
        };
    }

    /** Whether there is room for all that is to come, asked before any of it does. */
    private static void checkSpace(Store store, List<Download> downloads) throws IOException, ProblemException {
        long needed = 0;
        for (Download each : downloads) {
            Path partial = store.partial(each.digest());
            needed += each.size() - (Files.isRegularFile(partial) ? Math.min(Files.size(partial), each.size()) : 0);
        }
        if (Files.getFileStore(store.folder()).getUsableSpace() < needed) {
            throw new ProblemException(diskFull(store, needed));
        }
    }

    private static boolean isFull(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("quota exceeded");
    }

    private static Problem diskFull(Store store, long needed) {
        return Problem.error(
                "debian.disk-full",
                Place.of(store.folder().toString()),
                "The disk is full: there is no room for " + needed + " bytes of downloads",
                "Free some space, or run 'xter clean' to forget what can be made again");
    }

    @Override
    public void close() {
        transfer.close();
    }
}

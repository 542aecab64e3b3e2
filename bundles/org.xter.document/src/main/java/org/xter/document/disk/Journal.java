package org.xter.document.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.xter.model.text.EditionReader;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.store.Digest;

/**
 * Keeps the unsaved text of one document in a folder, so that a crash loses nothing. There is one entry for each document,
 * of at most the size an edition file may have: five lines of text (form, file as URI, digest of the file it began with,
 * process id and start, time) and then the document's text. Written on another thread; only the latest text counts.
 * {@link #keep} and {@link #forget} are called by the document's thread.
 */
public final class Journal {
    private static final String FORM = "xter-unsaved-1";
    private static final String ENDING = ".unsaved";
    private static final String NONE = "-";
    private static final int HEADER_LINES = 5;

    private record Pending(Path file, Optional<Digest> base, String text) {}

    private final Path folder;
    private final Executor background;
    private final Consumer<Problem> troubles;
    private final AtomicReference<Pending> pending = new AtomicReference<>();
    private final Object writing = new Object();
    private Path entry;
    private boolean failed;

    /**
     * A journal without an entry yet.
     *
     * @param troubles takes, on any thread, why unsaved work cannot be kept, once
     */
    public Journal(Path folder, Executor background, Consumer<Problem> troubles) {
        this.folder = folder;
        this.background = background;
        this.troubles = troubles;
    }

    /** Keeps a text soon; an earlier one that is not written yet is left out. */
    public void keep(Path file, Optional<Digest> base, String text) {
        if (pending.getAndSet(new Pending(file, base, text)) == null) {
            try {
                background.execute(this::write);
            } catch (RejectedExecutionException e) {
                write();
            }
        }
    }

    /** Removes the entry: the work is saved, or not wanted. */
    public void forget() {
        pending.set(null);
        synchronized (writing) {
            delete(entry);
            entry = null;
        }
    }

    private void write() {
        synchronized (writing) {
            Pending latest = pending.getAndSet(null);
            if (latest == null) {
                return;
            }
            try {
                Path wanted = folder.resolve(name(latest.file));
                if (entry != null && !entry.equals(wanted)) {
                    delete(entry);
                }
                Files.createDirectories(folder);
                Path beside = wanted.resolveSibling(wanted.getFileName() + ".new");
                Files.writeString(beside, header(latest) + latest.text, StandardCharsets.UTF_8);
                move(beside, wanted);
                entry = wanted;
                failed = false;
            } catch (IOException e) {
                fail(e);
            }
        }
    }

    private void fail(IOException e) {
        if (!failed) {
            failed = true;
            troubles.accept(Problem.warning(
                    "document.no-journal",
                    Place.of(folder.toString()),
                    "unsaved work cannot be kept for the case of a crash: " + e.getMessage(),
                    "Save often, or make room and check that the folder may be written."));
        }
    }

    private static void move(Path beside, Path wanted) throws IOException {
        try {
            Files.move(beside, wanted, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, wanted, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void delete(Path old) {
        if (old != null) {
            try {
                Files.deleteIfExists(old);
            } catch (IOException e) {
                fail(e);
            }
        }
    }

    private static String name(Path file) {
        String digest = Digest.of(file.toAbsolutePath().normalize().toString()).hex();
        return digest.substring(0, 32) + "-" + ProcessHandle.current().pid() + ENDING;
    }

    private static String header(Pending latest) {
        return String.join(
                        "\n",
                        FORM,
                        latest.file.toAbsolutePath().toUri().toString(),
                        latest.base.map(Digest::hex).orElse(NONE),
                        process(ProcessHandle.current()),
                        Instant.now().toString())
                + "\n";
    }

    private static String process(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toString).orElse(NONE);
    }

    /** The work that is left from runs that have ended, the latest first; entries that are no entries are left out. */
    public static List<Unsaved> recoverable(Path folder) {
        List<Unsaved> result = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                entries.filter(entry -> entry.toString().endsWith(ENDING))
                        .sorted()
                        .forEach(entry -> read(entry).ifPresent(result::add));
            } catch (IOException e) {
                return List.of();
            }
        }
        result.sort(Comparator.comparing(Unsaved::written).reversed());
        return result;
    }

    private static Optional<Unsaved> read(Path entry) {
        try {
            if (Files.size(entry) > 4L * EditionReader.SIZE_LIMIT) {
                return Optional.empty();
            }
            String[] lines = Files.readString(entry).split("\n", HEADER_LINES + 1);
            if (lines.length <= HEADER_LINES || !lines[0].equals(FORM) || isRunning(lines[3])) {
                return Optional.empty();
            }
            return Optional.of(new Unsaved(
                    Path.of(URI.create(lines[1])),
                    lines[2].equals(NONE) ? Optional.empty() : Optional.of(Digest.parse(lines[2])),
                    lines[HEADER_LINES],
                    Instant.parse(lines[4]),
                    entry));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isRunning(String process) {
        long pid = Long.parseLong(process.split(" ")[0]);
        return ProcessHandle.of(pid)
                .filter(found -> found.isAlive() && process(found).equals(process))
                .isPresent();
    }
}

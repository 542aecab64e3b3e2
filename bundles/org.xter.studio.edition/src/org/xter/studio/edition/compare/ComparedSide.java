package org.xter.studio.edition.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DateFormat;
import java.util.Date;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockReader;
import org.xter.document.EditionSnapshot;
import org.xter.document.packages.KnownPackages;
import org.xter.engine.report.LastExport;
import org.xter.report.ProblemException;

/** One of two editions that are compared. */
public interface ComparedSide {
    /** What it is, in a few words. */
    String label();

    /** Reads it, off the UI thread. */
    Content read() throws IOException, ProblemException;

    /**
     * What it is at one moment.
     *
     * @param file the file its paths begin at, for reading
     * @param text its text
     * @param lock its lock; nothing when there is none
     */
    record Content(Path file, String text, Optional<Lock> lock) {}

    /** The file on disk and the lock beside it, as they are when they are read. */
    static ComparedSide onDisk(Path file, String label) {
        return side(
                label,
                () -> new Content(file, Files.readString(file), KnownPackages.readLock(KnownPackages.lockFile(file))));
    }

    /** The file on disk. */
    static ComparedSide onDisk(Path file) {
        return onDisk(file, String.valueOf(file.getFileName()));
    }

    /** The file on disk, beside what an editor has of it. */
    static ComparedSide saved(Path file) {
        return onDisk(file, NLS.bind(Messages.onDisk, file.getFileName()));
    }

    /** An open edition at one moment. */
    static ComparedSide open(EditionSnapshot snapshot) {
        String name = String.valueOf(snapshot.file().getFileName());
        return side(
                snapshot.unsaved() ? NLS.bind(Messages.unsaved, name) : name,
                () -> new Content(
                        snapshot.file(),
                        snapshot.text(),
                        KnownPackages.readLock(KnownPackages.lockFile(snapshot.file()))));
    }

    /** What an export was made of; secrets are left out of reports. */
    static ComparedSide exported(LastExport export) {
        String name = export.report().edition().name() + " "
                + export.report().edition().version();
        String time = DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.SHORT)
                .format(new Date(export.time().toMillis()));
        return side(NLS.bind(Messages.exported, name, time), () -> {
            String lock = export.report().snapshot().lock();
            return new Content(
                    export.file()
                            .resolveSibling(
                                    export.report().snapshot().file().isEmpty()
                                            ? "exported.edition"
                                            : export.report().snapshot().file()),
                    export.report().snapshot().text(),
                    lock.isEmpty()
                            ? Optional.empty()
                            : Optional.of(LockReader.read(export.file().toString(), lock)));
        });
    }

    /** How a side is read. */
    @FunctionalInterface
    interface Reading {
        Content read() throws IOException, ProblemException;
    }

    private static ComparedSide side(String label, Reading reading) {
        return new ComparedSide() {
            @Override
            public String label() {
                return label;
            }

            @Override
            public Content read() throws IOException, ProblemException {
                return reading.read();
            }
        };
    }
}

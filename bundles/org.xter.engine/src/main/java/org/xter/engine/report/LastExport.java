package org.xter.engine.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.LockReader;
import org.xter.engine.spec.Identity;
import org.xter.report.ProblemException;

/**
 * The last export of an edition into a folder.
 *
 * @param file its report
 * @param time when the report was written
 * @param report what it says
 */
public record LastExport(Path file, FileTime time, BuildReport report) {
    /** The ending of report files. */
    public static final String ENDING = ".report.json";

    /** The report an export of an edition writes into a folder. */
    public static Path reportFile(Path folder, Identity identity) {
        return folder.resolve(identity.name() + "-" + identity.version() + ENDING);
    }

    /**
     * Finds the newest report of an edition, of whatever version; reports that cannot be read are passed over.
     *
     * @param folder where exports are written; need not be there
     * @param name the edition's name
     */
    public static Optional<LastExport> find(Path folder, String name) throws IOException {
        List<LastExport> found = new ArrayList<>();
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String called = file.getFileName().toString();
                if (called.startsWith(name + "-") && called.endsWith(ENDING)) {
                    read(file)
                            .filter(each -> each.report.edition().name().equals(name))
                            .ifPresent(found::add);
                }
            }
        }
        return found.stream().max(Comparator.comparing(LastExport::time).thenComparing(LastExport::file));
    }

    private static Optional<LastExport> read(Path file) throws IOException {
        try {
            return Optional.of(new LastExport(file, Files.getLastModifiedTime(file), ReportFile.read(file)));
        } catch (ProblemException | NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * The lock the export ended with, to be compared with another.
     *
     * @throws ProblemException when it is damaged or of a newer format
     */
    public Lock lock() throws ProblemException {
        return LockReader.read(file.toString(), report.snapshot().lock());
    }
}

package org.xter.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.xter.report.Place;
import org.xter.report.Problem;

/** Says an I/O fault in words a user can act on. */
public final class IoFault {
    private static final String OTHER = "disk.fault";

    private IoFault() {}

    /** Whether the disk or its permissions are at fault rather than the data that were read. */
    public static boolean isOfDisk(IOException fault) {
        return !problem(fault).code().equals(OTHER);
    }

    /** The problem behind a fault; its place is the file, where the fault names one. */
    public static Problem problem(IOException fault) {
        String file = fault instanceof FileSystemException system && system.getFile() != null ? system.getFile() : "";
        Place place = Place.of(file);
        String text = String.valueOf(fault.getMessage());
        if (text.contains("No space left on device")
                || text.toLowerCase(Locale.ROOT).contains("not enough space")) {
            return Problem.error(
                    "disk.full",
                    place,
                    "the disk is full",
                    "Make room, or keep the store elsewhere with --store; what was finished is kept");
        }
        if (fault instanceof AccessDeniedException || text.contains("Permission denied")) {
            return Problem.error("disk.denied", place, "access is denied", "Check who may read and write it");
        }
        if (text.contains("Read-only file system")) {
            return Problem.error("disk.read-only", place, "the file system is read-only", "Choose another folder");
        }
        if (fault instanceof NoSuchFileException) {
            return Problem.error("disk.missing", place, "there is no such file or folder", "Check the name");
        }
        if (fault instanceof NotDirectoryException) {
            return Problem.error("disk.no-folder", place, "this is no folder", "Check the name");
        }
        String reason =
                fault instanceof FileSystemException system && system.getReason() != null ? system.getReason() : text;
        return Problem.error(OTHER, place, "reading or writing failed: " + reason, "");
    }
}

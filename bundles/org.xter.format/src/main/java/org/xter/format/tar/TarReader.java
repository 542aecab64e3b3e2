package org.xter.format.tar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;

/**
 * Reads the regular files of archives (POSIX.1-2017, pax, "ustar Interchange Format"): what {@link TarWriter} writes, and what
 * other programs write with short names, from the folder on. Folders and extended headers are passed over.
 */
public final class TarReader {
    /** Folder, extended header of one file, of all files. */
    private static final String PASSED_OVER = "5xg";

    private TarReader() {}

    /** Whether a file begins as such an archive does. */
    public static boolean isArchive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(TarWriter.BLOCK);
            return header.length == TarWriter.BLOCK && isHeader(header);
        }
    }

    /**
     * The files of an archive by their paths.
     *
     * @param file which must not change while the contents are in use
     * @throws ProblemException {@code tar.damaged} when it is no such archive
     */
    public static SortedMap<String, Content> read(Path file, Cancellation cancellation)
            throws IOException, ProblemException {
        SortedMap<String, Content> files = new TreeMap<>();
        long end = Files.size(file);
        try (InputStream in = Files.newInputStream(file)) {
            long at = 0;
            for (byte[] header = in.readNBytes(TarWriter.BLOCK); !isEnd(header); ) {
                cancellation.check();
                boolean passed = header.length == TarWriter.BLOCK && PASSED_OVER.indexOf(header[156]) >= 0;
                if (header.length < TarWriter.BLOCK || !isHeader(header) || !passed && header[156] != '0') {
                    throw damaged(file);
                }
                long size = number(header, 124, 12, file);
                at += TarWriter.BLOCK;
                if (size < 0 || at + size > end) {
                    throw damaged(file);
                }
                if (!passed) {
                    files.put(
                            text(header, 0, 100).replaceFirst("^\\./", ""),
                            Content.ofFile(file, at, size, cancellation));
                }
                long padded = Math.ceilDiv(size, TarWriter.BLOCK) * TarWriter.BLOCK;
                in.skipNBytes(Math.min(padded, end - at));
                at += padded;
                header = in.readNBytes(TarWriter.BLOCK);
            }
        }
        return files;
    }

    private static boolean isHeader(byte[] header) {
        return text(header, 257, 6).equals("ustar");
    }

    private static boolean isEnd(byte[] header) {
        for (byte each : header) {
            if (each != 0) {
                return false;
            }
        }
        return header.length == TarWriter.BLOCK;
    }

    private static String text(byte[] header, int at, int length) {
        String text = new String(header, at, length, StandardCharsets.US_ASCII);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private static long number(byte[] header, int at, int length, Path file) throws ProblemException {
        try {
            return Long.parseLong(text(header, at, length).strip(), 8);
        } catch (NumberFormatException e) {
            throw damaged(file);
        }
    }

    private static ProblemException damaged(Path file) {
        return new ProblemException(Problem.error(
                "tar.damaged",
                Place.of(file.toString()),
                "This is no archive that xter wrote, or it is damaged",
                "Export the edition again"));
    }
}

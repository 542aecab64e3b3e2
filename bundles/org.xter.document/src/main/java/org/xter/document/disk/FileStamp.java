package org.xter.document.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What tells cheaply whether a file was touched.
 *
 * @param size in bytes
 * @param modified when it was written last, as finely as its file system keeps it
 * @param key which file it is, so that one renamed into another's place is not taken for it; empty text where the file
 *     system has none
 */
public record FileStamp(long size, FileTime modified, Object key) {
    /** The stamp of a file, links followed; nothing when there is no file or it cannot be looked at. May be called on any thread. */
    public static Optional<FileStamp> of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new FileStamp(
                    attributes.size(),
                    attributes.lastModifiedTime(),
                    attributes.fileKey() == null ? "" : attributes.fileKey()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

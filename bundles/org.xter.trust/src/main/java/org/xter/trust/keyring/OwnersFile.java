package org.xter.trust.keyring;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.xter.store.Replacement;

/** Files that hold secrets: from their first byte on nobody but their owner reads them, where the file system knows owners. */
public final class OwnersFile {
    private OwnersFile() {}

    /** Writes a file as a whole, in the place of what may be there. */
    public static void write(Path file, byte[] bytes) throws IOException {
        try (Replacement replacement = Replacement.of(file)) {
            Files.createFile(replacement.draft(), attributes());
            Files.write(replacement.draft(), bytes, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            replacement.finish();
        }
    }

    private static FileAttribute<?>[] attributes() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}

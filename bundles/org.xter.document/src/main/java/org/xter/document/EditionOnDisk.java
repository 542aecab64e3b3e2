package org.xter.document;

import java.nio.file.Path;
import org.xter.document.disk.DiskFile;
import org.xter.document.live.LiveEdition;

/**
 * An edition's file as it was read for opening: what takes long of it and needs no owner. It is made by one thread, handed
 * over safely to the owner of the documents and used there once.
 */
public final class EditionOnDisk {
    private final DiskFile disk;
    private final LiveEdition live = new LiveEdition();

    private EditionOnDisk(Path file) {
        disk = new DiskFile(file);
        live.become(disk.read());
    }

    /** Reads a file, on any thread; what is wrong with it is said by the document it becomes. */
    public static EditionOnDisk read(Path file) {
        return new EditionOnDisk(file);
    }

    /** Where it was read, as the user named it. */
    public Path file() {
        return disk.file();
    }

    DiskFile disk() {
        return disk;
    }

    LiveEdition live() {
        return live;
    }
}

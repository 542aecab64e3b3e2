package org.xter.runtime.initrd;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.xter.format.cpio.CpioReader;
import org.xter.format.cpio.CpioWriter;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.FileTree;
import org.xter.store.Store;

/** The archive of an initrd as the kernel takes it: newc cpio in one zstd frame. */
public final class InitrdArchive {
    private InitrdArchive() {}

    /**
     * Writes the archive. Equal trees and levels give equal bytes whatever the number of workers, as zstd cuts its work
     * by the level and not by the workers once there is one at least.
     *
     * @param level of zstd, 1 to 19
     * @param workers how many threads compress, at least 1
     * @param out stays open
     */
    public static void write(FileTree tree, int level, int workers, OutputStream out, Cancellation cancellation)
            throws IOException, ProblemException {
        if (level < 1 || level > 19 || workers < 1) {
            throw new IllegalArgumentException("level " + level + ", workers " + workers);
        }
        try (ZstdOutputStream zstd = new ZstdOutputStream(new Unclosed(out), level)) {
            zstd.setWorkers(workers);
            zstd.setChecksum(true);
            BufferedOutputStream buffered = new BufferedOutputStream(zstd, 1 << 16);
            CpioWriter.write(tree, buffered, cancellation);
            buffered.flush();
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param in stays open
     * @param store keeps the contents of longer files
     * @throws ProblemException {@code cpio.damaged}
     */
    public static FileTree read(InputStream in, Store store, Cancellation cancellation)
            throws IOException, ProblemException {
        return CpioReader.read(new ZstdInputStream(in), store, cancellation);
    }

    /** Lets the end of the frame be written without closing the caller's stream. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] data, int offset, int length) throws IOException {
            out.write(data, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}

package org.xter.format.squashfs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps a few files open, since thousands of small contents may be slices of one. Thread-safe; the channels are shared,
 * so they are only read at given positions.
 */
final class SliceFiles implements AutoCloseable {
    private final int idleLimit;
    private final Map<Path, Lease> leases = new LinkedHashMap<>(16, 0.75f, true);

    /** Keeps at most so many files open beside those in use. */
    SliceFiles(int idleLimit) {
        this.idleLimit = idleLimit;
    }

    /** A file opened for reading; close the lease when done, the file stays open for the next. */
    synchronized Lease lease(Path file) throws IOException {
        Lease lease = leases.get(file);
        if (lease == null) {
            lease = new Lease(FileChannel.open(file, StandardOpenOption.READ));
            leases.put(file, lease);
            closeIdle(idleLimit);
        }
        lease.users++;
        return lease;
    }

    private void closeIdle(int keep) throws IOException {
        Iterator<Lease> oldestFirst = leases.values().iterator();
        int open = leases.size();
        while (open > keep && oldestFirst.hasNext()) {
            Lease lease = oldestFirst.next();
            // The newest is the one just opened, which nobody uses yet.
            if (lease.users == 0 && oldestFirst.hasNext()) {
                oldestFirst.remove();
                lease.channel.close();
                open--;
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        for (Lease lease : leases.values()) {
            lease.channel.close();
        }
        leases.clear();
    }

    /** A file in use. */
    final class Lease implements AutoCloseable {
        private final FileChannel channel;
        private int users;

        private Lease(FileChannel channel) {
            this.channel = channel;
        }

        FileChannel channel() {
            return channel;
        }

        @Override
        public void close() {
            synchronized (SliceFiles.this) {
                users--;
            }
        }
    }
}

package org.xter.store;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.xter.report.Cancellation;

/**
 * The bytes of a file, kept where they lie: in memory, as part of a file on the disk, or in an archive that is read on
 * demand. Immutable and thread-safe; what is behind a {@link Slice} or {@link Lazy} must not change or vanish while the
 * content is in use.
 */
public sealed interface Content {
    /** No bytes. */
    Content EMPTY = of(new byte[0]);

    /** How many bytes there are. */
    long size();

    /**
     * The SHA-256 digest of the bytes. Asking a {@link Lazy} content for the first time reads it.
     *
     * @throws UncheckedIOException when that fails
     */
    Digest digest();

    /** Opens the bytes from their beginning. The caller closes the stream, which needs no buffering of its own. */
    InputStream open() throws IOException;

    /** All bytes at once; for content known to be small. */
    default byte[] bytes() throws IOException {
        try (InputStream in = open()) {
            return in.readAllBytes();
        }
    }

    /**
     * A run of these bytes as content of its own, whose digest is computed here.
     *
     * @throws IndexOutOfBoundsException when the run leaves the bytes
     */
    default Content part(long offset, long length) throws IOException {
        Objects.checkFromIndexSize(offset, length, size());
        return this instanceof Slice slice
                ? ofFile(slice.file(), slice.offset() + offset, length, Cancellation.NEVER)
                : of(bytes(offset, (int) length));
    }

    /**
     * Some of the bytes.
     *
     * @param offset of the first of them, not more than {@link #size()}
     * @param length how many at most; fewer come only at the end
     */
    default byte[] bytes(long offset, int length) throws IOException {
        try (InputStream in = open()) {
            in.skipNBytes(offset);
            return in.readNBytes(length);
        }
    }

    /** Bytes in memory; the array is copied. */
    static Content of(byte[] bytes) {
        return new Bytes(bytes.clone(), Digest.of(bytes));
    }

    /** A text's UTF-8 bytes in memory. */
    static Content of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A whole file, whose digest is computed here. */
    static Content ofFile(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Slice(file, 0, Files.size(file), Digest.of(in));
        }
    }

    /**
     * A run of a file, whose digest is computed here.
     *
     * @param offset where the run begins, in bytes
     * @param size how long it is, in bytes
     * @throws EOFException when the file ends before the run does
     */
    static Content ofFile(Path file, long offset, long size, Cancellation cancellation) throws IOException {
        try (InputStream in = new SliceStream(file, offset, size)) {
            return new Slice(file, offset, size, Digest.of(in, cancellation));
        }
    }

    /**
     * Bytes that an archive gives on demand.
     *
     * @param size how many there will be
     * @param opener opens them from their beginning, each time anew and from any thread; skipping should be cheaper than
     *     reading
     */
    static Content lazy(long size, Opener opener) {
        return new Lazy(size, opener);
    }

    /** Opens a content, see {@link #lazy}. */
    @FunctionalInterface
    interface Opener {
        /** A stream of the bytes, which the caller closes. */
        InputStream open() throws IOException;
    }

    /** Content held in memory. */
    final class Bytes implements Content {
        private final byte[] bytes;
        private final Digest digest;

        private Bytes(byte[] bytes, Digest digest) {
            this.bytes = bytes;
            this.digest = digest;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public Digest digest() {
            return digest;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /**
     * A run of bytes in a file.
     *
     * @param file the file
     * @param offset where the run begins, in bytes
     * @param size how long it is, in bytes
     * @param digest of the run
     */
    record Slice(Path file, long offset, long size, Digest digest) implements Content {
        public Slice {
            if (offset < 0 || size < 0) {
                throw new IllegalArgumentException(offset + " + " + size);
            }
        }

        @Override
        public InputStream open() throws IOException {
            return new SliceStream(file, offset, size);
        }
    }

    /** Content read on demand; its digest is computed when it is first asked for. */
    final class Lazy implements Content {
        private final long size;
        private final Opener opener;
        private volatile Digest digest;

        private Lazy(long size, Opener opener) {
            this.size = size;
            this.opener = opener;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public Digest digest() {
            Digest known = digest;
            if (known == null) {
                try (InputStream in = open()) {
                    known = Digest.of(in);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                digest = known;
            }
            return known;
        }

        @Override
        public InputStream open() throws IOException {
            return opener.open();
        }
    }
}

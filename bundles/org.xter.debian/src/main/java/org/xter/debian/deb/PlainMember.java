package org.xter.debian.deb;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.tukaani.xz.SeekableXZInputStream;
import org.xter.report.Cancellation;

/**
 * Writes a member of a package uncompressed into a file, as pieces of work that may run side by side: each block of an xz
 * file of several blocks is one piece, anything else is a single one.
 */
final class PlainMember {
    /** No honest member grows more than this; a bomb does. */
    private static final long MOST_GROWTH = 1000;

    private static final long ALWAYS_ALLOWED = 64L << 20;

    private final Path deb;
    private final ArMember member;
    private final Compression compression;
    private final Path target;

    PlainMember(Path deb, ArMember member, Path target) throws DamagedDebException {
        this.deb = deb;
        this.member = member;
        this.compression = Compression.of(member.name());
        this.target = target;
    }

    /** A piece of the work. */
    interface Piece {
        void run(Cancellation cancellation) throws IOException;
    }

    /** The pieces; once all have run the target is complete. */
    List<Piece> pieces() throws IOException {
        if (compression == Compression.XZ && member.size() > 1 << 18) {
            try (SeekableXZInputStream xz = seekable()) {
                limit(xz.length());
                if (xz.getBlockCount() > 1) {
                    List<Piece> pieces = new ArrayList<>();
                    for (int i = 0; i < xz.getBlockCount(); i++) {
                        int block = i;
                        pieces.add(cancellation -> block(block, cancellation));
                    }
                    return pieces;
                }
            }
        }
        return List.of(this::all);
    }

    private SeekableXZInputStream seekable() throws IOException {
        return new SeekableXZInputStream(
                new FileRegion(deb, member.offset(), member.size()), Compression.MEMORY_LIMIT_KIB);
    }

    private void block(int number, Cancellation cancellation) throws IOException {
        try (SeekableXZInputStream xz = seekable()) {
            xz.seekToBlock(number);
            copy(xz, xz.getBlockPos(number), xz.getBlockSize(number), cancellation);
        }
    }

    private void all(Cancellation cancellation) throws IOException {
        try (InputStream raw = new BufferedInputStream(new FileRegion(deb, member.offset(), member.size()), 1 << 16);
                InputStream plain = compression.plain(raw)) {
            copy(plain, 0, Long.MAX_VALUE, cancellation);
        }
    }

    private void copy(InputStream plain, long at, long size, Cancellation cancellation) throws IOException {
        byte[] buffer = new byte[1 << 17];
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE)) {
            long done = 0;
            while (done < size) {
                cancellation.check();
                int read = plain.read(buffer, 0, (int) Math.min(buffer.length, size - done));
                if (read < 0) {
                    break;
                }
                limit(at + done + read);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    done += out.write(bytes, at + done);
                }
            }
        }
    }

    private void limit(long size) throws DamagedDebException {
        if (size > ALWAYS_ALLOWED + MOST_GROWTH * member.size()) {
            throw new DamagedDebException("Its member " + member.name() + " grows from " + member.size()
                    + " bytes to more than is believable");
        }
    }
}

package org.xter.format.luks2;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;

/**
 * The plaintext of a container, read at any place; what is read stands in it, also when it is another container. Not
 * thread-safe; the channel below stays the caller's and is not closed.
 */
public final class Luks2Data implements SeekableByteChannel {
    private static final int WINDOW = 64 * 1024;

    private final ContainerBytes bytes;
    private final Segment segment;
    private final LuksCipher cipher;
    private final Secret volumeKey;
    private final SectorCipher sectors;
    private final long size;
    private final byte[] window = new byte[WINDOW];
    private long windowAt = -1;
    private long position;
    private boolean open = true;

    private Luks2Data(ContainerBytes bytes, Segment segment, LuksCipher cipher, Secret volumeKey, long size) {
        this.bytes = bytes;
        this.segment = segment;
        this.cipher = cipher;
        this.volumeKey = volumeKey;
        this.sectors = cipher.sectors(volumeKey.bytes(), segment.sectorSize());
        this.size = size;
    }

    /**
     * Opens the data.
     *
     * @param channel and {@code start} as for {@link Luks2Header#read}
     * @param volumeKey from {@link Luks2Header#unlock}; must stay open as long as this is used
     * @throws ProblemException {@code luks2.unsupported}, or {@code luks2.damaged} when data are missing
     */
    public static Luks2Data open(SeekableByteChannel channel, long start, Luks2Header header, Secret volumeKey)
            throws IOException, ProblemException {
        Segment segment = header.metadata().segment();
        LuksCipher cipher = Luks2Header.cipher(segment.encryption(), volumeKey.length());
        ContainerBytes bytes = new ContainerBytes(channel, start);
        long present = Math.max(0, bytes.length() - segment.offset());
        long size = segment.size().orElse(present / segment.sectorSize() * segment.sectorSize());
        if (size > present) {
            throw Faults.damaged("The LUKS2 container ends before its data do");
        }
        return new Luks2Data(bytes, segment, cipher, volumeKey, size);
    }

    /** Decrypts all data on several threads, from the beginning, whatever the position is. */
    public void decryptTo(OutputStream out, int threads, Cancellation cancellation) throws IOException {
        check();
        try (SectorPipeline pipeline = new SectorPipeline(
                () -> cipher.sectors(volumeKey.bytes(), segment.sectorSize()),
                threads,
                (chunk, length) -> out.write(chunk, 0, length),
                cancellation)) {
            for (long at = 0; at < size; at += SectorPipeline.CHUNK) {
                byte[] chunk = pipeline.chunk();
                int length = (int) Math.min(SectorPipeline.CHUNK, size - at);
                bytes.readFully(segment.offset() + at, chunk, length);
                long tweak = tweak(at);
                pipeline.give(chunk, length, (each, data, count) -> each.decrypt(data, 0, count, tweak));
            }
            pipeline.drain();
        }
    }

    private long tweak(long at) {
        return segment.tweak() + at / SectorCipher.TWEAK_UNIT;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        check();
        if (position >= size) {
            return -1;
        }
        int read = 0;
        while (target.hasRemaining() && position < size) {
            long at = position / WINDOW * WINDOW;
            int length = (int) Math.min(WINDOW, size - at);
            if (windowAt != at) {
                windowAt = -1;
                bytes.readFully(segment.offset() + at, window, length);
                sectors.decrypt(window, 0, length, tweak(at));
                windowAt = at;
            }
            int from = (int) (position - at);
            int part = Math.min(target.remaining(), length - from);
            target.put(window, from, part);
            position += part;
            read += part;
        }
        return read;
    }

    @Override
    public long position() throws IOException {
        check();
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) throws IOException {
        check();
        if (newPosition < 0) {
            throw new IllegalArgumentException("position " + newPosition);
        }
        position = newPosition;
        return this;
    }

    @Override
    public long size() throws IOException {
        check();
        return size;
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    /** Forgets what was decrypted last. */
    @Override
    public void close() {
        open = false;
        Arrays.fill(window, (byte) 0);
    }

    private void check() throws ClosedChannelException {
        if (!open) {
            throw new ClosedChannelException();
        }
    }
}

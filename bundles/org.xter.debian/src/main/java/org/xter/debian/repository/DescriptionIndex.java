package org.xter.debian.repository;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * What one translation file says (the file format of {@code i18n/Translation-en} is described in the Debian wiki, page
 * RepositoryFormat), in a form that is used where it lies. Made by {@link DescriptionIndexWriter}. Immutable and
 * thread-safe; the file must not change while the index is in use.
 *
 * <p>All numbers are big-endian u32. After magic, version and count come the descriptions, {@value #ENTRY} bytes each,
 * sorted by the UTF-8 bytes of the package's name and, for one name, as in the file: offset of the name, of the synopsis
 * and of the text; then the texts, each a length and UTF-8 bytes.
 */
final class DescriptionIndex {
    static final int MAGIC = 0x78446573;
    static final int VERSION = 1;
    static final int HEADER = 12;
    static final int ENTRY = 12;

    private final ByteBuffer data;
    private final int count;

    private DescriptionIndex(ByteBuffer data) {
        this.data = data;
        this.count = data.getInt(8);
    }

    /**
     * Opens an index file.
     *
     * @throws IOException when it cannot be read or is no index of this version
     */
    static DescriptionIndex open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    static DescriptionIndex of(ByteBuffer data) throws IOException {
        data.order(ByteOrder.BIG_ENDIAN);
        if (data.capacity() < HEADER || data.getInt(0) != MAGIC || data.getInt(4) != VERSION) {
            throw new IOException("no description index of version " + VERSION);
        }
        return new DescriptionIndex(data);
    }

    /** How many descriptions there are. */
    int size() {
        return count;
    }

    /** The text that follows a synopsis in a package's description. */
    Optional<String> text(String name, String synopsis) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Arrays.compareUnsigned(bytes(middle, 0), wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        byte[] first = synopsis.getBytes(StandardCharsets.UTF_8);
        // Versions of a package that are described differently have a description each.
        for (int i = low; i < count && Arrays.equals(bytes(i, 0), wanted); i++) {
            if (Arrays.equals(bytes(i, 4), first)) {
                return Optional.of(new String(bytes(i, 8), StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    private byte[] bytes(int number, int column) {
        int at = data.getInt(HEADER + number * ENTRY + column);
        byte[] bytes = new byte[data.getInt(at)];
        data.get(at + 4, bytes);
        return bytes;
    }
}

package org.xter.debian.repository;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What one {@code Packages} file says, in a form that is used where it lies: a file mapped into memory, names found by
 * binary search, fields decoded when asked. Made by {@link PackageIndexWriter}. Immutable and thread-safe; the file must
 * not change while the index is in use.
 *
 * <p>All numbers are big-endian. After a header of {@value #HEADER} bytes (magic, version, counts of names, packages and
 * provisions) come
 *
 * <ol>
 *   <li>the names, sorted by their UTF-8 bytes, {@value #NAME_ENTRY} bytes each: offset of the text, rank of the first
 *       mention, first package, count of packages, first provision, count of provisions;
 *   <li>the packages, those of one name together, {@value #PACKAGE_ENTRY} bytes each: offset of the record, flags
 *       (bits 0-2 priority, 3 essential, 4 protected, 5-6 Multi-Arch);
 *   <li>the provisions: numbers of packages that provide a name, those of one name together;
 *   <li>records: size u64, installed size u64, SHA-256, then the texts of {@link IndexField}; a text is a length as
 *       u32 and UTF-8 bytes.
 * </ol>
 */
public final class PackageIndex {
    static final long MAGIC = 0x78544552706b6731L;
    static final int VERSION = 2;
    static final int HEADER = 24;
    static final int NAME_ENTRY = 24;
    static final int PACKAGE_ENTRY = 8;

    private final ByteBuffer data;
    private final int names;
    private final int packages;
    private final int packageTable;
    private final int provisionTable;

    private PackageIndex(ByteBuffer data) {
        this.data = data;
        this.names = data.getInt(12);
        this.packages = data.getInt(16);
        this.packageTable = HEADER + names * NAME_ENTRY;
        this.provisionTable = packageTable + packages * PACKAGE_ENTRY;
    }

    /**
     * Opens an index file.
     *
     * @throws IOException when it cannot be read or is no index of this version
     */
    public static PackageIndex open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    static PackageIndex of(ByteBuffer data) throws IOException {
        data.order(ByteOrder.BIG_ENDIAN);
        if (data.capacity() < HEADER || data.getLong(0) != MAGIC || data.getInt(8) != VERSION) {
            throw new IOException("no package index of version " + VERSION);
        }
        return new PackageIndex(data);
    }

    /** How many packages there are; they are numbered from 0. */
    public int size() {
        return packages;
    }

    /** The packages of a name, in the order of the {@code Packages} file. */
    public List<IndexedPackage> named(String name) {
        int entry = find(name);
        if (entry < 0) {
            return List.of();
        }
        int first = data.getInt(entry + 8);
        int count = data.getInt(entry + 12);
        List<IndexedPackage> result = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            result.add(get(first + i));
        }
        return result;
    }

    /** The packages whose {@code Provides} names a package, in the order of the {@code Packages} file. */
    public List<IndexedPackage> providing(String name) {
        int entry = find(name);
        if (entry < 0) {
            return List.of();
        }
        int first = data.getInt(entry + 16);
        int count = data.getInt(entry + 20);
        List<IndexedPackage> result = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            result.add(get(data.getInt(provisionTable + 4 * (first + i))));
        }
        return result;
    }

    /**
     * When a name is first mentioned in the {@code Packages} file, as a package or in a relation; -1 when it is not. Only
     * the order of these numbers means something.
     */
    public int firstMention(String name) {
        int entry = find(name);
        return entry < 0 ? -1 : data.getInt(entry + 4);
    }

    /** The packages marked {@code Essential}, and those of a priority at least as high as the one given. */
    public List<IndexedPackage> base(PackagePriority atLeast) {
        List<IndexedPackage> result = new ArrayList<>();
        for (int i = 0; i < packages; i++) {
            int flags = flags(i);
            if ((flags & 0x18) != 0 || (flags & 7) <= atLeast.ordinal()) {
                result.add(get(i));
            }
        }
        return result;
    }

    /** The packages marked {@code Essential}. */
    public List<IndexedPackage> essential() {
        List<IndexedPackage> result = new ArrayList<>();
        for (int i = 0; i < packages; i++) {
            if ((flags(i) & 8) != 0) {
                result.add(get(i));
            }
        }
        return result;
    }

    /** Hands over each name of a package there is, sorted by its bytes; names that are only mentioned are left out. */
    public void forEachName(Consumer<String> consumer) {
        for (int i = 0; i < names; i++) {
            int entry = HEADER + i * NAME_ENTRY;
            if (data.getInt(entry + 12) > 0) {
                consumer.accept(text(data.getInt(entry)));
            }
        }
    }

    /** A package by its number, 0 to {@link #size()} - 1. */
    public IndexedPackage get(int number) {
        if (number < 0 || number >= packages) {
            throw new IndexOutOfBoundsException(number);
        }
        return new IndexedPackage(this, number);
    }

    int flags(int number) {
        return data.getInt(packageTable + number * PACKAGE_ENTRY + 4);
    }

    private int record(int number) {
        return data.getInt(packageTable + number * PACKAGE_ENTRY);
    }

    long size(int number) {
        return data.getLong(record(number));
    }

    long installedSize(int number) {
        return data.getLong(record(number) + 8);
    }

    byte[] digest(int number) {
        byte[] digest = new byte[32];
        data.get(record(number) + 16, digest);
        return digest;
    }

    String field(int number, IndexField field) {
        int at = record(number) + 48;
        for (int i = 0; i < field.ordinal(); i++) {
            at += 4 + data.getInt(at);
        }
        return text(at);
    }

    private String text(int at) {
        int length = data.getInt(at);
        if (length == 0) {
            return "";
        }
        byte[] bytes = new byte[length];
        data.get(at + 4, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private int find(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = names - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int entry = HEADER + middle * NAME_ENTRY;
            int order = compare(data.getInt(entry), wanted);
            if (order == 0) {
                return entry;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int compare(int at, byte[] wanted) {
        int length = data.getInt(at);
        int common = Math.min(length, wanted.length);
        for (int i = 0; i < common; i++) {
            int difference = (data.get(at + 4 + i) & 0xFF) - (wanted[i] & 0xFF);
            if (difference != 0) {
                return difference;
            }
        }
        return length - wanted.length;
    }
}

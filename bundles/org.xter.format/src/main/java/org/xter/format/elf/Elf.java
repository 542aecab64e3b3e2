package org.xter.format.elf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;

/**
 * An ELF file whose headers have been read. What the loader uses (interpreter, needed libraries) comes from the program
 * headers, as the loader takes it; sections are read on demand. Immutable and thread-safe.
 */
public final class Elf {
    /** The machine x86-64. */
    public static final int X86_64 = 62;
    /** The machine 64-bit ARM. */
    public static final int AARCH64 = 183;

    private static final int LARGEST_TABLE = 1 << 26;
    private static final int MOST_HEADERS = 1 << 16;
    private static final int LOAD = 1;
    private static final int DYNAMIC = 2;
    private static final int INTERPRETER = 3;
    private static final int NEEDED = 1;
    private static final int STRINGS = 5;
    private static final int STRINGS_SIZE = 10;
    private static final int SONAME = 14;
    private static final int RPATH = 15;
    private static final int RUNPATH = 29;

    /** Gives a run of the file, which lies in it. */
    private interface Source {
        ByteBuffer get(long offset, int length) throws IOException;
    }

    private final Source source;
    private final long size;
    private final boolean wide;
    private final ByteOrder order;
    private final int machine;
    private final List<ElfSection> sections = new ArrayList<>();
    private String interpreter;
    private boolean dynamic;
    private final List<String> needed = new ArrayList<>();
    private String soname;
    private final List<String> rpath = new ArrayList<>();
    private final List<String> runpath = new ArrayList<>();

    private Elf(Source source, long size) throws IOException, ProblemException {
        this.source = source;
        this.size = size;
        ByteBuffer ident = source.get(0, 16);
        int bits = ident.get(4);
        int data = ident.get(5);
        require((bits == 1 || bits == 2) && (data == 1 || data == 2), "it has an impossible class");
        this.wide = bits == 2;
        this.order = data == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        ByteBuffer header = bytes(0, wide ? 64 : 52);
        this.machine = Short.toUnsignedInt(header.getShort(18));
        readSections(header);
        readSegments(header);
    }

    /**
     * Reads the headers.
     *
     * @return nothing when the content does not begin as an ELF file does
     * @throws ProblemException {@code elf.damaged} when it does, yet its headers lead out of it
     */
    public static Optional<Elf> read(Content content) throws IOException, ProblemException {
        return read((offset, length) -> ByteBuffer.wrap(content.bytes(offset, length)), content.size());
    }

    /** As {@link #read(Content)}, from bytes in memory, which must not change. */
    public static Optional<Elf> read(byte[] content) throws ProblemException {
        try {
            return read(
                    (offset, length) ->
                            ByteBuffer.wrap(content, (int) offset, length).slice(),
                    content.length);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<Elf> read(Source source, long size) throws IOException, ProblemException {
        if (size < 16 || source.get(0, 4).getInt(0) != 0x7F454C46) {
            return Optional.empty();
        }
        return Optional.of(new Elf(source, size));
    }

    /** Which processor it is for, such as {@link #X86_64}. */
    public int machine() {
        return machine;
    }

    /** Whether it is a 64-bit file, not a 32-bit one. */
    public boolean is64Bit() {
        return wide;
    }

    /** Whether it takes part in dynamic linking. */
    public boolean isDynamic() {
        return dynamic;
    }

    /** The absolute path of the loader that starts the program. */
    public Optional<String> interpreter() {
        return Optional.ofNullable(interpreter);
    }

    /** The names of the libraries it needs, in their order. */
    public List<String> needed() {
        return List.copyOf(needed);
    }

    /** The name the library is to be known by. */
    public Optional<String> soname() {
        return Optional.ofNullable(soname);
    }

    /** Folders searched before the environment's and passed on to needed libraries; without meaning beside a runpath. */
    public List<String> rpath() {
        return List.copyOf(rpath);
    }

    /** Folders searched for the libraries this file itself needs. */
    public List<String> runpath() {
        return List.copyOf(runpath);
    }

    /** The sections in the order of their numbers. */
    public List<ElfSection> sections() {
        return List.copyOf(sections);
    }

    /** The first section of a name. */
    public Optional<ElfSection> section(String name) {
        return sections.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The bytes of a section, in the file's byte order. */
    public ByteBuffer bytes(ElfSection section) throws IOException, ProblemException {
        require(section.size() <= LARGEST_TABLE, "section " + section.name() + " is too large");
        return bytes(section.offset(), (int) section.size());
    }

    /** The symbols of {@code .symtab} in their order, without the empty first one; none when there is no table. */
    public List<ElfSymbol> symbols() throws IOException, ProblemException {
        Optional<ElfSection> table = section(".symtab");
        if (table.isEmpty() || table.get().type() != ElfSection.SYMBOLS) {
            return List.of();
        }
        int link = table.get().link();
        require(link > 0 && link < sections.size(), "its symbols have no names");
        ByteBuffer strings = bytes(sections.get(link));
        ByteBuffer entries = bytes(table.get());
        int entry = wide ? 24 : 16;
        List<ElfSymbol> symbols = new ArrayList<>(entries.capacity() / entry);
        for (int at = entry; at + entry <= entries.capacity(); at += entry) {
            String name = text(strings, Integer.toUnsignedLong(entries.getInt(at)));
            symbols.add(
                    wide
                            ? new ElfSymbol(
                                    name,
                                    Byte.toUnsignedInt(entries.get(at + 4)),
                                    Short.toUnsignedInt(entries.getShort(at + 6)),
                                    entries.getLong(at + 8))
                            : new ElfSymbol(
                                    name,
                                    Byte.toUnsignedInt(entries.get(at + 12)),
                                    Short.toUnsignedInt(entries.getShort(at + 14)),
                                    Integer.toUnsignedLong(entries.getInt(at + 4))));
        }
        return symbols;
    }

    private void readSections(ByteBuffer header) throws IOException, ProblemException {
        long at = word(header, wide ? 40 : 32);
        int entry = Short.toUnsignedInt(header.getShort(wide ? 58 : 46));
        long count = Short.toUnsignedInt(header.getShort(wide ? 60 : 48));
        int names = Short.toUnsignedInt(header.getShort(wide ? 62 : 50));
        if (at == 0) {
            return;
        }
        require(entry >= (wide ? 64 : 40), "its section headers are too short");
        if (count == 0) {
            // More than fit into 16 bits: the first header tells how many.
            count = word(bytes(at, entry), wide ? 32 : 20);
        }
        require(count > 0 && count <= MOST_HEADERS, "it has " + count + " sections");
        ByteBuffer table = bytes(at, (int) (count * entry));
        if (names == 0xFFFF) {
            names = table.getInt(wide ? 40 : 24);
        }
        ByteBuffer strings = ByteBuffer.allocate(0);
        if (names > 0 && names < count) {
            int base = names * entry;
            long length = word(table, base + (wide ? 32 : 20));
            require(length >= 0 && length <= LARGEST_TABLE, "its section names are too long");
            strings = bytes(word(table, base + (wide ? 24 : 16)), (int) length);
        }
        for (int i = 0; i < count; i++) {
            int base = i * entry;
            int type = table.getInt(base + 4);
            long offset = word(table, base + (wide ? 24 : 16));
            long length = type == ElfSection.NO_BITS || i == 0 ? 0 : word(table, base + (wide ? 32 : 20));
            String name = strings.capacity() == 0 ? "" : text(strings, Integer.toUnsignedLong(table.getInt(base)));
            sections.add(new ElfSection(
                    name, type, length == 0 ? 0 : offset, length, table.getInt(base + (wide ? 40 : 24))));
        }
    }

    private record Segment(int type, long offset, long address, long size) {}

    private void readSegments(ByteBuffer header) throws IOException, ProblemException {
        long at = word(header, wide ? 32 : 28);
        int entry = Short.toUnsignedInt(header.getShort(wide ? 54 : 42));
        int count = Short.toUnsignedInt(header.getShort(wide ? 56 : 44));
        if (at == 0 || count == 0) {
            return;
        }
        require(entry >= (wide ? 56 : 32), "its program headers are too short");
        ByteBuffer table = bytes(at, count * entry);
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int base = i * entry;
            segments.add(new Segment(
                    table.getInt(base),
                    word(table, base + (wide ? 8 : 4)),
                    word(table, base + (wide ? 16 : 8)),
                    word(table, base + (wide ? 32 : 16))));
        }
        for (Segment segment : segments) {
            if (segment.type == INTERPRETER) {
                require(segment.size > 0 && segment.size <= 4096, "its interpreter has an impossible length");
                interpreter = text(bytes(segment.offset, (int) segment.size), 0);
            } else if (segment.type == DYNAMIC) {
                dynamic = true;
                readDynamic(segment, segments);
            }
        }
    }

    private void readDynamic(Segment segment, List<Segment> segments) throws IOException, ProblemException {
        int step = wide ? 16 : 8;
        require(segment.size >= 0 && segment.size <= LARGEST_TABLE, "its dynamic section is too large");
        ByteBuffer entries = bytes(segment.offset, (int) segment.size);
        long stringsAddress = -1;
        long stringsSize = 0;
        for (int at = 0; at + step <= entries.capacity(); at += step) {
            long tag = word(entries, at);
            if (tag == 0) {
                break;
            } else if (tag == STRINGS) {
                stringsAddress = word(entries, at + step / 2);
            } else if (tag == STRINGS_SIZE) {
                stringsSize = word(entries, at + step / 2);
            }
        }
        if (stringsAddress < 0) {
            return;
        }
        require(stringsSize >= 0 && stringsSize <= LARGEST_TABLE, "its dynamic strings are too long");
        ByteBuffer strings = bytes(fileOffset(stringsAddress, segments), (int) stringsSize);
        for (int at = 0; at + step <= entries.capacity(); at += step) {
            long tag = word(entries, at);
            if (tag == 0) {
                break;
            } else if (tag == NEEDED) {
                needed.add(text(strings, word(entries, at + step / 2)));
            } else if (tag == SONAME) {
                soname = text(strings, word(entries, at + step / 2));
            } else if (tag == RPATH) {
                rpath.addAll(List.of(text(strings, word(entries, at + step / 2)).split(":")));
            } else if (tag == RUNPATH) {
                runpath.addAll(
                        List.of(text(strings, word(entries, at + step / 2)).split(":")));
            }
        }
    }

    private long fileOffset(long address, List<Segment> segments) throws ProblemException {
        for (Segment each : segments) {
            if (each.type == LOAD && address >= each.address && address - each.address < each.size) {
                return address - each.address + each.offset;
            }
        }
        throw damaged("its dynamic strings are nowhere in it");
    }

    private long word(ByteBuffer buffer, int at) {
        return wide ? buffer.getLong(at) : Integer.toUnsignedLong(buffer.getInt(at));
    }

    private String text(ByteBuffer strings, long at) throws ProblemException {
        require(at >= 0 && at < strings.capacity(), "a name lies outside of its strings");
        int end = (int) at;
        while (end < strings.capacity() && strings.get(end) != 0) {
            end++;
        }
        byte[] bytes = new byte[end - (int) at];
        strings.get((int) at, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private ByteBuffer bytes(long offset, int length) throws IOException, ProblemException {
        require(offset >= 0 && length >= 0 && offset <= size - length, "its headers lead out of it");
        return source.get(offset, length).order(order);
    }

    private static void require(boolean holds, String otherwise) throws ProblemException {
        if (!holds) {
            throw damaged(otherwise);
        }
    }

    private static ProblemException damaged(String what) {
        return new ProblemException(
                Problem.error("elf.damaged", "the ELF file is damaged: " + what, "take a fresh copy of its package"));
    }
}

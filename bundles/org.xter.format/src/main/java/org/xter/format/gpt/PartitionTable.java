package org.xter.format.gpt;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * A GUID partition table for sectors of 512 bytes (UEFI specification 2.10, section 5.3). Immutable.
 *
 * @param disk the disk's GUID
 * @param sectors how many sectors the disk has
 * @param partitions in the order of their entries; entry {@code n} is Linux' partition {@code n + 1}
 */
public record PartitionTable(UUID disk, long sectors, List<Partition> partitions) {
    /** The size of a sector in bytes. */
    public static final int SECTOR = 512;
    /** Partitions begin at multiples of this many bytes. */
    public static final int ALIGNMENT = 1 << 20;

    private static final int ENTRIES = 128;
    private static final int ENTRY_SIZE = 128;
    private static final int ENTRY_SECTORS = ENTRIES * ENTRY_SIZE / SECTOR;
    private static final int HEADER_SIZE = 92;
    private static final long SIGNATURE = 0x5452415020494645L; // "EFI PART"
    private static final int REVISION = 0x00010000;
    /** A table of at most this many bytes is read; the usual one has 16 KiB. */
    private static final int LARGEST_TABLE = 1 << 20;

    private static final UUID UNUSED = new UUID(0, 0);

    public PartitionTable {
        partitions = List.copyOf(partitions);
        if (partitions.size() > ENTRIES) {
            throw new IllegalArgumentException(partitions.size() + " partitions");
        }
        requireOrder(sectors, 2 + ENTRY_SECTORS, sectors - 2 - ENTRY_SECTORS, partitions)
                .ifPresent(fault -> {
                    throw new IllegalArgumentException(fault);
                });
    }

    /**
     * Places partitions one behind the other, each at a multiple of {@value #ALIGNMENT} bytes, on the smallest disk of
     * whole alignments that holds them.
     */
    public static PartitionTable layOut(UUID disk, List<PartitionRequest> requests) {
        int step = ALIGNMENT / SECTOR;
        long next = step;
        List<Partition> placed = new ArrayList<>();
        for (PartitionRequest request : requests) {
            long length = Math.ceilDiv(request.size(), (long) SECTOR);
            placed.add(new Partition(
                    request.type(), request.id(), next, next + length - 1, request.attributes(), request.name()));
            next = Math.ceilDiv(next + length, (long) step) * step;
        }
        return new PartitionTable(disk, next + step, placed);
    }

    /** How long the disk is, in bytes. */
    public long size() {
        return sectors * SECTOR;
    }

    /** The first partition of a type. */
    public Optional<Partition> first(UUID type) {
        return partitions.stream().filter(each -> each.type().equals(type)).findFirst();
    }

    /** Writes protective MBR, primary and backup table into a disk image; nothing else of it is touched. */
    public void write(FileChannel image) throws IOException {
        byte[] entries = encodeEntries();
        long last = sectors - 1;
        writeFully(image, protectiveRecord(), 0);
        writeFully(image, header(1, last, 2, entries), SECTOR);
        writeFully(image, ByteBuffer.wrap(entries), 2L * SECTOR);
        writeFully(image, ByteBuffer.wrap(entries), (last - ENTRY_SECTORS) * SECTOR);
        writeFully(image, header(last, 1, last - ENTRY_SECTORS, entries), last * SECTOR);
    }

    /**
     * Reads the table of a disk image: the primary one, or the backup when the primary is damaged.
     *
     * @throws ProblemException {@code gpt.missing} when there is no table, {@code gpt.damaged} when neither copy is whole
     */
    public static PartitionTable read(FileChannel image) throws IOException, ProblemException {
        long sectors = image.size() / SECTOR;
        if (sectors < 3 + 2 * ENTRY_SECTORS) {
            throw missing();
        }
        try {
            return readCopy(image, 1, sectors);
        } catch (Damage primary) {
            try {
                return readCopy(image, sectors - 1, sectors);
            } catch (Damage backup) {
                if (primary.absent && backup.absent) {
                    throw missing();
                }
                Damage told = primary.absent ? backup : primary;
                throw new ProblemException(
                        Problem.error(
                                "gpt.damaged",
                                "the partition table and its backup are damaged: " + told.getMessage(),
                                "take a fresh copy of the image"),
                        told);
            }
        }
    }

    private static ProblemException missing() {
        return new ProblemException(Problem.error(
                "gpt.missing", "there is no GUID partition table", "give a whole disk image, not a partition of it"));
    }

    private byte[] encodeEntries() {
        ByteBuffer table = little(ENTRIES * ENTRY_SIZE);
        for (int i = 0; i < partitions.size(); i++) {
            Partition partition = partitions.get(i);
            table.position(i * ENTRY_SIZE);
            putGuid(table, partition.type());
            putGuid(table, partition.id());
            table.putLong(partition.firstSector());
            table.putLong(partition.lastSector());
            table.putLong(partition.attributes());
            table.put(partition.name().getBytes(StandardCharsets.UTF_16LE));
        }
        return table.array();
    }

    private ByteBuffer header(long self, long other, long entriesAt, byte[] entries) {
        ByteBuffer header = little(SECTOR);
        header.putLong(SIGNATURE);
        header.putInt(REVISION);
        header.putInt(HEADER_SIZE);
        header.putInt(0); // the header's own CRC, put at the end
        header.putInt(0);
        header.putLong(self);
        header.putLong(other);
        header.putLong(2 + ENTRY_SECTORS);
        header.putLong(sectors - 2 - ENTRY_SECTORS);
        putGuid(header, disk);
        header.putLong(entriesAt);
        header.putInt(ENTRIES);
        header.putInt(ENTRY_SIZE);
        header.putInt(crc(entries, entries.length));
        header.putInt(16, crc(header.array(), HEADER_SIZE));
        return header.clear();
    }

    /** One record of type 0xEE over the whole disk, so that tools that know no GPT keep off (section 5.2.3). */
    private ByteBuffer protectiveRecord() {
        ByteBuffer record = little(SECTOR);
        record.put(446 + 1, new byte[] {0x00, 0x02, 0x00, (byte) 0xEE, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF});
        record.putInt(446 + 8, 1);
        record.putInt(446 + 12, (int) Math.min(sectors - 1, 0xFFFFFFFFL));
        record.putShort(510, (short) 0xAA55);
        return record;
    }

    private static PartitionTable readCopy(FileChannel image, long at, long sectors) throws IOException, Damage {
        ByteBuffer header = readFully(image, at * SECTOR, SECTOR);
        if (header.getLong(0) != SIGNATURE) {
            throw new Damage("no header in sector " + at, true);
        }
        int headerSize = header.getInt(12);
        int told = header.getInt(16);
        header.putInt(16, 0);
        if (headerSize < HEADER_SIZE || headerSize > SECTOR || crc(header.array(), headerSize) != told) {
            throw new Damage("wrong checksum of the header in sector " + at, false);
        }
        long entriesAt = header.getLong(72);
        long count = Integer.toUnsignedLong(header.getInt(80));
        long entrySize = Integer.toUnsignedLong(header.getInt(84));
        if (header.getLong(24) != at
                || count > LARGEST_TABLE / ENTRY_SIZE
                || entrySize < ENTRY_SIZE
                || count * entrySize > LARGEST_TABLE
                || entriesAt < 2
                || entriesAt >= sectors
                || entriesAt * SECTOR + count * entrySize > sectors * SECTOR) {
            throw new Damage("impossible values in the header in sector " + at, false);
        }
        ByteBuffer table = readFully(image, entriesAt * SECTOR, (int) (count * entrySize));
        if (crc(table.array(), table.capacity()) != header.getInt(88)) {
            throw new Damage("wrong checksum of the entries at sector " + entriesAt, false);
        }
        List<Partition> partitions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int base = (int) (i * entrySize);
            UUID type = guid(table, base);
            if (type.equals(UNUSED)) {
                continue;
            }
            long first = table.getLong(base + 32);
            long last = table.getLong(base + 40);
            if (first < 0 || last < first || partitions.size() == ENTRIES) {
                throw new Damage("impossible bounds of partition " + (i + 1), false);
            }
            partitions.add(new Partition(
                    type, guid(table, base + 16), first, last, table.getLong(base + 48), name(table, base + 56)));
        }
        Optional<String> fault = requireOrder(sectors, header.getLong(40), header.getLong(48), partitions);
        if (fault.isPresent()) {
            throw new Damage(fault.get(), false);
        }
        try {
            return new PartitionTable(guid(header, 56), sectors, partitions);
        } catch (IllegalArgumentException e) {
            throw new Damage(e.getMessage(), false);
        }
    }

    private static Optional<String> requireOrder(
            long sectors, long firstUsable, long lastUsable, List<Partition> partitions) {
        if (firstUsable < 2 || lastUsable > sectors - 2 || lastUsable < firstUsable - 1) {
            return Optional.of(
                    "the usable sectors " + firstUsable + " to " + lastUsable + " of " + sectors + " cannot be right");
        }
        List<Partition> sorted = new ArrayList<>(partitions);
        sorted.sort(Comparator.comparingLong(Partition::firstSector));
        long free = firstUsable;
        for (Partition partition : sorted) {
            if (partition.firstSector() < free || partition.lastSector() > lastUsable) {
                return Optional.of("partition " + (partitions.indexOf(partition) + 1)
                        + " overlaps another or leaves the usable area");
            }
            free = partition.lastSector() + 1;
        }
        return Optional.empty();
    }

    /** GUIDs stand with their first three fields in little-endian order (UEFI specification, appendix A). */
    private static void putGuid(ByteBuffer target, UUID id) {
        long most = id.getMostSignificantBits();
        target.putInt((int) (most >>> 32));
        target.putShort((short) (most >>> 16));
        target.putShort((short) most);
        target.putLong(Long.reverseBytes(id.getLeastSignificantBits()));
    }

    private static UUID guid(ByteBuffer source, int at) {
        long most = Integer.toUnsignedLong(source.getInt(at)) << 32
                | Short.toUnsignedLong(source.getShort(at + 4)) << 16
                | Short.toUnsignedLong(source.getShort(at + 6));
        return new UUID(most, Long.reverseBytes(source.getLong(at + 8)));
    }

    private static String name(ByteBuffer source, int at) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < Partition.NAME_LENGTH; i++) {
            char unit = source.getChar(at + 2 * i);
            if (unit == 0) {
                break;
            }
            name.append(unit);
        }
        return name.toString();
    }

    private static int crc(byte[] data, int length) {
        CRC32 crc = new CRC32();
        crc.update(data, 0, length);
        return (int) crc.getValue();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer readFully(FileChannel image, long at, int length) throws IOException {
        ByteBuffer buffer = little(length);
        while (buffer.hasRemaining()) {
            if (image.read(buffer, at + buffer.position()) < 0) {
                throw new EOFException("the image became shorter while it was read");
            }
        }
        return buffer.clear();
    }

    private static void writeFully(FileChannel image, ByteBuffer data, long at) throws IOException {
        long position = at;
        while (data.hasRemaining()) {
            position += image.write(data, position);
        }
    }

    /** One copy of the table cannot be used. */
    private static final class Damage extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean absent;

        Damage(String message, boolean absent) {
            super(message);
            this.absent = absent;
        }
    }
}

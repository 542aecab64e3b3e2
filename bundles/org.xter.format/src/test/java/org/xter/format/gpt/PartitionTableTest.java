package org.xter.format.gpt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.format.judge.FieldTool;
import org.xter.report.ProblemException;

class PartitionTableTest {
    private static final UUID DISK = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final UUID ONE = UUID.fromString("11111111-2222-3333-4444-555555555555");
    private static final UUID TWO = UUID.fromString("a1b2c3d4-e5f6-0718-293a-4b5c6d7e8f90");

    @TempDir
    Path folder;

    private static PartitionTable table() {
        return PartitionTable.layOut(
                DISK,
                List.of(
                        new PartitionRequest(PartitionType.ESP, ONE, 0, "esp", 3 << 20),
                        new PartitionRequest(
                                PartitionType.ROOT_X86_64,
                                TWO,
                                Partition.READ_ONLY | Partition.NO_AUTO,
                                "Wurzel \u00e4",
                                (5 << 20) + 1)));
    }

    private Path write(PartitionTable table) throws IOException {
        Path file = folder.resolve("disk.img");
        try (FileChannel image = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.SPARSE, StandardOpenOption.WRITE)) {
            table.write(image);
        }
        return file;
    }

    private static PartitionTable read(Path file) throws IOException, ProblemException {
        try (FileChannel image = FileChannel.open(file)) {
            return PartitionTable.read(image);
        }
    }

    private static void damage(Path file, long at) throws IOException {
        try (RandomAccessFile image = new RandomAccessFile(file.toFile(), "rw")) {
            image.seek(at);
            int old = image.read();
            image.seek(at);
            image.write(old ^ 0x5A);
        }
    }

    @Test
    void partitionsStandAtWholeMebibytes() {
        PartitionTable table = table();
        assertEquals(
                List.of(1L << 20, 4L << 20),
                table.partitions().stream().map(Partition::offset).toList());
        assertEquals((5 << 20) + 512, table.partitions().get(1).size());
        assertEquals(11 << 20, table.size());
    }

    @Test
    void readsBackWhatItWrote() throws Exception {
        Path file = write(table());
        assertEquals(table().size(), Files.size(file));
        assertEquals(table(), read(file));
    }

    @Test
    void sgdiskFindsNoProblem() throws Exception {
        FieldTool sgdisk = FieldTool.of("sgdisk", "gdisk");
        Path file = write(table());
        String verdict = sgdisk.accepts("-v", file);
        assertTrue(verdict.contains("No problems found"), verdict);
        String second = sgdisk.accepts("-i", "2", file);
        assertTrue(second.contains("Partition unique GUID: A1B2C3D4-E5F6-0718-293A-4B5C6D7E8F90"), second);
        assertTrue(second.contains("Partition GUID code: 4F68BCE3-E8CD-4DB1-96E7-FBCAF984B709"), second);
        assertTrue(second.contains("Attribute flags: 9000000000000000"), second);
        assertTrue(second.contains("Wurzel \u00e4"), second);
        assertTrue(sgdisk.accepts("-p", file).contains("00112233-4455-6677-8899-AABBCCDDEEFF"));
    }

    @Test
    void sfdiskFindsNoProblem() throws Exception {
        String verdict = FieldTool.of("sfdisk", "fdisk").accepts("--verify", write(table()));
        assertTrue(verdict.contains("No errors detected"), verdict);
    }

    @Test
    void readsWhatSgdiskWrites() throws Exception {
        Path file = folder.resolve("theirs.img");
        try (RandomAccessFile image = new RandomAccessFile(file.toFile(), "rw")) {
            image.setLength(64 << 20);
        }
        FieldTool.of("sgdisk", "gdisk")
                .accepts(
                        "-U",
                        DISK,
                        "-n",
                        "1:2048:+8M",
                        "-t",
                        "1:ef00",
                        "-c",
                        "1:EFI",
                        "-u",
                        "1:" + ONE,
                        "-n",
                        "3:0:+4M",
                        "-u",
                        "3:" + TWO,
                        "-t",
                        "3:8300",
                        "-A",
                        "3:set:60",
                        file);
        PartitionTable table = read(file);
        assertEquals(DISK, table.disk());
        assertEquals(
                List.of(
                        new Partition(PartitionType.ESP, ONE, 2048, 2048 + 16384 - 1, 0, "EFI"),
                        new Partition(PartitionType.LINUX, TWO, 18432, 18432 + 8192 - 1, Partition.READ_ONLY, "")),
                table.partitions());
    }

    @Test
    void theBackupServesWhenThePrimaryIsDamaged() throws Exception {
        for (long at : new long[] {512 + 40, 1024 + 3}) {
            Path file = write(table());
            damage(file, at);
            assertEquals(table(), read(file));
            Files.delete(file);
        }
    }

    @Test
    void twoDamagedCopiesAreRefused() throws Exception {
        Path file = write(table());
        damage(file, 512 + 40);
        damage(file, Files.size(file) - 512 + 40);
        ProblemException refusal = assertThrows(ProblemException.class, () -> read(file));
        assertEquals("gpt.damaged", refusal.problems().get(0).code());
    }

    @Test
    void aFileWithoutTableIsNamedSo() throws Exception {
        Path file = folder.resolve("empty.img");
        Files.write(file, new byte[1 << 20]);
        ProblemException refusal = assertThrows(ProblemException.class, () -> read(file));
        assertEquals("gpt.missing", refusal.problems().get(0).code());
    }

    /** Headers with a right checksum and wrong values are what an attacker would send. */
    @Test
    void noHeaderWithARightChecksumBreaksTheReader() throws Exception {
        Path file = write(table());
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            byte[] bad = good.clone();
            java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(bad).order(java.nio.ByteOrder.LITTLE_ENDIAN);
            int field = 24 + 8 * random.nextInt(8);
            if (round % 2 == 0) {
                buffer.putLong(512 + field, random.nextLong() >>> random.nextInt(64));
            } else {
                buffer.putLong(1024 + 32 + 8 * random.nextInt(2), random.nextLong() >>> random.nextInt(64));
                java.util.zip.CRC32 entries = new java.util.zip.CRC32();
                entries.update(bad, 1024, 128 * 128);
                buffer.putInt(512 + 88, (int) entries.getValue());
            }
            buffer.putInt(512 + 16, 0);
            java.util.zip.CRC32 crc = new java.util.zip.CRC32();
            crc.update(bad, 512, 92);
            buffer.putInt(512 + 16, (int) crc.getValue());
            java.util.Arrays.fill(bad, bad.length - 512, bad.length, (byte) 0);
            Files.write(file, bad);
            try {
                read(file);
            } catch (ProblemException expected) {
                assertEquals("gpt.damaged", expected.problems().get(0).code());
            }
        }
    }

    @Test
    void overlappingPartitionsAreRefused() {
        Partition first = new Partition(PartitionType.LINUX, ONE, 2048, 4095, 0, "");
        Partition second = new Partition(PartitionType.LINUX, TWO, 4095, 5000, 0, "");
        assertThrows(IllegalArgumentException.class, () -> new PartitionTable(DISK, 1 << 16, List.of(first, second)));
    }

    @Test
    void equalTablesGiveEqualBytes() throws Exception {
        Path file = write(table());
        byte[] once = Files.readAllBytes(file);
        Files.delete(file);
        assertArrayEquals(once, Files.readAllBytes(write(table())));
    }

    @Property(tries = 40)
    void everyLayoutComesBackAndPassesSgdisk(
            @ForAll @Size(max = 128) List<@LongRange(min = 1, max = 1L << 32) Long> sizes,
            @ForAll @StringLength(max = 36) @CharRange(from = ' ', to = '~') String name,
            @ForAll long attributes)
            throws Exception {
        List<PartitionRequest> requests = sizes.stream()
                .map(size -> new PartitionRequest(
                        PartitionType.LINUX, new UUID(size, sizes.indexOf(size) + 1), attributes, name, size))
                .toList();
        PartitionTable table = PartitionTable.layOut(DISK, requests);
        folder = Files.createDirectories(Path.of("target", "gpt"));
        Files.deleteIfExists(folder.resolve("disk.img"));
        Path file = write(table);
        assertEquals(table, read(file));
        for (int i = 0; i < sizes.size(); i++) {
            assertTrue(table.partitions().get(i).size() >= sizes.get(i));
        }
        String verdict = FieldTool.of("sgdisk", "gdisk").accepts("-v", file);
        assertTrue(verdict.contains("No problems found"), verdict);
        Files.delete(file);
    }
}

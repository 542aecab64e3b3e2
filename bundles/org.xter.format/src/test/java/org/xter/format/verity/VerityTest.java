package org.xter.format.verity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.format.judge.FieldTool;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

class VerityTest {
    private static final UUID NAME = UUID.fromString("01234567-89ab-cdef-8123-456789abcdef");
    private static final Salt SALT = Salt.of(Digest.of("salt").bytes());

    @TempDir
    Path folder;

    private Path data(int blocks) throws IOException {
        byte[] bytes = new byte[blocks * 4096];
        new Random(blocks).nextBytes(bytes);
        return Files.write(folder.resolve("data"), bytes);
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static VerityInfo append(Path file, Salt salt, int threads) throws IOException {
        try (FileChannel image = open(file)) {
            return Verity.append(image, image.size(), salt, NAME, threads, Cancellation.NEVER);
        }
    }

    private static VerityInfo verify(Path file, long hashOffset, Digest root) throws IOException, ProblemException {
        try (FileChannel image = open(file)) {
            return Verity.verify(image, hashOffset, root, 2, Cancellation.NEVER);
        }
    }

    // 128 digests fit a block and 128 * 128 two levels: the borders of the tree's shape.
    @ParameterizedTest
    @CsvSource({"1,32", "2,32", "127,0", "128,32", "129,256", "300,1", "16384,32", "16385,32", "20000,8"})
    void theTreeIsByteForByteThatOfVeritysetup(int blocks, int saltSize) throws Exception {
        Path image = data(blocks);
        byte[] saltBytes = new byte[saltSize];
        Arrays.fill(saltBytes, (byte) 0xA5);
        Salt salt = Salt.of(saltBytes);
        Path hashes = folder.resolve("hashes");
        FieldTool veritysetup = FieldTool.of("veritysetup", "cryptsetup-bin");
        String said = veritysetup.accepts("format", image, hashes, "--salt=" + salt, "--uuid=" + NAME);
        VerityInfo info = append(image, salt, 2);
        assertEquals(info.size(), Files.size(image));
        byte[] whole = Files.readAllBytes(image);
        assertArrayEquals(Files.readAllBytes(hashes), Arrays.copyOfRange(whole, (int) info.hashOffset(), whole.length));
        assertTrue(said.contains(info.rootHash().hex()), said);
        assertEquals(info, verify(image, info.hashOffset(), info.rootHash()));
        veritysetup.accepts("verify", image, image, info.rootHash().hex(), "--hash-offset=" + info.hashOffset());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 129, 1000})
    void theNumberOfThreadsDoesNotChangeABit(int blocks) throws Exception {
        Path image = data(blocks);
        VerityInfo one = append(image, SALT, 1);
        byte[] bytes = Files.readAllBytes(image);
        data(blocks);
        assertEquals(one, append(image, SALT, 5));
        assertArrayEquals(bytes, Files.readAllBytes(image));
    }

    @Test
    void anyFlippedBitOfDataOrTreeIsFound() throws Exception {
        Path image = data(300);
        VerityInfo info = append(image, SALT, 2);
        Random random = new Random(1);
        try (FileChannel channel = open(image)) {
            for (int i = 0; i < 200; i++) {
                long at = i < 100
                        ? random.nextLong(info.hashOffset())
                        : info.hashOffset() + 4096 + random.nextLong(info.size() - info.hashOffset() - 4096);
                flip(channel, at);
                ProblemException found = assertThrows(
                        ProblemException.class,
                        () -> Verity.verify(channel, info.hashOffset(), info.rootHash(), 2, Cancellation.NEVER));
                assertEquals("verity.damaged", found.problems().get(0).code());
                if (at < info.hashOffset()) {
                    String message = found.problems().get(0).message();
                    assertTrue(message.startsWith("Data block " + at / 4096 + " "), message);
                }
                flip(channel, at);
            }
            Verity.verify(channel, info.hashOffset(), info.rootHash(), 2, Cancellation.NEVER);
        }
    }

    @Test
    void aDamagedSuperblockNeverPassesAndNeverFailsOtherwise() throws Exception {
        Path image = data(5);
        VerityInfo info = append(image, SALT, 1);
        // Version, hash type, algorithm, sizes and salt; not the UUID, which proves nothing, nor the spare bytes.
        try (FileChannel channel = open(image)) {
            for (int at = 0; at < 88 + Digest.LENGTH; at++) {
                if (at >= 16 && at < 32 || at >= 82 && at < 88) {
                    continue;
                }
                for (int bit = 0; bit < 8; bit++) {
                    long where = info.hashOffset() + at;
                    int mask = 1 << bit;
                    flip(channel, where, mask);
                    assertThrows(
                            ProblemException.class,
                            () -> Verity.verify(channel, info.hashOffset(), info.rootHash(), 1, Cancellation.NEVER));
                    flip(channel, where, mask);
                }
            }
        }
    }

    @Test
    void anImageCutOffIsRefused() throws Exception {
        Path image = data(300);
        VerityInfo info = append(image, SALT, 1);
        for (long size : new long[] {info.size() - 1, info.hashOffset() + 512, info.hashOffset() + 100, 4096, 0}) {
            try (FileChannel channel = open(image)) {
                channel.truncate(size);
            }
            assertThrows(ProblemException.class, () -> verify(image, info.hashOffset(), info.rootHash()));
        }
    }

    @Test
    void anotherRootHashIsRefused() throws Exception {
        Path image = data(3);
        VerityInfo info = append(image, SALT, 1);
        ProblemException found =
                assertThrows(ProblemException.class, () -> verify(image, info.hashOffset(), Digest.of("other")));
        assertEquals(
                "The root hash does not match the image",
                found.problems().get(0).message());
    }

    @Test
    void dataThatAreNoWholeBlocksAreABugOfTheCaller() throws Exception {
        Path file = Files.write(folder.resolve("odd"), new byte[5000]);
        assertThrows(IllegalArgumentException.class, () -> append(file, SALT, 1));
    }

    @Test
    void aWishToStopIsHeeded() throws Exception {
        Path image = data(1000);
        try (FileChannel channel = open(image)) {
            assertThrows(
                    CancelledException.class, () -> Verity.append(channel, channel.size(), SALT, NAME, 2, () -> true));
        }
    }

    private static void flip(FileChannel channel, long at) throws IOException {
        flip(channel, at, 0x10);
    }

    private static void flip(FileChannel channel, long at, int mask) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        channel.read(one, at);
        one.put(0, (byte) (one.get(0) ^ mask));
        channel.write(one.flip(), at);
    }
}

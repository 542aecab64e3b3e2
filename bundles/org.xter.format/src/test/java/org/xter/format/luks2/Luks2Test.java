package org.xter.format.luks2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

class Luks2Test {
    @TempDir
    Path folder;

    static String refusal(Path file, String passphrase) {
        ProblemException refused = assertThrows(ProblemException.class, () -> Containers.read(file, passphrase));
        return refused.problems().get(0).code();
    }

    // Lengths around sectors and chunks; every cipher also in its key slots.
    @ParameterizedTest
    @CsvSource({
        "AES,4096,0",
        "AES,512,1",
        "AES,4096,1048576",
        "SERPENT,512,512",
        "SERPENT,4096,1048577",
        "TWOFISH,512,3000001",
        "TWOFISH,4096,4096"
    })
    void whatWasWrittenIsReadAndTheRestOfItsLastSectorIsZero(LuksCipher cipher, int sectorSize, int length)
            throws Exception {
        Path file = folder.resolve("container");
        byte[] content = Containers.content(length);
        Luks2Writer writer = new Luks2Writer(cipher, cipher, sectorSize, Containers.NEAR, Containers.NAME, "");
        Luks2Writer.Written written = Containers.write(file, writer, content, 2, Containers.QUICK, "passphrase");
        int padded = Math.ceilDiv(length, sectorSize) * sectorSize;
        assertEquals(Containers.NEAR + padded, written.size());
        assertArrayEquals(Arrays.copyOf(content, padded), Containers.read(file, "passphrase"));
        try (FileChannel channel = FileChannel.open(file)) {
            assertEquals(written.facts(), Luks2Header.read(channel, 0).facts());
        }
    }

    @Test
    void theSameRandomnessGivesTheSameBytesOnAnyNumberOfThreads() throws Exception {
        Luks2Writer writer = Containers.writer(LuksCipher.TWOFISH, 512);
        byte[] content = Containers.content(5_000_000);
        Path one = folder.resolve("one");
        Path five = folder.resolve("five");
        Containers.write(one, writer, content, 1, Containers.QUICK, "a", "b");
        Containers.write(five, writer, content, 5, Containers.QUICK, "a", "b");
        assertEquals(-1, Files.mismatch(one, five));
    }

    @Test
    void everySlotOpensAndNothingElseDoes() throws Exception {
        Path file = folder.resolve("container");
        byte[] content = Containers.content(4096);
        Luks2Writer writer = Containers.writer(LuksCipher.AES, 4096);
        assertEquals(3, writer.roomForSlots());
        Containers.write(file, writer, content, 1, Containers.QUICK, "one", "two", "three");
        for (String each : List.of("one", "two", "three")) {
            assertArrayEquals(content, Containers.read(file, each));
        }
        assertEquals("luks2.wrong-passphrase", refusal(file, "four"));
        assertEquals("luks2.wrong-passphrase", refusal(file, ""));
        assertThrows(
                IllegalArgumentException.class,
                () -> Containers.write(file, writer, content, 1, Containers.QUICK, "1", "2", "3", "4"));
    }

    @Test
    void aDestroyedSlotLeavesTheOther() throws Exception {
        Path file = folder.resolve("container");
        byte[] content = Containers.content(4096);
        Containers.write(file, Containers.writer(LuksCipher.AES, 4096), content, 1, Containers.QUICK, "one", "two");
        try (FileChannel channel = Containers.open(file)) {
            channel.write(ByteBuffer.allocate(1), 32768 + 100_000);
        }
        assertEquals("luks2.wrong-passphrase", refusal(file, "one"));
        assertArrayEquals(content, Containers.read(file, "two"));
    }

    @Test
    void anInnerContainerIsReadThroughTheOuterOne() throws Exception {
        Path inner = folder.resolve("inner");
        byte[] content = Containers.content(300_000);
        Containers.write(inner, Containers.writer(LuksCipher.SERPENT, 4096), content, 1, Containers.QUICK, "client");
        Path outer = folder.resolve("outer");
        Containers.write(
                outer,
                Containers.writer(LuksCipher.AES, 4096),
                Files.readAllBytes(inner),
                2,
                Containers.QUICK,
                "vendor");
        try (FileChannel channel = FileChannel.open(outer);
                Secret vendor = Secret.of("vendor".toCharArray());
                Secret client = Secret.of("client".toCharArray())) {
            Luks2Header a = Luks2Header.read(channel, 0);
            try (Secret keyOfA = a.unlock(channel, 0, vendor, DerivationLimit.USUAL, Cancellation.NEVER);
                    Luks2Data within = Luks2Data.open(channel, 0, a, keyOfA)) {
                Luks2Header b = Luks2Header.read(within, 0);
                assertEquals("serpent-xts-plain64", b.facts().cipher());
                assertThrows(
                        ProblemException.class,
                        () -> b.unlock(within, 0, vendor, DerivationLimit.USUAL, Cancellation.NEVER));
                try (Secret keyOfB = b.unlock(within, 0, client, DerivationLimit.USUAL, Cancellation.NEVER);
                        Luks2Data data = Luks2Data.open(within, 0, b, keyOfB)) {
                    byte[] read = Channels.newInputStream(data).readAllBytes();
                    assertArrayEquals(content, Arrays.copyOf(read, content.length));
                }
            }
        }
    }

    @Test
    void anyPlaceOfTheDataCanBeRead() throws Exception {
        Path file = folder.resolve("container");
        byte[] content = Containers.content(1_000_448);
        Containers.write(file, Containers.writer(LuksCipher.AES, 512), content, 1, Containers.QUICK, "p");
        Random random = new Random(3);
        try (FileChannel channel = FileChannel.open(file);
                Secret passphrase = Secret.of("p".toCharArray())) {
            Luks2Header header = Luks2Header.read(channel, 0);
            try (Secret key = header.unlock(channel, 0, passphrase, DerivationLimit.USUAL, Cancellation.NEVER)) {
                Luks2Data data = Luks2Data.open(channel, 0, header, key);
                assertEquals(content.length, data.size());
                for (int i = 0; i < 200; i++) {
                    int at = random.nextInt(content.length);
                    ByteBuffer part = ByteBuffer.allocate(random.nextInt(200_000) + 1);
                    data.position(at);
                    int read = data.read(part);
                    assertEquals(Math.min(part.capacity(), content.length - at), read);
                    assertArrayEquals(Arrays.copyOfRange(content, at, at + read), Arrays.copyOf(part.array(), read));
                }
                assertEquals(-1, data.position(content.length).read(ByteBuffer.allocate(1)));
                data.close();
                assertFalse(data.isOpen());
                assertThrows(ClosedChannelException.class, () -> data.read(ByteBuffer.allocate(1)));
            }
        }
    }

    @Test
    void aContainerMayLieAnywhereInAnImage() throws Exception {
        Path file = folder.resolve("image");
        byte[] content = Containers.content(8192);
        RandomSource random = Containers.fixed(1);
        try (FileChannel channel = Containers.open(file);
                Secret key = Secret.draw(LuksCipher.KEY_BYTES, random);
                Secret passphrase = Secret.of(new byte[] {0, 1, 2, (byte) 0xFF})) {
            Containers.writer(LuksCipher.TWOFISH, 4096)
                    .write(
                            channel,
                            12_345,
                            List.of(new Luks2Writer.NewSlot(passphrase, Containers.QUICK)),
                            key,
                            random,
                            new ByteArrayInputStream(content),
                            1,
                            Cancellation.NEVER);
            Luks2Header header = Luks2Header.read(channel, 12_345);
            try (Secret found = header.unlock(channel, 12_345, passphrase, DerivationLimit.USUAL, Cancellation.NEVER);
                    Luks2Data data = Luks2Data.open(channel, 12_345, header, found)) {
                assertArrayEquals(content, Channels.newInputStream(data).readAllBytes());
            }
        }
    }

    @Test
    void factsThatDifferFromTheSignedOnesAreNamedEach() {
        Luks2Facts signed = new Luks2Facts(
                "serpent-xts-plain64", 512, 4096, 1 << 24, Containers.NAME.toString(), List.of("argon2id:4:1048576:4"));
        assertEquals(List.of(), signed.differences(signed));
        Luks2Facts other = new Luks2Facts("aes-xts-plain64", 256, 512, 1 << 20, "x", List.of("pbkdf2:sha256:1000"));
        List<Problem> problems = other.differences(signed);
        assertEquals(6, problems.size());
        assertTrue(problems.stream().allMatch(each -> each.code().equals("luks2.other-header")));
        assertTrue(problems.get(0).message().endsWith("aes-xts-plain64 instead of serpent-xts-plain64"));
    }

    @Test
    void memoryOfTheDerivationFollowsTheMachine() {
        assertEquals(
                "argon2id:4:32768:1",
                KeyDerivation.Argon2.fitting(128L << 20, 1).specification());
        assertEquals(
                "argon2id:4:131072:2", KeyDerivation.Argon2.fitting(1L << 30, 2).specification());
        assertEquals(
                "argon2id:4:1048576:4",
                KeyDerivation.Argon2.fitting(64L << 30, 32).specification());
    }

    @Test
    void aKeyWithTwoEqualHalvesIsABugOfTheCaller() throws Exception {
        try (FileChannel channel = Containers.open(folder.resolve("container"));
                Secret key = Secret.of(new byte[LuksCipher.KEY_BYTES])) {
            Luks2Writer writer = Containers.writer(LuksCipher.AES, 512);
            List<Luks2Writer.NewSlot> slots = List.of(new Luks2Writer.NewSlot(key, Containers.QUICK));
            ByteArrayInputStream content = new ByteArrayInputStream(new byte[0]);
            RandomSource random = Containers.fixed(1);
            assertThrows(
                    IllegalArgumentException.class,
                    () -> writer.write(channel, 0, slots, key, random, content, 1, Cancellation.NEVER));
        }
    }

    @Test
    void aWishToStopIsHeeded() throws Exception {
        RandomSource random = Containers.fixed(1);
        try (FileChannel channel = Containers.open(folder.resolve("container"));
                Secret key = Secret.draw(LuksCipher.KEY_BYTES, random)) {
            Luks2Writer writer = Containers.writer(LuksCipher.AES, 512);
            List<Luks2Writer.NewSlot> slots = List.of(new Luks2Writer.NewSlot(key, Containers.QUICK));
            ByteArrayInputStream content = new ByteArrayInputStream(new byte[0]);
            assertThrows(
                    CancelledException.class,
                    () -> writer.write(channel, 0, slots, key, random, content, 1, () -> true));
        }
    }

    @Test
    void aSecretTellsNothingAndIsGoneAfterItsEnd() {
        Secret secret = Secret.of("password".toCharArray());
        assertEquals("secret", secret.toString());
        byte[] bytes = secret.bytes();
        secret.close();
        assertArrayEquals(new byte[8], bytes);
    }
}

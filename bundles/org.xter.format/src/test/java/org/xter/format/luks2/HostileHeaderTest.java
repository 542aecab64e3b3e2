package org.xter.format.luks2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.report.ProblemException;

/** Headers that were damaged, or written by somebody who wants us to fail; their checksums are right. */
class HostileHeaderTest {
    private static final int HEADER = BinaryHeader.LEAST_SIZE;

    @TempDir
    Path folder;

    private Path file;
    private byte[] content;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("container");
        content = Containers.content(8192);
        Containers.write(file, Containers.writer(LuksCipher.AES, 4096), content, 1, Containers.QUICK, "p", "q");
    }

    private String json() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return new String(bytes, 4096, HEADER - 4096, StandardCharsets.UTF_8).trim();
    }

    /** Puts another JSON text into both copies. */
    private void put(String json) throws IOException {
        put(json.getBytes(StandardCharsets.UTF_8));
    }

    private void put(byte[] json) throws IOException {
        try (FileChannel channel = Containers.open(file)) {
            for (long at : new long[] {0, HEADER}) {
                BinaryHeader header =
                        new BinaryHeader(HEADER, 1, "", Octets.of(new byte[64]), Containers.NAME.toString(), "", at);
                channel.write(ByteBuffer.wrap(header.encode(json)), at);
            }
        }
    }

    private void flip(long at) throws IOException {
        try (FileChannel channel = Containers.open(file)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, at);
            one.put(0, (byte) (one.get(0) ^ 4));
            channel.write(one.flip(), at);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"encryption\":\"aes-xts-plain64\",\"sector_size\" | \"encryption\":\"cipher_null-ecb\",\"sector_size\" | luks2.null-cipher",
                "\"encryption\":\"aes-xts-plain64\",\"key_size\" | \"encryption\":\"cipher_null-ecb\",\"key_size\" | luks2.null-cipher",
                "\"stripes\":4000 | \"stripes\":1 | luks2.damaged",
                "\"stripes\":4000 | \"stripes\":4000.0 | luks2.damaged",
                "\"type\":\"luks1\" | \"type\":\"luks9\" | luks2.damaged",
                "\"offset\":\"32768\" | \"offset\":\"28672\" | luks2.damaged",
                "\"offset\":\"290816\" | \"offset\":\"290815\" | luks2.damaged",
                "\"offset\":\"290816\" | \"offset\":\"999999\" | luks2.damaged",
                "\"offset\":\"290816\" | \"offset\":\"-1\" | luks2.damaged",
                "\"offset\":\"290816\" | \"offset\":\"9223372036854775807\" | luks2.damaged",
                "\"offset\":\"290816\" | \"offset\":290816 | luks2.damaged",
                "\"size\":\"258048\" | \"size\":\"4096\" | luks2.damaged",
                "\"offset\":\"1048576\" | \"offset\":\"1044480\" | luks2.damaged",
                "\"offset\":\"1048576\" | \"offset\":\"1048577\" | luks2.damaged",
                "\"offset\":\"1048576\" | \"offset\":\"0\" | luks2.unsupported",
                "\"sector_size\":4096 | \"sector_size\":8192 | luks2.damaged",
                "\"sector_size\":4096 | \"sector_size\":513 | luks2.damaged",
                "\"size\":\"dynamic\" | \"size\":\"0\" | luks2.damaged",
                "\"size\":\"dynamic\" | \"size\":\"12288\" | luks2.damaged",
                "\"key_size\":64 | \"key_size\":513 | luks2.damaged",
                "\"key_size\":64 | \"key_size\":48 | luks2.unsupported",
                "\"encryption\":\"aes-xts-plain64\" | \"encryption\":\"aes-ecb\" | luks2.unsupported",
                "\"iterations\":1000 | \"iterations\":1 | luks2.damaged",
                "\"iterations\":1000 | \"iterations\":2147483647 | luks2.too-costly",
                "\"type\":\"pbkdf2\",\"hash\":\"sha256\",\"iterations\":1000 | \"type\":\"argon2id\",\"time\":1,\"memory\":4194304,\"cpus\":4 | luks2.too-costly",
                "\"type\":\"pbkdf2\",\"hash\":\"sha256\",\"iterations\":1000 | \"type\":\"argon2id\",\"time\":2000000000,\"memory\":4096,\"cpus\":4 | luks2.too-costly",
                "\"type\":\"pbkdf2\",\"hash\":\"sha256\",\"iterations\":1000 | \"type\":\"argon2id\",\"time\":1,\"memory\":8,\"cpus\":4 | luks2.damaged",
                "\"hash\":\"sha256\" | \"hash\":\"crc32\" | luks2.unsupported",
                "\"salt\":\" | \"salt\":\"!! | luks2.damaged",
                "\"digest\":\" | \"digest\":\"AA==\",\"x\":\" | luks2.damaged",
                "\"keyslots\":[\"0\" | \"keyslots\":[\"7\" | luks2.damaged",
                "\"segments\":[\"0\"] | \"segments\":[\"1\"] | luks2.damaged",
                "\"segments\":[\"0\"] | \"segments\":[] | luks2.wrong-passphrase",
                "\"type\":\"crypt\" | \"type\":\"linear\" | luks2.unsupported",
                "\"tokens\":{} | \"tokens\":{\"32\":{}} | luks2.damaged",
                "\"tokens\":{} | \"tokens\":{\"00\":{}} | luks2.damaged",
                "\"tokens\":{} | \"tokens\":[] | luks2.damaged",
                "\"tokens\":{} | \"tokens\":{},\"tokens\":{} | luks2.damaged",
                "\"tokens\":{}, | '' | luks2.damaged",
                "\"json_size\":\"12288\" | \"json_size\":\"4096\" | luks2.damaged",
                "\"keyslots_size\":\"1015808\" | \"keyslots_size\":\"1019904\" | luks2.damaged",
                "\"keyslots_size\":\"1015808\" | \"keyslots_size\":\"1\" | luks2.damaged",
                "\"config\":{ | \"config\":{\"requirements\":{\"mandatory\":[\"online-reencrypt\"]}, | luks2.unsupported",
                "\"sector_size\":4096 | \"sector_size\":4096,\"integrity\":{} | luks2.unsupported",
            })
    void whatAHeaderMayNotSayIsRefused(String from, String to, String code) throws Exception {
        String before = json();
        String after = before.replace(from, to);
        assertNotEquals(before, after);
        put(after);
        assertEquals(code, Luks2Test.refusal(file, "p"));
    }

    @Test
    void theSameTextInAnotherPlaceStillOpens() throws Exception {
        put(json().replace("\"tokens\"", " \n\"tokens\""));
        assertArrayEquals(content, Containers.read(file, "p"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "1", "{}", "{} {}", "\"\\ud800\"", "{\"keyslots\":NaN}"})
    void textThatIsNoHeaderIsRefused(String json) throws Exception {
        put(json);
        assertEquals("luks2.damaged", Luks2Test.refusal(file, "p"));
    }

    @Test
    void deepTextIsRefusedBeforeItFillsTheStack() throws Exception {
        put("{\"tokens\":" + "[".repeat(12_000) + "}");
        assertEquals("luks2.damaged", Luks2Test.refusal(file, "p"));
        put("{\"a\":".repeat(2_400));
        assertEquals("luks2.damaged", Luks2Test.refusal(file, "p"));
    }

    @Test
    void bytesBehindTheTextAreRefused() throws Exception {
        byte[] text = json().getBytes(StandardCharsets.UTF_8);
        byte[] longer = Arrays.copyOf(text, text.length + 2);
        longer[text.length + 1] = 'x';
        put(longer);
        assertEquals("luks2.damaged", Luks2Test.refusal(file, "p"));
    }

    @Test
    void noMessageRepeatsWhatAnAttackerWrote() throws Exception {
        put(json().replace("aes-xts-plain64", "\\u001b[2Jevil\\n"));
        ProblemException refused = assertThrows(ProblemException.class, () -> Containers.read(file, "p"));
        assertFalse(refused.problems().get(0).message().contains("\u001b"));
    }

    @Test
    void anyFlippedBitOfOneCopyIsFoundAndTheOtherCopyServes() throws Exception {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            int at = i < 150 ? random.nextInt(512) : random.nextInt(HEADER);
            boolean first = random.nextBoolean();
            flip(first ? at : HEADER + at);
            try (FileChannel channel = FileChannel.open(file)) {
                // Bytes of a checksum beyond its own length are no damage.
                if (at >= 448 + 32 && at < 512) {
                    assertEquals(
                            Luks2Header.Copies.BOTH,
                            Luks2Header.read(channel, 0).copies());
                } else {
                    assertEquals(
                            first ? Luks2Header.Copies.SECOND_ONLY : Luks2Header.Copies.FIRST_ONLY,
                            Luks2Header.read(channel, 0).copies(),
                            "byte " + at);
                }
            }
            flip(first ? at : HEADER + at);
        }
        assertArrayEquals(content, Containers.read(file, "p"));
    }

    @Test
    void twoDamagedCopiesAreRefused() throws Exception {
        flip(100);
        flip(HEADER + 5000);
        assertEquals("luks2.damaged", Luks2Test.refusal(file, "p"));
    }

    @Test
    void aWholeCopyThatIsRefusedIsNotPassedOverForTheOther() throws Exception {
        String hostile = json().replace("aes-xts-plain64", "cipher_null-ecb");
        try (FileChannel channel = Containers.open(file)) {
            for (long at : new long[] {0, HEADER}) {
                ByteBuffer before = ByteBuffer.allocate(HEADER);
                channel.read(before, at);
                BinaryHeader header = new BinaryHeader(HEADER, 1, "", Octets.of(new byte[64]), "", "", at);
                channel.write(ByteBuffer.wrap(header.encode(hostile.getBytes(StandardCharsets.UTF_8))), at);
                assertEquals("luks2.null-cipher", Luks2Test.refusal(file, "p"));
                channel.write(before.flip(), at);
            }
        }
    }

    @Test
    void theNewerCopyCounts() throws Exception {
        try (FileChannel channel = Containers.open(file)) {
            BinaryHeader newer = new BinaryHeader(
                    HEADER, 2, "newer", Octets.of(new byte[64]), Containers.NAME.toString(), "", HEADER);
            channel.write(ByteBuffer.wrap(newer.encode(json().getBytes(StandardCharsets.UTF_8))), HEADER);
            assertEquals("newer", Luks2Header.read(channel, 0).label());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 4096, 16384, 32767})
    void aContainerCutOffIsRefused(int length) throws Exception {
        try (FileChannel channel = Containers.open(file)) {
            channel.truncate(length);
        }
        assertThrows(Exception.class, () -> Containers.read(file, "p"));
    }

    @Test
    void whatIsNoContainerIsSaidToBeNone() throws Exception {
        Files.write(file, new byte[1 << 16]);
        assertEquals("luks2.no-header", Luks2Test.refusal(file, "p"));
    }
}

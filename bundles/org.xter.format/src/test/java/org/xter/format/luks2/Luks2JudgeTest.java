package org.xter.format.luks2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.format.judge.FieldTool;

/** cryptsetup on what we write, and we on what cryptsetup writes; all without devices and root. */
class Luks2JudgeTest {
    private static final String PASSPHRASE = "pässwörd ığ";
    private static final int REDUCED = 32 << 20;

    @TempDir
    Path folder;

    private Path keyFile(String passphrase) throws Exception {
        return Files.writeString(folder.resolve("key"), passphrase);
    }

    private static void lengthen(Path file, long by) throws Exception {
        try (FileChannel channel = Containers.open(file)) {
            channel.write(ByteBuffer.allocate(1), channel.size() + by - 1);
        }
    }

    private static KeyDerivation derivation(String name) {
        return switch (name) {
            case "argon2id" -> new KeyDerivation.Argon2(KeyDerivation.Argon2.Variant.ARGON2ID, 2, 4096, 2);
            case "pbkdf2-512" -> new KeyDerivation.Pbkdf2(LuksHash.SHA512, 1500);
            default -> Containers.QUICK;
        };
    }

    // Slots are under AES here: cryptsetup opens those of Serpent and Twofish with the kernel's help only.
    @ParameterizedTest
    @CsvSource({
        "AES,512,argon2id", "AES,512,pbkdf2", "AES,4096,argon2id", "AES,4096,pbkdf2-512",
        "SERPENT,512,argon2id", "SERPENT,512,pbkdf2", "SERPENT,4096,argon2id", "SERPENT,4096,pbkdf2-512",
        "TWOFISH,512,argon2id", "TWOFISH,512,pbkdf2", "TWOFISH,4096,argon2id", "TWOFISH,4096,pbkdf2-512"
    })
    void cryptsetupAcceptsWhatWeWrite(LuksCipher cipher, int sectorSize, String derivation) throws Exception {
        FieldTool cryptsetup = FieldTool.of("cryptsetup", "cryptsetup-bin");
        Path file = folder.resolve("container");
        Containers.write(
                file,
                Containers.writer(cipher, sectorSize),
                Containers.content(100_000),
                2,
                derivation(derivation),
                "first",
                PASSPHRASE);
        String dump = cryptsetup.accepts("luksDump", file);
        assertTrue(dump.contains("cipher: " + cipher.specification()), dump);
        assertTrue(dump.contains("sector: " + sectorSize + " [bytes]"), dump);
        assertTrue(dump.contains("UUID:          \t" + Containers.NAME), dump);
        assertTrue(dump.contains("Label:         \tğ label"), dump);
        for (int slot = 0; slot < 2; slot++) {
            Path key = keyFile(slot == 0 ? "first" : PASSPHRASE);
            cryptsetup.accepts("open", "--test-passphrase", "--key-slot", slot, "--key-file", key, file);
        }
        assertNotEquals(
                0,
                cryptsetup
                        .run("open", "--test-passphrase", "--key-file", keyFile("other"), file)
                        .exitCode());
        // What it rewrites it must have read whole, and both copies of the header must stay sound.
        cryptsetup.accepts("config", file, "--label", "changed", "--key-slot", 1, "--priority", "prefer");
        try (FileChannel channel = FileChannel.open(file)) {
            Luks2Header header = Luks2Header.read(channel, 0);
            assertEquals("changed", header.label());
            assertEquals(Luks2Header.Copies.BOTH, header.copies());
            assertEquals(2, header.metadata().keyslots().get(1).priority());
        }
    }

    @ParameterizedTest
    @CsvSource({"512,argon2id", "4096,argon2i", "512,pbkdf2", "2048,pbkdf2"})
    void weReadWhatCryptsetupEncrypts(int sectorSize, String derivation) throws Exception {
        byte[] content = Containers.content(3 << 20);
        Path file = Files.write(folder.resolve("container"), content);
        lengthen(file, REDUCED);
        FieldTool.of("cryptsetup", "cryptsetup-bin")
                .accepts(
                        "reencrypt",
                        "-q",
                        "--encrypt",
                        "--type=luks2",
                        "--reduce-device-size=" + REDUCED,
                        "--sector-size=" + sectorSize,
                        "--cipher=aes-xts-plain64",
                        "--key-size=512",
                        "--hash=sha512",
                        "--pbkdf=" + derivation,
                        "--pbkdf-force-iterations=" + (derivation.equals("pbkdf2") ? 1000 : 4),
                        derivation.equals("pbkdf2") ? "-q" : "--pbkdf-memory=2048",
                        "--key-file=" + keyFile(PASSPHRASE),
                        file);
        assertArrayEquals(content, Arrays.copyOf(Containers.read(file, PASSPHRASE), content.length));
    }

    @ParameterizedTest
    @ValueSource(ints = {512, 4096})
    void cryptsetupDecryptsWhatWeEncrypt(int sectorSize) throws Exception {
        byte[] content = Containers.content(3 << 20);
        Path file = folder.resolve("container");
        Luks2Writer writer = new Luks2Writer(
                LuksCipher.AES, LuksCipher.AES, sectorSize, Luks2Writer.USUAL_OFFSET, Containers.NAME, "");
        Containers.write(file, writer, content, 2, Containers.QUICK, PASSPHRASE);
        FieldTool.of("cryptsetup", "cryptsetup-bin")
                .accepts(
                        "reencrypt",
                        "-q",
                        "--decrypt",
                        "--force-offline-reencrypt",
                        "--header=" + folder.resolve("header"),
                        "--key-file=" + keyFile(PASSPHRASE),
                        file);
        assertArrayEquals(content, Arrays.copyOf(Files.readAllBytes(file), content.length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"32k", "1m", "4m"})
    void headersOfAnyLengthAreRead(String metadataSize) throws Exception {
        Path file = folder.resolve("container");
        lengthen(file, 40 << 20);
        FieldTool cryptsetup = FieldTool.of("cryptsetup", "cryptsetup-bin");
        cryptsetup.accepts(
                "luksFormat",
                "-q",
                "--type=luks2",
                "--luks2-metadata-size=" + metadataSize,
                "--key-size=256",
                "--pbkdf=pbkdf2",
                "--pbkdf-force-iterations=1000",
                file,
                keyFile(PASSPHRASE));
        cryptsetup.accepts("token", "add", "--key-description", "x \\\" \u00fc", "--key-slot", 0, file);
        assertTrue(Containers.read(file, PASSPHRASE).length > 1 << 20);
        try (FileChannel channel = Containers.open(file)) {
            channel.write(ByteBuffer.allocate(4096), 0);
            Luks2Header header = Luks2Header.read(channel, 0);
            assertEquals(Luks2Header.Copies.SECOND_ONLY, header.copies());
            assertEquals(1, header.metadata().tokens().size());
        }
    }

    @Test
    void otherVersionsAndCiphersAreNamed() throws Exception {
        FieldTool cryptsetup = FieldTool.of("cryptsetup", "cryptsetup-bin");
        Path file = folder.resolve("container");
        lengthen(file, 20 << 20);
        Path key = keyFile(PASSPHRASE);
        cryptsetup.accepts("luksFormat", "-q", "--type=luks1", "--pbkdf-force-iterations=1000", file, key);
        assertEquals("luks2.unsupported", Luks2Test.refusal(file, PASSPHRASE));
        cryptsetup.accepts(
                "luksFormat",
                "-q",
                "--type=luks2",
                "--cipher=aes-cbc-essiv:sha256",
                "--key-size=256",
                "--pbkdf=pbkdf2",
                "--pbkdf-force-iterations=1000",
                file,
                key);
        assertEquals("luks2.unsupported", Luks2Test.refusal(file, PASSPHRASE));
    }
}

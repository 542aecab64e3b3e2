package org.xter.format.luks2;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;

/** Containers for tests, made of fixed randomness. */
final class Containers {
    static final UUID NAME = UUID.fromString("01234567-89ab-cdef-8123-456789abcdef");
    static final KeyDerivation QUICK = new KeyDerivation.Pbkdf2(LuksHash.SHA256, 1000);
    static final long NEAR = 1 << 20;

    private Containers() {}

    static RandomSource fixed(long seed) {
        return new Random(seed)::nextBytes;
    }

    static byte[] content(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    static Luks2Writer writer(LuksCipher cipher, int sectorSize) {
        return new Luks2Writer(cipher, LuksCipher.AES, sectorSize, NEAR, NAME, "ğ label");
    }

    static Luks2Writer.Written write(
            Path file, Luks2Writer writer, byte[] content, int threads, KeyDerivation derivation, String... passphrases)
            throws IOException {
        RandomSource random = fixed(7);
        try (FileChannel channel = open(file);
                Secret key = Secret.draw(LuksCipher.KEY_BYTES, random)) {
            List<Luks2Writer.NewSlot> slots = List.of(passphrases).stream()
                    .map(each -> new Luks2Writer.NewSlot(Secret.of(each.toCharArray()), derivation))
                    .toList();
            return writer.write(
                    channel, 0, slots, key, random, new ByteArrayInputStream(content), threads, Cancellation.NEVER);
        }
    }

    static byte[] read(Path file, String passphrase) throws IOException, ProblemException {
        try (FileChannel channel = FileChannel.open(file);
                Secret secret = Secret.of(passphrase.toCharArray())) {
            Luks2Header header = Luks2Header.read(channel, 0);
            try (Secret key = header.unlock(channel, 0, secret, DerivationLimit.USUAL, Cancellation.NEVER);
                    Luks2Data data = Luks2Data.open(channel, 0, header, key)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                data.decryptTo(out, 2, Cancellation.NEVER);
                return out.toByteArray();
            }
        }
    }

    static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}

package org.xter.bench;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.xter.format.luks2.KeyDerivation;
import org.xter.format.luks2.Luks2Writer;
import org.xter.format.luks2.LuksCipher;
import org.xter.format.luks2.LuksHash;
import org.xter.format.luks2.RandomSource;
import org.xter.format.luks2.Secret;
import org.xter.report.Cancellation;

/** A program that writes a container in a container, in a JVM of its own whose heap is looked at. */
public final class NestedContainers {
    private NestedContainers() {}

    /**
     * Writes them.
     *
     * @param args a folder to work in, the size of the plaintext in MiB
     */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path plain = folder.resolve("plain");
        byte[] block = new byte[1 << 20];
        new Random(1).nextBytes(block);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(plain))) {
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                out.write(block);
            }
        }
        Path inner = folder.resolve("inner");
        write(LuksCipher.TWOFISH, plain, inner);
        write(LuksCipher.AES, inner, folder.resolve("outer"));
    }

    private static void write(LuksCipher cipher, Path from, Path to) throws Exception {
        RandomSource random = new Random(1)::nextBytes;
        try (FileChannel target = FileChannel.open(
                        to, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
                InputStream in = Files.newInputStream(from);
                Secret key = Secret.draw(LuksCipher.KEY_BYTES, random);
                Secret passphrase = Secret.of("passphrase".toCharArray())) {
            Luks2Writer.of(cipher, new UUID(1, 2))
                    .write(
                            target,
                            0,
                            List.of(new Luks2Writer.NewSlot(
                                    passphrase, new KeyDerivation.Pbkdf2(LuksHash.SHA256, 1000))),
                            key,
                            random,
                            in,
                            Runtime.getRuntime().availableProcessors(),
                            Cancellation.NEVER);
        }
    }
}

package org.xter.tests.boot;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Changes media as a failing disk or an attacker would. */
final class MediumDamage {
    private static final int PROBE = 4096;

    private MediumDamage() {}

    /** Flips a bit of the byte at an offset of a file that lies on a medium in one piece. */
    static void flip(Path image, Path file, int offset) throws IOException {
        byte[] beginning;
        try (var in = Files.newInputStream(file)) {
            beginning = in.readNBytes(PROBE);
        }
        flip(image, beginning, offset);
    }

    /** Flips a bit of the byte at an offset behind where some bytes first lie, at a 512-byte boundary or inside. */
    static void flip(Path image, byte[] wanted, int offset) throws IOException {
        try (RandomAccessFile disk = new RandomAccessFile(image.toFile(), "rw")) {
            long place = find(disk, wanted) + offset;
            disk.seek(place);
            int value = disk.read();
            disk.seek(place);
            disk.write(value ^ 1);
        }
    }

    private static long find(RandomAccessFile disk, byte[] wanted) throws IOException {
        byte[] chunk = new byte[1 << 20];
        for (long at = 0; at < disk.length(); at += chunk.length - PROBE) {
            disk.seek(at);
            int length = Math.max(0, disk.read(chunk));
            for (int i = 0; i + wanted.length <= length; i++) {
                if (chunk[i] == wanted[0] && Arrays.equals(chunk, i, i + wanted.length, wanted, 0, wanted.length)) {
                    return at + i;
                }
            }
        }
        throw new IOException("what is to be damaged is not on the medium");
    }
}

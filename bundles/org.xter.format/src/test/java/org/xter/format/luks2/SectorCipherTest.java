package org.xter.format.luks2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.format.judge.FieldTool;

class SectorCipherTest {
    private static final HexFormat HEX = HexFormat.of();

    /** Encrypts sectors of a file with libgcrypt: cipher's number there, key, sector size, first tweak, step, file. */
    private static final String LIBGCRYPT = """
            import ctypes, sys
            lib = ctypes.CDLL('libgcrypt.so.20')
            lib.gcry_check_version(None)
            number, key, size, tweak, step = int(sys.argv[1]), bytes.fromhex(sys.argv[2]), *map(int, sys.argv[3:6])
            handle = ctypes.c_void_p()
            assert lib.gcry_cipher_open(ctypes.byref(handle), number, 13, 0) == 0
            assert lib.gcry_cipher_setkey(handle, key, ctypes.c_size_t(len(key))) == 0
            data = bytearray(open(sys.argv[6], 'rb').read())
            for at in range(0, len(data), size):
                assert lib.gcry_cipher_setiv(handle, tweak.to_bytes(16, 'little'), ctypes.c_size_t(16)) == 0
                part = (ctypes.c_char * size).from_buffer(data, at)
                assert lib.gcry_cipher_encrypt(handle, part, ctypes.c_size_t(size), None, ctypes.c_size_t(0)) == 0
                tweak += step
            open(sys.argv[6], 'wb').write(data)
            """;

    @TempDir
    Path folder;

    // IEEE 1619-2007, annex B, vectors 1, 2 and 10; of the last the first blocks, since its blocks do not touch each
    // other.
    @ParameterizedTest
    @CsvSource({
        "00000000000000000000000000000000,00000000000000000000000000000000,0,"
                + "0000000000000000000000000000000000000000000000000000000000000000,"
                + "917cf69ebd68b2ec9b9fe9a3eadda692cd43d2f59598ed858c02c2652fbf922e",
        "11111111111111111111111111111111,22222222222222222222222222222222,219902325555,"
                + "4444444444444444444444444444444444444444444444444444444444444444,"
                + "c454185e6a16936e39334038acef838bfb186fff7480adc4289382ecd6d394f0",
        "2718281828459045235360287471352662497757247093699959574966967627,"
                + "3141592653589793238462643383279502884197169399375105820974944592,255,"
                + "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
                + "202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f,"
                + "1c3b3a102f770386e4836c99e370cf9bea00803f5e482357a4ae12d414a3e63b"
                + "5d31e276f8fe4a8d66b317f9ac683f44680a86ac35adfc3345befecb4bb188fd"
    })
    void aesGivesTheVectorsOfTheStandard(String key, String tweakKey, long tweak, String plain, String cipher) {
        byte[] data = HEX.parseHex(plain);
        SectorCipher sectors = LuksCipher.AES.sectors(HEX.parseHex(key + tweakKey), data.length);
        sectors.encrypt(data, 0, data.length, tweak);
        assertEquals(cipher, HEX.formatHex(data));
        sectors.decrypt(data, 0, data.length, tweak);
        assertEquals(plain, HEX.formatHex(data));
    }

    // Sizes around the window in which sectors go through, and tweaks that overflow 32 bits.
    @ParameterizedTest
    @CsvSource({
        "AES,9,64,512,33,0",
        "AES,9,64,4096,9,8589934591",
        "AES,7,32,512,1,5",
        "SERPENT,306,64,512,33,0",
        "SERPENT,306,64,4096,5,8589934591",
        "SERPENT,306,64,512,70,3",
        "SERPENT,304,32,512,3,1",
        "TWOFISH,10,64,512,33,0",
        "TWOFISH,10,64,4096,5,8589934591",
        "TWOFISH,303,32,512,3,1"
    })
    void everyCipherIsThatOfLibgcrypt(
            LuksCipher cipher, int number, int keySize, int sectorSize, int sectors, long tweak) throws Exception {
        Random random = new Random(number);
        byte[] key = new byte[keySize];
        byte[] plain = new byte[sectorSize * sectors];
        random.nextBytes(key);
        random.nextBytes(plain);
        Path file = Files.write(folder.resolve("sectors"), plain);
        FieldTool.of("python3", "python3 libgcrypt20")
                .accepts("-c", LIBGCRYPT, number, HEX.formatHex(key), sectorSize, tweak, sectorSize / 512, file);
        byte[] ours = new byte[plain.length + 7];
        System.arraycopy(plain, 0, ours, 7, plain.length);
        SectorCipher sectorCipher = cipher.sectors(key, sectorSize);
        sectorCipher.encrypt(ours, 7, plain.length, tweak);
        assertArrayEquals(Files.readAllBytes(file), Arrays.copyOfRange(ours, 7, ours.length));
        sectorCipher.decrypt(ours, 7, plain.length, tweak);
        assertArrayEquals(plain, Arrays.copyOfRange(ours, 7, ours.length));
    }

    @Test
    void partsOfSectorsAreABugOfTheCaller() {
        SectorCipher sectors = LuksCipher.AES.sectors(new byte[64], 512);
        assertThrows(IllegalArgumentException.class, () -> sectors.encrypt(new byte[1024], 0, 500, 0));
    }
}

package org.xter.format.luks2;

/**
 * What a key makes of Twofish: 40 words for whitening and rounds, and four S-boxes (B. Schneier, J. Kelsey, D. Whiting,
 * D. Wagner, C. Hall and N. Ferguson, "Twofish: A 128-Bit Block Cipher", 1998, section 4.3).
 *
 * @param roundKeys four words for the whitening of input, four for that of output, two for each round
 * @param table four tables of 256 words, one for each byte of what the function g takes from its lowest on: the S-box of
 *     this byte and its column of the MDS matrix
 */
record TwofishKey(int[] roundKeys, int[] table) {
    /** How many round keys there are. */
    static final int WORDS = 40;
    /** Where those of the first round are. */
    static final int FIRST_ROUND = 8;

    private static final int BYTES = 256;
    private static final int WORD = Integer.BYTES;
    /** Bytes of a key that make a byte of each even, odd and S-box word. */
    private static final int PART = 2 * WORD;

    private static final byte[] Q0 =
            permutation("817D6F320B59ECA4", "ECB81235F4A6709D", "BA5E6D90C8F32471", "D7F4126E9B3085CA");
    private static final byte[] Q1 =
            permutation("28BDF76E31940AC5", "1E2B4C376DA5F908", "4C75169A0ED82B3F", "B951C3DE647F208A");

    /** The permutations a byte goes through for a key of 256 bits, by its place in the word; shorter keys begin later. */
    private static final byte[][][] PASSES = {
        {Q1, Q1, Q0, Q0, Q1}, {Q0, Q1, Q1, Q0, Q0}, {Q0, Q0, Q0, Q1, Q1}, {Q1, Q0, Q1, Q1, Q0}
    };

    private static final int[][] MDS = {
        {0x01, 0xEF, 0x5B, 0x5B}, {0x5B, 0xEF, 0xEF, 0x01}, {0xEF, 0x5B, 0x01, 0xEF}, {0xEF, 0x01, 0xEF, 0x5B}
    };
    private static final int MDS_MODULUS = 0x169;

    private static final int[][] RS = {
        {0x01, 0xA4, 0x55, 0x87, 0x5A, 0x58, 0xDB, 0x9E},
        {0xA4, 0x56, 0x82, 0xF3, 0x1E, 0xC6, 0x68, 0xE5},
        {0x02, 0xA1, 0xFC, 0xC1, 0x47, 0xAE, 0x3D, 0x19},
        {0xA4, 0x55, 0x87, 0x5A, 0x58, 0xDB, 0x9E, 0x03}
    };
    private static final int RS_MODULUS = 0x14D;

    /**
     * Of a key.
     *
     * @param key 16, 24 or 32 bytes
     */
    static TwofishKey of(byte[] key) {
        int parts = key.length / PART;
        byte[][] even = new byte[parts][WORD];
        byte[][] odd = new byte[parts][WORD];
        byte[][] boxes = new byte[parts][WORD];
        for (int i = 0; i < parts; i++) {
            System.arraycopy(key, i * PART, even[i], 0, WORD);
            System.arraycopy(key, i * PART + WORD, odd[i], 0, WORD);
            reedSolomon(key, i * PART, boxes[parts - 1 - i]);
        }
        int[] table = new int[WORD * BYTES];
        for (int i = 0; i < table.length; i++) {
            table[i] = column(i / BYTES, i % BYTES, boxes);
        }
        return new TwofishKey(roundKeys(even, odd), table);
    }

    private static int[] roundKeys(byte[][] even, byte[][] odd) {
        int[] keys = new int[WORDS];
        for (int i = 0; i < WORDS; i += 2) {
            int a = h(i, even);
            int b = Integer.rotateLeft(h(i + 1, odd), 8);
            keys[i] = a + b;
            keys[i + 1] = Integer.rotateLeft(a + 2 * b, 9);
        }
        return keys;
    }

    /** The function h of a word whose four bytes are the same. */
    private static int h(int octet, byte[][] words) {
        int sum = 0;
        for (int place = 0; place < WORD; place++) {
            sum ^= column(place, octet, words);
        }
        return sum;
    }

    /** What one byte adds to the function h: permutations with key bytes between them, then its column of the matrix. */
    private static int column(int place, int octet, byte[][] words) {
        byte[][] passes = PASSES[place];
        int last = passes.length - 1;
        int y = octet;
        for (int i = words.length - 1; i >= 0; i--) {
            y = (passes[last - 1 - i][y] ^ words[i][place]) & 0xff;
        }
        y = passes[last][y] & 0xff;
        int column = 0;
        for (int row = 0; row < WORD; row++) {
            column |= product(y, MDS[row][place], MDS_MODULUS) << row * Byte.SIZE;
        }
        return column;
    }

    private static void reedSolomon(byte[] key, int from, byte[] into) {
        for (int row = 0; row < WORD; row++) {
            for (int i = 0; i < PART; i++) {
                into[row] ^= (byte) product(key[from + i] & 0xff, RS[row][i], RS_MODULUS);
            }
        }
    }

    /** In GF(2^8). */
    private static int product(int a, int b, int modulus) {
        int product = 0;
        for (int bit = Byte.SIZE - 1; bit >= 0; bit--) {
            product <<= 1;
            product ^= (product >>> Byte.SIZE) * modulus;
            product ^= (b >>> bit & 1) * a;
        }
        return product;
    }

    /** One of the fixed permutations of bytes, of its four tables for half bytes. */
    private static byte[] permutation(String... tables) {
        byte[] permutation = new byte[BYTES];
        for (int value = 0; value < BYTES; value++) {
            int a = value >>> 4;
            int b = value & 0xf;
            for (int i = 0; i < tables.length; i += 2) {
                int turned = b >>> 1 | b << 3 & 0xf;
                int mixed = (a ^ turned ^ a << 3) & 0xf;
                a = Character.digit(tables[i].charAt(a ^ b), 16);
                b = Character.digit(tables[i + 1].charAt(mixed), 16);
            }
            permutation[value] = (byte) (b << 4 | a);
        }
        return permutation;
    }
}

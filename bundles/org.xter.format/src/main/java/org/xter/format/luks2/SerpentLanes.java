package org.xter.format.luks2;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Serpent over many blocks at once (R. Anderson, E. Biham and L. Knudsen, "Serpent: A Proposal for the Advanced Encryption
 * Standard", 1998, in its bitslice form). The four words of a block lie in four arrays, and each step of a round is a loop
 * over blocks, of which the JVM makes vectors: several times as fast as block after block. Not thread-safe.
 *
 * <p>What an S-box does to the four bits in one place of the words is a circuit for its published table; a search found
 * circuits of fifteen to twenty gates.
 */
final class SerpentLanes {
    /** The most blocks at once; they fit the processor's first cache. */
    static final int LANES = 512;

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int LAST_ROUND = 31;
    private static final int WORDS = 4;
    private static final int KEY_WORDS = 8;
    private static final int GOLDEN_RATIO = 0x9e3779b9;

    private final int[] keys = new int[WORDS * (LAST_ROUND + 2)];
    private final int[] w = new int[LANES];
    private final int[] x = new int[LANES];
    private final int[] y = new int[LANES];
    private final int[] z = new int[LANES];
    private int count;

    /**
     * For a key.
     *
     * @param key 16, 24 or 32 bytes
     */
    SerpentLanes(byte[] key) {
        int[] words = new int[KEY_WORDS + keys.length];
        for (int i = 0; i < key.length / Integer.BYTES; i++) {
            words[i] = (int) INTS.get(key, i * Integer.BYTES);
        }
        if (key.length < KEY_WORDS * Integer.BYTES) {
            words[key.length / Integer.BYTES] = 1; // the bit that ends a short key
        }
        for (int i = KEY_WORDS; i < words.length; i++) {
            int sum = words[i - 8] ^ words[i - 5] ^ words[i - 3] ^ words[i - 1] ^ GOLDEN_RATIO ^ i - KEY_WORDS;
            words[i] = Integer.rotateLeft(sum, 11);
        }
        count = 1;
        for (int at = 0; at < keys.length; at += WORDS) {
            w[0] = words[KEY_WORDS + at];
            x[0] = words[KEY_WORDS + at + 1];
            y[0] = words[KEY_WORDS + at + 2];
            z[0] = words[KEY_WORDS + at + 3];
            box(LAST_ROUND + 4 - at / WORDS); // from the fourth downwards
            keys[at] = w[0];
            keys[at + 1] = x[0];
            keys[at + 2] = y[0];
            keys[at + 3] = z[0];
        }
    }

    /** Takes up to {@link #LANES} blocks, whose words are little-endian. */
    void take(byte[] data, int offset, int blocks) {
        count = blocks;
        for (int i = 0, at = offset; i < count; i++, at += Blocks.SIZE) {
            w[i] = (int) INTS.get(data, at);
            x[i] = (int) INTS.get(data, at + 4);
            y[i] = (int) INTS.get(data, at + 8);
            z[i] = (int) INTS.get(data, at + 12);
        }
    }

    /** Puts back what was taken. */
    void give(byte[] data, int offset) {
        for (int i = 0, at = offset; i < count; i++, at += Blocks.SIZE) {
            INTS.set(data, at, w[i]);
            INTS.set(data, at + 4, x[i]);
            INTS.set(data, at + 8, y[i]);
            INTS.set(data, at + 12, z[i]);
        }
    }

    /** Encrypts what was taken. */
    void encrypt() {
        add(0);
        for (int round = 0; round < LAST_ROUND; round++) {
            box(round);
            mix(round + 1);
        }
        box(LAST_ROUND);
        add(LAST_ROUND + 1);
    }

    /** Decrypts what was taken. */
    void decrypt() {
        add(LAST_ROUND + 1);
        for (int round = LAST_ROUND; round > 0; round--) {
            inverse(round);
            unmix(round);
        }
        inverse(0);
        add(0);
    }

    private void box(int round) {
        switch (round % 8) {
            case 0 -> box0();
            case 1 -> box1();
            case 2 -> box2();
            case 3 -> box3();
            case 4 -> box4();
            case 5 -> box5();
            case 6 -> box6();
            default -> box7();
        }
    }

    private void inverse(int round) {
        switch (round % 8) {
            case 0 -> inverse0();
            case 1 -> inverse1();
            case 2 -> inverse2();
            case 3 -> inverse3();
            case 4 -> inverse4();
            case 5 -> inverse5();
            case 6 -> inverse6();
            default -> inverse7();
        }
    }

    private void add(int key) {
        int key0 = keys[key * WORDS];
        int key1 = keys[key * WORDS + 1];
        int key2 = keys[key * WORDS + 2];
        int key3 = keys[key * WORDS + 3];
        for (int i = 0; i < count; i++) {
            w[i] ^= key0;
            x[i] ^= key1;
            y[i] ^= key2;
            z[i] ^= key3;
        }
    }

    /** The linear transformation, and a key after it. */
    private void mix(int key) {
        int key0 = keys[key * WORDS];
        int key1 = keys[key * WORDS + 1];
        int key2 = keys[key * WORDS + 2];
        int key3 = keys[key * WORDS + 3];
        for (int i = 0; i < count; i++) {
            int a = Integer.rotateLeft(w[i], 13);
            int c = Integer.rotateLeft(y[i], 3);
            int b = Integer.rotateLeft(x[i] ^ a ^ c, 1);
            int d = Integer.rotateLeft(z[i] ^ c ^ a << 3, 7);
            w[i] = Integer.rotateLeft(a ^ b ^ d, 5) ^ key0;
            x[i] = b ^ key1;
            y[i] = Integer.rotateLeft(c ^ d ^ b << 7, 22) ^ key2;
            z[i] = d ^ key3;
        }
    }

    /** Takes back {@link #mix}. */
    private void unmix(int key) {
        int key0 = keys[key * WORDS];
        int key1 = keys[key * WORDS + 1];
        int key2 = keys[key * WORDS + 2];
        int key3 = keys[key * WORDS + 3];
        for (int i = 0; i < count; i++) {
            int b = x[i] ^ key1;
            int d = z[i] ^ key3;
            int c = Integer.rotateRight(y[i] ^ key2, 22) ^ d ^ b << 7;
            int a = Integer.rotateRight(w[i] ^ key0, 5) ^ b ^ d;
            z[i] = Integer.rotateRight(d, 7) ^ c ^ a << 3;
            x[i] = Integer.rotateRight(b, 1) ^ a ^ c;
            y[i] = Integer.rotateRight(c, 3);
            w[i] = Integer.rotateRight(a, 13);
        }
    }

    private void box0() {
        for (int i = 0; i < count; i++) {
            int a = w[i];
            int b = x[i];
            int c = y[i];
            int d = z[i];
            int t1 = c ^ a;
            int t2 = t1 ^ d;
            int t3 = b ^ a;
            int t4 = d | b;
            int t5 = t3 & d;
            int t6 = t5 | t2;
            int t7 = b | a;
            int t8 = t7 & t6;
            int t9 = ~t8;
            int t10 = t4 ^ t1;
            int t11 = t10 & t9;
            int t12 = t11 | t5;
            int t13 = t12 ^ c;
            int t14 = t10 ^ t9;
            int t15 = t14 ^ t7;
            int t16 = t10 ^ t5;
            w[i] = t15;
            x[i] = t9;
            y[i] = t13;
            z[i] = t16;
        }
    }

    private void box1() {
        for (int i = 0; i < count; i++) {
            int a = w[i];
            int b = x[i];
            int c = y[i];
            int d = z[i];
            int t1 = b ^ a;
            int t2 = ~c;
            int t3 = t1 & b;
            int t4 = t3 ^ t2;
            int t5 = t4 ^ d;
            int t6 = t5 ^ t1;
            int t7 = t1 ^ d;
            int t8 = t7 & a;
            int t9 = c & b;
            int t10 = t9 ^ c;
            int t11 = t10 ^ t8;
            int t12 = t11 | t6;
            int t13 = t12 ^ t7;
            int t14 = t13 | t6;
            int t15 = t7 | b;
            int t16 = t15 ^ t14;
            int t17 = t12 ^ t10;
            int t18 = t17 | t16;
            int t19 = t18 ^ t11;
            w[i] = t13;
            x[i] = t19;
            y[i] = t5;
            z[i] = t16;
        }
    }

    private void box2() {
        for (int i = 0; i < count; i++) {
            int a = w[i];
            int b = x[i];
            int c = y[i];
            int d = z[i];
            int t1 = c & a;
            int t2 = d | a;
            int t3 = t1 ^ d;
            int t4 = t3 ^ c;
            int t5 = t4 ^ b;
            int t6 = t2 ^ b;
            int t7 = t5 ^ a;
            int t8 = t7 | t6;
            int t9 = t8 ^ t3;
            int t10 = t9 | t7;
            int t11 = t4 & c;
            int t12 = t11 ^ t10;
            int t13 = t12 ^ t9;
            int t14 = ~t13;
            int t15 = t14 ^ t6;
            w[i] = t5;
            x[i] = t9;
            y[i] = t12;
            z[i] = t15;
        }
    }

    private void box3() {
        for (int i = 0; i < count; i++) {
            int a = w[i];
            int b = x[i];
            int c = y[i];
            int d = z[i];
            int t1 = d | a;
            int t2 = d & b;
            int t3 = d ^ c;
            int t4 = t1 ^ b;
            int t5 = t2 ^ a;
            int t6 = b & a;
            int t7 = t6 | t3;
            int t8 = t7 ^ t5;
            int t9 = t5 ^ t4;
            int t10 = t9 & c;
            int t11 = t10 ^ t4;
            int t12 = t11 | t8;
            int t13 = t10 ^ t3;
            int t14 = t13 ^ t12;
            int t15 = d & a;
            int t16 = t15 ^ t7;
            int t17 = t16 ^ t14;
            w[i] = t11;
            x[i] = t14;
            y[i] = t8;
            z[i] = t17;
        }
    }

    private void box4() {
        for (int i = 0; i < count; i++) {
            int a = w[i];
            int b = x[i];
            int c = y[i];
            int d = z[i];
            int t1 = d | c;
            int t2 = d | a;
            int t3 = t2 ^ c;
            int t4 = ~a;
            int t5 = t4 ^ t3;
            int t6 = t5 & b;
            int t7 = t6 ^ t3;
            int t8 = t7 ^ d;
            int t9 = t8 & b;
            int t10 = t9 ^ t5;
            int t11 = t6 ^ t4;
            int t12 = t11 & t1;
            int t13 = t12 ^ t8;
            int t14 = t13 ^ b;
            int t15 = t14 | t10;
            int t16 = t15 ^ t11;
            w[i] = t10;
            x[i] = t14;
            y[i] = t16;
            z[i] = t8;
        }
    }

    private void box5() {
        for (int i = 0; i < count; i++) {
            int a = w[i];
            int b = x[i];
            int c = y[i];
            int d = z[i];
            int t1 = b ^ a;
            int t2 = d ^ c;
            int t3 = ~d;
            int t4 = d ^ b;
            int t5 = t4 & t1;
            int t6 = ~t5;
            int t7 = t6 ^ t2;
            int t8 = t7 & t3;
            int t9 = t8 ^ t1;
            int t10 = t9 ^ t3;
            int t11 = t10 | t8;
            int t12 = t7 & t4;
            int t13 = t12 ^ t11;
            int t14 = t8 | t1;
            int t15 = t13 & t9;
            int t16 = t15 ^ t7;
            int t17 = t16 ^ b;
            int t18 = t17 ^ t14;
            w[i] = t7;
            x[i] = t9;
            y[i] = t13;
            z[i] = t18;
        }
    }

    private void box6() {
        for (int i = 0; i < count; i++) {
            int a = w[i];
            int b = x[i];
            int c = y[i];
            int d = z[i];
            int t1 = c ^ a;
            int t2 = d ^ a;
            int t3 = ~t1;
            int t4 = t2 | b;
            int t5 = t4 ^ d;
            int t6 = t4 & c;
            int t7 = t1 | b;
            int t8 = t7 ^ t2;
            int t9 = t8 ^ t6;
            int t10 = t2 & a;
            int t11 = t10 ^ b;
            int t12 = t11 ^ t3;
            int t13 = t5 | t3;
            int t14 = t13 ^ t2;
            int t15 = t14 ^ b;
            int t16 = t13 ^ d;
            int t17 = t12 & t2;
            int t18 = t17 ^ t16;
            w[i] = t15;
            x[i] = t12;
            y[i] = t18;
            z[i] = t9;
        }
    }

    private void box7() {
        for (int i = 0; i < count; i++) {
            int a = w[i];
            int b = x[i];
            int c = y[i];
            int d = z[i];
            int t1 = b ^ a;
            int t2 = ~t1;
            int t3 = t2 | c;
            int t4 = t1 ^ d;
            int t5 = c ^ b;
            int t6 = t4 ^ t3;
            int t7 = t6 & a;
            int t8 = t7 ^ t5;
            int t9 = t8 | t4;
            int t10 = t9 ^ b;
            int t11 = t10 & t2;
            int t12 = t11 ^ t6;
            int t13 = t10 & t5;
            int t14 = t7 ^ t4;
            int t15 = t14 ^ t13;
            int t16 = t14 & t5;
            int t17 = t10 | d;
            int t18 = t17 ^ t16;
            w[i] = t12;
            x[i] = t15;
            y[i] = t18;
            z[i] = t8;
        }
    }

    private void inverse0() {
        for (int i = 0; i < count; i++) {
            int a = w[i];
            int b = x[i];
            int c = y[i];
            int d = z[i];
            int t1 = ~a;
            int t2 = b ^ a;
            int t3 = t2 & d;
            int t4 = t2 ^ c;
            int t5 = t2 | t1;
            int t6 = t5 ^ t4;
            int t7 = t6 ^ d;
            int t8 = t3 ^ a;
            int t9 = t8 & t7;
            int t10 = t9 ^ t4;
            int t11 = t3 ^ b;
            int t12 = t11 ^ d;
            int t13 = t12 | t6;
            int t14 = t13 ^ t8;
            int t15 = t13 ^ t7;
            int t16 = t1 ^ b;
            int t17 = t16 ^ t15;
            w[i] = t14;
            x[i] = t10;
            y[i] = t7;
            z[i] = t17;
        }
    }

    private void inverse1() {
        for (int i = 0; i < count; i++) {
            int a = w[i];
            int b = x[i];
            int c = y[i];
            int d = z[i];
            int t1 = d ^ b;
            int t2 = t1 & a;
            int t3 = d & b;
            int t4 = t1 ^ c;
            int t5 = t3 ^ t2;
            int t6 = t5 | t4;
            int t7 = d & a;
            int t8 = t7 ^ t6;
            int t9 = d ^ a;
            int t10 = t9 ^ t3;
            int t11 = t10 ^ c;
            int t12 = t8 ^ t5;
            int t13 = ~t12;
            int t14 = t13 ^ t11;
            int t15 = t14 | t8;
            int t16 = t15 ^ c;
            int t17 = t16 ^ t12;
            w[i] = t14;
            x[i] = t8;
            y[i] = t17;
            z[i] = t11;
        }
    }

    private void inverse2() {
        for (int i = 0; i < count; i++) {
            int a = w[i];
            int b = x[i];
            int c = y[i];
            int d = z[i];
            int t1 = d ^ c;
            int t2 = t1 & c;
            int t3 = t2 ^ b;
            int t4 = t3 | d;
            int t5 = t4 ^ c;
            int t6 = t5 & a;
            int t7 = t6 ^ t3;
            int t8 = ~t5;
            int t9 = t8 ^ a;
            int t10 = t9 ^ t7;
            int t11 = t1 | b;
            int t12 = d ^ a;
            int t13 = t12 ^ t11;
            int t14 = t13 & t10;
            int t15 = t14 ^ t8;
            w[i] = t13;
            x[i] = t7;
            y[i] = t10;
            z[i] = t15;
        }
    }

    private void inverse3() {
        for (int i = 0; i < count; i++) {
            int a = w[i];
            int b = x[i];
            int c = y[i];
            int d = z[i];
            int t1 = c & b;
            int t2 = c ^ b;
            int t3 = d ^ c;
            int t4 = c | a;
            int t5 = t4 ^ t1;
            int t6 = b ^ a;
            int t7 = t6 ^ t1;
            int t8 = t7 | d;
            int t9 = t8 ^ t2;
            int t10 = t8 | t2;
            int t11 = t10 ^ t3;
            int t12 = t11 ^ t7;
            int t13 = t12 ^ t5;
            int t14 = t13 | t9;
            int t15 = t14 ^ t7;
            int t16 = t14 ^ t13;
            int t17 = t9 | t7;
            int t18 = t17 ^ t16;
            w[i] = t9;
            x[i] = t15;
            y[i] = t12;
            z[i] = t18;
        }
    }

    private void inverse4() {
        for (int i = 0; i < count; i++) {
            int a = w[i];
            int b = x[i];
            int c = y[i];
            int d = z[i];
            int t1 = d & c;
            int t2 = b ^ a;
            int t3 = t2 & d;
            int t4 = t1 | a;
            int t5 = t2 ^ t1;
            int t6 = d | b;
            int t7 = t6 & t5;
            int t8 = t7 ^ c;
            int t9 = t8 ^ d;
            int t10 = t9 | a;
            int t11 = t10 ^ t5;
            int t12 = t5 & a;
            int t13 = ~t12;
            int t14 = t13 ^ t9;
            int t15 = t14 | t12;
            int t16 = t4 ^ t3;
            int t17 = t16 ^ t15;
            w[i] = t14;
            x[i] = t11;
            y[i] = t17;
            z[i] = t8;
        }
    }

    private void inverse5() {
        for (int i = 0; i < count; i++) {
            int a = w[i];
            int b = x[i];
            int c = y[i];
            int d = z[i];
            int t1 = ~a;
            int t2 = c | b;
            int t3 = t2 ^ t1;
            int t4 = t1 | b;
            int t5 = t3 ^ d;
            int t6 = t5 & t4;
            int t7 = ~t6;
            int t8 = t7 ^ c;
            int t9 = t8 | a;
            int t10 = t9 ^ b;
            int t11 = t10 ^ t5;
            int t12 = t11 ^ t8;
            int t13 = t12 & a;
            int t14 = t13 ^ t10;
            int t15 = t14 ^ t1;
            int t16 = t12 | t5;
            int t17 = t16 ^ t15;
            w[i] = t14;
            x[i] = t8;
            y[i] = t17;
            z[i] = t11;
        }
    }

    private void inverse6() {
        for (int i = 0; i < count; i++) {
            int a = w[i];
            int b = x[i];
            int c = y[i];
            int d = z[i];
            int t1 = d ^ a;
            int t2 = ~b;
            int t3 = c | a;
            int t4 = t3 ^ t2;
            int t5 = t4 ^ t1;
            int t6 = t3 ^ c;
            int t7 = d ^ c;
            int t8 = t7 | t1;
            int t9 = t6 | t5;
            int t10 = t9 & t8;
            int t11 = t10 ^ t2;
            int t12 = t8 ^ d;
            int t13 = t12 | t4;
            int t14 = t13 ^ t7;
            int t15 = t14 ^ t12;
            int t16 = t15 ^ b;
            w[i] = t16;
            x[i] = t5;
            y[i] = t11;
            z[i] = t14;
        }
    }

    private void inverse7() {
        for (int i = 0; i < count; i++) {
            int a = w[i];
            int b = x[i];
            int c = y[i];
            int d = z[i];
            int t1 = d | c;
            int t2 = t1 & a;
            int t3 = b | a;
            int t4 = c | a;
            int t5 = ~t4;
            int t6 = t4 & b;
            int t7 = t6 | c;
            int t8 = t3 & d;
            int t9 = t8 ^ t7;
            int t10 = t1 & b;
            int t11 = t5 ^ t2;
            int t12 = t11 ^ d;
            int t13 = t12 ^ t10;
            int t14 = t13 | d;
            int t15 = t8 ^ b;
            int t16 = t15 ^ c;
            int t17 = t16 ^ t14;
            int t18 = t17 & d;
            int t19 = t18 ^ t2;
            int t20 = t19 ^ b;
            w[i] = t17;
            x[i] = t13;
            y[i] = t20;
            z[i] = t9;
        }
    }
}

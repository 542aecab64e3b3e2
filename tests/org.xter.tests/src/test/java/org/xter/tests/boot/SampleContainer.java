package org.xter.tests.boot;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.xter.format.layer.Layer;
import org.xter.format.layer.LayerWriter;
import org.xter.format.luks2.KeyDerivation;
import org.xter.format.luks2.Luks2Facts;
import org.xter.format.luks2.Luks2Writer;
import org.xter.format.luks2.LuksCipher;
import org.xter.format.luks2.RandomSource;
import org.xter.format.luks2.Secret;
import org.xter.format.squashfs.SquashfsOptions;
import org.xter.report.Cancellation;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * A small container with a file {@code word}, and what an attacker makes of it.
 *
 * @param bytes of the whole file
 * @param signed what a manifest says of it
 */
record SampleContainer(byte[] bytes, SystemManifest.Container signed) {
    private static final int HEADER = 16384;
    private static final int JSON_AT = 4096;
    private static final int SEQUENCE_AT = 16;
    private static final int SUM_AT = 448;
    private static final int SUM_LENGTH = 64;
    /** Where the stripes of the first slot begin. */
    static final int FIRST_SLOT = 2 * HEADER;

    /** A container whose slots are opened by passphrases, each by its own. */
    static SampleContainer of(Path folder, LuksCipher cipher, int seed, String word, String... passphrases)
            throws Exception {
        return of(folder, cipher, seed, 1 << 20, word, passphrases);
    }

    /** The same with data from a place of their own, in bytes. */
    static SampleContainer of(Path folder, LuksCipher cipher, int seed, int dataAt, String word, String... passphrases)
            throws Exception {
        FileTree tree = FileTree.builder()
                .put("word", new Entry.File(Attributes.root(0644, 0), Content.of(word)))
                .build();
        Path plain = Files.createTempFile(folder, "plain", "");
        Layer layer = new LayerWriter(SquashfsOptions.zstd(0)).write(tree, plain, Cancellation.NEVER);
        Path file = Files.createTempFile(folder, "container", "");
        RandomSource random = new Random(seed)::nextBytes;
        List<Secret> secrets = new ArrayList<>();
        List<Luks2Writer.NewSlot> slots = new ArrayList<>();
        for (String passphrase : passphrases) {
            secrets.add(Secret.of(passphrase.toCharArray()));
            slots.add(new Luks2Writer.NewSlot(secrets.getLast(), KeyDerivation.Argon2.fitting(64 << 20, 1)));
        }
        Luks2Writer.Written written;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                InputStream in = Files.newInputStream(plain);
                Secret key = Secret.draw(LuksCipher.KEY_BYTES, random)) {
            written = new Luks2Writer(cipher, cipher, 4096, dataAt, new UUID(seed, cipher.ordinal()), "")
                    .write(channel, 0, slots, key, random, in, 2, Cancellation.NEVER);
        }
        secrets.forEach(Secret::close);
        byte[] bytes = Files.readAllBytes(file);
        return new SampleContainer(
                bytes,
                new SystemManifest.Container(
                        "a",
                        written.size(),
                        Digest.of(bytes),
                        written.facts(),
                        layer.dataSize(),
                        layer.verity().rootHash(),
                        HexFormat.of()
                                .formatHex(layer.verity().superblock().salt().bytes())));
    }

    /** The volume key of a container that was made with a seed. */
    static byte[] volumeKey(int seed) {
        byte[] key = new byte[LuksCipher.KEY_BYTES];
        new Random(seed).nextBytes(key);
        return key;
    }

    /** Other bytes under the same manifest. */
    SampleContainer with(byte[] others) {
        return new SampleContainer(others, signed);
    }

    /** The same bytes under a manifest with another root hash. */
    SampleContainer withRoot(Digest root) {
        return new SampleContainer(
                bytes,
                new SystemManifest.Container(
                        signed.name(),
                        signed.size(),
                        signed.digest(),
                        signed.header(),
                        signed.dataSize(),
                        root,
                        signed.salt()));
    }

    /** The same bytes under a manifest that was made for them as they are now. */
    SampleContainer signedAsItIs() {
        Luks2Facts header = signed.header();
        return new SampleContainer(
                bytes,
                new SystemManifest.Container(
                        signed.name(),
                        bytes.length,
                        Digest.of(bytes),
                        header,
                        signed.dataSize(),
                        signed.rootHash(),
                        signed.salt()));
    }

    /** With some bytes zero. */
    SampleContainer withoutBytes(int from, int length) {
        byte[] changed = bytes.clone();
        Arrays.fill(changed, from, from + length, (byte) 0);
        return with(changed);
    }

    /** With one bit flipped. */
    SampleContainer flipped(int at) {
        byte[] changed = bytes.clone();
        changed[at] ^= 1;
        return with(changed);
    }

    /** With other text in both copies of the header, whose checksums are right again. */
    SampleContainer withHeader(UnaryOperator<String> change) {
        return withHeader(change, 0).withHeader(change, HEADER);
    }

    /** The same in the second copy alone, which cryptsetup takes for the newer one. */
    SampleContainer withSecondHeader(UnaryOperator<String> change) {
        return withHeader(change, HEADER);
    }

    private SampleContainer withHeader(UnaryOperator<String> change, int at) {
        byte[] changed = bytes.clone();
        String text = new String(changed, at + JSON_AT, HEADER - JSON_AT, StandardCharsets.UTF_8).replace("\0", "");
        String other = change.apply(text);
        if (other.equals(text)) {
            throw new AssertionError("nothing to change in " + text);
        }
        Arrays.fill(changed, at + JSON_AT, at + HEADER, (byte) 0);
        byte[] json = other.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(json, 0, changed, at + JSON_AT, json.length);
        ByteBuffer header = ByteBuffer.wrap(changed, at, HEADER).slice();
        header.putLong(SEQUENCE_AT, header.getLong(SEQUENCE_AT) + 1);
        Arrays.fill(changed, at + SUM_AT, at + SUM_AT + SUM_LENGTH, (byte) 0);
        byte[] sum = Digest.of(Arrays.copyOfRange(changed, at, at + HEADER)).bytes();
        System.arraycopy(sum, 0, changed, at + SUM_AT, sum.length);
        return with(changed);
    }
}

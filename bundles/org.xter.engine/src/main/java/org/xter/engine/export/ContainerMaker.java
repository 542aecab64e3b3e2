package org.xter.engine.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.xter.engine.spec.ContainerSpec;
import org.xter.format.layer.Layer;
import org.xter.format.layer.LayerWriter;
import org.xter.format.luks2.Luks2Writer;
import org.xter.format.luks2.LuksCipher;
import org.xter.format.luks2.RandomSource;
import org.xter.format.luks2.Secret;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.FileTree;
import org.xter.store.Store;

/**
 * Makes containers: a layer with its hash tree, encrypted as a whole. The volume key is drawn for each container and
 * forgotten when it is written; only what the passphrase opens holds it.
 *
 * @param store where drafts are made; nothing of a container becomes content of the store
 * @param random where keys, salts and UUIDs come from
 * @param threads how many encrypt, at least 1
 */
record ContainerMaker(Store store, RandomSource random, int threads) {
    private static final int SECTOR_SIZE = 4096;
    /** Room for fifteen key slots. The container is held in RAM, so that the usual 16 MiB would be wasted there. */
    private static final long DATA_AT = 4L << 20;

    /**
     * Makes a container.
     *
     * @param target the file, which is there and empty
     */
    ContainerFile make(
            String name,
            FileTree tree,
            LayerWriter layers,
            ContainerSpec spec,
            Secret passphrase,
            Path target,
            Cancellation cancellation)
            throws IOException, ProblemException {
        try (Store.Draft draft = store.draft();
                Secret volumeKey = Secret.draw(LuksCipher.KEY_BYTES, random)) {
            Layer plain = layers.write(tree, draft.file(), cancellation);
            Luks2Writer.Written written;
            try (InputStream in = Files.newInputStream(draft.file());
                    FileChannel out = FileChannel.open(target, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                written = new Luks2Writer(spec.cipher(), spec.cipher(), SECTOR_SIZE, DATA_AT, uuid(), "xter-" + name)
                        .write(
                                out,
                                0,
                                List.of(new Luks2Writer.NewSlot(passphrase, spec.derivation())),
                                volumeKey,
                                random,
                                in,
                                threads,
                                cancellation);
            }
            Digest digest;
            try (InputStream in = Files.newInputStream(target)) {
                digest = Digest.of(in);
            }
            return new ContainerFile(
                    name,
                    new Content.Slice(target, 0, written.size(), digest),
                    written.facts(),
                    new ContainerFile.Plain(
                            plain.dataSize(),
                            plain.verity().rootHash(),
                            HexFormat.of()
                                    .formatHex(
                                            plain.verity().superblock().salt().bytes()),
                            tree.entries().size(),
                            tree.contentSize()));
        }
    }

    /** A random UUID (RFC 9562, version 4). */
    private UUID uuid() {
        ByteBuffer bytes = ByteBuffer.wrap(random.octets(2 * Long.BYTES).bytes());
        long high = bytes.getLong() & ~0xF000L | 0x4000L;
        long low = bytes.getLong() & ~(3L << 62) | 1L << 63;
        return new UUID(high, low);
    }
}

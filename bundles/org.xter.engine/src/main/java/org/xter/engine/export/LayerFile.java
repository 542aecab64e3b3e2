package org.xter.engine.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import org.xter.engine.plan.Form;
import org.xter.format.layer.Layer;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Store;

/**
 * A finished layer.
 *
 * @param name of the layer
 * @param file squashfs and hash tree, in the store
 * @param dataSize of the squashfs with its padding, in bytes
 * @param rootHash of the hash tree
 * @param salt of the hash tree, hexadecimal
 * @param entries how many files, directories and links it holds
 * @param contentSize bytes of its files before compression
 */
record LayerFile(
        String name, Content file, long dataSize, Digest rootHash, String salt, long entries, long contentSize) {

    static LayerFile of(String name, Layer layer, Content file, long entries, long contentSize) {
        String salt =
                HexFormat.of().formatHex(layer.verity().superblock().salt().bytes());
        return new LayerFile(name, file, layer.dataSize(), layer.verity().rootHash(), salt, entries, contentSize);
    }

    /** What the manifest says of it. */
    SystemManifest.Layer inManifest() {
        return new SystemManifest.Layer(name, file.size(), dataSize, file.digest(), rootHash, salt);
    }

    /** How a layer is kept. */
    static final class Kept implements Form<LayerFile> {
        @Override
        public byte[] encode(LayerFile layer, Store store) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                out.writeUTF(layer.name());
                out.write(layer.file().digest().bytes());
                out.writeLong(layer.dataSize());
                out.write(layer.rootHash().bytes());
                out.writeUTF(layer.salt());
                out.writeLong(layer.entries());
                out.writeLong(layer.contentSize());
            }
            return bytes.toByteArray();
        }

        @Override
        public Optional<LayerFile> decode(byte[] bytes, Store store) throws IOException {
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
                String name = in.readUTF();
                Digest file = Digest.ofBytes(in.readNBytes(Digest.LENGTH));
                long dataSize = in.readLong();
                Digest rootHash = Digest.ofBytes(in.readNBytes(Digest.LENGTH));
                String salt = in.readUTF();
                long entries = in.readLong();
                long contentSize = in.readLong();
                return store.has(file)
                        ? Optional.of(new LayerFile(
                                name, store.content(file), dataSize, rootHash, salt, entries, contentSize))
                        : Optional.empty();
            }
        }
    }
}

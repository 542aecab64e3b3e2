package org.xter.engine.configure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xter.engine.normalise.NormalisedChange;
import org.xter.engine.plan.Form;
import org.xter.store.FileTree;
import org.xter.store.Store;
import org.xter.store.StoredTree;

/** A configured root as the result of a step, by {@link RootConfiguration#key}. */
public final class StoredRoot implements Form<ConfiguredRoot> {
    private static final int VERSION = 1;

    @Override
    public byte[] encode(ConfiguredRoot root, Store store) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(VERSION);
        out.writeInt(root.ids().size());
        for (Map.Entry<String, Long> each : root.ids().entrySet()) {
            out.writeUTF(each.getKey());
            out.writeLong(each.getValue());
        }
        out.writeInt(root.changes().size());
        for (NormalisedChange each : root.changes()) {
            out.writeUTF(each.normaliser());
            out.writeUTF(each.path());
            out.writeUTF(each.what());
            out.writeUTF(each.remake());
        }
        out.write(StoredTree.encode(root.tree(), store));
        return bytes.toByteArray();
    }

    @Override
    public Optional<ConfiguredRoot> decode(byte[] bytes, Store store) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readByte() != VERSION) {
            return Optional.empty();
        }
        TreeMap<String, Long> ids = new TreeMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            ids.put(in.readUTF(), in.readLong());
        }
        List<NormalisedChange> changes = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            changes.add(new NormalisedChange(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF()));
        }
        Optional<FileTree> tree = StoredTree.decode(in.readAllBytes(), store);
        return tree.map(found -> new ConfiguredRoot(found, ids, changes, found.digest()));
    }
}

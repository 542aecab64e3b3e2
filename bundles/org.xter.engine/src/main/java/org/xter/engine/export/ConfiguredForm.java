package org.xter.engine.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.engine.configure.ConfiguredRoot;
import org.xter.engine.normalise.NormalisedChange;
import org.xter.engine.plan.Form;
import org.xter.store.FileTree;
import org.xter.store.Store;
import org.xter.store.StoredTree;

/** How a configured root is kept. */
final class ConfiguredForm implements Form<ConfiguredRoot> {
    @Override
    public byte[] encode(ConfiguredRoot root, Store store) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(root.ids().size());
            for (var id : root.ids().entrySet()) {
                out.writeUTF(id.getKey());
                out.writeLong(id.getValue());
            }
            out.writeInt(root.changes().size());
            for (NormalisedChange change : root.changes()) {
                out.writeUTF(change.normaliser());
                out.writeUTF(change.path());
                out.writeUTF(change.what());
                out.writeUTF(change.remake());
            }
            out.write(StoredTree.encode(root.tree(), store));
        }
        return bytes.toByteArray();
    }

    @Override
    public Optional<ConfiguredRoot> decode(byte[] bytes, Store store) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            SortedMap<String, Long> ids = new TreeMap<>();
            for (int i = in.readInt(); i > 0; i--) {
                ids.put(in.readUTF(), in.readLong());
            }
            List<NormalisedChange> changes = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                changes.add(new NormalisedChange(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF()));
            }
            Optional<FileTree> tree = StoredTree.decode(in.readAllBytes(), store);
            return tree.map(each -> new ConfiguredRoot(each, ids, changes, each.digest()));
        }
    }
}

package org.xter.engine.export;

import java.io.IOException;
import java.util.Optional;
import org.xter.engine.plan.Form;
import org.xter.store.FileTree;
import org.xter.store.Store;
import org.xter.store.StoredTree;

/** How a step's tree is kept. */
final class TreeForm implements Form<FileTree> {
    @Override
    public byte[] encode(FileTree tree, Store store) throws IOException {
        return StoredTree.encode(tree, store);
    }

    @Override
    public Optional<FileTree> decode(byte[] bytes, Store store) throws IOException {
        return StoredTree.decode(bytes, store);
    }
}

package org.xter.engine.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.xter.engine.plan.Form;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Store;

/** How a step's one file is kept: as content of the store. */
final class ContentForm implements Form<Content> {
    @Override
    public byte[] encode(Content content, Store store) throws IOException {
        if (!store.has(content.digest())) {
            try (InputStream in = content.open()) {
                store.put(in);
            }
        }
        return content.digest().bytes();
    }

    @Override
    public Optional<Content> decode(byte[] bytes, Store store) throws IOException {
        Digest digest = Digest.ofBytes(bytes);
        return store.has(digest) ? Optional.of(store.content(digest)) : Optional.empty();
    }
}

package org.xter.engine.plan;

import java.io.IOException;
import java.util.Optional;
import org.xter.store.Store;

/**
 * How a step's output is kept in the store: small bytes that may name contents of the store.
 *
 * @param <T> the output
 */
public interface Form<T> {
    /** The output as bytes; its contents are in the store already. */
    byte[] encode(T output, Store store) throws IOException;

    /** The output again, or nothing when the bytes are of another version or name content that is no longer there. */
    Optional<T> decode(byte[] bytes, Store store) throws IOException;
}

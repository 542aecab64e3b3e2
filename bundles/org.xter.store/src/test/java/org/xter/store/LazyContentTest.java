package org.xter.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyContentTest {
    @Test
    void isReadOnceForItsDigestAndThenForEveryUse() throws IOException {
        AtomicInteger opened = new AtomicInteger();
        Content lazy = Content.lazy(3, () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(new byte[] {1, 2, 3});
        });
        assertEquals(3, lazy.size());
        assertEquals(0, opened.get());
        assertEquals(Digest.of(new byte[] {1, 2, 3}), lazy.digest());
        assertEquals(Digest.of(new byte[] {1, 2, 3}), lazy.digest());
        assertEquals(1, opened.get());
        assertEquals(Digest.of(new byte[] {2}), lazy.part(1, 1).digest());
        assertEquals(2, opened.get());
    }

    @Test
    void aFaultShowsWhenTheDigestIsAskedFor() {
        Content lazy = Content.lazy(3, () -> {
            throw new IOException("gone");
        });
        assertEquals(
                "gone",
                assertThrows(UncheckedIOException.class, lazy::digest)
                        .getCause()
                        .getMessage());
    }
}

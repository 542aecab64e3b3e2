package org.xter.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;

class ContentTest {
    @TempDir
    Path folder;

    @Test
    void aPartIsContentOfItsOwn() throws IOException {
        Path file = folder.resolve("file");
        Files.writeString(file, "0123456789");
        for (Content whole : new Content[] {Content.of("0123456789"), Content.ofFile(file)}) {
            Content part = whole.part(2, 5).part(1, 3);
            assertEquals(3, part.size());
            assertArrayEquals("345".getBytes(StandardCharsets.UTF_8), part.bytes());
            assertEquals(Digest.of("345"), part.digest());
            assertEquals(0, whole.part(10, 0).size());
            assertThrows(IndexOutOfBoundsException.class, () -> whole.part(8, 3));
            assertArrayEquals("89".getBytes(StandardCharsets.UTF_8), whole.bytes(8, 5));
        }
    }

    @Test
    void aRunOfAFileIsReadToItsEndUnlessSomebodyStopsIt() throws IOException {
        Path file = folder.resolve("file");
        Files.writeString(file, "0123456789");
        Content run = Content.ofFile(file, 3, 3, Cancellation.NEVER);
        assertArrayEquals("345".getBytes(StandardCharsets.UTF_8), run.bytes());
        assertEquals(Digest.of("345"), run.digest());
        assertThrows(EOFException.class, () -> Content.ofFile(file, 8, 3, Cancellation.NEVER));
        assertThrows(CancelledException.class, () -> Content.ofFile(file, 0, 10, () -> true));
    }
}

package org.xter.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.report.Cancellation;

class StoreTest {
    private static final Digest KEY = Digest.of("key");

    @TempDir
    Path folder;

    @Test
    void keepsContentByItsDigest() throws IOException {
        Store store = Store.open(folder);
        Content content = store.put(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        assertEquals(Digest.of(new byte[] {1, 2, 3}), content.digest());
        assertArrayEquals(
                new byte[] {1, 2, 3},
                Store.open(folder).content(content.digest()).bytes());
        assertNothingInTheMaking();
    }

    @Test
    void anUnfinishedDraftLeavesNothing() throws IOException {
        Store store = Store.open(folder);
        try (Store.Draft draft = store.draft()) {
            Files.writeString(draft.file(), "half");
        }
        assertFalse(store.has(Digest.of("half")));
        assertNothingInTheMaking();
    }

    @Test
    void takesOverAFileThatCameInPieces() throws IOException {
        Store store = Store.open(folder);
        Digest expected = Digest.of("whole");
        Files.writeString(store.partial(expected), "whole");
        assertEquals(
                expected,
                Digest.of(store.adopt(store.partial(expected), expected).open()));
        assertTrue(store.has(expected));
        assertNothingInTheMaking();
    }

    @Test
    void remembersResultsAndDistrustsDamagedOnes() throws IOException {
        Store store = Store.open(folder);
        assertEquals(Optional.empty(), store.result(KEY));
        store.record(KEY, new byte[] {4, 5});
        assertArrayEquals(new byte[] {4, 5}, store.result(KEY).orElseThrow());
        Path result;
        try (Stream<Path> files = Files.walk(folder.resolve("results"))) {
            result = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        byte[] sealed = Files.readAllBytes(result);
        sealed[0] ^= 1;
        Files.write(result, sealed);
        assertEquals(Optional.empty(), store.result(KEY));
        Files.write(result, new byte[3]);
        assertEquals(Optional.empty(), store.result(KEY));
    }

    @Test
    void cleaningRemovesWhatNobodyUsedAndKeepsWhatSomebodyDid() throws IOException {
        Store store = Store.open(folder);
        Content used = store.put(new ByteArrayInputStream(new byte[100]));
        Content unused = store.put(new ByteArrayInputStream(new byte[200]));
        store.record(KEY, new byte[8]);
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(store.path(used.digest()), longAgo);
        Files.setLastModifiedTime(store.path(unused.digest()), longAgo);
        assertTrue(store.has(used.digest()));
        assertEquals(200, store.clean(Instant.EPOCH.plusSeconds(60), Cancellation.NEVER));
        assertFalse(store.has(unused.digest()));
        assertTrue(store.has(used.digest()));
        assertTrue(store.result(KEY).isPresent());
        store.clean(Instant.now().plusSeconds(60), Cancellation.NEVER);
        assertFalse(store.has(used.digest()));
        assertTrue(store.result(KEY).isEmpty());
        Store.open(folder).put(new ByteArrayInputStream(new byte[1]));
    }

    @Test
    void aSliceReadsItsRunAndNoticesAShortFile() throws IOException {
        Path file = folder.resolve("f");
        Files.writeString(file, "0123456789");
        assertEquals(
                "234", new String(new Content.Slice(file, 2, 3, KEY).bytes(), java.nio.charset.StandardCharsets.UTF_8));
        assertThrows(EOFException.class, () -> new Content.Slice(file, 8, 3, KEY).bytes());
    }

    private void assertNothingInTheMaking() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("tmp"))) {
            assertTrue(files.findAny().isEmpty());
        }
    }
}

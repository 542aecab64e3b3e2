package org.xter.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = Files.writeString(folder.resolve("image"), "old");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.count();
        }
    }

    @Test
    void whatIsNotFinishedLeavesTheOldFileAndNothingElse() throws IOException {
        try (Replacement replacement = Replacement.of(file)) {
            Files.writeString(replacement.draft(), "half");
        }
        assertEquals("old", Files.readString(file));
        assertEquals(1, files());
    }

    @Test
    void whatIsFinishedTakesThePlace() throws IOException {
        Files.writeString(folder.resolve(".image.part"), "left by a killed run");
        try (Replacement replacement = Replacement.of(file)) {
            Files.writeString(replacement.draft(), "new");
            replacement.finish();
        }
        assertEquals("new", Files.readString(file));
        assertEquals(1, files());
    }

    @Test
    void theSameBytesAreNotWrittenAgain() throws IOException {
        Replacement.write(file, "old".getBytes());
        assertEquals(1_000_000, Files.getLastModifiedTime(file).toMillis());
        Replacement.write(file, "new".getBytes());
        assertEquals("new", Files.readString(file));
    }
}

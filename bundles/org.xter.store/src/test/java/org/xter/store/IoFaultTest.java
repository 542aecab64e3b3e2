package org.xter.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.xter.report.Problem;

class IoFaultTest {
    @Test
    void namesTheFileAndTheCause() {
        Problem missing = IoFault.problem(new NoSuchFileException("a/b"));
        assertEquals("disk.missing", missing.code());
        assertEquals("a/b", missing.place().source());
        assertEquals(
                "disk.denied", IoFault.problem(new AccessDeniedException("x")).code());
        assertEquals(
                "disk.full",
                IoFault.problem(new IOException("No space left on device")).code());
        assertEquals(
                "disk.full",
                IoFault.problem(new FileSystemException("x", null, "No space left on device"))
                        .code());
        assertEquals("disk.fault", IoFault.problem(new IOException("odd")).code());
    }
}

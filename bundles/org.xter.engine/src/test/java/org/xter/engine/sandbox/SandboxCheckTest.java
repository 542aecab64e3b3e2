package org.xter.engine.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.report.Problem;

class SandboxCheckTest {
    @ParameterizedTest
    @CsvSource({
        "ada:100000:65536,true",
        "ada:100000:65535,true",
        "ada:100000:1000,false",
        "bob:100000:65536,false",
        "ada:x,false"
    })
    void aUserNeedsEnoughIdsInOneLine(String line, boolean enough, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("subuid"), "other:1:65536\n" + line + "\n");
        assertEquals(enough, SandboxCheck.hasRange(file, "ada"));
    }

    @Test
    void aMissingFileGivesNothing(@TempDir Path folder) {
        assertFalse(SandboxCheck.hasRange(folder.resolve("none"), "ada"));
    }

    @Test
    void aHostThatForbidsNamespacesIsExplainedWithWhatItSaid() {
        List<Problem> problems = SandboxCheck.problems(false, List.of("sh", "-c", "echo unshare failed; exit 1"));
        assertEquals("sandbox.unavailable", problems.get(0).code());
        assertTrue(
                problems.get(0).message().contains("unshare failed"),
                problems.get(0).message());
        assertFalse(problems.get(0).hint().isEmpty());
    }

    @Test
    void aHostWithoutUnshareIsToldThePackage() {
        List<Problem> problems = SandboxCheck.problems(false, List.of("no-such-program-here"));
        assertTrue(
                problems.get(0).hint().contains("util-linux"), problems.get(0).hint());
    }
}

package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepotCommandTest {
    @TempDir
    Path folder;

    private String refusal(String... arguments) throws Exception {
        Xter.Outcome outcome = Xter.run(folder, arguments);
        assertNotEquals(0, outcome.exit());
        assertEquals("", outcome.out());
        assertEquals(2, outcome.err().strip().lines().count(), outcome.err());
        return outcome.err();
    }

    @Test
    void whatIsMissingOrWrongIsToldInOneMessage() throws Exception {
        assertTrue(refusal("depot", "release-key", "none").contains("depot.crt"));
        Path depot = Files.createDirectories(folder.resolve("depot"));
        for (String name : new String[] {"depot.crt", "depot.key", "machines.crt"}) {
            Files.writeString(depot.resolve(name), "nothing\n");
        }
        assertTrue(refusal("depot", "release-key", "depot").contains("depot.crt: error: this holds no certificate"));
        assertTrue(refusal("depot", "release-key", "--listen", "here", "depot").contains("'here' is no address"));
    }
}

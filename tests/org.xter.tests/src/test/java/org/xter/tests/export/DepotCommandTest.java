package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.tests.boot.TestVendor;
import org.xter.trust.depot.DepotFolder;
import org.xter.trust.depot.DepotServer;

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

    @Test
    void aNewDepotIsMadeOnceAndServes() throws Exception {
        TestVendor.create(folder.resolve("keys"), "vendor");
        assertTrue(refusal("depot", "new", "depot", "--host", "a b", "--keyring", "keys")
                .contains("'a b' is no name or address of a machine"));
        assertTrue(refusal("depot", "new", "depot", "--host", "localhost", "--keyring", "none")
                .contains("This is no keyring"));
        Xter.Outcome made = Xter.run(folder, "depot", "new", "depot", "--host", "localhost", "--keyring", "keys")
                .orFail();
        assertTrue(made.out().contains("editions take a copy of depot/depot.crt"), made::out);
        assertTrue(refusal("depot", "new", "depot", "--host", "localhost", "--keyring", "keys")
                .contains("The folder is not empty"));
        DepotServer.start(
                        new DepotFolder(folder.resolve("depot")),
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        line -> {})
                .close();
    }
}

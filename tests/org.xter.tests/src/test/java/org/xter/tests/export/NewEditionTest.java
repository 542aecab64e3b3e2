package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions begun on the command line. */
class NewEditionTest {
    @TempDir
    Path folder;

    @Test
    void aNewRouterIsSoundAndAnotherCanBeDerivedFromIt() throws Exception {
        Xter.run(folder, "new", "--template", "router", "--vendor", "Me & Co", "mine")
                .orFail();
        Xter.run(folder, "check", "--offline", "mine/mine.edition").orFail();
        Xter.Outcome derived =
                Xter.run(folder, "new", "--json", "--from", "mine/mine.edition", "--name", "guests", "other");
        assertTrue(derived.orFail().out().contains("\"file\":\"other/guests.edition\""), derived::out);
        Xter.run(folder, "check", "--offline", "other/guests.edition").orFail();
        String text = Files.readString(folder.resolve("other/guests.edition"));
        assertTrue(text.contains("derived-from: { name: mine, version: 0.1.0, digest: "), text);
        assertTrue(text.contains("\"Me & Co\""), text);
    }

    @Test
    void whatCannotBeBegunIsToldAndNothingIsWritten() throws Exception {
        Xter.Outcome unknown = Xter.run(folder, "new", "--template", "toaster", "mine");
        assertEquals(1, unknown.exit());
        assertTrue(unknown.err().contains("home, office, kms, router, empty"), unknown::err);
        assertEquals(1, Xter.run(folder, "new", "--template", "empty", "Mine").exit());
        assertEquals(
                1, Xter.run(folder, "new", "--from", "nowhere.edition", "mine").exit());
        assertEquals(2, Xter.run(folder, "new", "mine").exit());
        assertFalse(Files.exists(folder.resolve("mine")));
        assertFalse(Files.exists(folder.resolve("Mine")));
    }
}

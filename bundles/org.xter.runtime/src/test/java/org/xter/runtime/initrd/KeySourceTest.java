package org.xter.runtime.initrd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xter.store.Content;
import org.xter.store.Entry;

class KeySourceTest {
    private static InitrdContents with(Optional<KeySource> source) {
        return Loader.contents(0, Optional.empty(), ContainerAccess.NONE, source);
    }

    private static String text(InitrdContents contents, String path) throws IOException {
        Entry.File file = (Entry.File) contents.own().get(path).orElseThrow();
        return new String(file.content().bytes(), StandardCharsets.UTF_8);
    }

    private static KeySource depot(Optional<LoaderDepot.FixedAddress> fixed, boolean orPassphrase) {
        return new LoaderDepot("depot.example.org", 8443, fixed, Content.of("PEM\n"), orPassphrase);
    }

    @Test
    void aLoaderIsToldTheDepotAndItsWayThere() throws Exception {
        InitrdContents asking = with(Optional.of(depot(Optional.empty(), true)));
        assertEquals("address depot.example.org 8443\nnetwork dhcp\nor passphrase\n", text(asking, "xter/depot"));
        assertEquals("PEM\n", text(asking, "xter/depot.crt"));
        assertTrue(asking.optionalModules()
                .containsAll(text(asking, "xter/network-modules").lines().toList()));
        assertTrue(asking.programs().contains(KeySource.PROGRAM));
        assertTrue(LoaderDepot.isIn(asking.own()));
        assertEquals(
                "address depot.example.org 8443\nnetwork 192.0.2.5/24 - 192.0.2.1\n",
                text(
                        with(Optional.of(depot(
                                Optional.of(new LoaderDepot.FixedAddress(
                                        "192.0.2.5/24", Optional.empty(), Optional.of("192.0.2.1"))),
                                false))),
                        "xter/depot"));
    }

    @Test
    void otherLoadersHaveNeitherNetworkNorProgramsForIt() throws Exception {
        InitrdContents plain = with(Optional.empty());
        InitrdContents byTpm = with(Optional.of(new LoaderTpm(true, false)));
        assertEquals(plain.optionalModules(), byTpm.optionalModules());
        assertFalse(plain.programs().contains(KeySource.PROGRAM));
        assertEquals("tpm\nor passphrase\n", text(byTpm, "xter/tpm"));
        assertFalse(LoaderDepot.isIn(byTpm.own()));
    }
}

package org.xter.trust;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.xter.trust.keyring.Keyring;

/** Keyrings for tests. */
public final class Keyrings {
    /** The passphrase of all of them; not ASCII on purpose. */
    public static final String PASSPHRASE = "pässwörd ığ";

    /** When they are made. */
    public static final Instant BEGIN = Instant.parse("2026-03-01T12:00:00Z");

    /** A product. */
    public static final UUID PRODUCT = UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10");

    private static Path sample;

    private Keyrings() {}

    /** A keyring with a product's key, the same for all tests of a run: to make one takes seconds on purpose. */
    public static Keyring copy(Path folder) throws Exception {
        synchronized (Keyrings.class) {
            if (sample == null) {
                Path made = Files.createTempDirectory("keyring").resolve("sample");
                Keyring.create(made, "Ünïted Vendors", Optional.empty(), at(BEGIN, PASSPHRASE))
                        .newProduct(PRODUCT);
                sample = made;
            }
        }
        try (var files = Files.walk(sample)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file, folder.resolve(sample.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return Keyring.open(folder, at(BEGIN, PASSPHRASE));
    }

    /** What a keyring needs at a time. */
    public static Keyring.Surroundings at(Instant now, String passphrase) {
        return new Keyring.Surroundings(passphrase::toCharArray, new SecureRandom(), () -> now);
    }
}

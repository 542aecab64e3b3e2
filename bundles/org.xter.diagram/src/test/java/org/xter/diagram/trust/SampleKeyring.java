package org.xter.diagram.trust;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.xter.trust.keyring.Keyring;

/** Keyrings to draw. */
final class SampleKeyring {
    static final Instant BEGIN = Instant.parse("2026-03-01T12:00:00Z");
    static final UUID PRODUCT = UUID.fromString("8a4d2c7e-0c3b-4b7d-8f55-2b9e1d6c5a03");

    private static Path sample;

    private SampleKeyring() {}

    /** A copy of a keyring with the key of the office's product; it takes seconds to make one, so it is made once. */
    static Path copy(Path folder) throws Exception {
        synchronized (SampleKeyring.class) {
            if (sample == null) {
                Path made = Files.createTempDirectory("keyring").resolve("keys");
                Keyring.create(made, "Example Ltd", Optional.empty(), at(BEGIN)).newProduct(PRODUCT);
                sample = made;
            }
        }
        try (var files = Files.walk(sample)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(sample.relativize(file).toString()));
            }
        }
        return folder;
    }

    /** A keyring opened at a time, able to sign. */
    static Keyring open(Path folder, Instant now) throws Exception {
        return Keyring.open(folder, at(now));
    }

    /** What is known of a keyring at a time. */
    static EditionKeyring read(Path folder, Instant now) {
        return EditionKeyring.at(folder, InstantSource.fixed(now));
    }

    private static Keyring.Surroundings at(Instant now) {
        return new Keyring.Surroundings("correct horse"::toCharArray, new SecureRandom(), InstantSource.fixed(now));
    }
}

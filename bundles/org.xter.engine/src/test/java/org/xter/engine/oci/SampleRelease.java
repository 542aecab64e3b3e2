package org.xter.engine.oci;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xter.format.luks2.Luks2Facts;
import org.xter.runtime.manifest.ManifestWriter;
import org.xter.runtime.manifest.Refusal;
import org.xter.runtime.manifest.Residence;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Content;
import org.xter.store.Digest;

/** A release of two layers and a container, whose contents are no more than bytes. */
public final class SampleRelease {
    /** The lower layer. */
    public static final Content BASE = Content.of("base".repeat(4096));
    /** The upper layer. */
    public static final Content CONFIG = Content.of("config".repeat(4096));
    /** Container A. */
    public static final Content CONTAINER = Content.of("container ".repeat(10_000));
    /** Names them. */
    public static final SystemManifest MANIFEST = new SystemManifest(
            "router",
            "xTER Router",
            "router",
            "1.28.0",
            "xTER",
            UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10"),
            "amd64",
            7,
            Residence.RAM,
            Refusal.POWEROFF,
            1L << 30,
            256L << 20,
            List.of("console=ttyS0,115200"),
            List.of(layer("base", BASE), layer("config", CONFIG)),
            List.of(new SystemManifest.Container(
                    "a",
                    CONTAINER.size(),
                    CONTAINER.digest(),
                    new Luks2Facts(
                            "serpent-xts-plain64",
                            512,
                            4096,
                            16384,
                            "0d1bb7a3-5ccb-4c55-8f6e-0a2f7a0d9f11",
                            List.of("argon2id:4:65536:2")),
                    4096,
                    Digest.of("root"),
                    "00ff")),
            List.of());

    private SampleRelease() {}

    /** The release, with the signature that is given. */
    public static OciRelease of(Optional<Content> signature) {
        return new OciRelease(
                MANIFEST,
                Content.of(ManifestWriter.write(MANIFEST)),
                Content.of("kernel"),
                signature,
                Map.of(BASE.digest(), BASE, CONFIG.digest(), CONFIG, CONTAINER.digest(), CONTAINER),
                Instant.parse("2026-11-15T00:00:00Z"));
    }

    private static SystemManifest.Layer layer(String name, Content content) {
        return new SystemManifest.Layer(
                name, content.size(), 8192, content.digest(), Digest.of("root of " + name), "00ff");
    }
}

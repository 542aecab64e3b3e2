package org.xter.engine.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.store.Store;

/** Signatures that come later make the same medium as those that were there at once. */
class SignedMediumTest {
    private static final Content MANIFEST = Content.of("xter-manifest 1\n");
    private static final Content SIGNATURE = Content.of("signature");
    private static final Content SIGNED_KERNEL = Content.of("kernel " + "signed ".repeat(1000));

    @TempDir
    Path folder;

    private BootMedium medium(Content kernel, Optional<Content> signature) {
        byte[] layer = new byte[300_000];
        Arrays.fill(layer, (byte) 7);
        return new BootMedium(
                kernel,
                MANIFEST,
                signature,
                UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10"),
                List.of(Content.of(layer)),
                List.of(),
                1_700_000_001L);
    }

    private Path prepared(OptionalLong size) throws Exception {
        Path image = folder.resolve("prepared");
        medium(Content.of("kernel"), Optional.empty()).write(image, size, Cancellation.NEVER);
        return image;
    }

    private long sign(Path image, Content manifest) throws Exception {
        return SignedMedium.write(
                image,
                SIGNED_KERNEL,
                manifest,
                SIGNATURE,
                folder.resolve("later"),
                Store.open(folder.resolve("store")),
                Cancellation.NEVER);
    }

    /** A size of 0 is that of the content. */
    @ParameterizedTest
    @ValueSource(longs = {0, 64L << 20, 700L << 20})
    void theBytesAreThoseOfAMediumThatHadThemAtOnce(long size) throws Exception {
        OptionalLong wanted = size == 0 ? OptionalLong.empty() : OptionalLong.of(size);
        Path once = folder.resolve("once");
        long used = medium(SIGNED_KERNEL, Optional.of(SIGNATURE)).write(once, wanted, Cancellation.NEVER);
        assertEquals(used, sign(prepared(wanted), MANIFEST));
        assertEquals(-1, Files.mismatch(once, folder.resolve("later")));
    }

    @Test
    void signaturesOfAnotherReleaseAreRefused() throws Exception {
        Path image = prepared(OptionalLong.empty());
        ProblemException told =
                assertThrows(ProblemException.class, () -> sign(image, Content.of("xter-manifest 1\nother\n")));
        assertEquals("sign.other-image", told.problems().get(0).code());
    }

    @Test
    void aLayerThatWasChangedMeanwhileIsRefused() throws Exception {
        Path image = prepared(OptionalLong.empty());
        byte[] bytes = Files.readAllBytes(image);
        int at = 0;
        while (bytes[at] != 7 || bytes[at + 1000] != 7) {
            at++;
        }
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.seek(at + 500);
            file.write(6);
        }
        ProblemException told = assertThrows(ProblemException.class, () -> sign(image, MANIFEST));
        assertEquals("sign.changed-image", told.problems().get(0).code());
    }
}

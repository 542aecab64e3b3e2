package org.xter.engine.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.Store;

/** A boot medium that was written without signatures and gets them: the same bytes as if it had had them at once. */
public final class SignedMedium {
    /** Files that are called by the digest of what is in them. */
    private static final Pattern NAMED = Pattern.compile("xter/[a-z]+/([0-9a-f]{64})\\.[a-z]+");

    private SignedMedium() {}

    /**
     * Writes a medium with signatures. One that was as small as its content allows stays so, any other keeps its size.
     *
     * @param prepared the image without them
     * @param kernel the signed {@code kernel.efi}
     * @param manifest what the medium's manifest must be
     * @param signature of the manifest
     * @param target a path where nothing lies yet
     * @return the bytes that hold something
     * @throws ProblemException {@code image.no-medium}, {@code sign.other-image}, {@code sign.changed-image}, and what
     *     {@link BootMedium#write} throws
     */
    public static long write(
            Path prepared,
            Content kernel,
            Content manifest,
            Content signature,
            Path target,
            Store store,
            Cancellation cancellation)
            throws IOException, ProblemException {
        MediumFiles files = MediumFiles.read(prepared, store, cancellation);
        check(files, manifest, prepared);
        return files.with(BootMedium.LOADER, kernel)
                .with(BootMedium.SIGNATURE, signature)
                .write(target, cancellation);
    }

    private static void check(MediumFiles files, Content manifest, Path image) throws ProblemException {
        if (!files.file(BootMedium.MANIFEST).orElseThrow().digest().equals(manifest.digest())) {
            throw new ProblemException(Problem.error(
                    "sign.other-image",
                    Place.of(image.toString()),
                    "The image is of another release than the one that was signed",
                    "Name the folder with the images of this release"));
        }
        for (Map.Entry<String, Entry> each : files.tree().entries().entrySet()) {
            Matcher named = NAMED.matcher(each.getKey());
            if (named.matches()
                    && each.getValue() instanceof Entry.File file
                    && !file.content().digest().hex().equals(named.group(1))) {
                throw new ProblemException(Problem.error(
                        "sign.changed-image",
                        Place.of(image.toString()),
                        "The image was changed after it was prepared",
                        "Prepare the release again"));
            }
        }
    }
}

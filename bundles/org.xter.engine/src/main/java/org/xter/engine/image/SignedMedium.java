package org.xter.engine.image;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xter.format.fat.FatReader;
import org.xter.format.fat.FatWriter;
import org.xter.format.gpt.Partition;
import org.xter.format.gpt.PartitionTable;
import org.xter.format.gpt.PartitionType;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
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
        Partition partition;
        try (FileChannel channel = FileChannel.open(prepared)) {
            partition = PartitionTable.read(channel)
                    .first(PartitionType.ESP)
                    .orElseThrow(() -> MediumInspection.none(prepared));
        }
        FileTree files = FatReader.read(prepared, partition.offset(), partition.size(), store, cancellation)
                .filter((path, entry) -> entry instanceof Entry.File);
        Attributes attributes = check(files, manifest, prepared);
        FileTree signed = files.toBuilder()
                .put(BootMedium.LOADER, new Entry.File(attributes, kernel))
                .put(BootMedium.SIGNATURE, new Entry.File(attributes, signature))
                .build();
        boolean small = Files.size(prepared) == FatWriter.sizeFor(files, 0, cancellation) + BootMedium.FRAME;
        OptionalLong size = small ? OptionalLong.empty() : OptionalLong.of(Files.size(prepared));
        return BootMedium.write(target, signed, partition.id(), manifest.digest(), size, cancellation);
    }

    /** The attributes all files of the medium have. */
    private static Attributes check(FileTree files, Content manifest, Path image) throws ProblemException {
        if (!(files.get(BootMedium.MANIFEST).orElse(null) instanceof Entry.File found)) {
            throw MediumInspection.none(image);
        }
        if (!found.content().digest().equals(manifest.digest())) {
            throw new ProblemException(Problem.error(
                    "sign.other-image",
                    Place.of(image.toString()),
                    "The image is of another release than the one that was signed",
                    "Name the folder with the images of this release"));
        }
        for (Map.Entry<String, Entry> each : files.entries().entrySet()) {
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
        return found.attributes();
    }
}

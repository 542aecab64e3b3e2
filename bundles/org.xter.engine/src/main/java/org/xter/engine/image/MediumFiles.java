package org.xter.engine.image;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.xter.format.fat.FatReader;
import org.xter.format.fat.FatWriter;
import org.xter.format.gpt.Partition;
import org.xter.format.gpt.PartitionTable;
import org.xter.format.gpt.PartitionType;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;

/** The files of a written boot medium, to be written again with some more. Immutable; the image must not change meanwhile. */
public final class MediumFiles {
    private final FileTree files;
    private final Entry.File manifest;
    private final UUID partition;
    private final OptionalLong size;

    private MediumFiles(FileTree files, Entry.File manifest, UUID partition, OptionalLong size) {
        this.files = files;
        this.manifest = manifest;
        this.partition = partition;
        this.size = size;
    }

    /**
     * Reads them.
     *
     * @param store keeps scattered files
     * @throws ProblemException {@code image.no-medium}, and what is wrong with the image's structures
     */
    public static MediumFiles read(Path image, Store store, Cancellation cancellation)
            throws IOException, ProblemException {
        Partition partition;
        try (FileChannel channel = FileChannel.open(image)) {
            partition = PartitionTable.read(channel).first(PartitionType.ESP).orElseThrow(() -> BootMedium.none(image));
        }
        FileTree files = FatReader.read(image, partition.offset(), partition.size(), store, cancellation)
                .filter((path, entry) -> entry instanceof Entry.File);
        if (!(files.get(BootMedium.MANIFEST).orElse(null) instanceof Entry.File manifest)) {
            throw BootMedium.none(image);
        }
        boolean small = Files.size(image) == FatWriter.sizeFor(files, 0, cancellation) + BootMedium.FRAME;
        return new MediumFiles(
                files, manifest, partition.id(), small ? OptionalLong.empty() : OptionalLong.of(Files.size(image)));
    }

    /** All files, without their folders. */
    FileTree tree() {
        return files;
    }

    /** The content of a file. */
    public Optional<Content> file(String path) {
        return files.get(path).filter(Entry.File.class::isInstance).map(each -> ((Entry.File) each).content());
    }

    /** The same with one file more, or another content of one; it gets the attributes all files have. */
    public MediumFiles with(String path, Content content) {
        FileTree changed = files.toBuilder()
                .put(path, new Entry.File(manifest.attributes(), content))
                .build();
        return new MediumFiles(changed, manifest, partition, size);
    }

    /** The same with several. */
    public MediumFiles with(Map<String, Content> contents) {
        MediumFiles changed = this;
        for (Map.Entry<String, Content> each : contents.entrySet()) {
            changed = changed.with(each.getKey(), each.getValue());
        }
        return changed;
    }

    /** The same without the files of a folder. */
    public MediumFiles without(String folder) {
        return new MediumFiles(
                files.filter((path, entry) -> !path.startsWith(folder + "/")), manifest, partition, size);
    }

    /**
     * Writes the medium. One that was as small as its content allows stays so, any other keeps its size.
     *
     * @param target a path where nothing lies yet
     * @return the bytes that hold something
     * @throws ProblemException what {@link BootMedium#write} throws
     */
    public long write(Path target, Cancellation cancellation) throws IOException, ProblemException {
        return BootMedium.write(target, files, partition, manifest.content().digest(), size, cancellation);
    }
}

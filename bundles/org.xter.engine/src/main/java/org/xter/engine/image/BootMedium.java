package org.xter.engine.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.xter.format.fat.FatVolume;
import org.xter.format.fat.FatWriter;
import org.xter.format.gpt.Partition;
import org.xter.format.gpt.PartitionRequest;
import org.xter.format.gpt.PartitionTable;
import org.xter.format.gpt.PartitionType;
import org.xter.format.raw.PartitionWriter;
import org.xter.format.raw.RawImage;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * A disk an edition boots from: GPT with one EFI system partition that holds the loader, the system manifest and the
 * layers it names, by digest. See {@code docs/formats/boot-medium.md}.
 *
 * @param kernel the unified kernel image
 * @param manifest the system manifest's exact bytes
 * @param signature the manifest's detached signature; empty in unsigned development images
 * @param partition the unique GUID of the partition, by which the loader finds it
 * @param layers the layers, each once
 * @param containers the encrypted containers, each once
 * @param epoch the time of every file, in seconds since 1970
 */
public record BootMedium(
        Content kernel,
        Content manifest,
        Optional<Content> signature,
        UUID partition,
        List<Content> layers,
        List<Content> containers,
        long epoch) {
    /** Where firmware looks for a loader on removable media (UEFI 2.10, 3.5.1.1). */
    public static final String LOADER = "EFI/BOOT/BOOTX64.EFI";
    /** Where the manifest lies. */
    public static final String MANIFEST = "xter/manifest";
    /** Where its signature lies. */
    public static final String SIGNATURE = "xter/manifest.p7s";

    /** Where containers lie. */
    public static final String CONTAINERS = "xter/containers";

    /** One alignment unit before the partition and one behind it hold the two partition tables; in bytes. */
    static final long FRAME = 2L * PartitionTable.ALIGNMENT;

    private static final String LABEL = "XTER";

    public BootMedium {
        layers = List.copyOf(layers);
        containers = List.copyOf(containers);
    }

    /** That an image is none of ours: {@code image.no-medium}. */
    public static ProblemException none(Path image) {
        return new ProblemException(Problem.error(
                "image.no-medium",
                Place.of(image.toString()),
                "this is no boot medium of xter",
                "Name a raw disk image that 'xter export' wrote"));
    }

    /** Where a layer lies. */
    public static String layerPath(Digest layer) {
        return "xter/layers/" + layer.hex() + ".layer";
    }

    /** Where a container lies. */
    public static String containerPath(Digest container) {
        return CONTAINERS + "/" + container.hex() + ".container";
    }

    /** A medium without signatures and containers. */
    public static BootMedium unsigned(Content kernel, Content manifest, List<Content> layers, long epoch) {
        return new BootMedium(
                kernel, manifest, Optional.empty(), partitionId(manifest.digest()), layers, List.of(), epoch);
    }

    /**
     * The GUID of the partition of an unsigned development image, by its manifest; known before anything else is made,
     * since the loader names it.
     */
    public static UUID partitionId(Digest manifest) {
        return derive("partition", manifest);
    }

    /**
     * The GUID of the partition of a signed release. It says which release this is and no more, so that the loader is
     * bound to no manifest but by the signature.
     */
    public static UUID partitionId(UUID product, String version, String architecture) {
        return derive("release", Digest.of(product + " " + architecture + " " + version));
    }

    /**
     * Writes the disk as a sparse raw image.
     *
     * @param file a path where nothing lies yet
     * @param size the disk's size in bytes; absent means as small as the content allows
     * @return the bytes that hold something
     * @throws ProblemException when the content does not fit
     */
    public long write(Path file, OptionalLong size, Cancellation cancellation) throws IOException, ProblemException {
        return write(file, tree(), partition, manifest.digest(), size, cancellation);
    }

    /** The same of files that are put together already. */
    static long write(
            Path file, FileTree tree, UUID partition, Digest manifest, OptionalLong size, Cancellation cancellation)
            throws IOException, ProblemException {
        long needed = FatWriter.sizeFor(tree, 0, cancellation);
        long available = size.isEmpty() ? needed : size.getAsLong() / FatVolume.SECTOR * FatVolume.SECTOR - FRAME;
        if (available < needed) {
            throw new ProblemException(Problem.error(
                    "image.too-small",
                    "a disk of " + size.getAsLong() + " bytes is too small for content of " + (needed + FRAME)
                            + " bytes",
                    "Give the target a larger size, or leave the size out"));
        }
        PartitionTable table = PartitionTable.layOut(
                derive("disk", manifest),
                List.of(new PartitionRequest(PartitionType.ESP, partition, Partition.NO_AUTO, "xter-boot", available)));
        int volumeId = ByteBuffer.wrap(manifest.bytes()).getInt();
        PartitionWriter esp = (image, offset, length, cancelled) ->
                FatWriter.write(tree, new FatVolume(LABEL, volumeId, length), image, offset, cancelled);
        RawImage.write(file, table, List.of(esp), cancellation);
        return tree.contentSize();
    }

    private FileTree tree() {
        Attributes attributes = Attributes.root(0644, epoch);
        FileTree.Builder tree = FileTree.builder()
                .put(LOADER, new Entry.File(attributes, kernel))
                .put(MANIFEST, new Entry.File(attributes, manifest));
        signature.ifPresent(content -> tree.put(SIGNATURE, new Entry.File(attributes, content)));
        for (Content layer : layers) {
            tree.put(layerPath(layer.digest()), new Entry.File(attributes, layer));
        }
        for (Content container : containers) {
            tree.put(containerPath(container.digest()), new Entry.File(attributes, container));
        }
        return tree.build();
    }

    /** A random-looking UUID (RFC 9562 version 8: custom) that depends on a digest alone. */
    private static UUID derive(String purpose, Digest digest) {
        ByteBuffer bytes = ByteBuffer.wrap(
                Digest.of("xter " + purpose + " " + digest.hex()).bytes());
        long high = bytes.getLong() & ~0xF000L | 0x8000L;
        long low = bytes.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}

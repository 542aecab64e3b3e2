package org.xter.diagram.disks;

import java.util.OptionalLong;
import org.xter.diagram.scene.SceneElement.Fill;
import org.xter.diagram.text.SizeText;
import org.xter.diagram.text.Words;
import org.xter.model.disk.DiskRoom;
import org.xter.model.edition.FileSystem;

/** What tables of disks say in a cell, wherever they are shown. */
public final class DiskCells {
    /** Stands before what is so on the smallest disk, and more on a larger one. */
    public static final String AT_LEAST = "\u2265 ";

    private DiskCells() {}

    /** How a partition of a file system is filled in the picture. */
    public static Fill fill(FileSystem fileSystem) {
        return fileSystem == FileSystem.SWAP ? Fill.SWAP : Fill.FILES;
    }

    /** What of a partition nothing is known to take. */
    public static String unused(DiskRoom.Share share, Words words) {
        String text = unused(share.unused(), words);
        return share.rest() && share.unused().orElse(0) > 0 ? AT_LEAST + text : text;
    }

    /** What of the smallest disk no partition takes; nobody knows where no least size is said and nothing takes the rest. */
    public static String unused(DiskRoom room, Words words) {
        boolean known = room.least().isPresent() || room.shares().stream().anyMatch(DiskRoom.Share::rest);
        return unused(known ? room.free() : OptionalLong.empty(), words);
    }

    /** Some bytes; says so when nobody knows how many. */
    static String unused(OptionalLong bytes, Words words) {
        return bytes.isPresent() ? SizeText.of(bytes.getAsLong()) : words.of("disks.unknown");
    }
}

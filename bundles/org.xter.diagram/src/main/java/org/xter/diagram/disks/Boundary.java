package org.xter.diagram.disks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement.Fill;
import org.xter.diagram.scene.SceneElement.Segment;
import org.xter.document.find.ElementPath;
import org.xter.model.disk.DiskRoom;
import org.xter.model.edition.Partition;

/**
 * The boundary between a partition and what follows it in a scene, and how pixels and bytes lead to each other there. What
 * is drawn wider than its scale has no scale of its own: a boundary moves by that of the pieces that have one.
 *
 * @param before the partition
 * @param after what follows it in its bar; nothing at the end of the disk
 * @param bytes the size of the partition
 * @param bytesPerPixel how much a pixel at 100 % is, more than 0
 */
public record Boundary(Segment before, Optional<Segment> after, long bytes, double bytesPerPixel) {
    /**
     * The boundary behind a partition of a scene.
     *
     * @param room of the disk the partition is on, of the same edition as the scene
     * @return nothing when the partition has no size of its own, or is not in the scene
     */
    public static Optional<Boundary> of(Scene scene, Partition partition, DiskRoom room) {
        Optional<Segment> before = segment(scene, ElementPath.of(partition));
        OptionalLong bytes = room.share(partition)
                .filter(share -> !share.rest())
                .map(DiskRoom.Share::bytes)
                .orElse(OptionalLong.empty());
        if (before.isEmpty() || bytes.isEmpty()) {
            return Optional.empty();
        }
        List<Segment> bar = pieces(scene, before.get().owner());
        int next = bar.indexOf(before.get()) + 1;
        double scale = bytesPerPixel(scene, before.get().owner(), room);
        return scale <= 0
                ? Optional.empty()
                : Optional.of(new Boundary(
                        before.get(),
                        next < bar.size() ? Optional.of(bar.get(next)) : Optional.empty(),
                        bytes.getAsLong(),
                        scale));
    }

    /** How much a pixel of a bar is at 100 %, in bytes; 0 when nobody knows how large the disk is. */
    public static double bytesPerPixel(Scene scene, String bar, DiskRoom room) {
        return pieces(scene, bar).stream()
                .mapToDouble(each ->
                        bytes(each, room) / (double) Math.max(1, each.bounds().width()))
                .max()
                .orElse(0);
    }

    /** The pieces of a bar in their order. */
    public static List<Segment> pieces(Scene scene, String bar) {
        return scene.all(Segment.class).stream()
                .filter(each -> each.owner().equals(bar))
                .toList();
    }

    private static Optional<Segment> segment(Scene scene, String id) {
        return scene.get(id).filter(Segment.class::isInstance).map(Segment.class::cast);
    }

    private static long bytes(Segment segment, DiskRoom room) {
        if (segment.fill() == Fill.FREE) {
            return room.free().orElse(0);
        }
        return room.shares().stream()
                .filter(share -> ElementPath.of(share.partition()).equals(segment.id()))
                .flatMapToLong(share -> share.bytes().stream())
                .findFirst()
                .orElse(0);
    }

    /** Where it is, in pixels at 100 %. */
    public int x() {
        return before.bounds().right();
    }

    /** The size the partition would have if the boundary were elsewhere, in bytes; at least 0. */
    public long bytesAt(int x) {
        return Math.max(0, Math.round(bytes + (x - x()) * bytesPerPixel));
    }

    /** Where the boundary would be if the partition had another size. */
    public int xOf(long size) {
        return Math.clamp(
                Math.round(x() + (size - bytes) / bytesPerPixel),
                before.bounds().x(),
                Short.MAX_VALUE);
    }
}

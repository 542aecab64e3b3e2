package org.xter.diagram.disks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.scene.Room;
import org.xter.diagram.scene.SceneElement;
import org.xter.model.edition.KeyHolder;

/**
 * A disk before it is drawn.
 *
 * @param facts what it says
 * @param title its name
 * @param detail what it is recognised by, or how large it is
 * @param size its bytes; nothing when nobody knows
 * @param unused what no piece of it takes, as text
 * @param least the least size, as text; may be empty
 * @param most the greatest size, as text; may be empty
 * @param pieces in their order on the disk
 */
record DiskPlan(
        Facts facts,
        String title,
        String detail,
        OptionalLong size,
        String unused,
        String least,
        String most,
        List<Piece> pieces) {
    DiskPlan {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of a disk.
     *
     * @param facts what it says
     * @param fill what it is
     * @param bytes its size; nothing when nobody knows
     * @param used bytes that volumes on it claim; nothing when none do
     * @param unused what of it nothing is known to take, as text; may be empty
     * @param name its name
     * @param second what is said below the name
     * @param mount where it is mounted; may be empty
     * @param lock who holds its key; nothing when it is plain
     * @param encryption how it is encrypted; may be empty
     * @param kind what it is formatted with; may be empty
     * @param volumes on it
     * @param room how its size can be changed; nothing when it is no partition of the edition
     */
    record Piece(
            Facts facts,
            SceneElement.Fill fill,
            OptionalLong bytes,
            OptionalLong used,
            String unused,
            String name,
            String second,
            String mount,
            Optional<KeyHolder> lock,
            String encryption,
            String kind,
            List<Kept> volumes,
            Optional<Room> room) {
        Piece {
            volumes = List.copyOf(volumes);
        }
    }

    /**
     * What a service keeps on a piece.
     *
     * @param facts what it says
     * @param name its name
     * @param service the service it belongs to
     * @param path where the service sees it
     * @param bytes how much it may hold; nothing when it has no bound
     */
    record Kept(Facts facts, String name, String service, String path, OptionalLong bytes) {}
}

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
 * @param least the least size, as text; may be empty
 * @param most the greatest size, as text; may be empty
 * @param pieces in their order on the disk
 */
record DiskPlan(
        Facts facts, String title, String detail, OptionalLong size, String least, String most, List<Piece> pieces) {
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
     * @param name its name
     * @param second what is said below the name
     * @param mount where it is mounted; may be empty
     * @param lock who holds its key; nothing when it is plain
     * @param encryption how it is encrypted; may be empty
     * @param kind what it is formatted with; may be empty
     * @param room how its size can be changed; nothing when it is no partition of the edition
     */
    record Piece(
            Facts facts,
            SceneElement.Fill fill,
            OptionalLong bytes,
            OptionalLong used,
            String name,
            String second,
            String mount,
            Optional<KeyHolder> lock,
            String encryption,
            String kind,
            Optional<Room> room) {}
}

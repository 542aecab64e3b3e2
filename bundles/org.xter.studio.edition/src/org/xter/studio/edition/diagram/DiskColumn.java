package org.xter.studio.edition.diagram;

import java.util.Optional;
import org.xter.diagram.text.Words;
import org.xter.document.disks.DiskText;

/** What is in a column of the table of disks. */
enum DiskColumn {
    NAME("name", 180, false, DiskText.NAME, "mmmmmmmmmm"),
    FILE_SYSTEM("fileSystem", 120, false, null, ""),
    MOUNT("mount", 160, false, DiskText.MOUNT, "/srv/backup"),
    SIZE("size", 110, true, DiskText.SIZE, "\u2265 000.0 GiB"),
    USED("used", 90, true, null, "000.0 GiB"),
    UNUSED("unused", 110, true, null, "\u2265 000.0 GiB"),
    LEAST("minimum", 90, true, DiskText.LEAST, "000.0 GiB"),
    MOST("maximum", 90, true, DiskText.MOST, "000.0 GiB"),
    ENCRYPTION("encryption", 150, false, null, "");

    private final String key;
    private final int weight;
    private final boolean right;
    private final DiskText text;
    private final String widest;

    /** @param widest what must be read whole, beside the title and what is there */
    DiskColumn(String key, int weight, boolean right, DiskText text, String widest) {
        this.key = key;
        this.weight = weight;
        this.right = right;
        this.text = text;
        this.widest = widest;
    }

    /** What stands above it. */
    String title(Words words) {
        return words.of("column." + key);
    }

    /** Its share of the table. */
    int weight() {
        return weight;
    }

    /** Whether numbers stand in it, which are aligned at the right. */
    boolean isRight() {
        return right;
    }

    /** What must be read whole whatever is there. */
    String widest() {
        return widest;
    }

    /** What is typed in it; nothing when it is chosen or follows from others. */
    Optional<DiskText> text() {
        return Optional.ofNullable(text);
    }

    /** How far its text is from its left edge in a row, in pixels: what is inside of others, and pictures. */
    int indent(int depth) {
        return switch (this) {
            case NAME -> 18 * (depth + 1) + 20;
            case FILE_SYSTEM, ENCRYPTION -> 20;
            default -> 0;
        };
    }
}

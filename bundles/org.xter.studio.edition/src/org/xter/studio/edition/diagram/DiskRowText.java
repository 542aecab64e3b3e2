package org.xter.studio.edition.diagram;

import java.util.Optional;
import java.util.OptionalLong;
import org.xter.diagram.disks.DiskCells;
import org.xter.diagram.text.SizeText;
import org.xter.diagram.text.Words;
import org.xter.document.change.Names;
import org.xter.document.disks.DiskText;
import org.xter.document.protection.Containers;
import org.xter.model.disk.DiskRoom;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Service;
import org.xter.model.edition.Volume;

/** What is read in the cells of the table of disks. */
final class DiskRowText {
    private final DiskRows rows;
    private final Words words;

    DiskRowText(DiskRows rows, Words words) {
        this.rows = rows;
        this.words = words;
    }

    /** What stands in a cell; empty when nothing does. */
    String of(Object row, DiskColumn column) {
        return switch (row) {
            case DiskRows.Implied implied -> of(implied, column);
            case Disk disk -> of(disk, column);
            case Partition partition -> of(partition, column);
            case Volume volume -> of(volume, column);
            default -> "";
        };
    }

    private String of(DiskRows.Implied row, DiskColumn column) {
        if (row.isBootMedium()) {
            return column == DiskColumn.NAME ? words.of("disks.bootMedium") : "";
        }
        return switch (column) {
            case NAME -> words.of("disks.free");
            case SIZE, UNUSED -> size(rows.room(row.disk()).free());
            default -> "";
        };
    }

    private String of(Disk disk, DiskColumn column) {
        DiskRoom room = rows.room(disk);
        return switch (column) {
            case NAME -> Names.of(disk);
            case SIZE -> size(room.total());
            case USED -> room.claimed() > 0 ? SizeText.of(room.claimed()) : "";
            case UNUSED -> DiskCells.unused(room, words);
            case LEAST -> size(room.least());
            case MOST -> size(room.most());
            case FILE_SYSTEM, MOUNT, ENCRYPTION -> "";
        };
    }

    private String of(Partition partition, DiskColumn column) {
        Optional<DiskRoom.Share> share =
                rows.room((Disk) partition.eContainer()).share(partition);
        return switch (column) {
            case NAME -> Names.of(partition);
            case FILE_SYSTEM -> words.of(partition.getFilesystem());
            case MOUNT -> DiskText.MOUNT.of(partition);
            case SIZE ->
                partition.isSetSize()
                        ? SizeText.of(partition.getSize().bytes())
                        : share.filter(each -> each.bytes().isPresent())
                                .map(each -> DiskCells.AT_LEAST
                                        + SizeText.of(each.bytes().getAsLong()))
                                .orElse(words.of("disks.rest"));
            case USED -> size(share.map(DiskRoom.Share::used).orElse(OptionalLong.empty()));
            case UNUSED -> share.map(each -> DiskCells.unused(each, words)).orElse("");
            case LEAST -> share.map(each -> SizeText.of(each.minimum())).orElse("");
            case MOST -> size(share.map(DiskRoom.Share::maximum).orElse(OptionalLong.empty()));
            case ENCRYPTION ->
                partition.getEncryption() == null
                        ? ""
                        : words.of(partition.getEncryption().getCipher()) + ", "
                                + words.of(Containers.holder(partition.getEncryption()));
        };
    }

    private static String of(Volume volume, DiskColumn column) {
        return switch (column) {
            case NAME -> Names.of(volume);
            case FILE_SYSTEM ->
                volume.eContainer() instanceof Service service
                        ? service.isSetTitle() ? service.getTitle() : Names.of(service)
                        : "";
            case MOUNT -> volume.isSetPath() ? volume.getPath() : "";
            case SIZE ->
                volume.getSize() == null ? "" : SizeText.of(volume.getSize().bytes());
            case USED, UNUSED, LEAST, MOST, ENCRYPTION -> "";
        };
    }

    private static String size(OptionalLong bytes) {
        return bytes.isPresent() ? SizeText.of(bytes.getAsLong()) : "";
    }
}

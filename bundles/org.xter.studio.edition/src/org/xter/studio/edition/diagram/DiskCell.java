package org.xter.studio.edition.diagram;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.xter.diagram.disks.DiskCells;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.SceneElement.Fill;
import org.xter.diagram.text.Words;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Volume;
import org.xter.report.Severity;
import org.xter.studio.edition.field.Badges;
import org.xter.studio.edition.field.Swatches;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Palette;

/** How a column of the table of disks looks: text, picture, what is greyed, what is said of it. */
final class DiskCell extends ColumnLabelProvider {
    private final DiskColumn column;
    private final DiskRowText text;
    private final Words words;
    private final Function<EObject, Optional<Severity>> worst;
    private final Function<EObject, List<String>> said;

    /**
     * A column.
     *
     * @param worst of the findings of a part
     * @param said the findings of a part, as sentences
     */
    DiskCell(
            DiskColumn column,
            DiskRowText text,
            Words words,
            Function<EObject, Optional<Severity>> worst,
            Function<EObject, List<String>> said) {
        this.column = column;
        this.text = text;
        this.words = words;
        this.worst = worst;
        this.said = said;
    }

    @Override
    public String getText(Object row) {
        return text.of(row, column);
    }

    @Override
    public Image getImage(Object row) {
        return switch (column) {
            case NAME -> icon(row);
            case FILE_SYSTEM -> swatch(row);
            case ENCRYPTION ->
                row instanceof Partition partition && partition.getEncryption() != null ? Icon.LOCK.image() : null;
            default -> null;
        };
    }

    private Image icon(Object row) {
        return switch (row) {
            case Disk disk -> Badges.image(Icon.DISK, worst.apply(disk));
            case Partition partition -> Badges.image(Icon.PARTITION, worst.apply(partition));
            case Volume volume -> Badges.image(Icon.FOLDER, worst.apply(volume));
            case DiskRows.Implied implied -> implied.isBootMedium() ? Icon.DISK.image() : null;
            default -> null;
        };
    }

    /** The colour in which the picture has it. */
    private static Image swatch(Object row) {
        return switch (row) {
            case Partition partition ->
                Swatches.image(DiskCells.fill(partition.getFilesystem()).tone());
            case DiskRows.Implied implied -> implied.isBootMedium() ? null : Swatches.image(Fill.FREE.tone());
            default -> null;
        };
    }

    @Override
    public Color getForeground(Object row) {
        boolean follows = row instanceof DiskRows.Implied
                || column == DiskColumn.UNUSED
                || row instanceof Partition && (column == DiskColumn.LEAST || column == DiskColumn.MOST);
        return follows ? Palette.current().colour(Tone.TEXT_DIMMED) : null;
    }

    @Override
    public String getToolTipText(Object row) {
        if (row instanceof DiskRows.Implied implied) {
            return words.of(implied.isBootMedium() ? "disks.bootMedium.why" : "disks.free.why");
        }
        List<String> sentences = said.apply((EObject) row);
        return sentences.isEmpty() ? null : String.join("\n", sentences);
    }
}

package org.xter.document.disks;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Partition;
import org.xter.report.Problem;

/**
 * Leaves a partition plain.
 *
 * @param partition an encrypted partition
 */
public record DecryptPartition(Partition partition) implements Change {
    @Override
    public Optional<Problem> refusal() {
        return Reason.nothingToDo(partition.getEncryption() == null, "it is plain already");
    }

    @Override
    public Optional<Problem> warning() {
        return Reason.warn(true, "change.opens", "whoever has the disk could read '" + Names.of(partition) + "'", "");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return Edit.all(
                Labels.of("decrypt", Names.of(partition)),
                List.of(Edit.unset(partition, Literals.PARTITION__ENCRYPTION)));
    }
}

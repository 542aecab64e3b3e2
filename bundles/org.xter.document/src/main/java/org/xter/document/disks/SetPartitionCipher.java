package org.xter.document.disks;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.model.edition.Cipher;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Partition;
import org.xter.report.Problem;

/**
 * Chooses the cipher of a partition; a plain one is encrypted.
 *
 * @param partition the partition
 * @param cipher its cipher
 */
public record SetPartitionCipher(Partition partition, Cipher cipher) implements Change {
    private Optional<EncryptPartition> first() {
        return partition.getEncryption() == null
                ? Optional.of(new EncryptPartition(partition, cipher))
                : Optional.empty();
    }

    @Override
    public Optional<Problem> refusal() {
        return first().map(EncryptPartition::refusal)
                .orElseGet(() -> Reason.nothingToDo(
                        partition.getEncryption().getCipher() == cipher, "it is encrypted with this already"));
    }

    @Override
    public Optional<Problem> warning() {
        return first().flatMap(EncryptPartition::warning);
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        return first().map(EncryptPartition::edit)
                .orElseGet(() -> Edit.all(
                        Labels.of("encrypt", Names.of(partition)),
                        List.of(Edit.set(
                                partition.getEncryption(), Literals.ENCRYPTION__CIPHER, cipher))));
    }
}

package org.xter.document.disks;

import java.util.List;
import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.edit.Edit;
import org.xter.document.edit.Labels;
import org.xter.document.protection.SetCipher;
import org.xter.model.disk.PartitionNeeds;
import org.xter.model.edition.Cipher;
import org.xter.model.edition.DiskEncryption;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.FileSystem;
import org.xter.model.edition.Partition;
import org.xter.report.Problem;

/**
 * Encrypts a partition under the client's key.
 *
 * @param partition a plain partition
 * @param cipher its cipher
 */
public record EncryptPartition(Partition partition, Cipher cipher) implements Change {
    /** Lets a partition have a cipher, whether it is plain or encrypted with another one. */
    public static Change by(Partition partition, Cipher cipher) {
        return partition.getEncryption() == null
                ? new EncryptPartition(partition, cipher)
                : new SetCipher(partition.getEncryption(), cipher);
    }

    @Override
    public Optional<Problem> refusal() {
        return Reason.nothingToDo(partition.getEncryption() != null, "it is encrypted already")
                .or(() -> Reason.refuse(
                        partition.getFilesystem() == FileSystem.NONE,
                        "change.holds-nothing",
                        "there is nothing on this partition that could be encrypted",
                        "Choose a file system first."));
    }

    @Override
    public Optional<Problem> warning() {
        long least = PartitionNeeds.leastOf(partition.getFilesystem()) + PartitionNeeds.LUKS_HEADER;
        return Reason.warn(
                partition.getSize() != null && partition.getSize().bytes() < least,
                "change.too-small",
                "the header of the encryption takes 16 MiB, and the file system does not fit beside it",
                "Make the partition larger.");
    }

    @Override
    public Edit edit() {
        Reason.requireAllowed(this);
        DiskEncryption encryption = EditionFactory.eINSTANCE.createDiskEncryption();
        encryption.setCipher(cipher);
        return Edit.all(
                Labels.of("encrypt", Names.of(partition)),
                List.of(Edit.set(partition, Literals.PARTITION__ENCRYPTION, encryption)));
    }
}

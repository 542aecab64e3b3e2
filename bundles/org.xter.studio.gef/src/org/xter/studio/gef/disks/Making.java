package org.xter.studio.gef.disks;

import java.util.Optional;
import org.xter.document.change.Change;
import org.xter.document.disks.AddDisk;
import org.xter.document.disks.AddPartition;
import org.xter.document.disks.AddVolume;
import org.xter.document.disks.EncryptPartition;
import org.xter.document.disks.SetFileSystem;
import org.xter.model.edition.Cipher;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Edition;
import org.xter.model.edition.FileSystem;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Service;
import org.xter.model.unit.Size;

/** What can be put on the page Disks, by the palette and by the menu. */
public sealed interface Making {
    /**
     * What is done by putting it somewhere.
     *
     * @param disk what it is put on; nothing for the ground
     * @param partition what it is put on; nothing for free room and what has none
     * @param size how large it was drawn; nothing when it was not drawn
     * @return nothing when it cannot go there
     */
    Optional<Change> on(Edition edition, Optional<Disk> disk, Optional<Partition> partition, Optional<Size> size);

    /** A client disk. */
    record OfDisk() implements Making {
        @Override
        public Optional<Change> on(
                Edition edition, Optional<Disk> disk, Optional<Partition> partition, Optional<Size> size) {
            return Optional.of(new AddDisk(edition, "", size));
        }
    }

    /**
     * A partition.
     *
     * @param fileSystem what it is formatted with
     */
    record OfPartition(FileSystem fileSystem) implements Making {
        @Override
        public Optional<Change> on(
                Edition edition, Optional<Disk> disk, Optional<Partition> partition, Optional<Size> size) {
            return disk.map(each -> new AddPartition(edition, each, "", fileSystem, size));
        }
    }

    /**
     * A volume.
     *
     * @param service what keeps something on it; nothing for the first there is
     */
    record OfVolume(Optional<Service> service) implements Making {
        @Override
        public Optional<Change> on(
                Edition edition, Optional<Disk> disk, Optional<Partition> partition, Optional<Size> size) {
            Optional<Service> keeper =
                    service.or(() -> edition.getServices().stream().findFirst());
            return partition.flatMap(
                    each -> keeper.map(one -> new AddVolume(one, "", "", Optional.of(each), Optional.empty())));
        }
    }

    /**
     * What a partition is formatted with.
     *
     * @param fileSystem the file system
     */
    record OfFileSystem(FileSystem fileSystem) implements Making {
        @Override
        public Optional<Change> on(
                Edition edition, Optional<Disk> disk, Optional<Partition> partition, Optional<Size> size) {
            return partition.map(each -> new SetFileSystem(edition, each, fileSystem));
        }
    }

    /**
     * The encryption of a partition.
     *
     * @param cipher its cipher
     */
    record OfEncryption(Cipher cipher) implements Making {
        @Override
        public Optional<Change> on(
                Edition edition, Optional<Disk> disk, Optional<Partition> partition, Optional<Size> size) {
            return partition.map(each -> EncryptPartition.by(each, cipher));
        }
    }
}

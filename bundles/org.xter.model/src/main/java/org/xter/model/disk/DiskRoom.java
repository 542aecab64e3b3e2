package org.xter.model.disk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.xter.model.edition.Disk;
import org.xter.model.edition.DiskMatch;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Partition;
import org.xter.model.unit.Size;

/**
 * How the room of a disk is shared, in bytes. What is said of the smallest disk that is recognised is what can be relied on.
 *
 * @param total the room of the smallest disk; nothing when nobody knows. Where partitions ask for more, they count
 * @param least the least size the disk must have, as the edition says
 * @param most the greatest size, as the edition says
 * @param claimed what partitions with a size take together
 * @param shares the partitions in their order
 */
public record DiskRoom(OptionalLong total, OptionalLong least, OptionalLong most, long claimed, List<Share> shares) {
    public DiskRoom {
        shares = List.copyOf(shares);
    }

    /**
     * What a partition has.
     *
     * @param partition the partition
     * @param rest whether it takes the rest of the disk
     * @param bytes its size; nothing when it takes the rest and nobody knows how much that is
     * @param used what volumes on it may hold; nothing when there are none
     * @param unused what nothing is known to take: neither volumes nor the header of the encryption; nothing when nobody
     *     knows, as where a volume may grow without bound or somebody else decides what lies there
     * @param minimum what it needs
     * @param maximum how far its end can be moved, which takes from what follows it; nothing when there is no bound, or its
     *     end cannot be moved because it takes the rest. Below the minimum when there is no room even for that
     */
    public record Share(
            Partition partition,
            boolean rest,
            OptionalLong bytes,
            OptionalLong used,
            OptionalLong unused,
            long minimum,
            OptionalLong maximum) {}

    /** How a disk of an edition is shared. */
    public static DiskRoom of(Edition edition, Disk disk) {
        DiskMatch match = disk.getMatch();
        OptionalLong least = match == null ? OptionalLong.empty() : bytes(match.getMinimum());
        OptionalLong most = match == null ? OptionalLong.empty() : bytes(match.getMaximum());
        List<Partition> partitions = disk.getPartitions();
        long claimed = PartitionNeeds.sum(
                partitions.stream().map(each -> bytes(each.getSize()).orElse(0)));
        long open = partitions.stream().filter(each -> !each.isSetSize()).count();
        OptionalLong total = least.isPresent() && least.getAsLong() >= claimed
                ? least
                : open > 0 || partitions.isEmpty() ? OptionalLong.empty() : OptionalLong.of(claimed);
        List<Share> shares = new ArrayList<>();
        for (Partition each : partitions) {
            // Only the last may take the rest; where others do too, they share it so that there is something to show.
            OptionalLong bytes = each.isSetSize()
                    ? bytes(each.getSize())
                    : total.isPresent() && total.getAsLong() > claimed
                            ? OptionalLong.of(Math.max(1, (total.getAsLong() - claimed) / open))
                            : OptionalLong.empty();
            boolean hasVolumes = !PartitionNeeds.volumesOn(edition, each).isEmpty();
            OptionalLong taken = PartitionNeeds.taken(edition, each);
            shares.add(new Share(
                    each,
                    !each.isSetSize(),
                    bytes,
                    hasVolumes
                            ? OptionalLong.of(PartitionNeeds.claimed(PartitionNeeds.volumesOn(edition, each)))
                            : OptionalLong.empty(),
                    bytes.isPresent() && taken.isPresent()
                            ? OptionalLong.of(Math.max(0, bytes.getAsLong() - taken.getAsLong()))
                            : OptionalLong.empty(),
                    PartitionNeeds.of(edition, each),
                    OptionalLong.empty()));
        }
        DiskRoom room = new DiskRoom(total, least, most, claimed, shares);
        List<Share> bounded = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Share each = shares.get(i);
            bounded.add(new Share(
                    each.partition(),
                    each.rest(),
                    each.bytes(),
                    each.used(),
                    each.unused(),
                    each.minimum(),
                    room.maximum(i)));
        }
        return new DiskRoom(total, least, most, claimed, bounded);
    }

    private static OptionalLong bytes(Size size) {
        return size == null ? OptionalLong.empty() : OptionalLong.of(size.bytes());
    }

    private OptionalLong maximum(int index) {
        Share share = shares.get(index);
        if (share.rest() || share.bytes().isEmpty()) {
            return OptionalLong.empty();
        }
        long own = share.bytes().getAsLong();
        if (index + 1 < shares.size()) {
            Share next = shares.get(index + 1);
            if (next.bytes().isEmpty() && total.isEmpty()) {
                return OptionalLong.empty();
            }
            // What follows may be smaller than it must be, or have nothing left; then this one has to give room.
            long spare = next.bytes().orElse(0) - next.minimum();
            return OptionalLong.of(spare >= 0 ? PartitionNeeds.plus(own, spare) : Math.max(0, own + spare));
        }
        OptionalLong bound = least.isPresent() && least.getAsLong() >= claimed ? least : most;
        return bound.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(0, own + (bound.getAsLong() - claimed)));
    }

    /** What no partition takes on the smallest disk; nothing when nobody knows how large that is. */
    public OptionalLong free() {
        boolean rest = shares.stream().anyMatch(Share::rest);
        return total.isEmpty() ? total : OptionalLong.of(rest ? 0 : total.getAsLong() - claimed);
    }

    /** What a partition has. */
    public Optional<Share> share(Partition partition) {
        return shares.stream().filter(each -> each.partition() == partition).findFirst();
    }

    /** What follows a partition. */
    public Optional<Share> after(Partition partition) {
        for (int i = 0; i + 1 < shares.size(); i++) {
            if (shares.get(i).partition() == partition) {
                return Optional.of(shares.get(i + 1));
            }
        }
        return Optional.empty();
    }
}

package org.xter.document.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Encryption;
import org.xter.model.edition.Guest;
import org.xter.model.edition.KeyHolder;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Placement;
import org.xter.model.edition.Service;
import org.xter.model.edition.UnlockMethod;
import org.xter.model.edition.Volume;

/**
 * Whose keys open what: every key of an edition with its holder, and for every service, guest and volume the keys somebody
 * needs to read it. Immutable as long as the edition is.
 *
 * @param keys those of containers A and B, then those of encrypted partitions in their order
 * @param secrets services, then guests, then volumes, in the order of the file; also those that need no key
 */
public record KeyMap(List<Key> keys, List<Secret> secrets) {
    public KeyMap {
        keys = List.copyOf(keys);
        secrets = List.copyOf(secrets);
    }

    /**
     * A key.
     *
     * @param encryption what it opens
     * @param holder who holds it, said or implied
     * @param unlock how it gets to the machine, said or implied
     */
    public record Key(Encryption encryption, KeyHolder holder, List<UnlockMethod> unlock) {
        public Key {
            unlock = List.copyOf(unlock);
        }
    }

    /**
     * Something that lies somewhere.
     *
     * @param part a service, a guest or a volume
     * @param keys what must be opened to read it, from the outermost; none when anybody can
     */
    public record Secret(EObject part, List<Key> keys) {
        public Secret {
            keys = List.copyOf(keys);
        }
    }

    /** The keys of an edition. */
    public static KeyMap of(Edition edition) {
        Optional<Key> a = Containers.get(edition, Placement.A).map(KeyMap::key);
        Optional<Key> b = Containers.get(edition, Placement.B).map(KeyMap::key);
        List<Key> disks = edition.getDisks().stream()
                .flatMap(disk -> disk.getPartitions().stream())
                .filter(each -> each.getEncryption() != null)
                .map(each -> key(each.getEncryption()))
                .toList();
        List<Secret> secrets = new ArrayList<>();
        for (Service each : edition.getServices()) {
            secrets.add(new Secret(each, around(each.getContainer(), a, b)));
        }
        for (Guest each : edition.getGuests()) {
            secrets.add(new Secret(each, around(each.getContainer(), a, b)));
        }
        for (Service each : edition.getServices()) {
            for (Volume volume : each.getVolumes()) {
                secrets.add(new Secret(
                        volume,
                        disks.stream().filter(key -> isUnder(volume, key)).toList()));
            }
        }
        return new KeyMap(
                Stream.of(a.stream(), b.stream(), disks.stream())
                        .flatMap(each -> each)
                        .toList(),
                secrets);
    }

    private static Key key(Encryption encryption) {
        return new Key(encryption, Containers.holder(encryption), AddUnlock.methods(encryption));
    }

    private static List<Key> around(Placement placement, Optional<Key> a, Optional<Key> b) {
        return switch (placement) {
            case NONE -> List.of();
            case A -> a.stream().toList();
            case B -> Stream.concat(a.stream(), b.stream()).toList();
        };
    }

    private static boolean isUnder(Volume volume, Key key) {
        Partition partition = (Partition) key.encryption().eContainer();
        return volume.isSetPartition()
                && partition.isSetName()
                && volume.getPartition().equals(partition.getName());
    }

    /** What some holders can read together, beside what anybody can. */
    public List<EObject> openTo(Set<KeyHolder> holders) {
        return openWith(key -> holders.contains(key.holder()));
    }

    /** What can be read with some keys, beside what anybody can. */
    public List<EObject> openWith(Predicate<Key> has) {
        return secrets.stream()
                .filter(each -> !each.keys().isEmpty() && each.keys().stream().allMatch(has))
                .map(Secret::part)
                .toList();
    }

    /** The keys of one holder. */
    public List<Key> of(KeyHolder holder) {
        return keys.stream().filter(each -> each.holder() == holder).toList();
    }
}

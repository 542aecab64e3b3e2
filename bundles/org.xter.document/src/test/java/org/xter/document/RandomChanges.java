package org.xter.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.eclipse.emf.ecore.EObject;
import org.xter.document.change.Change;
import org.xter.document.change.DeleteParts;
import org.xter.document.change.RenamePart;
import org.xter.document.change.Retitle;
import org.xter.document.compose.AddGroup;
import org.xter.document.compose.AddGuest;
import org.xter.document.compose.AddPort;
import org.xter.document.compose.AddService;
import org.xter.document.compose.Connect;
import org.xter.document.compose.Disconnect;
import org.xter.document.compose.FilePlace;
import org.xter.document.compose.MoveFile;
import org.xter.document.compose.MovePackages;
import org.xter.document.compose.Neighbour;
import org.xter.document.compose.PutFile;
import org.xter.document.compose.PutPackages;
import org.xter.document.compose.Reconnect;
import org.xter.document.compose.RemovePort;
import org.xter.document.compose.WaitKind;
import org.xter.document.disks.AddDisk;
import org.xter.document.disks.AddPartition;
import org.xter.document.disks.AddVolume;
import org.xter.document.disks.DecryptPartition;
import org.xter.document.disks.DiskText;
import org.xter.document.disks.EncryptPartition;
import org.xter.document.disks.Grid;
import org.xter.document.disks.MoveBoundary;
import org.xter.document.disks.MovePartition;
import org.xter.document.disks.MoveToDisk;
import org.xter.document.disks.MoveVolume;
import org.xter.document.disks.SetFileSystem;
import org.xter.document.disks.SetMount;
import org.xter.document.disks.SetPartitionSize;
import org.xter.document.packages.AskedPackages;
import org.xter.document.packages.PackagePlace;
import org.xter.document.protection.AddContainer;
import org.xter.document.protection.AddUnlock;
import org.xter.document.protection.PlaceIn;
import org.xter.document.protection.RemoveContainer;
import org.xter.document.protection.RemoveUnlock;
import org.xter.document.protection.SetCipher;
import org.xter.document.protection.SetHolder;
import org.xter.document.protection.SetKeyDerivation;
import org.xter.document.trust.SetKeyring;
import org.xter.model.edition.Cipher;
import org.xter.model.edition.DerivationFunction;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Edition;
import org.xter.model.edition.Encryption;
import org.xter.model.edition.FileEntry;
import org.xter.model.edition.FileSystem;
import org.xter.model.edition.Guest;
import org.xter.model.edition.KeyHolder;
import org.xter.model.edition.PackageGroup;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Placement;
import org.xter.model.edition.Service;
import org.xter.model.edition.UnlockMethod;
import org.xter.model.edition.Volume;
import org.xter.model.unit.Port;
import org.xter.model.unit.Size;

/** Changes of every kind by chance, whether they are allowed or not. */
final class RandomChanges {
    private final Random random;
    private final Edition edition;

    RandomChanges(Random random, Edition edition) {
        this.random = random;
        this.edition = edition;
    }

    /** One that is allowed. */
    Optional<Change> allowed() {
        for (int i = 0; i < 100; i++) {
            Optional<Change> change = attempt().filter(each -> each.refusal().isEmpty());
            if (change.isPresent()) {
                return change;
            }
        }
        return Optional.empty();
    }

    private Optional<Change> attempt() {
        return switch (random.nextInt(38)) {
            case 0 ->
                Optional.of(new AddService(
                        edition, words(), one(AddService.Kind.values()), List.of("nginx"), placement(), neighbour()));
            case 1 -> Optional.of(new AddGroup(edition, words(), List.of("vim")));
            case 2 -> Optional.of(new AddGuest(edition, words(), "", placement()));
            case 3 -> any(Service.class).map(AddPort::fresh);
            case 4 -> any(Service.class).map(each -> new AddPort(each, new Port(53, 53, "udp")));
            case 5 -> any(Service.class).map(each -> new RemovePort(each, random.nextInt(2)));
            case 6, 7 ->
                any(Service.class).flatMap(each -> any(Service.class)
                        .map(other -> new Connect(each, other, one(WaitKind.values()))));
            case 8 -> wait(Disconnect::new);
            case 9 ->
                any(Service.class).flatMap(other -> any(Service.class)
                        .flatMap(later -> wait((each, name) ->
                                new Reconnect(each, name, new Connect(later, other, one(WaitKind.values()))))));
            case 10 -> Optional.of(new PutPackages(edition, packagePlace(), List.of("htop", "strace")));
            case 11 ->
                Optional.of(new MovePackages(
                        AskedPackages.of(edition).groups().stream()
                                .flatMap(group -> group.packages().stream())
                                .limit(2)
                                .toList(),
                        packagePlace()));
            case 12 -> Optional.of(PutFile.where(filePlace(), "files/etc/motd", false));
            case 13 -> any(FileEntry.class).map(each -> new MoveFile(each, filePlace()));
            case 14 -> any(EObject.class).map(each -> new RenamePart(each, "renamed-" + random.nextInt(9)));
            case 15 -> any(EObject.class).map(each -> new Retitle(each, random.nextBoolean() ? "" : "Other words"));
            case 16 -> any(EObject.class).map(each -> new DeleteParts(edition, List.of(each)));
            case 17 ->
                any(Service.class).flatMap(each -> any(Partition.class)
                        .map(other -> new DeleteParts(edition, List.of(each, other))));
            case 18 -> Optional.of(new AddDisk(edition, words(), Optional.of(new Size(100L << 30))));
            case 19 ->
                any(Disk.class)
                        .map(each ->
                                new AddPartition(edition, each, words(), one(FileSystem.values()), Optional.empty()));
            case 20 ->
                any(Service.class)
                        .map(each -> new AddVolume(
                                each, words(), "", any(Partition.class), Optional.of(new Size(1L << 30))));
            case 21 ->
                any(Partition.class)
                        .map(each -> new MoveBoundary(edition, each, random.nextLong(1L << 40), Grid.COARSE));
            case 22 -> any(Partition.class).map(each -> new MovePartition(each, random.nextInt(4)));
            case 23 ->
                any(Partition.class)
                        .map(each -> new SetPartitionSize(
                                edition,
                                each,
                                random.nextBoolean()
                                        ? Optional.empty()
                                        : Optional.of(new Size((1 + random.nextInt(50)) * 1L << 30))));
            case 24 -> any(Partition.class).map(each -> new SetFileSystem(edition, each, one(FileSystem.values())));
            case 25 ->
                any(Partition.class)
                        .map(each ->
                                new SetMount(edition, each, random.nextBoolean() ? "" : "/srv/m" + random.nextInt(5)));
            case 26 ->
                any(Partition.class)
                        .map(each -> each.getEncryption() == null
                                ? new EncryptPartition(each, one(Cipher.values()))
                                : new DecryptPartition(each));
            case 27 -> any(Volume.class).map(each -> new MoveVolume(edition, each, any(Partition.class)));
            case 35 ->
                any(Partition.class).flatMap(each -> any(Disk.class)
                        .map(disk -> new MoveToDisk(edition, each, disk, random.nextInt(4))));
            case 36 ->
                Optional.of(new SetKeyring(
                        edition, random.nextBoolean() ? Optional.empty() : Optional.of("keys" + random.nextInt(3))));
            case 28 -> Optional.of(new AddContainer(edition, placement()));
            case 29 -> Optional.of(new RemoveContainer(edition, random.nextBoolean() ? Placement.A : Placement.B));
            case 30 -> Optional.of(new PlaceIn(edition, placed(), placement()));
            case 31 -> any(Encryption.class).map(this::encryption);
            case 32 -> any(Partition.class).map(each -> EncryptPartition.by(each, one(Cipher.values())));
            case 33, 34 ->
                any(EObject.class).flatMap(each -> Optional.of(one(DiskText.values()))
                        .filter(text -> text.isOf(each))
                        .map(text -> text.change(edition, each, typed())));
            default ->
                any(Encryption.class)
                        .map(each -> random.nextBoolean()
                                ? new AddUnlock(each, one(UnlockMethod.values()))
                                : new RemoveUnlock(each, one(UnlockMethod.values())));
        };
    }

    private String typed() {
        return one(new String[] {"", "20 GiB", " 1.5 TiB ", "512 MiB", "/srv/typed", "typed", "much", "Видео"});
    }

    private Change encryption(Encryption each) {
        return switch (random.nextInt(4)) {
            case 0 -> new SetCipher(each, one(Cipher.values()));
            case 1 -> new SetHolder(each, one(KeyHolder.values()));
            case 2 -> SetKeyDerivation.of(each, one(DerivationFunction.values()));
            default ->
                new SetKeyDerivation(
                        each,
                        DerivationFunction.ARGON2ID,
                        Optional.of(new Size(256L << 20)),
                        random.nextBoolean() ? OptionalInt.of(4) : OptionalInt.empty());
        };
    }

    private interface Wait {
        Change of(Service later, String earlier);
    }

    private Optional<Change> wait(Wait wait) {
        return any(Service.class).flatMap(each -> {
            List<String> names = one(WaitKind.values()).names(each);
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(wait.of(each, names.get(random.nextInt(names.size()))));
        });
    }

    private List<EObject> placed() {
        List<EObject> parts = new ArrayList<>();
        any(Service.class).ifPresent(parts::add);
        any(Guest.class).ifPresent(parts::add);
        any(Volume.class).ifPresent(parts::add);
        return parts.stream().filter(each -> random.nextBoolean()).toList();
    }

    private Placement placement() {
        return one(Placement.values());
    }

    private Optional<Neighbour> neighbour() {
        return random.nextBoolean()
                ? Optional.empty()
                : any(Service.class).map(each -> new Neighbour(each, random.nextBoolean(), one(WaitKind.values())));
    }

    private PackagePlace packagePlace() {
        Optional<PackagePlace> place = random.nextBoolean()
                ? any(Service.class).map(PackagePlace::of)
                : any(PackageGroup.class).map(PackagePlace::of);
        return place.orElseGet(
                () -> random.nextBoolean() ? PackagePlace.system(edition) : PackagePlace.excluded(edition));
    }

    private FilePlace filePlace() {
        return any(Service.class).map(FilePlace::of).orElseGet(() -> FilePlace.system(edition));
    }

    private String words() {
        return one(new String[] {"", "Video mail", "Видеопочта", "日本語", "a/b c", "x".repeat(90)});
    }

    private <T> T one(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> Optional<T> any(Class<T> kind) {
        List<T> all = new ArrayList<>();
        for (Iterator<EObject> parts = edition.eAllContents(); parts.hasNext(); ) {
            EObject each = parts.next();
            if (kind.isInstance(each)) {
                all.add(kind.cast(each));
            }
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}

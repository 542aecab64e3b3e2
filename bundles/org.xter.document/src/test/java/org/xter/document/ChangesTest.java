package org.xter.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xter.document.change.CallPart;
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
import org.xter.document.protection.Containers;
import org.xter.document.protection.PlaceIn;
import org.xter.document.protection.RemoveContainer;
import org.xter.document.protection.RemoveUnlock;
import org.xter.document.protection.SetCipher;
import org.xter.document.protection.SetHolder;
import org.xter.document.protection.SetKeyDerivation;
import org.xter.model.edition.Cipher;
import org.xter.model.edition.DerivationFunction;
import org.xter.model.edition.Disk;
import org.xter.model.edition.Edition;
import org.xter.model.edition.FileSystem;
import org.xter.model.edition.KeyHolder;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Placement;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Service;
import org.xter.model.edition.UnlockMethod;
import org.xter.model.unit.Port;
import org.xter.model.unit.Size;
import org.xter.report.Problem;

/** What each change does to the text, line by line, and which are refused or warned of. */
class ChangesTest {
    private static final String TEXT = """
            format: 1
            edition: { name: office, kind: office }
            system:
              files:
                - { path: /etc/motd, content: hello }   # greets
            services:
              - name: web
                packages: [nginx]
                ports: [80/tcp]
                after: [db, time]   # in this order
                requires: [db]
              - name: db
                title: Database
                container: b
                volumes:
                  - { name: tables, path: /var/lib/db, partition: data, size: 20 GiB }
              - name: time
            guests:
              - { name: old, image: old.qcow2, memory: 1 GiB }
            disks:
              - name: one
                match: { minimum: 100 GiB }
                partitions:
                  - { name: swap, size: 8 GiB, filesystem: swap }
                  - { name: data, size: 60 GiB, mount: /srv/data }
                  - { name: rest, mount: /srv/rest }
              - name: two
              - name: three
                match: { minimum: 30 GiB }
                partitions:
                  # for later
                  - name: spare   # nothing on it
                    size: 18 GiB
            protection:
              container-a: { unlock: [tpm] }
              container-b: { cipher: serpent-xts }
            """;

    private static Service service(Edition edition, String name) {
        return edition.getServices().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Partition partition(Edition edition, String name) {
        return edition.getDisks().get(0).getPartitions().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Disk disk(Edition edition, int index) {
        return edition.getDisks().get(index);
    }

    private static ProtectedContainer a(Edition edition) {
        return edition.getProtection().getContainerA();
    }

    private static ProtectedContainer b(Edition edition) {
        return edition.getProtection().getContainerB();
    }

    private static Connect connect(Edition e, String later, String earlier, WaitKind kind) {
        return new Connect(service(e, later), service(e, earlier), kind);
    }

    private static Arguments row(String name, Function<Edition, Change> change, String... lines) {
        return Arguments.of(name, change, List.of(lines));
    }

    /** Each change with the lines it takes (-) and brings (+). */
    static Stream<Arguments> done() {
        return Stream.of(
                row("connect", e -> connect(e, "time", "db", WaitKind.AFTER), "+    after: [db]"),
                row(
                        "connect to one more",
                        e -> connect(e, "web", "time", WaitKind.REQUIRES),
                        "-    requires: [db]",
                        "+    requires: [db, time]"),
                row(
                        "disconnect takes a name from both lists",
                        e -> new Disconnect(service(e, "web"), "db"),
                        "-    after: [db, time]   # in this order",
                        "-    requires: [db]",
                        "+    after: [time]   # in this order"),
                row(
                        "reconnect to another",
                        e -> new Reconnect(service(e, "web"), "time", connect(e, "db", "time", WaitKind.AFTER)),
                        "-    after: [db, time]   # in this order",
                        "+    after: [db]   # in this order",
                        "+    after: [time]"),
                row(
                        "make it a line of another kind",
                        e -> new Reconnect(service(e, "web"), "time", connect(e, "web", "time", WaitKind.REQUIRES)),
                        "-    after: [db, time]   # in this order",
                        "-    requires: [db]",
                        "+    after: [db]   # in this order",
                        "+    requires: [db, time]"),
                row(
                        "add a service",
                        e -> AddService.named(e, "Видео почта"),
                        "+  - name: video-pochta",
                        "+    title: Видео почта"),
                row(
                        "add a service that waits",
                        e -> AddService.named(e, "").with(new Neighbour(service(e, "db"), true, WaitKind.REQUIRES)),
                        "+  - name: service",
                        "+    requires: [db]"),
                row(
                        "add a service that is waited for, in A",
                        e -> AddService.named(e, "web")
                                .of(List.of("nginx"))
                                .in(Placement.A)
                                .with(new Neighbour(service(e, "time"), false, WaitKind.AFTER)),
                        "+    after: [web-2]",
                        "+  - name: web-2",
                        "+    title: web",
                        "+    packages: [nginx]",
                        "+    container: a"),
                row("add a layer", e -> AddService.layer(e, ""), "+  - name: layer", "+    units: []"),
                row(
                        "add a group",
                        e -> new AddGroup(e, "Tools", List.of("vim")),
                        "+groups:",
                        "+  - name: tools",
                        "+    title: Tools",
                        "+    packages: [vim]"),
                row(
                        "add a guest",
                        e -> new AddGuest(e, "Old", "", Placement.NONE),
                        "+  - { name: old-2, title: Old, image: images/old-2.qcow2, memory: 1 GiB }"),
                row(
                        "add a port",
                        e -> AddPort.fresh(service(e, "web")),
                        "-    ports: [80/tcp]",
                        "+    ports: [80/tcp, 8080/tcp]"),
                row("remove a port", e -> new RemovePort(service(e, "web"), 0), "-    ports: [80/tcp]"),
                row(
                        "put a package into a service",
                        e -> new PutPackages(e, PackagePlace.of(service(e, "web")), List.of("nginx", "certbot")),
                        "-    packages: [nginx]",
                        "+    packages: [nginx, certbot]"),
                row(
                        "move a package to the system",
                        e -> new MovePackages(AskedPackages.of(e).wanting("nginx"), PackagePlace.system(e)),
                        "-    packages: [nginx]",
                        "+  packages: [nginx]"),
                row(
                        "put a file into a service",
                        e -> PutFile.where(FilePlace.of(service(e, "time")), "files/etc/ntp.conf", false),
                        "+    files:",
                        "+      - { path: /etc/ntp.conf, from: files/etc/ntp.conf }"),
                row(
                        "move a file to a service",
                        e -> new MoveFile(e.getSystem().getFiles().get(0), FilePlace.of(service(e, "web"))),
                        "-system:",
                        "-  files:",
                        "-    - { path: /etc/motd, content: hello }   # greets",
                        "+    files:",
                        "+      - { path: /etc/motd, content: hello }   # greets"),
                row(
                        "rename everywhere",
                        e -> new RenamePart(service(e, "db"), "store"),
                        "-    after: [db, time]   # in this order",
                        "-    requires: [db]",
                        "-  - name: db",
                        "+    after: [store, time]   # in this order",
                        "+    requires: [store]",
                        "+  - name: store"),
                row(
                        "retitle",
                        e -> new Retitle(service(e, "db"), "Store"),
                        "-    title: Database",
                        "+    title: Store"),
                row(
                        "call by words",
                        e -> new CallPart(service(e, "time"), "Точное время"),
                        "-    after: [db, time]   # in this order",
                        "-  - name: time",
                        "+    after: [db, tochnoe-vremya]   # in this order",
                        "+  - name: tochnoe-vremya",
                        "+    title: Точное время"),
                row("take a title away", e -> new Retitle(service(e, "db"), ""), "-    title: Database"),
                row(
                        "delete with references",
                        e -> new DeleteParts(e, List.of(service(e, "time"))),
                        "-    after: [db, time]   # in this order",
                        "-  - name: time",
                        "+    after: [db]   # in this order"),
                row(
                        "delete a partition with a volume on it",
                        e -> new DeleteParts(e, List.of(partition(e, "data"))),
                        "-      - { name: tables, path: /var/lib/db, partition: data, size: 20 GiB }",
                        "-      - { name: data, size: 60 GiB, mount: /srv/data }",
                        "+      - { name: tables, path: /var/lib/db, size: 20 GiB }"),
                row(
                        "add a disk",
                        e -> new AddDisk(e, "Backup", Optional.of(new Size(1L << 40))),
                        "+  - name: backup",
                        "+    match: { minimum: 1 TiB }"),
                row(
                        "add a partition to an empty disk",
                        e -> new AddPartition(e, disk(e, 1), "", FileSystem.XFS, Optional.empty()),
                        "+    partitions:",
                        "+      - { name: data-2, filesystem: xfs, mount: /srv/data-2 }"),
                row(
                        "add a partition before the one that takes the rest",
                        e -> new AddPartition(e, disk(e, 0), "logs", FileSystem.EXT4, Optional.empty()),
                        "+      - { name: logs, size: 10 GiB, mount: /srv/logs }"),
                row(
                        "add a volume",
                        e -> new AddVolume(
                                service(e, "web"), "", "", Optional.of(partition(e, "rest")), Optional.empty()),
                        "+    volumes:",
                        "+      - { name: data, path: /var/lib/web/data, partition: rest }"),
                row(
                        "move the boundary to the rest",
                        e -> new MoveBoundary(e, partition(e, "data"), (50L << 30) + 12345, Grid.COARSE),
                        "-      - { name: data, size: 60 GiB, mount: /srv/data }",
                        "+      - { name: data, size: 50 GiB, mount: /srv/data }"),
                row(
                        "move the boundary between two with sizes",
                        e -> new MoveBoundary(e, partition(e, "swap"), 16L << 30, Grid.COARSE),
                        "-      - { name: swap, size: 8 GiB, filesystem: swap }",
                        "-      - { name: data, size: 60 GiB, mount: /srv/data }",
                        "+      - { name: swap, size: 16 GiB, filesystem: swap }",
                        "+      - { name: data, size: 52 GiB, mount: /srv/data }"),
                row(
                        "move the boundary no further than the neighbour's content",
                        e -> new MoveBoundary(e, partition(e, "swap"), 1L << 50, Grid.COARSE),
                        "-      - { name: swap, size: 8 GiB, filesystem: swap }",
                        "-      - { name: data, size: 60 GiB, mount: /srv/data }",
                        "+      - { name: swap, size: 48 GiB, filesystem: swap }",
                        "+      - { name: data, size: 20 GiB, mount: /srv/data }"),
                row(
                        "type a size",
                        e -> new SetPartitionSize(e, partition(e, "rest"), Optional.of(new Size(1L << 30))),
                        "-      - { name: rest, mount: /srv/rest }",
                        "+      - { name: rest, size: 1 GiB, mount: /srv/rest }"),
                row(
                        "move a partition",
                        e -> new MovePartition(partition(e, "data"), 0),
                        "-      - { name: swap, size: 8 GiB, filesystem: swap }",
                        "+      - { name: swap, size: 8 GiB, filesystem: swap }"),
                row(
                        "move a partition to a disk without any",
                        e -> new MoveToDisk(e, partition(e, "data"), disk(e, 1), 0),
                        "-      - { name: data, size: 60 GiB, mount: /srv/data }",
                        "+    partitions:",
                        "+      - { name: data, size: 60 GiB, mount: /srv/data }"),
                row(
                        "move the partition that takes the rest to another disk",
                        e -> new MoveToDisk(e, partition(e, "rest"), disk(e, 1), 0),
                        "-      - { name: rest, mount: /srv/rest }",
                        "+    partitions:",
                        "+      - { name: rest, mount: /srv/rest }"),
                row(
                        "move a partition to another disk, before the one that takes the rest",
                        e -> new MoveToDisk(e, disk(e, 2).getPartitions().get(0), disk(e, 0), 9),
                        "-    partitions:",
                        "-      # for later",
                        "-      - name: spare   # nothing on it",
                        "-        size: 18 GiB",
                        "+      # for later",
                        "+      - name: spare   # nothing on it",
                        "+        size: 18 GiB"),
                row(
                        "make it swap space",
                        e -> new SetFileSystem(e, partition(e, "rest"), FileSystem.SWAP),
                        "-      - { name: rest, mount: /srv/rest }",
                        "+      - { name: rest, filesystem: swap }"),
                row(
                        "mount it elsewhere",
                        e -> new SetMount(e, partition(e, "rest"), "/srv/more"),
                        "-      - { name: rest, mount: /srv/rest }",
                        "+      - { name: rest, mount: /srv/more }"),
                row(
                        "encrypt a partition",
                        e -> new EncryptPartition(partition(e, "rest"), Cipher.SERPENT_XTS),
                        "-      - { name: rest, mount: /srv/rest }",
                        "+      - { name: rest, mount: /srv/rest, encryption: { cipher: serpent-xts } }"),
                row(
                        "put a volume elsewhere",
                        e -> new MoveVolume(e, service(e, "db").getVolumes().get(0), Optional.of(partition(e, "rest"))),
                        "-      - { name: tables, path: /var/lib/db, partition: data, size: 20 GiB }",
                        "+      - { name: tables, path: /var/lib/db, partition: rest, size: 20 GiB }"),
                row(
                        "put a volume into RAM",
                        e -> new MoveVolume(e, service(e, "db").getVolumes().get(0), Optional.empty()),
                        "-      - { name: tables, path: /var/lib/db, partition: data, size: 20 GiB }",
                        "+      - { name: tables, path: /var/lib/db, size: 20 GiB }"),
                row(
                        "remove container B",
                        e -> new RemoveContainer(e, Placement.B),
                        "-    container: b",
                        "-  container-b: { cipher: serpent-xts }",
                        "+    container: a"),
                row(
                        "remove container A and B in it",
                        e -> new RemoveContainer(e, Placement.A),
                        "-    container: b",
                        "-protection:",
                        "-  container-a: { unlock: [tpm] }",
                        "-  container-b: { cipher: serpent-xts }"),
                row(
                        "move a service into B",
                        e -> new PlaceIn(e, List.of(service(e, "web")), Placement.B),
                        "+    container: b"),
                row(
                        "move a volume out moves its service",
                        e -> new PlaceIn(
                                e, List.of(service(e, "db").getVolumes().get(0)), Placement.NONE),
                        "-    container: b"),
                row(
                        "choose a cipher",
                        e -> new SetCipher(b(e), Cipher.TWOFISH_XTS),
                        "-  container-b: { cipher: serpent-xts }",
                        "+  container-b: { cipher: twofish-xts }"),
                row(
                        "choose a holder",
                        e -> new SetHolder(b(e), KeyHolder.CLIENT),
                        "-  container-b: { cipher: serpent-xts }",
                        "+  container-b: { cipher: serpent-xts, holder: client }"),
                row(
                        "choose how a key is derived",
                        e -> new SetKeyDerivation(
                                b(e), DerivationFunction.ARGON2ID, Optional.of(new Size(1L << 30)), OptionalInt.of(4)),
                        "-  container-b: { cipher: serpent-xts }",
                        "+  container-b: { cipher: serpent-xts, key-derivation: { function: argon2id, memory: 1 GiB, iterations: 4 } }"),
                row(
                        "open it in one more way",
                        e -> new AddUnlock(a(e), UnlockMethod.DEPOT),
                        "-  container-a: { unlock: [tpm] }",
                        "+  container-a: { unlock: [tpm, depot] }"),
                row(
                        "the passphrase that was implied stays",
                        e -> new AddUnlock(b(e), UnlockMethod.TPM),
                        "-  container-b: { cipher: serpent-xts }",
                        "+  container-b: { cipher: serpent-xts, unlock: [passphrase, tpm] }"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("done")
    void aChangeTouchesItsLinesAloneAndIsUndoneAndRedone(
            String name, Function<Edition, Change> made, List<String> lines) {
        Desk desk = new Desk();
        try (EditionDocument document = desk.document(TEXT)) {
            Change change = made.apply(document.edition());
            assertEquals(Optional.empty(), change.refusalBy(document));
            assertTrue(change.applyTo(document), () -> desk.refused + " " + desk.failed);
            String after = document.text();
            assertEquals(lines, difference(TEXT, after), after);
            assertTrue(document.undoLabel().isPresent());
            document.undo();
            assertEquals(TEXT, document.text());
            assertTrue(document.undoLabel().isEmpty(), "one step");
            document.redo();
            assertEquals(after, document.text());
        }
    }

    /** Lines that are gone, then lines that are new, each in their order. */
    private static List<String> difference(String before, String after) {
        List<String> gone = new ArrayList<>(Arrays.asList(before.split("\n")));
        List<String> fresh = new ArrayList<>(Arrays.asList(after.split("\n")));
        int[][] common = new int[gone.size() + 1][fresh.size() + 1];
        for (int i = gone.size() - 1; i >= 0; i--) {
            for (int k = fresh.size() - 1; k >= 0; k--) {
                common[i][k] = gone.get(i).equals(fresh.get(k))
                        ? common[i + 1][k + 1] + 1
                        : Math.max(common[i + 1][k], common[i][k + 1]);
            }
        }
        List<String> minus = new ArrayList<>();
        List<String> plus = new ArrayList<>();
        int i = 0;
        int k = 0;
        while (i < gone.size() || k < fresh.size()) {
            if (i < gone.size() && k < fresh.size() && gone.get(i).equals(fresh.get(k))) {
                i++;
                k++;
            } else if (k == fresh.size() || (i < gone.size() && common[i + 1][k] >= common[i][k + 1])) {
                minus.add("-" + gone.get(i++));
            } else {
                plus.add("+" + fresh.get(k++));
            }
        }
        minus.addAll(plus);
        return minus;
    }

    private static Arguments told(String code, Function<Edition, Change> change) {
        return Arguments.of(code, change);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                told("change.self-wait", e -> connect(e, "web", "web", WaitKind.AFTER)),
                told("change.nothing", e -> connect(e, "web", "db", WaitKind.AFTER)),
                told("change.nothing", e -> new Disconnect(service(e, "db"), "web")),
                told(
                        "change.nothing",
                        e -> new Reconnect(service(e, "web"), "time", connect(e, "web", "time", WaitKind.AFTER))),
                told("change.wrong-form", e -> AddService.named(e, "x").of(List.of("no package"))),
                told("change.wrong-form", e -> new RenamePart(service(e, "db"), "Not a name")),
                told("change.name-taken", e -> new RenamePart(service(e, "db"), "web")),
                told("change.name-taken", e -> new CallPart(service(e, "time"), "web")),
                told("change.wrong-form", e -> new CallPart(service(e, "time"), "---")),
                told("document.no-name", e -> new RenamePart(e.getProtection(), "x")),
                told("change.no-title", e -> new Retitle(partition(e, "data"), "x")),
                told("change.required-part", e -> new DeleteParts(e, List.of(e.getIdentity()))),
                told("change.container-holds", e -> new DeleteParts(e, List.of(a(e)))),
                told("change.outside", e -> PutFile.where(FilePlace.system(e), "../secret", false)),
                told("change.nothing", e -> new AddPort(service(e, "web"), new Port(79, 81, "tcp"))),
                told("change.takes-rest", e -> new MoveBoundary(e, partition(e, "rest"), 1, Grid.FINE)),
                told("change.too-small", e -> new SetPartitionSize(e, partition(e, "data"), Optional.of(new Size(1)))),
                told(
                        "change.no-room",
                        e -> new SetPartitionSize(e, partition(e, "data"), Optional.of(new Size(99L << 30)))),
                told("change.rest-last", e -> new SetPartitionSize(e, partition(e, "data"), Optional.empty())),
                told("change.rest-last", e -> new MovePartition(partition(e, "rest"), 0)),
                told("change.rest-last", e -> new MovePartition(partition(e, "swap"), 2)),
                told("change.nothing", e -> new MoveToDisk(e, partition(e, "swap"), disk(e, 0), 1)),
                told("change.no-room", e -> new MoveToDisk(e, partition(e, "data"), disk(e, 2), 0)),
                told(
                        "change.volume-too-large",
                        e -> new MoveVolume(
                                e,
                                service(e, "db").getVolumes().get(0),
                                Optional.of(disk(e, 2).getPartitions().get(0)))),
                told(
                        "change.no-room",
                        e -> new AddPartition(e, disk(e, 0), "", FileSystem.EXT4, Optional.of(new Size(1L << 40)))),
                told("change.volumes-on-it", e -> new SetFileSystem(e, partition(e, "data"), FileSystem.NONE)),
                told("change.mount-taken", e -> new SetMount(e, partition(e, "rest"), "/srv/data")),
                told("change.holds-no-files", e -> new SetMount(e, partition(e, "swap"), "/srv/x")),
                told(
                        "change.holds-no-files",
                        e -> new MoveVolume(
                                e, service(e, "db").getVolumes().get(0), Optional.of(partition(e, "swap")))),
                told("change.nothing", e -> new DecryptPartition(partition(e, "data"))),
                told("change.nothing", e -> new AddContainer(e, Placement.B)),
                told("change.no-container", e -> new AddContainer(e, Placement.NONE)),
                told("change.not-placed", e -> new PlaceIn(e, List.of(disk(e, 0)), Placement.A)),
                told("change.last-unlock", e -> new RemoveUnlock(a(e), UnlockMethod.TPM)),
                told(
                        "change.no-memory",
                        e -> new SetKeyDerivation(
                                a(e), DerivationFunction.PBKDF2, Optional.of(new Size(1)), OptionalInt.empty())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatMakesNoSenseIsRefusedWithAReason(String code, Function<Edition, Change> made) {
        Desk desk = new Desk();
        try (EditionDocument document = desk.document(TEXT)) {
            Change change = made.apply(document.edition());
            Problem reason = change.refusal().orElseThrow();
            assertEquals(code, reason.code());
            assertTrue(reason.isError());
            assertTrue(!change.applyTo(document));
            assertThrows(IllegalStateException.class, change::edit);
            assertEquals(TEXT, document.text());
            assertEquals(List.of(), desk.refused);
        }
    }

    static Stream<Arguments> warned() {
        return Stream.of(
                told("change.cycle", e -> connect(e, "db", "web", WaitKind.AFTER)),
                told("change.port-taken", e -> new AddPort(service(e, "db"), new Port(80, 80, "tcp"))),
                told("change.required-by", e -> new DeleteParts(e, List.of(service(e, "db")))),
                told("change.volume-to-ram", e -> new DeleteParts(e, List.of(partition(e, "data")))),
                told("change.opens", e -> new PlaceIn(e, List.of(service(e, "db")), Placement.NONE)),
                told("change.opens", e -> new RemoveContainer(e, Placement.B)),
                told("change.same-cipher", e -> new SetCipher(b(e), Cipher.AES_XTS)),
                told("change.same-holder", e -> new SetHolder(b(e), KeyHolder.VENDOR)),
                told(
                        "change.volume-too-large",
                        e -> new AddVolume(
                                service(e, "web"),
                                "",
                                "",
                                Optional.of(partition(e, "data")),
                                Optional.of(new Size(41L << 30)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("warned")
    void whatIsDoubtfulIsAllowedWithAWarning(String code, Function<Edition, Change> made) {
        try (EditionDocument document = new Desk().document(TEXT)) {
            Change change = made.apply(document.edition());
            assertEquals(Optional.empty(), change.refusal());
            assertEquals(code, change.warning().orElseThrow().code());
        }
    }

    static Stream<Arguments> calm() {
        return Stream.of(
                told("a line", e -> connect(e, "time", "db", WaitKind.AFTER)),
                told("deeper protection", e -> new PlaceIn(e, List.of(service(e, "web")), Placement.A)),
                told("another cipher", e -> new SetCipher(a(e), Cipher.TWOFISH_XTS)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calm")
    void whatIsFineIsNotWarnedOf(String name, Function<Edition, Change> made) {
        try (EditionDocument document = new Desk().document(TEXT)) {
            assertEquals(Optional.empty(), made.apply(document.edition()).warning());
        }
    }

    static Stream<Arguments> containers() {
        return Stream.of(
                Arguments.of("", Placement.B, "protection: a aes-xts vendor, b serpent-xts client"),
                Arguments.of(
                        "protection:\n  container-b: { cipher: aes-xts }\n",
                        Placement.A,
                        "protection: a serpent-xts vendor, b aes-xts client"),
                Arguments.of(
                        "protection:\n  container-a: { cipher: serpent-xts, holder: client }\n",
                        Placement.B,
                        "protection: a serpent-xts client, b aes-xts vendor"));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void aContainerComesWithItsOwnCipherAndHolder(String text, Placement added, String expected) {
        try (EditionDocument document = new Desk().document(text)) {
            assertTrue(new AddContainer(document.edition(), added).applyTo(document));
            ProtectedContainer a = a(document.edition());
            ProtectedContainer b = b(document.edition());
            assertEquals(
                    expected,
                    "protection: a " + a.getCipher().getLiteral() + " "
                            + Containers.holder(a).getLiteral() + ", b "
                            + b.getCipher().getLiteral() + " "
                            + Containers.holder(b).getLiteral());
            document.undo();
            assertEquals(text, document.text());
        }
    }
}

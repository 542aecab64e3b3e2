package org.xter.diagram.disks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Naming;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.scene.Room;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.text.SizeText;
import org.xter.diagram.text.Words;
import org.xter.document.find.ElementPath;
import org.xter.document.protection.Containers;
import org.xter.engine.report.BuildReport;
import org.xter.model.disk.DiskRoom;
import org.xter.model.disk.PartitionNeeds;
import org.xter.model.edition.Boot;
import org.xter.model.edition.BootSource;
import org.xter.model.edition.Disk;
import org.xter.model.edition.DiskEncryption;
import org.xter.model.edition.DiskMatch;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.FileSystem;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Service;
import org.xter.model.edition.Volume;

/** What disks an edition has and what is on them, before anything has a place. */
final class DiskPlans {
    private final DiagramInput input;
    private final Words words;
    private final Naming naming;

    DiskPlans(DiagramInput input, Naming naming) {
        this.input = input;
        this.words = input.words();
        this.naming = naming;
    }

    /** The boot medium, then the client's disks in their order. */
    List<DiskPlan> all() {
        List<DiskPlan> plans = new ArrayList<>();
        plans.add(bootMedium());
        input.edition().getDisks().forEach(each -> plans.add(plan(each)));
        return plans;
    }

    private DiskPlan bootMedium() {
        Boot boot = input.edition().getBoot();
        BootSource source = boot == null ? BootSource.DISK : boot.getSource();
        Optional<BuildReport.ArtifactFacts> image = input.lastExport().flatMap(report -> report.artifacts().stream()
                .filter(each -> each.format().equals("raw"))
                .findFirst());
        List<DiskPlan.Piece> pieces = new ArrayList<>();
        OptionalLong total = OptionalLong.empty();
        if (image.isPresent()) {
            total = OptionalLong.of(image.get().bytes());
        }
        long layers = input.lastExport()
                .map(report -> report.layers().stream()
                        .mapToLong(BuildReport.LayerFacts::bytes)
                        .sum())
                .or(() -> input.closure().map(each -> each.sizes().layersSize()))
                .orElse(0L);
        pieces.add(system("boot-medium.loader", words.of("disks.loader"), "kernel.efi", OptionalLong.empty()));
        if (source == BootSource.DISK) {
            pieces.add(system(
                    "boot-medium.layers",
                    words.of("disks.layers"),
                    "xter/layers",
                    layers > 0 ? OptionalLong.of(layers) : OptionalLong.empty()));
        }
        if (image.isPresent() && image.get().bytes() > image.get().used()) {
            long free = image.get().bytes() - image.get().used();
            pieces.add(free("boot-medium.free", free));
        }
        Facts facts = naming.implied(
                "boot-medium",
                boot == null ? "" : ElementPath.of(boot),
                words.of("disks.bootMedium"),
                List.of(words.of("disks.bootMedium.why")));
        return new DiskPlan(
                facts,
                words.of("disks.bootMedium"),
                words.of("disks.bootMedium.detail"),
                total,
                DiskCells.unused(
                        image.map(each -> OptionalLong.of(each.bytes() - each.used()))
                                .orElse(OptionalLong.empty()),
                        words),
                "",
                "",
                pieces);
    }

    private DiskPlan.Piece system(String id, String name, String path, OptionalLong bytes) {
        Facts facts = naming.implied(id, "", words.of("disks.part", name), List.of(words.of("disks.system.why", path)));
        return new DiskPlan.Piece(
                facts,
                SceneElement.Fill.SYSTEM,
                bytes,
                OptionalLong.empty(),
                "",
                name,
                path,
                "",
                Optional.empty(),
                "",
                "",
                List.of(),
                Optional.empty());
    }

    private DiskPlan.Piece free(String id, long bytes) {
        Facts facts = naming.implied(id, "", words.of("disks.free"), List.of(words.of("disks.free.why")));
        return new DiskPlan.Piece(
                facts,
                SceneElement.Fill.FREE,
                OptionalLong.of(bytes),
                OptionalLong.empty(),
                SizeText.of(bytes),
                words.of("disks.free"),
                "",
                "",
                Optional.empty(),
                "",
                "",
                List.of(),
                Optional.empty());
    }

    private DiskPlan plan(Disk disk) {
        DiskRoom room = DiskRoom.of(input.edition(), disk);
        String recognised = recognised(disk.getMatch());
        Facts facts = naming.part(
                disk,
                words.of("disk.name", naming.name(disk)),
                List.of(
                        words.of("disk.recognised", recognised),
                        words.of(disk.isRequired() ? "disk.required" : "disk.optional"),
                        words.of("disk.initialise." + disk.getInitialise())),
                Literals.PARTITION);
        List<DiskPlan.Piece> pieces = new ArrayList<>();
        room.shares().forEach(each -> pieces.add(piece(each)));
        if (room.free().orElse(0) > 0) {
            pieces.add(free(facts.id() + ".free", room.free().getAsLong()));
        }
        String least = text(room.least());
        String most = text(room.most());
        String detail = !most.isEmpty()
                ? words.of("disk.between", least.isEmpty() ? "0 B" : least, most)
                : !least.isEmpty() ? words.of("disk.atLeast", least) : recognised;
        return new DiskPlan(
                facts, naming.name(disk), detail, room.total(), DiskCells.unused(room, words), least, most, pieces);
    }

    private static String text(OptionalLong bytes) {
        return bytes.isPresent() ? SizeText.of(bytes.getAsLong()) : "";
    }

    private String recognised(DiskMatch match) {
        if (match == null) {
            return words.of("disk.any");
        }
        List<String> parts = new ArrayList<>();
        for (String each : List.of(
                Naming.value(match, Literals.DISK_MATCH__MODEL), Naming.value(match, Literals.DISK_MATCH__SERIAL))) {
            if (!each.isEmpty()) {
                parts.add(each);
            }
        }
        if (match.isSetBus()) {
            parts.add(match.getBus());
        }
        if (match.isSetOrder()) {
            parts.add(words.of("disk.order", match.getOrder()));
        }
        return parts.isEmpty() ? words.of("disk.any") : String.join(", ", parts);
    }

    private DiskPlan.Piece piece(DiskRoom.Share share) {
        Partition partition = share.partition();
        String mount = Naming.value(partition, Literals.PARTITION__MOUNT);
        FileSystem fileSystem = partition.getFilesystem();
        DiskEncryption encryption = partition.getEncryption();
        String how = encryption == null ? "" : words.of("encryption.short", words.of(encryption.getCipher()));
        Facts facts = naming.part(
                partition, words.of("partition.name", naming.name(partition)), tooltip(share, mount, encryption));
        String second = Stream.of(words.of(fileSystem), mount)
                .filter(each -> !each.isEmpty())
                .reduce((a, b) -> a + " \u2192 " + b)
                .orElse("");
        return new DiskPlan.Piece(
                facts,
                DiskCells.fill(fileSystem),
                share.bytes(),
                share.used(),
                DiskCells.unused(share, words),
                naming.name(partition),
                second,
                mount,
                Optional.ofNullable(encryption).map(Containers::holder),
                how,
                words.of(fileSystem),
                PartitionNeeds.volumesOn(input.edition(), partition).stream()
                        .map(this::kept)
                        .toList(),
                Optional.of(new Room(share.bytes(), share.used(), share.minimum(), share.maximum(), !share.rest())));
    }

    private DiskPlan.Kept kept(Volume volume) {
        String service = volume.eContainer() instanceof Service owner ? naming.title(owner) : "";
        String path = Naming.value(volume, Literals.VOLUME__PATH);
        OptionalLong bytes = volume.getSize() == null
                ? OptionalLong.empty()
                : OptionalLong.of(volume.getSize().bytes());
        List<String> lines = new ArrayList<>();
        lines.add(words.of("volume.kept", service, path));
        lines.add(
                bytes.isPresent()
                        ? words.of("volume.holds", SizeText.of(bytes.getAsLong()))
                        : words.of("volume.unbounded"));
        Facts facts = naming.part(volume, words.of("volume.name", naming.name(volume)), lines);
        return new DiskPlan.Kept(facts, naming.name(volume), service, path, bytes);
    }

    private List<String> tooltip(DiskRoom.Share share, String mount, DiskEncryption encryption) {
        Partition partition = share.partition();
        List<Volume> volumes = PartitionNeeds.volumesOn(input.edition(), partition);
        List<String> lines = new ArrayList<>();
        lines.add(words.of("partition.holds", words.of(partition.getFilesystem())));
        lines.add(mount.isEmpty() ? words.of("partition.unmounted") : words.of("partition.mounted", mount));
        lines.add(share.rest() ? words.of("partition.rest") : words.of("partition.size", text(share.bytes())));
        lines.add(
                share.maximum().isPresent()
                        ? words.of("partition.limits", SizeText.of(share.minimum()), text(share.maximum()))
                        : words.of("partition.least", SizeText.of(share.minimum())));
        if (!volumes.isEmpty()) {
            lines.add(words.of(
                    "partition.volumes",
                    String.join(", ", volumes.stream().map(naming::name).toList()),
                    text(share.used())));
        }
        if (encryption != null) {
            lines.add(words.of(
                    "encryption.long",
                    words.of(encryption.getCipher()),
                    String.valueOf(encryption.getKeyBits()),
                    words.of(Containers.holder(encryption))));
        }
        return lines;
    }
}

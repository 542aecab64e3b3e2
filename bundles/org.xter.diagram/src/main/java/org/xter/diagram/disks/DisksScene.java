package org.xter.diagram.disks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Naming;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneBuilder;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.text.SizeText;
import org.xter.diagram.text.TextMeasure;
import org.xter.diagram.text.TextStyle;
import org.xter.diagram.text.Words;
import org.xter.document.find.ElementPath;
import org.xter.engine.report.BuildReport;
import org.xter.model.edition.Boot;
import org.xter.model.edition.BootSource;
import org.xter.model.edition.Disk;
import org.xter.model.edition.DiskEncryption;
import org.xter.model.edition.DiskMatch;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionKind;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.FileSystem;
import org.xter.model.edition.KeyHolder;
import org.xter.model.edition.Partition;
import org.xter.model.edition.Service;
import org.xter.model.edition.Volume;
import org.xter.model.unit.Size;

/** Draws the disks of an edition: the implied boot medium, then the client's disks in their order. */
public final class DisksScene {
    private static final int HEAD = 26;
    private static final int HEIGHT = 56;
    private static final int GAP = 32;
    /** A narrower box does not name the holder of its key; colour and tooltip do. */
    private static final int HOLDER = 160;

    private static final int LEFT = SceneBuilder.MARGIN;

    private final DiagramInput input;
    private final Words words;
    private final TextMeasure measure;
    private final SceneBuilder scene;
    private final Naming naming;
    private int top = SceneBuilder.MARGIN;

    private DisksScene(DiagramInput input) {
        this.input = input;
        this.words = input.words();
        this.measure = input.measure();
        this.scene = new SceneBuilder(
                Stream.of("name", "fileSystem", "mount", "size", "used", "minimum", "maximum", "encryption", "findings")
                        .map(each -> words.of("column." + each))
                        .toList());
        this.naming = new Naming(input, scene);
    }

    /** The scene of an edition's disks. */
    public static Scene of(DiagramInput input) {
        return new DisksScene(input).make();
    }

    private Scene make() {
        Edition edition = input.edition();
        List<DiskPlan> plans = new ArrayList<>();
        plans.add(bootMedium());
        edition.getDisks().forEach(each -> plans.add(plan(each)));
        DiskScale scale = new DiskScale(plans.stream()
                .map(DiskPlan::size)
                .flatMapToLong(OptionalLong::stream)
                .max()
                .orElse(0));
        plans.forEach(each -> draw(each, scale));
        if (edition.getDisks().isEmpty()) {
            empty(edition);
        }
        return scene.build(words.of("page.disks"));
    }

    private void empty(Edition edition) {
        boolean router = edition.getIdentity() != null
                && edition.getIdentity().getKind() == EditionKind.ROUTER
                && edition.getIdentity().isSetKind();
        String text = words.of(router ? "disks.router" : "disks.none");
        for (String line : text.split("\n")) {
            Facts facts = naming.implied("disks.empty", "", line, List.of());
            int width = measure.width(line, TextStyle.DETAIL);
            scene.add(new SceneElement.Note(facts, new Rect(LEFT, top, width, 18), line, false));
            top += 18;
        }
    }

    // ---- what there is

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
                facts, words.of("disks.bootMedium"), words.of("disks.bootMedium.detail"), total, "", "", pieces);
    }

    private DiskPlan.Piece system(String id, String name, String path, OptionalLong bytes) {
        Facts facts = naming.implied(id, "", words.of("disks.part", name), List.of(words.of("disks.system.why", path)));
        return new DiskPlan.Piece(
                facts, SceneElement.Fill.SYSTEM, bytes, OptionalLong.empty(), name, path, "", Optional.empty(), "", "");
    }

    private DiskPlan.Piece free(String id, long bytes) {
        Facts facts = naming.implied(id, "", words.of("disks.free"), List.of(words.of("disks.free.why")));
        return new DiskPlan.Piece(
                facts,
                SceneElement.Fill.FREE,
                OptionalLong.of(bytes),
                OptionalLong.empty(),
                words.of("disks.free"),
                "",
                "",
                Optional.empty(),
                "",
                "");
    }

    private DiskPlan plan(Disk disk) {
        DiskMatch match = disk.getMatch();
        OptionalLong least = match == null ? OptionalLong.empty() : bytes(match.getMinimum());
        OptionalLong most = match == null ? OptionalLong.empty() : bytes(match.getMaximum());
        String recognised = recognised(match);
        Facts facts = naming.part(
                disk,
                words.of("disk.name", naming.name(disk)),
                List.of(
                        words.of("disk.recognised", recognised),
                        words.of(disk.isRequired() ? "disk.required" : "disk.optional"),
                        words.of("disk.initialise." + disk.getInitialise())),
                Literals.PARTITION);
        List<DiskPlan.Piece> pieces = new ArrayList<>();
        boolean takesRest = false;
        for (Partition each : disk.getPartitions()) {
            pieces.add(piece(each));
            takesRest |= !each.isSetSize();
        }
        long fixed =
                saturatedSum(pieces.stream().map(each -> each.bytes().orElse(0)).toList());
        OptionalLong size = least.isPresent() && least.getAsLong() >= fixed
                ? least
                : takesRest || pieces.isEmpty() ? OptionalLong.empty() : OptionalLong.of(fixed);
        if (size.isPresent() && size.getAsLong() > fixed) {
            long rest = size.getAsLong() - fixed;
            if (takesRest) {
                giveRest(pieces, rest);
            } else {
                pieces.add(free(facts.id() + ".free", rest));
            }
        }
        String detail = most.isPresent()
                ? words.of(
                        "disk.between",
                        least.isPresent() ? SizeText.of(least.getAsLong()) : "0 B",
                        SizeText.of(most.getAsLong()))
                : least.isPresent() ? words.of("disk.atLeast", SizeText.of(least.getAsLong())) : recognised;
        return new DiskPlan(
                facts,
                naming.name(disk),
                detail,
                size,
                least.isPresent() ? SizeText.of(least.getAsLong()) : "",
                most.isPresent() ? SizeText.of(most.getAsLong()) : "",
                pieces);
    }

    private static long saturatedSum(List<Long> sizes) {
        long sum = 0;
        for (long each : sizes) {
            sum = sum > Long.MAX_VALUE - each ? Long.MAX_VALUE : sum + each;
        }
        return sum;
    }

    /** The rest of the disk goes to the partitions that say no size; only the last may, and rules say so. */
    private static void giveRest(List<DiskPlan.Piece> pieces, long rest) {
        long open = pieces.stream().filter(each -> each.bytes().isEmpty()).count();
        pieces.replaceAll(each -> each.bytes().isEmpty() ? each.ofBytes(Math.max(1, rest / open)) : each);
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

    private DiskPlan.Piece piece(Partition partition) {
        String mount = Naming.value(partition, Literals.PARTITION__MOUNT);
        FileSystem fileSystem = partition.getFilesystem();
        OptionalLong bytes = bytes(partition.getSize());
        List<Volume> volumes = volumesOn(partition);
        long claimed = saturatedSum(
                volumes.stream().map(each -> bytes(each.getSize()).orElse(0)).toList());
        DiskEncryption encryption = partition.getEncryption();
        String how = encryption == null ? "" : words.of("encryption.short", words.of(encryption.getCipher()));
        List<String> lines = new ArrayList<>();
        lines.add(words.of("partition.holds", words.of(fileSystem)));
        lines.add(mount.isEmpty() ? words.of("partition.unmounted") : words.of("partition.mounted", mount));
        lines.add(
                bytes.isPresent()
                        ? words.of("partition.size", SizeText.of(bytes.getAsLong()))
                        : words.of("partition.rest"));
        if (!volumes.isEmpty()) {
            lines.add(words.of(
                    "partition.volumes",
                    String.join(", ", volumes.stream().map(naming::name).toList()),
                    SizeText.of(claimed)));
        }
        if (encryption != null) {
            lines.add(words.of(
                    "encryption.long",
                    words.of(encryption.getCipher()),
                    String.valueOf(encryption.getKeyBits()),
                    words.of(holder(encryption))));
        }
        Facts facts = naming.part(partition, words.of("partition.name", naming.name(partition)), lines);
        String second = Stream.of(words.of(fileSystem), mount)
                .filter(each -> !each.isEmpty())
                .reduce((a, b) -> a + " \u2192 " + b)
                .orElse("");
        return new DiskPlan.Piece(
                facts,
                fileSystem == FileSystem.SWAP ? SceneElement.Fill.SWAP : SceneElement.Fill.FILES,
                bytes,
                volumes.isEmpty() ? OptionalLong.empty() : OptionalLong.of(claimed),
                naming.name(partition),
                second,
                mount,
                encryption == null ? Optional.empty() : Optional.of(holder(encryption)),
                how,
                words.of(fileSystem));
    }

    private static KeyHolder holder(DiskEncryption encryption) {
        return encryption.isSetHolder() ? encryption.getHolder() : KeyHolder.CLIENT;
    }

    private List<Volume> volumesOn(Partition partition) {
        List<Volume> result = new ArrayList<>();
        for (Service service : input.edition().getServices()) {
            for (Volume volume : service.getVolumes()) {
                if (volume.isSetPartition()
                        && partition.isSetName()
                        && volume.getPartition().equals(partition.getName())) {
                    result.add(volume);
                }
            }
        }
        return result;
    }

    private static OptionalLong bytes(Size size) {
        return size == null ? OptionalLong.empty() : OptionalLong.of(size.bytes());
    }

    // ---- how it is drawn

    private void draw(DiskPlan plan, DiskScale scale) {
        int width = scale.bar(plan.size(), plan.pieces().size());
        Rect outline = new Rect(LEFT, top + HEAD, width, HEIGHT);
        int signs = plan.facts().badges().isEmpty() ? 0 : 24;
        int title = Math.min(measure.width(plan.title(), TextStyle.TITLE), width / 2);
        String detail = measure.shorten(plan.detail(), TextStyle.DETAIL, width - 24 - title - 16 - signs);
        int room = width - 24 - measure.width(detail, TextStyle.DETAIL) - 16 - signs;
        scene.add(new SceneElement.Bar(
                plan.facts(),
                new Rect(LEFT, top, width, HEAD + HEIGHT),
                outline,
                measure.shorten(plan.title(), TextStyle.TITLE, room),
                detail));
        row(plan.facts(), 0, plan.title(), "", "", plan.size(), OptionalLong.empty(), plan.least(), plan.most(), "");
        List<DiskScale.Piece> shares = DiskScale.share(
                width - 2, plan.pieces().stream().map(DisksScene::weight).toList());
        int x = LEFT + 1;
        for (int i = 0; i < shares.size(); i++) {
            DiskPlan.Piece piece = plan.pieces().get(i);
            DiskScale.Piece share = shares.get(i);
            segment(plan, piece, new Rect(x, outline.y() + 1, share.width(), HEIGHT - 2), share.cut());
            row(
                    piece.facts(),
                    1,
                    piece.name(),
                    piece.kind(),
                    piece.mount(),
                    piece.bytes(),
                    piece.used(),
                    "",
                    "",
                    piece.lock()
                            .map(holder -> piece.encryption() + ", " + words.of(holder))
                            .orElse(""));
            x += share.width();
        }
        top += HEAD + HEIGHT + GAP;
    }

    /** What is unknown is drawn as large as the largest thing beside it that is not. */
    private static long weight(DiskPlan.Piece piece) {
        return piece.bytes().orElse(piece.fill() == SceneElement.Fill.SYSTEM ? 24L << 20 : 64L << 30);
    }

    private void segment(DiskPlan plan, DiskPlan.Piece piece, Rect bounds, boolean cut) {
        Optional<SceneElement.Lock> lock = piece.lock().map(holder -> {
            Rect inset = bounds.grown(-3);
            return new SceneElement.Lock(
                    inset,
                    holder == KeyHolder.VENDOR ? Tone.CIPHER_A : Tone.CIPHER_B,
                    inset.width() < HOLDER ? "" : words.of(holder));
        });
        int room = bounds.width() - 16 - (lock.isPresent() ? 24 : 0);
        String size = piece.bytes().isPresent()
                ? SizeText.of(piece.bytes().getAsLong())
                : piece.fill() == SceneElement.Fill.FILES ? words.of("disks.rest") : "";
        int sizeWidth = measure.width(size, TextStyle.DETAIL);
        boolean fits = measure.width(piece.name(), TextStyle.DETAIL) + 12 + sizeWidth <= room;
        List<String> lines = new ArrayList<>();
        lines.add(measure.shorten(piece.name(), TextStyle.DETAIL, Math.max(0, fits ? room - sizeWidth - 12 : room)));
        if (!fits && sizeWidth <= room) {
            lines.add(size);
        } else if (!piece.second().isEmpty()) {
            lines.add(measure.shorten(piece.second(), TextStyle.DETAIL, Math.max(0, room)));
        }
        if (lock.isEmpty() && piece.used().isPresent() && piece.bytes().isPresent()) {
            String claimed = words.of("disks.claimed", SizeText.of(piece.used().getAsLong()));
            if (measure.width(claimed, TextStyle.DETAIL) <= room) {
                lines.add(claimed);
            }
        }
        int used = piece.used().isPresent() && piece.bytes().isPresent()
                ? (int) Math.min(
                        bounds.width(),
                        Math.round(piece.used().getAsLong()
                                * (double) bounds.width()
                                / Math.max(1, piece.bytes().getAsLong())))
                : -1;
        scene.add(new SceneElement.Segment(
                piece.facts(), bounds, plan.facts().id(), piece.fill(), used, lines, fits ? size : "", lock, cut));
    }

    private void row(
            Facts facts,
            int depth,
            String name,
            String kind,
            String mount,
            OptionalLong size,
            OptionalLong used,
            String least,
            String most,
            String encryption) {
        scene.row(
                facts.id(),
                depth,
                name,
                kind,
                mount,
                size.isPresent() ? SizeText.of(size.getAsLong()) : "",
                used.isPresent() ? SizeText.of(used.getAsLong()) : "",
                least,
                most,
                encryption,
                Naming.findings(facts));
    }
}

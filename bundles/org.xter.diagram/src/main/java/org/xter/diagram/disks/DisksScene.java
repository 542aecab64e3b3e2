package org.xter.diagram.disks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Naming;
import org.xter.diagram.look.Glyph;
import org.xter.diagram.look.Tone;
import org.xter.diagram.paint.EntryGeometry;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneBuilder;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.text.SizeText;
import org.xter.diagram.text.TextMeasure;
import org.xter.diagram.text.TextStyle;
import org.xter.diagram.text.Words;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionKind;
import org.xter.model.edition.KeyHolder;

/** Draws the disks of an edition: the implied boot medium, then the client's disks in their order. */
public final class DisksScene {
    private static final int HEAD = 26;
    private static final int HEIGHT = 56;
    private static final int GAP = 32;
    /** A narrower box does not name the holder of its key; colour and tooltip do. */
    private static final int HOLDER = 160;

    /** Between a bar and what hangs below it. */
    private static final int CLOSE = 4;

    /** The most a volume is wide. */
    private static final int VOLUME = 200;

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
        this.scene = new SceneBuilder(Stream.of(
                        "name",
                        "fileSystem",
                        "mount",
                        "size",
                        "used",
                        "unused",
                        "minimum",
                        "maximum",
                        "encryption",
                        "findings")
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
        List<DiskPlan> plans = new DiskPlans(input, naming).all();
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
        row(
                plan.facts(),
                0,
                plan.title(),
                "",
                "",
                plan.size(),
                OptionalLong.empty(),
                plan.unused(),
                plan.least(),
                plan.most(),
                "");
        List<DiskScale.Piece> shares = DiskScale.share(
                width - 2, plan.pieces().stream().map(DisksScene::weight).toList());
        int x = LEFT + 1;
        int below = 0;
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
                    piece.unused(),
                    piece.room().map(each -> SizeText.of(each.minimum())).orElse(""),
                    piece.room()
                            .filter(each -> each.maximum().isPresent())
                            .map(each -> SizeText.of(each.maximum().getAsLong()))
                            .orElse(""),
                    piece.lock()
                            .map(holder -> piece.encryption() + ", " + words.of(holder))
                            .orElse(""));
            volumes(piece, x, outline.bottom(), share.width());
            below = Math.max(below, piece.volumes().size() * (EntryGeometry.HEIGHT + CLOSE));
            x += share.width();
        }
        top += HEAD + HEIGHT + below + GAP;
    }

    /** Volumes hang below what they lie on. */
    private void volumes(DiskPlan.Piece piece, int x, int top, int width) {
        int y = top + CLOSE;
        for (DiskPlan.Kept each : piece.volumes()) {
            Rect place = new Rect(x, y, Math.min(width, VOLUME), EntryGeometry.HEIGHT);
            int signs = each.facts().badges().isEmpty() ? 8 : 28;
            scene.add(new SceneElement.Entry(
                    each.facts(),
                    place,
                    piece.facts().id(),
                    Glyph.VOLUME,
                    measure.shorten(
                            each.name(),
                            TextStyle.DETAIL,
                            Math.max(0, place.width() - EntryGeometry.TEXT_LEFT - signs)),
                    false));
            row(
                    each.facts(),
                    2,
                    each.name(),
                    each.service(),
                    each.path(),
                    each.bytes(),
                    OptionalLong.empty(),
                    "",
                    "",
                    "",
                    "");
            y += EntryGeometry.HEIGHT + CLOSE;
        }
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
                piece.facts(),
                bounds,
                plan.facts().id(),
                piece.fill(),
                used,
                lines,
                fits ? size : "",
                lock,
                cut,
                piece.room()));
    }

    private void row(
            Facts facts,
            int depth,
            String name,
            String kind,
            String mount,
            OptionalLong size,
            OptionalLong used,
            String unused,
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
                unused,
                least,
                most,
                encryption,
                Naming.findings(facts));
    }
}

package org.xter.diagram.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.diagram.CardDraft;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Naming;
import org.xter.diagram.look.Glyph;
import org.xter.diagram.look.Tone;
import org.xter.diagram.paint.CardGeometry;
import org.xter.diagram.paint.EntryGeometry;
import org.xter.diagram.scene.Badge;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneBuilder;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.text.SizeText;
import org.xter.diagram.text.TextStyle;
import org.xter.diagram.text.Words;
import org.xter.document.protection.Containers;
import org.xter.model.edition.Delivery;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Guest;
import org.xter.model.edition.Placement;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Service;
import org.xter.model.edition.Volume;

/**
 * Draws what is protected: at the left what anybody may read, at the right container A with container B inside it. A
 * container the edition does not have is greyed, so that there is a place to put things; container B stands beside that
 * place when there is no A it could lie in.
 */
public final class ProtectionScene {
    /** The id of the box of what lies in no container. */
    public static final String PLAIN = "plain";

    private static final int MARGIN = SceneBuilder.MARGIN;
    private static final int INSET = 16;
    private static final int CARD = CardDraft.WIDTH;
    private static final int GAP = 16;
    /** The least width of a setting. */
    private static final int SETTING = 224;
    /** The most volumes drawn on a card. */
    private static final int VOLUMES = 6;

    private final DiagramInput input;
    private final Words words;
    private final SceneBuilder scene;
    private final Naming naming;
    private final EncryptionText text;

    private ProtectionScene(DiagramInput input) {
        this.input = input;
        this.words = input.words();
        this.scene = new SceneBuilder(
                Stream.of("name", "kind", "inside", "encryption", "holder", "unlock", "volumes", "findings")
                        .map(each -> words.of("column." + each))
                        .toList());
        this.naming = new Naming(input, scene);
        this.text = new EncryptionText(words);
    }

    /** The scene of an edition's protection. */
    public static Scene of(DiagramInput input) {
        return new ProtectionScene(input).make();
    }

    /** The id of the box of a container, or of what lies in none. */
    public static String boxId(Placement placement) {
        return placement == Placement.NONE ? PLAIN : "protection.container-" + placement.getLiteral();
    }

    /** The id of the entry of a setting of a container. */
    public static String entryId(Placement placement, EStructuralFeature setting) {
        return boxId(placement) + "." + setting.getName();
    }

    /** What is to become a line of its own. */
    private record EntryDraft(Facts facts, Glyph icon, String text, boolean choice) {}

    /** A card with lines of their own on it. */
    private record Member(CardDraft card, List<EntryDraft> entries) {
        int head() {
            return card.height();
        }

        int height() {
            return head() + (entries.isEmpty() ? 0 : EntryGeometry.height(entries.size()));
        }
    }

    /** A box, its settings, and what lies in it directly. */
    private record Region(
            Facts facts,
            Tone tone,
            Glyph icon,
            String title,
            List<String> lines,
            List<EntryDraft> settings,
            List<Member> members) {
        /** The height of what stands above the cards. */
        int head(int width) {
            int columns = settingColumns(width);
            return CardGeometry.height(lines.size())
                    + EntryGeometry.height((settings.size() + columns - 1) / columns)
                    + 8;
        }
    }

    private Scene make() {
        Region plain = new Region(
                naming.implied(PLAIN, "", words.of("protection.plain"), List.of(words.of("protection.plain.why"))),
                Tone.EDGE,
                Glyph.LAYER,
                words.of("protection.plain"),
                List.of(words.of("protection.plain.short")),
                List.of(),
                members(Placement.NONE));
        Region a = region(Placement.A, Tone.CIPHER_A);
        Region b = region(Placement.B, Tone.CIPHER_B);
        int plainColumns = columns(plain, 1);
        int plainWidth = plainColumns * (CARD + GAP) - GAP + 2 * INSET;
        int innerColumns = Math.max(columns(a, 1), columns(b, 1));
        int innerWidth = innerColumns * (CARD + GAP) - GAP + 2 * INSET;
        int left = MARGIN + plainWidth + MARGIN;
        if (standsAlone()) {
            beside(plain, a, b, new Sizes(plainWidth, plainColumns, left, innerWidth));
        } else {
            nested(plain, a, b, new Sizes(plainWidth, plainColumns, left, innerWidth));
        }
        return scene.build(words.of("page.protection"));
    }

    /** Settings stand beside each other where there is room for two. */
    private static int settingColumns(int width) {
        return width - 2 * INSET >= 2 * SETTING + EntryGeometry.GAP ? 2 : 1;
    }

    private boolean standsAlone() {
        return Containers.get(input.edition(), Placement.B).isPresent()
                && Containers.get(input.edition(), Placement.A).isEmpty();
    }

    /**
     * How wide boxes are.
     *
     * @param plain the box of plain layers
     * @param plainColumns cards beside each other in it
     * @param left where container A begins
     * @param inner container B
     */
    private record Sizes(int plain, int plainColumns, int left, int inner) {}

    private void nested(Region plain, Region a, Region b, Sizes sizes) {
        int aWidth = sizes.inner() + 2 * INSET;
        int bTop = MARGIN
                + a.head(aWidth)
                + cardsHeight(a, columnsIn(aWidth))
                + (a.members().isEmpty() ? 0 : GAP);
        int bHeight = height(b, sizes.inner());
        int bottom = Math.max(bTop + bHeight + INSET, MARGIN + height(plain, sizes.plain()));
        put(plain, new Rect(MARGIN, MARGIN, sizes.plain(), bottom - MARGIN), sizes.plainColumns());
        put(a, new Rect(sizes.left(), MARGIN, aWidth, bottom - MARGIN), columnsIn(aWidth));
        put(b, new Rect(sizes.left() + INSET, bTop, sizes.inner(), bottom - INSET - bTop), columnsIn(sizes.inner()));
    }

    /** B below the place it belongs in. */
    private void beside(Region plain, Region a, Region b, Sizes sizes) {
        int columns = columnsIn(sizes.inner());
        int aHeight = height(a, sizes.inner());
        int bHeight = height(b, sizes.inner());
        int all = Math.max(height(plain, sizes.plain()), aHeight + MARGIN + bHeight);
        put(plain, new Rect(MARGIN, MARGIN, sizes.plain(), all), sizes.plainColumns());
        put(a, new Rect(sizes.left(), MARGIN, sizes.inner(), aHeight), columns);
        put(b, new Rect(sizes.left(), MARGIN + aHeight + MARGIN, sizes.inner(), all - aHeight - MARGIN), columns);
    }

    private static int height(Region region, int width) {
        return Math.max(region.head(width) + cardsHeight(region, columnsIn(width)) + INSET, 112);
    }

    private static int columnsIn(int width) {
        return Math.max(1, (width - 2 * INSET + GAP) / (CARD + GAP));
    }

    /** About three times as wide as high, so that many things stay on one screen. */
    private static int columns(Region region, int usual) {
        int count = region.members().size();
        return Math.max(1, Math.min(count, Math.max(usual, (int) Math.ceil(Math.sqrt(count / 4.0)))));
    }

    private static int cardsHeight(Region region, int columns) {
        int height = 0;
        for (int i = 0; i < region.members().size(); i += columns) {
            height += rowHeight(region.members(), i, columns) + (i == 0 ? 0 : GAP);
        }
        return height;
    }

    private static int rowHeight(List<Member> members, int first, int columns) {
        return members.subList(first, Math.min(first + columns, members.size())).stream()
                .mapToInt(Member::height)
                .max()
                .orElse(0);
    }

    private void put(Region region, Rect bounds, int columns) {
        int signs = region.facts().badges().isEmpty() ? 0 : 1;
        scene.add(new SceneElement.Box(
                region.facts(),
                bounds,
                region.tone(),
                region.icon(),
                input.measure().shorten(region.title(), TextStyle.TITLE, CardGeometry.titleRoom(bounds.width(), signs)),
                region.lines().stream()
                        .map(each ->
                                input.measure().shorten(each, TextStyle.DETAIL, CardGeometry.lineRoom(bounds.width())))
                        .toList()));
        putSettings(region, bounds);
        int y = bounds.y() + region.head(bounds.width());
        for (int i = 0; i < region.members().size(); i += columns) {
            for (int k = i; k < Math.min(i + columns, region.members().size()); k++) {
                put(region.members().get(k), bounds.x() + INSET + (k - i) * (CARD + GAP), y);
            }
            y += rowHeight(region.members(), i, columns) + GAP;
        }
    }

    private void putSettings(Region region, Rect box) {
        int columns = settingColumns(box.width());
        int width = (box.width() - 2 * INSET - (columns - 1) * EntryGeometry.GAP) / columns;
        int top = box.y() + CardGeometry.height(region.lines().size());
        for (int i = 0; i < region.settings().size(); i++) {
            Rect place = new Rect(
                    box.x() + INSET + (i % columns) * (width + EntryGeometry.GAP),
                    top + EntryGeometry.height(i / columns),
                    width,
                    EntryGeometry.HEIGHT);
            put(region.settings().get(i), region.facts().id(), place);
        }
    }

    private void put(Member member, int x, int y) {
        scene.add(member.card().at(new Rect(x, y, CARD, member.height()), Optional.empty(), input.measure()));
        for (int i = 0; i < member.entries().size(); i++) {
            Rect place = new Rect(
                    x + CardGeometry.PADDING + 4,
                    y + member.head() + EntryGeometry.height(i),
                    CARD - 2 * CardGeometry.PADDING - 4,
                    EntryGeometry.HEIGHT);
            put(member.entries().get(i), member.card().id(), place);
        }
    }

    private void put(EntryDraft entry, String owner, Rect place) {
        scene.add(new SceneElement.Entry(
                entry.facts(),
                place,
                owner,
                entry.icon(),
                input.measure().shorten(entry.text(), TextStyle.DETAIL, EntryGeometry.textRoom(place.width())),
                entry.choice()));
    }

    // ---- what there is

    private Region region(Placement placement, Tone tone) {
        String name = words.of("container." + placement);
        Optional<ProtectedContainer> container = Containers.get(input.edition(), placement);
        return container.isPresent() ? region(placement, container.get(), name, tone) : unused(placement, name, tone);
    }

    private Region unused(Placement placement, String name, Tone tone) {
        List<String> lines = List.of(
                words.of("container.unused"),
                words.of(
                        placement == Placement.A && standsAlone()
                                ? "container.a.nest"
                                : "container." + placement + ".short"));
        Facts facts = naming.implied(
                boxId(placement),
                "",
                name,
                List.of(lines.get(0), lines.get(1), words.of("container." + placement + ".why")));
        scene.row(facts.id(), 0, name, words.of("kind.container"), "", words.of("container.unused"), "", "", "", "");
        return new Region(facts, tone, Glyph.LOCK, name, lines, List.of(), members(placement));
    }

    private Region region(Placement placement, ProtectedContainer container, String name, Tone tone) {
        String size = container.isSetSize() ? SizeText.of(container.getSize().bytes()) : words.of("container.fitting");
        String made = words.of(container.getDelivery() == Delivery.DEVICE ? "container.device" : "container.delivered");
        String holder = text.holder(Containers.holder(container));
        Facts facts = naming.part(
                container,
                name,
                List.of(
                        text.cipher(container),
                        text.derivation(container),
                        holder,
                        text.unlock(container),
                        size,
                        made,
                        words.of("container." + placement + ".why")));
        scene.row(
                facts.id(),
                0,
                name,
                words.of("kind.container"),
                placement == Placement.B && !standsAlone() ? words.of("container.a") : "",
                text.cipher(container) + ", " + text.derivation(container),
                words.of(Containers.holder(container)),
                text.methods(container),
                "",
                Naming.findings(facts));
        List<EntryDraft> settings = List.of(
                setting(container, placement, Literals.ENCRYPTION__CIPHER, Glyph.LOCK, text.cipher(container)),
                setting(container, placement, Literals.ENCRYPTION__HOLDER, Glyph.HOLDER, holder),
                setting(
                        container,
                        placement,
                        Literals.ENCRYPTION__KEY_DERIVATION,
                        Glyph.DERIVATION,
                        text.derivation(container)),
                setting(container, placement, Literals.ENCRYPTION__UNLOCK, Glyph.KEY, text.unlock(container)));
        return new Region(facts, tone, Glyph.LOCK, name, List.of(size, made), settings, members(placement));
    }

    private EntryDraft setting(
            ProtectedContainer container, Placement placement, EStructuralFeature feature, Glyph icon, String says) {
        Facts of = naming.facts(
                entryId(placement, feature),
                boxId(placement),
                words.of("setting.name", words.of("container." + placement), says),
                List.of(words.of("setting." + feature.getName() + ".why")),
                badges(container, feature),
                false);
        return new EntryDraft(of, icon, says, true);
    }

    private List<Badge> badges(EObject part, EStructuralFeature feature) {
        return input.findings().of(part, feature);
    }

    private List<Member> members(Placement placement) {
        List<Member> result = new ArrayList<>();
        for (EObject each : Containers.inside(input.edition(), placement)) {
            result.add(each instanceof Service service ? member(service, placement) : member((Guest) each, placement));
        }
        return result;
    }

    private Member member(Guest guest, Placement placement) {
        String image = guest.isSetImage() ? guest.getImage() : "";
        Facts facts = naming.part(
                guest,
                words.of("guest.name", naming.title(guest)),
                List.of(words.of("guest.image", image), words.of("service.in." + placement)));
        row(facts, guest, "kind.guest", placement, "");
        return new Member(
                CardDraft.of(facts, Tone.STAGE_C, Glyph.GUEST, naming.title(guest), List.of(image)), List.of());
    }

    private Member member(Service service, Placement placement) {
        List<String> volumes = service.getVolumes().stream().map(this::words).toList();
        List<String> tooltip = new ArrayList<>(volumes);
        tooltip.add(words.of("service.in." + placement));
        Facts facts = naming.part(service, words.of("service.name", naming.title(service)), tooltip);
        row(facts, service, "kind.service", placement, String.join(", ", volumes));
        int drawn = volumes.size() <= VOLUMES ? volumes.size() : VOLUMES - 1;
        List<String> rest =
                drawn == volumes.size() ? List.of() : List.of(words.of("more", String.valueOf(volumes.size() - drawn)));
        List<EntryDraft> entries = new ArrayList<>();
        for (Volume each : service.getVolumes().subList(0, drawn)) {
            Facts of = naming.part(
                    each,
                    words.of("volume.name", words(each)),
                    List.of(words.of("volume.with", naming.title(service))));
            entries.add(new EntryDraft(of, Glyph.VOLUME, words(each), false));
        }
        return new Member(CardDraft.of(facts, Tone.STAGE_C, Glyph.SERVICE, naming.title(service), rest), entries);
    }

    private String words(Volume volume) {
        return words.of(
                "volume.short",
                naming.name(volume),
                volume.isSetPartition() ? volume.getPartition() : words.of("volume.ram"));
    }

    private void row(Facts facts, EObject part, String kind, Placement placement, String volumes) {
        scene.row(
                facts.id(),
                1,
                naming.title(part),
                words.of(kind),
                words.of(placement == Placement.NONE ? "protection.plain" : "container." + placement),
                "",
                "",
                "",
                volumes,
                Naming.findings(facts));
    }
}

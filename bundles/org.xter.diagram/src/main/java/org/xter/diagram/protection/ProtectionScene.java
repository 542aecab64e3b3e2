package org.xter.diagram.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.xter.diagram.CardDraft;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Naming;
import org.xter.diagram.look.Glyph;
import org.xter.diagram.look.Tone;
import org.xter.diagram.paint.CardGeometry;
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
import org.xter.model.edition.Guest;
import org.xter.model.edition.KeyHolder;
import org.xter.model.edition.Placement;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Service;
import org.xter.model.edition.Volume;

/**
 * Draws what is protected: at the left what anybody may read, at the right container A with container B inside it. A
 * container the edition does not have is greyed, so that there is a place to put things.
 */
public final class ProtectionScene {
    private static final int MARGIN = SceneBuilder.MARGIN;
    private static final int INSET = 16;
    private static final int CARD = CardDraft.WIDTH;
    private static final int GAP = 16;
    /** The most volumes named on a card. */
    private static final int VOLUMES = 3;

    private final DiagramInput input;
    private final Words words;
    private final SceneBuilder scene;
    private final Naming naming;
    private final EncryptionText text;

    private ProtectionScene(DiagramInput input) {
        this.input = input;
        this.words = input.words();
        this.scene = new SceneBuilder(Stream.of("name", "kind", "inside", "encryption", "holder", "volumes", "findings")
                .map(each -> words.of("column." + each))
                .toList());
        this.naming = new Naming(input, scene);
        this.text = new EncryptionText(words);
    }

    /** The scene of an edition's protection. */
    public static Scene of(DiagramInput input) {
        return new ProtectionScene(input).make();
    }

    /** A box and what lies in it directly. */
    private record Region(
            Facts facts, Tone tone, Glyph icon, String title, List<String> lines, List<CardDraft> members) {
        int head() {
            return CardGeometry.height(lines.size()) + 8;
        }
    }

    private Scene make() {
        Region plain = new Region(
                naming.implied("plain", "", words.of("protection.plain"), List.of(words.of("protection.plain.why"))),
                Tone.EDGE,
                Glyph.LAYER,
                words.of("protection.plain"),
                List.of(words.of("protection.plain.short")),
                members(Placement.NONE));
        Region a = region(Placement.A, Tone.CIPHER_A);
        Region b = region(Placement.B, Tone.CIPHER_B);
        int plainColumns = columns(plain, 2);
        int innerColumns = Math.max(columns(a, 3), columns(b, 3));
        int innerWidth = Math.max(2, innerColumns) * (CARD + GAP) - GAP;

        int plainWidth = plainColumns * (CARD + GAP) - GAP + 2 * INSET;
        int aLeft = MARGIN + plainWidth + 2 * MARGIN;
        int aWidth = innerWidth + 4 * INSET;
        int bTop = MARGIN
                + a.head()
                + cardsHeight(a, columnsIn(aWidth))
                + (a.members().isEmpty() ? 0 : GAP);
        int bHeight = Math.max(b.head() + cardsHeight(b, columnsIn(innerWidth + 2 * INSET)) + INSET, 112);
        int bottom = Math.max(bTop + bHeight + INSET, MARGIN + plain.head() + cardsHeight(plain, plainColumns) + INSET);

        put(plain, new Rect(MARGIN, MARGIN, plainWidth, bottom - MARGIN), 0, plainColumns);
        put(a, new Rect(aLeft, MARGIN, aWidth, bottom - MARGIN), 0, columnsIn(aWidth));
        put(
                b,
                new Rect(aLeft + INSET, bTop, innerWidth + 2 * INSET, bottom - INSET - bTop),
                1,
                columnsIn(innerWidth + 2 * INSET));
        return scene.build(words.of("page.protection"));
    }

    private static int columnsIn(int width) {
        return Math.max(1, (width - 2 * INSET + GAP) / (CARD + GAP));
    }

    /** About three times as wide as high, so that many things stay on one screen. */
    private static int columns(Region region, int usual) {
        int count = region.members().size();
        return Math.max(1, Math.min(count, Math.max(usual, (int) Math.ceil(Math.sqrt(count / 2.0)))));
    }

    private static int cardsHeight(Region region, int columns) {
        int height = 0;
        for (int i = 0; i < region.members().size(); i += columns) {
            height += rowHeight(region.members(), i, columns) + (i == 0 ? 0 : GAP);
        }
        return height;
    }

    private static int rowHeight(List<CardDraft> members, int first, int columns) {
        return members.subList(first, Math.min(first + columns, members.size())).stream()
                .mapToInt(CardDraft::height)
                .max()
                .orElse(0);
    }

    private void put(Region region, Rect bounds, int depth, int columns) {
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
        int y = bounds.y() + region.head();
        for (int i = 0; i < region.members().size(); i += columns) {
            for (int k = i; k < Math.min(i + columns, region.members().size()); k++) {
                CardDraft member = region.members().get(k);
                Rect place = new Rect(bounds.x() + INSET + (k - i) * (CARD + GAP), y, CARD, member.height());
                scene.add(member.at(place, Optional.empty(), input.measure()));
            }
            y += rowHeight(region.members(), i, columns) + GAP;
        }
    }

    // ---- what there is

    private Region region(Placement placement, Tone tone) {
        ProtectedContainer container =
                Containers.get(input.edition(), placement).orElse(null);
        String name = words.of("container." + placement);
        String why = words.of("container." + placement + ".why");
        if (container == null) {
            Facts facts = naming.implied(
                    "protection.container-" + placement, "", name, List.of(words.of("container.unused"), why));
            scene.row(facts.id(), 0, name, words.of("kind.container"), "", words.of("container.unused"), "", "", "");
            return new Region(
                    facts,
                    tone,
                    Glyph.LOCK,
                    name,
                    List.of(words.of("container.unused"), words.of("container." + placement + ".short")),
                    members(placement));
        }
        KeyHolder holder = Containers.holder(container);
        List<String> lines = new ArrayList<>();
        lines.add(text.cipher(container));
        lines.add(text.derivation(container));
        lines.add(text.holder(holder));
        lines.add(text.unlock(container));
        String size = container.isSetSize() ? SizeText.of(container.getSize().bytes()) : words.of("container.fitting");
        lines.add(size + ", "
                + words.of(container.getDelivery() == Delivery.DEVICE ? "container.device" : "container.delivered"));
        List<String> tooltip = new ArrayList<>(lines);
        tooltip.add(why);
        Facts facts = naming.part(container, name, tooltip);
        scene.row(
                facts.id(),
                0,
                name,
                words.of("kind.container"),
                placement == Placement.B ? words.of("container.a") : "",
                lines.get(0) + ", " + lines.get(1),
                words.of(holder),
                "",
                Naming.findings(facts));
        return new Region(facts, tone, Glyph.LOCK, name, lines, members(placement));
    }

    private List<CardDraft> members(Placement placement) {
        List<CardDraft> result = new ArrayList<>();
        for (Service each : input.edition().getServices()) {
            if (each.getContainer() == placement) {
                result.add(member(each, placement));
            }
        }
        for (Guest each : input.edition().getGuests()) {
            if (each.getContainer() == placement) {
                Facts facts = naming.part(
                        each,
                        words.of("guest.name", naming.title(each)),
                        List.of(words.of("guest.image", image(each))));
                row(facts, each, "kind.guest", placement, "");
                result.add(CardDraft.of(facts, Tone.STAGE_C, Glyph.GUEST, naming.title(each), List.of(image(each))));
            }
        }
        return result;
    }

    private static String image(Guest guest) {
        return guest.isSetImage() ? guest.getImage() : "";
    }

    private CardDraft member(Service service, Placement placement) {
        List<String> volumes = new ArrayList<>();
        for (Volume volume : service.getVolumes()) {
            volumes.add(words.of(
                    "volume.short",
                    naming.name(volume),
                    volume.isSetPartition() ? volume.getPartition() : words.of("volume.ram")));
        }
        List<String> lines = volumes.size() <= VOLUMES
                ? volumes
                : Stream.concat(
                                volumes.stream().limit(VOLUMES - 1L),
                                Stream.of(words.of("more", String.valueOf(volumes.size() - VOLUMES + 1))))
                        .toList();
        List<String> tooltip = new ArrayList<>(volumes);
        tooltip.add(words.of("service.in." + placement));
        Facts facts = naming.part(service, words.of("service.name", naming.title(service)), tooltip);
        row(facts, service, "kind.service", placement, String.join(", ", volumes));
        return CardDraft.of(facts, Tone.STAGE_C, Glyph.SERVICE, naming.title(service), lines);
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
                volumes,
                Naming.findings(facts));
    }
}

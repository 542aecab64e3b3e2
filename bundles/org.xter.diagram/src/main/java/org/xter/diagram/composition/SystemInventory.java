package org.xter.diagram.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.xter.diagram.CardDraft;
import org.xter.diagram.Naming;
import org.xter.diagram.look.Glyph;
import org.xter.diagram.look.Tone;
import org.xter.diagram.protection.EncryptionText;
import org.xter.diagram.scene.EdgeKind;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.text.SizeText;
import org.xter.diagram.text.Words;
import org.xter.document.find.ElementPath;
import org.xter.document.protection.Containers;
import org.xter.engine.layer.LayerCut;
import org.xter.engine.resolve.LayerOfPackage;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Guest;
import org.xter.model.edition.PackageGroup;
import org.xter.model.edition.Placement;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Service;

/** Stage B: the manifest, the layers it names, and the containers. */
final class SystemInventory {
    /** With more services than this, their layers are shown as one. */
    private static final int LAYERS_SHOWN = 16;

    private final Ledger ledger;
    private final Words words;
    private final Naming naming;
    private final LayerSizes sizes;
    private final Edition edition;
    private final String loader;
    private final List<Inventory.SystemItem> system = new ArrayList<>();
    private final Map<String, EObject> runs = new LinkedHashMap<>();

    /**
     * Takes stage B.
     *
     * @param loader the id of what verifies the manifest
     */
    SystemInventory(Ledger ledger, String loader) {
        this.ledger = ledger;
        this.words = ledger.words();
        this.naming = ledger.naming();
        this.sizes = ledger.sizes();
        this.edition = ledger.edition();
        this.loader = loader;
        takeSystem();
    }

    List<Inventory.SystemItem> items() {
        return system;
    }

    /** Lines from layers and images to what runs from them; those have their cards by now. */
    void linkRuns() {
        runs.forEach(this::runsFrom);
    }

    private void takeSystem() {
        boolean shown = edition.getServices().size() <= LAYERS_SHOWN;
        Facts manifest = naming.implied("manifest", "", words.of("manifest.name"), List.of(words.of("manifest.why")));
        plain(CardDraft.of(
                manifest,
                Tone.STAGE_B,
                Glyph.MANIFEST,
                words.of("manifest.title"),
                List.of(words.of("manifest.short"))));
        ledger.row(manifest, words.of("manifest.title"), "kind.manifest", "B", "", "", "", "", "");
        ledger.link(new Inventory.Link(
                naming.facts(
                        "boot.verifies",
                        "",
                        words.of("edge.verifies"),
                        List.of(words.of("edge.verifies.why")),
                        List.of(),
                        false),
                EdgeKind.VERIFIES,
                loader,
                manifest.id()));
        plain(impliedLayer(LayerCut.TOP));
        layers(Placement.NONE, 0, shown);
        plain(impliedLayer(LayerOfPackage.KERNEL));
        plain(base());
        for (PackageGroup each : edition.getGroups()) {
            plain(group(each));
        }
        ProtectedContainer a = Containers.get(edition, Placement.A).orElse(null);
        ProtectedContainer b = Containers.get(edition, Placement.B).orElse(null);
        boolean hasB = b != null || holds(Placement.B);
        if (a != null || hasB || holds(Placement.A)) {
            container(Placement.A, a, Tone.CIPHER_A, 0);
            layers(Placement.A, 1, shown);
            if (hasB) {
                container(Placement.B, b, Tone.CIPHER_B, 1);
                layers(Placement.B, 2, shown);
            }
        }
    }

    private void plain(CardDraft draft) {
        system.add(new Inventory.SystemItem(draft, 0, false));
    }

    private CardDraft impliedLayer(String name) {
        String size = sizes.text(name);
        Facts facts = naming.implied(
                "layer." + name,
                "",
                words.of("layer.name", name),
                List.of(words.of("layer." + name + ".why"), sizes.packages(name)));
        ledger.row(facts, name, "kind.layer", "B", size, "", "", "", "");
        return CardDraft.of(facts, Tone.STAGE_B, Glyph.LAYER, words.of("layer.title", name), List.of(size));
    }

    private CardDraft base() {
        String size = sizes.text(LayerOfPackage.BASE);
        String suite = edition.getBase() == null ? "" : Naming.value(edition.getBase(), Literals.BASE__SUITE);
        List<String> lines = List.of(suite, Ledger.joined(sizes.packages(LayerOfPackage.BASE), size));
        List<String> why = List.of(words.of("layer.base.why"), lines.get(0), lines.get(1));
        Facts facts = edition.getSystem() == null
                ? naming.implied("layer.base", "", words.of("layer.name", "base"), why)
                : naming.part(edition.getSystem(), words.of("layer.name", "base"), why);
        ledger.row(facts, LayerOfPackage.BASE, "kind.layer", "B", size, "", "", "", "");
        return CardDraft.of(facts, Tone.STAGE_B, Glyph.LAYER, words.of("layer.title", LayerOfPackage.BASE), lines);
    }

    private CardDraft group(PackageGroup group) {
        Facts facts = naming.part(
                group,
                words.of("group.name", naming.title(group)),
                List.of(words.of("group.why"), String.join(", ", group.getPackages())));
        ledger.row(facts, naming.title(group), "kind.group", "B", "", "", "", "", "");
        return CardDraft.of(
                facts, Tone.STAGE_B, Glyph.GROUP, naming.title(group), List.of(ledger.named(group.getPackages())));
    }

    private boolean holds(Placement placement) {
        return !Containers.inside(edition, placement).isEmpty();
    }

    private void container(Placement placement, ProtectedContainer container, Tone tone, int depth) {
        String name = words.of("container." + placement);
        String why = words.of("container." + placement + ".why");
        CardDraft draft;
        if (container == null) {
            Facts facts = naming.implied(
                    "protection.container-" + placement, "", name, List.of(words.of("container.missing"), why));
            draft = CardDraft.of(facts, tone, Glyph.LOCK, name, List.of(words.of("container.missing")));
        } else {
            EncryptionText text = new EncryptionText(words);
            List<String> lines = List.of(text.cipher(container), text.holder(Containers.holder(container)));
            Facts facts = naming.part(
                    container,
                    name,
                    Stream.concat(lines.stream(), Stream.of(text.unlock(container), why))
                            .toList());
            draft = CardDraft.of(facts, tone, Glyph.LOCK, name, lines);
        }
        ledger.row(draft.facts(), name, "kind.container", "B", "", "", "", "", "");
        system.add(new Inventory.SystemItem(draft, depth, true));
    }

    private void layers(Placement placement, int depth, boolean shown) {
        List<Service> inside = edition.getServices().stream()
                .filter(each -> each.getContainer() == placement)
                .toList();
        if (shown) {
            inside.forEach(each -> system.add(new Inventory.SystemItem(layer(each), depth, false)));
        } else if (!inside.isEmpty()) {
            system.add(new Inventory.SystemItem(collapsed(placement, inside), depth, false));
        }
        for (Guest each : edition.getGuests()) {
            if (each.getContainer() == placement) {
                system.add(new Inventory.SystemItem(image(each), depth, false));
            }
        }
    }

    private CardDraft layer(Service service) {
        String name = naming.name(service);
        String size = sizes.text(name);
        Facts facts = naming.facts(
                "layer." + ElementPath.of(service),
                ElementPath.of(service),
                words.of("layer.name", name),
                List.of(words.of("layer.service.why", naming.title(service)), sizes.packages(name), size),
                List.of(),
                false);
        ledger.row(facts, name, "kind.layer", "B", size, "", "", "", "");
        runs.put(facts.id(), service);
        return CardDraft.of(facts, Tone.STAGE_B, Glyph.LAYER, words.of("layer.title", name), List.of(size));
    }

    private void runsFrom(String layer, EObject part) {
        String title = naming.title(part);
        ledger.link(new Inventory.Link(
                naming.facts(
                        layer + ".runs",
                        ElementPath.of(part),
                        words.of("edge.runs", title),
                        List.of(),
                        List.of(),
                        false),
                EdgeKind.RUNS_FROM,
                layer,
                ledger.card(part)));
    }

    private CardDraft collapsed(Placement placement, List<Service> inside) {
        long bytes = 0;
        for (Service each : inside) {
            bytes += sizes.bytes(naming.name(each)).orElse(0L);
        }
        String count = words.of("layers.count", String.valueOf(inside.size()));
        String size = bytes == 0 ? "" : words.of("size.about", SizeText.of(bytes));
        Facts facts =
                naming.facts("layers." + placement, "", count, List.of(words.of("layers.why"), size), List.of(), false);
        ledger.row(facts, count, "kind.layer", "B", size, "", "", "", "");
        return CardDraft.of(facts, Tone.STAGE_B, Glyph.COLLAPSED, count, List.of(size));
    }

    private CardDraft image(Guest guest) {
        String image = Naming.value(guest, Literals.GUEST__IMAGE);
        Facts facts = naming.facts(
                "image." + ElementPath.of(guest),
                ElementPath.of(guest),
                words.of("image.name", image),
                List.of(words.of("image.why", naming.title(guest))),
                List.of(),
                false);
        runs.put(facts.id(), guest);
        return CardDraft.of(facts, Tone.STAGE_B, Glyph.DISK, words.of("image.title"), List.of(image));
    }
}

package org.xter.diagram.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.xter.diagram.CardDraft;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Naming;
import org.xter.diagram.look.Glyph;
import org.xter.diagram.look.Tone;
import org.xter.diagram.protection.EncryptionText;
import org.xter.diagram.scene.Badge;
import org.xter.diagram.scene.EdgeKind;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.scene.SceneBuilder;
import org.xter.diagram.text.SizeText;
import org.xter.diagram.text.Words;
import org.xter.document.find.ElementPath;
import org.xter.engine.layer.LayerCut;
import org.xter.engine.resolve.LayerOfPackage;
import org.xter.model.edition.Boot;
import org.xter.model.edition.BootSource;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Guest;
import org.xter.model.edition.Hardware;
import org.xter.model.edition.HardwareProfile;
import org.xter.model.edition.KeyHolder;
import org.xter.model.edition.PackageGroup;
import org.xter.model.edition.Placement;
import org.xter.model.edition.ProtectedContainer;
import org.xter.model.edition.Protection;
import org.xter.model.edition.Residence;
import org.xter.model.edition.Service;
import org.xter.model.edition.StartMode;
import org.xter.model.edition.Volume;
import org.xter.model.unit.Port;
import org.xter.report.Severity;

/** What the page shows, before anything has a place. */
final class Inventory {
    /** With more services than this, their layers are shown as one. */
    static final int LAYERS_SHOWN = 16;

    private static final int PACKAGES_NAMED = 4;

    private final DiagramInput input;
    private final Words words;
    private final SceneBuilder scene;
    private final Naming naming;
    private final LayerSizes sizes;
    private final Edition edition;
    private final List<CardDraft> loader = new ArrayList<>();
    private final List<SystemItem> system = new ArrayList<>();
    private final List<StageCard> services = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<EObject, String> cardOf = new HashMap<>();
    private final Map<String, EObject> runs = new LinkedHashMap<>();
    private final CardDraft head;

    /**
     * Something of stage B.
     *
     * @param draft the card; for a container the head of its box
     * @param depth in how many containers it lies
     * @param container whether it is a container, which holds what follows with a greater depth
     */
    record SystemItem(CardDraft draft, int depth, boolean container) {}

    /** A card of stage C with the ports at its lower edge. */
    record StageCard(CardDraft draft, List<PortDraft> ports) {}

    /** A port without a place. */
    record PortDraft(Facts facts, String label) {}

    /** A line without a place. */
    record Link(Facts facts, EdgeKind kind, String from, String to) {}

    Inventory(DiagramInput input, SceneBuilder scene) {
        this.input = input;
        this.words = input.words();
        this.scene = scene;
        this.naming = new Naming(input, scene);
        this.sizes = new LayerSizes(input);
        this.edition = input.edition();
        this.head = loaderHead();
        takeLoader();
        takeSystem();
        takeServices();
        runs.forEach(this::runsFrom);
        takeStartOrder();
    }

    /** The head of the loader's box, see {@link #loader()} for what lies in it. */
    CardDraft head() {
        return head;
    }

    List<CardDraft> loader() {
        return loader;
    }

    List<SystemItem> system() {
        return system;
    }

    List<StageCard> services() {
        return services;
    }

    List<Link> links() {
        return links;
    }

    Naming naming() {
        return naming;
    }

    // ---- stage A

    private CardDraft loaderHead() {
        Boot boot = edition.getBoot();
        BootSource source = boot == null ? BootSource.DISK : boot.getSource();
        Residence residence = boot == null ? Residence.RAM : boot.getResidence();
        String signed = edition.getTrust() != null && edition.getTrust().isSetKeyring()
                ? words.of("loader.signed", edition.getTrust().getKeyring())
                : words.of("loader.unsigned");
        List<String> lines =
                List.of(signed, words.of("loader.source." + source), words.of("loader.residence." + residence));
        List<String> why =
                Stream.concat(Stream.of(words.of("loader.why")), lines.stream()).toList();
        Facts facts = boot == null
                ? naming.implied("boot", "", words.of("loader.name"), why)
                : naming.part(boot, words.of("loader.name"), why);
        row(facts, "kernel.efi", "kind.loader", "A", "", "", "", "", "");
        return CardDraft.of(facts, Tone.STAGE_A, Glyph.LOADER, "kernel.efi", lines);
    }

    private void takeLoader() {
        Hardware hardware = edition.getHardware();
        HardwareProfile profile = hardware == null ? HardwareProfile.VM : hardware.getProfile();
        List<String> lines = List.of(words.of("kernel.profile." + profile));
        Facts kernel = hardware == null
                ? naming.implied("kernel", "", words.of("kernel.name"), List.of(words.of("kernel.why"), lines.get(0)))
                : naming.part(
                        hardware,
                        words.of("kernel.name"),
                        List.of(words.of("kernel.why"), lines.get(0), words.of("hardware.memory", memory(hardware))));
        loader.add(CardDraft.of(kernel, Tone.STAGE_A, Glyph.KERNEL, words.of("kernel.title"), lines));
        row(kernel, words.of("kernel.title"), "kind.kernel", "A", "", "", "", "", "");
        Facts initrd = naming.implied(
                "initrd", "", words.of("initrd.name"), List.of(words.of("initrd.why"), sizes.initrdPackages()));
        loader.add(CardDraft.of(
                initrd, Tone.STAGE_A, Glyph.INITRD, words.of("initrd.title"), List.of(words.of("initrd.short"))));
        row(initrd, words.of("initrd.title"), "kind.initrd", "A", "", "", "", "", "");
        Boot boot = edition.getBoot();
        if (boot != null && !boot.getCommandLine().isEmpty()) {
            String line = String.join(" ", boot.getCommandLine());
            Facts facts = naming.facts(
                    "boot.command-line",
                    ElementPath.of(boot),
                    words.of("commandLine.name", line),
                    List.of(),
                    List.of(),
                    false);
            loader.add(CardDraft.of(facts, Tone.STAGE_A, Glyph.MANIFEST, words.of("commandLine.title"), List.of(line)));
        }
    }

    private static String memory(Hardware hardware) {
        return hardware.getMemory() == null || hardware.getMemory().getMinimum() == null
                ? "1 GiB"
                : SizeText.of(hardware.getMemory().getMinimum().bytes());
    }

    // ---- stage B

    private void takeSystem() {
        boolean shown = edition.getServices().size() <= LAYERS_SHOWN;
        Facts manifest = naming.implied("manifest", "", words.of("manifest.name"), List.of(words.of("manifest.why")));
        plain(CardDraft.of(
                manifest,
                Tone.STAGE_B,
                Glyph.MANIFEST,
                words.of("manifest.title"),
                List.of(words.of("manifest.short"))));
        row(manifest, words.of("manifest.title"), "kind.manifest", "B", "", "", "", "", "");
        links.add(new Link(
                naming.facts(
                        "boot.verifies",
                        "",
                        words.of("edge.verifies"),
                        List.of(words.of("edge.verifies.why")),
                        List.of(),
                        false),
                EdgeKind.VERIFIES,
                head.id(),
                manifest.id()));
        plain(impliedLayer(LayerCut.TOP));
        layers(Placement.NONE, 0, shown);
        plain(impliedLayer(LayerOfPackage.KERNEL));
        plain(base());
        for (PackageGroup each : edition.getGroups()) {
            plain(group(each));
        }
        Protection protection = edition.getProtection();
        ProtectedContainer a = protection == null ? null : protection.getContainerA();
        ProtectedContainer b = protection == null ? null : protection.getContainerB();
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
        system.add(new SystemItem(draft, 0, false));
    }

    private CardDraft impliedLayer(String name) {
        String size = sizes.text(name);
        Facts facts = naming.implied(
                "layer." + name,
                "",
                words.of("layer.name", name),
                List.of(words.of("layer." + name + ".why"), sizes.packages(name)));
        row(facts, name, "kind.layer", "B", size, "", "", "", "");
        return CardDraft.of(facts, Tone.STAGE_B, Glyph.LAYER, words.of("layer.title", name), List.of(size));
    }

    private CardDraft base() {
        String size = sizes.text(LayerOfPackage.BASE);
        String suite = edition.getBase() == null ? "" : Naming.value(edition.getBase(), Literals.BASE__SUITE);
        List<String> lines = List.of(suite, joined(sizes.packages(LayerOfPackage.BASE), size));
        List<String> why = List.of(words.of("layer.base.why"), lines.get(0), lines.get(1));
        Facts facts = edition.getSystem() == null
                ? naming.implied("layer.base", "", words.of("layer.name", "base"), why)
                : naming.part(edition.getSystem(), words.of("layer.name", "base"), why);
        row(facts, LayerOfPackage.BASE, "kind.layer", "B", size, "", "", "", "");
        return CardDraft.of(facts, Tone.STAGE_B, Glyph.LAYER, words.of("layer.title", LayerOfPackage.BASE), lines);
    }

    private CardDraft group(PackageGroup group) {
        Facts facts = naming.part(
                group,
                words.of("group.name", naming.title(group)),
                List.of(words.of("group.why"), String.join(", ", group.getPackages())));
        row(facts, naming.title(group), "kind.group", "B", "", "", "", "", "");
        return CardDraft.of(facts, Tone.STAGE_B, Glyph.GROUP, naming.title(group), List.of(named(group.getPackages())));
    }

    /** Texts with commas between; empty ones are left out. */
    private static String joined(String... texts) {
        return Stream.of(texts).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The first of some packages, and how many more there are. */
    private String named(List<String> packages) {
        String some = String.join(", ", packages.stream().limit(PACKAGES_NAMED).toList());
        return packages.size() <= PACKAGES_NAMED
                ? some
                : some + ", " + words.of("more", String.valueOf(packages.size() - PACKAGES_NAMED));
    }

    private boolean holds(Placement placement) {
        return edition.getServices().stream().anyMatch(each -> each.getContainer() == placement)
                || edition.getGuests().stream().anyMatch(each -> each.getContainer() == placement);
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
            KeyHolder holder = container.isSetHolder()
                    ? container.getHolder()
                    : placement == Placement.A ? KeyHolder.VENDOR : KeyHolder.CLIENT;
            List<String> lines = List.of(text.cipher(container), text.holder(holder));
            Facts facts = naming.part(
                    container,
                    name,
                    Stream.concat(lines.stream(), Stream.of(text.unlock(container), why))
                            .toList());
            draft = CardDraft.of(facts, tone, Glyph.LOCK, name, lines);
        }
        row(draft.facts(), name, "kind.container", "B", "", "", "", "", "");
        system.add(new SystemItem(draft, depth, true));
    }

    private void layers(Placement placement, int depth, boolean shown) {
        List<Service> inside = edition.getServices().stream()
                .filter(each -> each.getContainer() == placement)
                .toList();
        if (shown) {
            inside.forEach(each -> system.add(new SystemItem(layer(each), depth, false)));
        } else if (!inside.isEmpty()) {
            system.add(new SystemItem(collapsed(placement, inside), depth, false));
        }
        for (Guest each : edition.getGuests()) {
            if (each.getContainer() == placement) {
                system.add(new SystemItem(image(each), depth, false));
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
        row(facts, name, "kind.layer", "B", size, "", "", "", "");
        runs.put(facts.id(), service);
        return CardDraft.of(facts, Tone.STAGE_B, Glyph.LAYER, words.of("layer.title", name), List.of(size));
    }

    private void runsFrom(String layer, EObject part) {
        String title = naming.title(part);
        links.add(new Link(
                naming.facts(
                        layer + ".runs",
                        ElementPath.of(part),
                        words.of("edge.runs", title),
                        List.of(),
                        List.of(),
                        false),
                EdgeKind.RUNS_FROM,
                layer,
                cardOf.get(part)));
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
        row(facts, count, "kind.layer", "B", size, "", "", "", "");
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

    // ---- stage C

    private void takeServices() {
        for (Service each : edition.getServices()) {
            service(each);
        }
        for (Guest each : edition.getGuests()) {
            guest(each);
        }
    }

    private void service(Service service) {
        String size = sizes.text(naming.name(service));
        String memory = service.getLimits() == null || service.getLimits().getMemory() == null
                ? ""
                : words.of(
                        "limit.memory",
                        SizeText.of(service.getLimits().getMemory().bytes()));
        String packages = named(service.getPackages());
        String manual = service.getStart() == StartMode.MANUAL ? words.of("start.manual.short") : "";
        String volumes = service.getVolumes().isEmpty()
                ? ""
                : words.of(
                        "volumes.short",
                        String.join(
                                ", ",
                                service.getVolumes().stream().map(naming::name).toList()));
        List<String> lines = List.of(packages, joined(size, memory), joined(manual, volumes));
        List<String> tooltip = new ArrayList<>();
        tooltip.add(words.of("start." + service.getStart()));
        tooltip.add(words.of("fail." + service.getFail()));
        tooltip.add(packages.isEmpty() ? "" : words.of("service.packages", String.join(", ", service.getPackages())));
        tooltip.add(memory);
        for (Volume each : service.getVolumes()) {
            tooltip.add(words.of(
                    "volume.long",
                    naming.name(each),
                    Naming.value(each, Literals.VOLUME__PATH),
                    each.isSetPartition() ? each.getPartition() : words.of("volume.ram")));
        }
        tooltip.add(words.of("service.in." + service.getContainer()));
        Facts facts = naming.part(service, words.of("service.name", naming.title(service)), tooltip);
        cardOf.put(service, facts.id());
        List<PortDraft> ports = new ArrayList<>();
        List<Port> listed = service.getPorts();
        for (int i = 0; i < listed.size(); i++) {
            String port = listed.get(i).toString();
            ports.add(new PortDraft(
                    naming.facts(
                            facts.id() + ".ports[" + i + "]",
                            facts.path(),
                            words.of("port.name", port, naming.title(service)),
                            List.of(),
                            List.of(),
                            false),
                    port));
        }
        CardDraft draft = CardDraft.of(facts, Tone.STAGE_C, Glyph.SERVICE, naming.title(service), lines);
        services.add(new StageCard(locked(draft, service.getContainer()), ports));
        row(
                facts,
                naming.title(service),
                "kind.service",
                "C",
                size,
                String.join(", ", listed.stream().map(Port::toString).toList()),
                String.join(", ", StartOrder.names(service)),
                place(service.getContainer()),
                words.of("start." + service.getStart() + ".word"));
    }

    private void guest(Guest guest) {
        String memory =
                guest.getMemory() == null ? "" : SizeText.of(guest.getMemory().bytes());
        List<String> lines = List.of(
                words.of("guest.machine", memory, String.valueOf(guest.getCpus())),
                guest.getStart() == StartMode.MANUAL ? words.of("start.manual.short") : "");
        Facts facts = naming.part(
                guest,
                words.of("guest.name", naming.title(guest)),
                List.of(
                        words.of("guest.why"),
                        lines.get(0),
                        words.of("guest.image", Naming.value(guest, Literals.GUEST__IMAGE)),
                        words.of("start." + guest.getStart())));
        cardOf.put(guest, facts.id());
        CardDraft draft = CardDraft.of(facts, Tone.STAGE_C, Glyph.GUEST, naming.title(guest), lines);
        services.add(new StageCard(locked(draft, guest.getContainer()), List.of()));
        row(
                facts,
                naming.title(guest),
                "kind.guest",
                "C",
                "",
                "",
                "",
                place(guest.getContainer()),
                words.of("start." + guest.getStart() + ".word"));
    }

    private static CardDraft locked(CardDraft draft, Placement placement) {
        return switch (placement) {
            case NONE -> draft;
            case A -> draft.in(Tone.CIPHER_A);
            case B -> draft.in(Tone.CIPHER_B);
        };
    }

    private String place(Placement placement) {
        return placement == Placement.NONE ? "" : words.of("container." + placement);
    }

    private void takeStartOrder() {
        Map<String, String> missing = new HashMap<>();
        for (StartOrder.Wait wait : StartOrder.of(edition)) {
            String later = cardOf.get(wait.service());
            String earlier = wait.earlier()
                    .map(cardOf::get)
                    .orElseGet(() -> missing.computeIfAbsent(wait.name(), this::missing));
            if (earlier.equals(later)) {
                continue;
            }
            String name = words.of("edge." + wait.kind(), naming.title(wait.service()), wait.name());
            List<Badge> badges = wait.earlier().isPresent() ? List.of() : List.of(unknown(wait.name()));
            links.add(new Link(
                    naming.facts(
                            later + "." + (wait.kind() == EdgeKind.REQUIRES ? "requires" : "after") + "[" + wait.name()
                                    + "]",
                            ElementPath.of(wait.service()),
                            name,
                            List.of(),
                            badges,
                            false),
                    wait.kind(),
                    earlier,
                    later));
        }
    }

    /** A name nobody has is drawn where the service would be, so that one sees what waits for it. */
    private String missing(String name) {
        Facts facts = naming.facts(
                "missing[" + name + "]", "", words.of("service.name", name), List.of(), List.of(unknown(name)), true);
        services.add(new StageCard(
                CardDraft.of(facts, Tone.STAGE_C, Glyph.SERVICE, name, List.of(words.of("missing"))), List.of()));
        return facts.id();
    }

    private Badge unknown(String name) {
        return new Badge(
                Severity.ERROR,
                "edition.unknown-reference",
                words.of("missing.service", name),
                words.of("missing.service.hint"),
                List.of());
    }

    private void row(
            Facts facts,
            String name,
            String kind,
            String stage,
            String size,
            String ports,
            String after,
            String container,
            String start) {
        scene.row(
                facts.id(),
                stage.equals("A") && !kind.equals("kind.loader") ? 1 : 0,
                name,
                words.of(kind),
                stage,
                size,
                ports,
                after,
                container,
                start,
                Naming.findings(facts));
    }
}

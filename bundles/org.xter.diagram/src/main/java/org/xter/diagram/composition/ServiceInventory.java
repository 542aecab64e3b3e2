package org.xter.diagram.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xter.diagram.CardDraft;
import org.xter.diagram.Naming;
import org.xter.diagram.look.Glyph;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.Badge;
import org.xter.diagram.scene.EdgeKind;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.text.SizeText;
import org.xter.diagram.text.Words;
import org.xter.document.find.ElementPath;
import org.xter.model.edition.Edition;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Guest;
import org.xter.model.edition.Placement;
import org.xter.model.edition.Service;
import org.xter.model.edition.StartMode;
import org.xter.model.edition.Volume;
import org.xter.model.unit.Port;
import org.xter.report.Severity;

/** Stage C: services and guests, their ports, and what starts after what. */
final class ServiceInventory {
    private final Ledger ledger;
    private final Words words;
    private final Naming naming;
    private final Edition edition;
    private final List<Inventory.StageCard> services = new ArrayList<>();

    ServiceInventory(Ledger ledger) {
        this.ledger = ledger;
        this.words = ledger.words();
        this.naming = ledger.naming();
        this.edition = ledger.edition();
        takeServices();
    }

    List<Inventory.StageCard> cards() {
        return services;
    }

    private void takeServices() {
        for (Service each : edition.getServices()) {
            service(each);
        }
        for (Guest each : edition.getGuests()) {
            guest(each);
        }
    }

    private void service(Service service) {
        String size = ledger.sizes().text(naming.name(service));
        String memory = service.getLimits() == null || service.getLimits().getMemory() == null
                ? ""
                : words.of(
                        "limit.memory",
                        SizeText.of(service.getLimits().getMemory().bytes()));
        String packages = ledger.named(service.getPackages());
        String manual = service.getStart() == StartMode.MANUAL ? words.of("start.manual.short") : "";
        String volumes = service.getVolumes().isEmpty()
                ? ""
                : words.of(
                        "volumes.short",
                        String.join(
                                ", ",
                                service.getVolumes().stream().map(naming::name).toList()));
        List<String> lines = List.of(packages, Ledger.joined(size, memory), Ledger.joined(manual, volumes));
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
        ledger.card(service, facts.id());
        List<Inventory.PortDraft> ports = new ArrayList<>();
        List<Port> listed = service.getPorts();
        for (int i = 0; i < listed.size(); i++) {
            String port = listed.get(i).toString();
            ports.add(new Inventory.PortDraft(
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
        services.add(new Inventory.StageCard(locked(draft, service.getContainer()), ports));
        ledger.row(
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
        ledger.card(guest, facts.id());
        CardDraft draft = CardDraft.of(facts, Tone.STAGE_C, Glyph.GUEST, naming.title(guest), lines);
        services.add(new Inventory.StageCard(locked(draft, guest.getContainer()), List.of()));
        ledger.row(
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

    /** Lines from what starts earlier to what starts later; a name nobody has gets a card. */
    void linkStartOrder() {
        Map<String, String> missing = new HashMap<>();
        for (StartOrder.Wait wait : StartOrder.of(edition)) {
            String later = ledger.card(wait.service());
            String earlier = wait.earlier()
                    .map(ledger::card)
                    .orElseGet(() -> missing.computeIfAbsent(wait.name(), this::missing));
            if (earlier.equals(later)) {
                continue;
            }
            String name = words.of("edge." + wait.kind(), naming.title(wait.service()), wait.name());
            List<Badge> badges = wait.earlier().isPresent() ? List.of() : List.of(unknown(wait.name()));
            ledger.link(new Inventory.Link(
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
        services.add(new Inventory.StageCard(
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
}

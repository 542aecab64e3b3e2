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
import org.xter.diagram.text.Words;
import org.xter.document.find.ElementPath;
import org.xter.model.edition.EditionPackage.Literals;
import org.xter.model.edition.Guest;
import org.xter.model.edition.NetworkInterface;
import org.xter.report.Severity;

/** The network interfaces of the machine, and the guests attached to them. */
final class NetworkInventory {
    private final Ledger ledger;
    private final Words words;
    private final Naming naming;
    private final List<Inventory.StageCard> cards = new ArrayList<>();
    private final Map<String, String> byName = new HashMap<>();

    NetworkInventory(Ledger ledger) {
        this.ledger = ledger;
        this.words = ledger.words();
        this.naming = ledger.naming();
        if (ledger.edition().getNetwork() != null) {
            ledger.edition().getNetwork().getInterfaces().forEach(this::take);
        }
    }

    List<Inventory.StageCard> cards() {
        return cards;
    }

    private void take(NetworkInterface each) {
        String name = naming.name(each);
        String card = words.of("interface.card", Naming.value(each, Literals.NETWORK_INTERFACE__CARD));
        String addresses = Ledger.joined(
                each.getIpv4().isEmpty() ? "" : String.join(", ", each.getIpv4()),
                each.getIpv6().isEmpty() ? "" : String.join(", ", each.getIpv6()));
        String shown = addresses.isEmpty() ? words.of("interface.unnumbered") : addresses;
        Facts facts = naming.part(
                each,
                words.of("interface.name", name),
                List.of(
                        card,
                        words.of("interface.addresses", shown),
                        each.isSetGateway() ? words.of("interface.gateway", each.getGateway()) : "",
                        words.of(each.isOptional() ? "interface.optional" : "interface.required")));
        byName.putIfAbsent(Naming.value(each, Literals.NETWORK_INTERFACE__NAME), facts.id());
        ledger.card(each, facts.id());
        cards.add(new Inventory.StageCard(
                CardDraft.of(facts, Tone.STAGE_C, Glyph.NETWORK, name, List.of(shown, card)), List.of()));
        ledger.row(facts, name, "kind.interface", "C", "", "", "", "", "");
    }

    /** Lines from interfaces to the guests attached to them; a name nobody has gets a card. */
    void linkGuests() {
        for (Guest guest : ledger.edition().getGuests()) {
            for (String name : guest.getInterfaces().stream().distinct().toList()) {
                List<Badge> badges = byName.containsKey(name) ? List.of() : List.of(unknown(name));
                String from = byName.containsKey(name) ? byName.get(name) : missing(name);
                String to = ledger.card(guest);
                ledger.link(new Inventory.Link(
                        naming.facts(
                                to + ".interfaces[" + name + "]",
                                ElementPath.of(guest),
                                words.of("edge.ATTACHED", naming.title(guest), name),
                                List.of(),
                                badges,
                                false),
                        EdgeKind.ATTACHED,
                        from,
                        to));
            }
        }
    }

    private String missing(String name) {
        return byName.computeIfAbsent("missing " + name, key -> {
            Facts facts = naming.facts(
                    "missing-interface[" + name + "]",
                    "",
                    words.of("interface.name", name),
                    List.of(),
                    List.of(unknown(name)),
                    true);
            cards.add(new Inventory.StageCard(
                    CardDraft.of(facts, Tone.STAGE_C, Glyph.NETWORK, name, List.of(words.of("missing"))), List.of()));
            return facts.id();
        });
    }

    private Badge unknown(String name) {
        return new Badge(
                Severity.ERROR,
                "edition.unknown-reference",
                words.of("missing.interface", name),
                words.of("missing.interface.hint"),
                List.of());
    }
}

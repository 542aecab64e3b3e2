package org.xter.diagram.composition;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xter.diagram.CardDraft;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Naming;
import org.xter.diagram.scene.EdgeKind;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.scene.SceneBuilder;

/** What the page shows, before anything has a place. */
final class Inventory {
    private final Ledger ledger;
    private final LoaderInventory loader;
    private final SystemInventory system;
    private final ServiceInventory services;
    private final NetworkInventory network;
    private Predicate<String> stays = id -> true;

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
        this.ledger = new Ledger(input, scene);
        this.loader = new LoaderInventory(ledger);
        this.system = new SystemInventory(ledger, loader.head().id());
        this.services = new ServiceInventory(ledger);
        this.network = new NetworkInventory(ledger);
        system.linkRuns();
        services.linkStartOrder();
        network.linkGuests();
        input.focus().ifPresent(focus -> {
            Set<String> all = FocusedIds.of(this, focus);
            scene.keepRows(all);
            stays = all::contains;
        });
    }

    /** The head of the loader's box, see {@link #loader()} for what lies in it. */
    CardDraft head() {
        return loader.head();
    }

    List<CardDraft> loader() {
        return loader.cards();
    }

    List<SystemItem> system() {
        return system.items().stream()
                .filter(each -> stays.test(each.draft().id()))
                .toList();
    }

    /** Services, guests and network interfaces. */
    List<StageCard> services() {
        return Stream.concat(services.cards().stream(), network.cards().stream())
                .filter(each -> stays.test(each.draft().id()))
                .toList();
    }

    List<Link> links() {
        return ledger.links().stream()
                .filter(each -> stays.test(each.from()) && stays.test(each.to()))
                .toList();
    }

    Naming naming() {
        return ledger.naming();
    }
}

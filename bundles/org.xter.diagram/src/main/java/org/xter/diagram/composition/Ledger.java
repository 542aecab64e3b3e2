package org.xter.diagram.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Naming;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.scene.SceneBuilder;
import org.xter.diagram.text.Words;
import org.xter.model.edition.Edition;

/** What the parts of an inventory share: names, sizes, the rows of the table, lines between cards. */
final class Ledger {
    private static final int PACKAGES_NAMED = 4;

    private final Edition edition;
    private final Words words;
    private final SceneBuilder scene;
    private final Naming naming;
    private final LayerSizes sizes;
    private final List<Inventory.Link> links = new ArrayList<>();
    private final Map<EObject, String> cards = new HashMap<>();

    Ledger(DiagramInput input, SceneBuilder scene) {
        this.edition = input.edition();
        this.words = input.words();
        this.scene = scene;
        this.naming = new Naming(input, scene);
        this.sizes = new LayerSizes(input);
    }

    Edition edition() {
        return edition;
    }

    Words words() {
        return words;
    }

    Naming naming() {
        return naming;
    }

    LayerSizes sizes() {
        return sizes;
    }

    List<Inventory.Link> links() {
        return links;
    }

    void link(Inventory.Link link) {
        links.add(link);
    }

    /** Remembers which card is a part itself. */
    void card(EObject part, String id) {
        cards.put(part, id);
    }

    /** The id of the card that is a part itself. */
    String card(EObject part) {
        return cards.get(part);
    }

    /** Texts with commas between; empty ones are left out. */
    static String joined(String... texts) {
        return Stream.of(texts).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The first of some packages, and how many more there are. */
    String named(List<String> packages) {
        String some = String.join(", ", packages.stream().limit(PACKAGES_NAMED).toList());
        return packages.size() <= PACKAGES_NAMED
                ? some
                : some + ", " + words.of("more", String.valueOf(packages.size() - PACKAGES_NAMED));
    }

    /** A row of the table. */
    void row(
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

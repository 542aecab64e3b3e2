package org.xter.diagram.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xter.diagram.CardDraft;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.composition.Inventory.Link;
import org.xter.diagram.composition.Inventory.StageCard;
import org.xter.diagram.composition.Inventory.SystemItem;
import org.xter.diagram.layout.KeptPlaces;
import org.xter.diagram.layout.LayeredGraph;
import org.xter.diagram.layout.LayeredLayout;
import org.xter.diagram.layout.PlacedGraph;
import org.xter.diagram.layout.Routes;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.EdgeKind;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneBuilder;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.text.TextMeasure;
import org.xter.diagram.text.Words;
import org.xter.report.Cancellation;

/**
 * Draws the three stages as lanes. Stages A and B are stacks in the order of the system; stage C is laid out in the order
 * in which services start. Layers of stage B lie where the lines to their services cross least within that order.
 */
public final class CompositionScene {
    private static final int TOP = 56;
    private static final int PAD = 24;
    private static final int INSET = Frames.INSET;
    private static final int GAP = 16;
    private static final int BETWEEN = 8;
    private static final int CARD = CardDraft.WIDTH;
    /** Stage B's column: a card of the usual width inside one container. */
    private static final int COLUMN = CARD + 2 * INSET;

    private final DiagramInput input;
    private final Words words;
    private final TextMeasure measure;
    private final SceneBuilder scene;
    private final Inventory inventory;
    private final Map<String, Point> kept;
    private final Cancellation cancellation;
    private final Map<String, Rect> places = new LinkedHashMap<>();
    private final Frames frames;
    private final PortRow ports;

    private CompositionScene(DiagramInput input, Map<String, Point> kept, Cancellation cancellation) {
        this.input = input;
        this.words = input.words();
        this.measure = input.measure();
        this.kept = kept;
        this.cancellation = cancellation;
        this.scene = new SceneBuilder(
                Stream.of("name", "kind", "stage", "size", "ports", "after", "container", "start", "findings")
                        .map(each -> words.of("column." + each))
                        .toList());
        this.inventory = new Inventory(input, scene);
        this.frames = new Frames(inventory, words, measure, scene, places);
        this.ports = new PortRow(words, measure, inventory.naming(), scene);
    }

    /**
     * The scene of an edition's composition.
     *
     * @param kept positions of cards the user moved, by id
     * @throws org.xter.report.CancelledException when it is asked for
     */
    public static Scene of(DiagramInput input, Map<String, Point> kept, Cancellation cancellation) {
        return new CompositionScene(input, kept, cancellation).make();
    }

    /** What kept positions of a composition's cards count from: the upper left corner of stage C. */
    public static Point origin(Scene scene) {
        return new Point(scene.get("stage.C").map(lane -> lane.bounds().x()).orElse(0), TOP);
    }

    private Scene make() {
        Rect loader = new Rect(PAD, TOP, CARD + 2 * INSET, frames.loaderHeight());
        int systemLeft = loader.right() + PAD + BETWEEN + PAD;
        PlacedGraph graph = LayeredLayout.place(graph(), cancellation);
        int dy = TOP - graph.bounds().y();
        int systemRight = systemLeft + COLUMN;
        // Without lines to stage C, stage B takes no part in the layout, whose left edge then is that of stage C.
        int dx = (hasLinesToServices() ? systemLeft : systemRight + 2 * PAD + BETWEEN)
                - graph.bounds().x();
        placeSystem(graph, dx, dy, systemLeft);
        int servicesLeft = linked().stream()
                .mapToInt(each -> graph.nodes().get(each.draft().id()).x() + dx)
                .min()
                .orElse(systemRight + 2 * PAD + BETWEEN);
        int laneC = Math.min(servicesLeft - PAD, systemRight + PAD + BETWEEN + (servicesLeft - systemRight) / 3);
        Map<String, Rect> automatic = new LinkedHashMap<>();
        linked().forEach(each -> automatic.put(
                each.draft().id(), cardOnly(graph.nodes().get(each.draft().id()).plus(dx, dy), each)));
        grid(unlinked(), servicesLeft, bottom(automatic.values()), automatic);
        Point origin = new Point(laneC, TOP);
        KeptPlaces settled = KeptPlaces.of(automatic, kept, origin);
        places.putAll(settled.places());

        List<SceneElement> edges = edges(graph, dx, dy, loader, settled);
        int bottom = Stream.of(
                                loader.bottom(),
                                bottom(places.values()),
                                frames.containersBottom(),
                                bottom(edges.stream().map(SceneElement::bounds).toList()))
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0)
                + PAD;
        int right = Math.max(
                        Stream.concat(places.values().stream(), edges.stream().map(SceneElement::bounds))
                                .mapToInt(Rect::right)
                                .max()
                                .orElse(0),
                        laneC + CARD + 2 * PAD)
                + PAD;
        frames.lane("A", Tone.STAGE_A, 0, loader.right() + PAD, bottom);
        frames.lane("B", Tone.STAGE_B, loader.right() + PAD + BETWEEN, laneC - BETWEEN, bottom);
        frames.lane("C", Tone.STAGE_C, laneC, right, bottom);
        frames.loader(loader);
        frames.containers(systemLeft, COLUMN);
        edges.forEach(scene::add);
        inventory.system().stream()
                .filter(each -> !each.container())
                .forEach(each ->
                        scene.add(each.draft().at(places.get(each.draft().id()), Optional.empty(), measure)));
        inventory.services().forEach(each -> stageCard(each, origin));
        return scene.build(words.of("page.composition"));
    }

    /** Whether lines lead from stage B to stage C. */
    private boolean hasLinesToServices() {
        return inventory.links().stream().anyMatch(each -> each.kind() == EdgeKind.RUNS_FROM);
    }

    /** Stage B as the layout put it, or from the top down where no line says otherwise. */
    private void placeSystem(PlacedGraph graph, int dx, int dy, int left) {
        int y = TOP;
        for (SystemItem item : inventory.system()) {
            Rect node = graph.nodes().get(item.draft().id());
            Rect place = node == null ? new Rect(left, y, COLUMN, item.draft().height()) : node.plus(dx, dy);
            places.put(item.draft().id(), systemCard(item, place, left));
            y = place.bottom() + PAD;
        }
    }

    private static int bottom(Iterable<Rect> rects) {
        int bottom = TOP;
        for (Rect each : rects) {
            bottom = Math.max(bottom, each.bottom());
        }
        return bottom;
    }

    // ---- stage C and what it runs from

    private LayeredGraph graph() {
        List<LayeredGraph.Node> nodes = new ArrayList<>();
        if (hasLinesToServices()) {
            for (SystemItem item : inventory.system()) {
                nodes.add(new LayeredGraph.Node(
                        item.draft().id(), COLUMN, item.draft().height(), 0, nodes.size()));
            }
        }
        for (StageCard each : linked()) {
            nodes.add(new LayeredGraph.Node(each.draft().id(), CARD, height(each), 1, -1));
        }
        List<LayeredGraph.Link> links = inventory.links().stream()
                .filter(each -> each.kind() != EdgeKind.VERIFIES)
                .map(each -> new LayeredGraph.Link(each.facts().id(), each.from(), each.to()))
                .toList();
        return new LayeredGraph(nodes, links);
    }

    private Rect systemCard(SystemItem item, Rect node, int left) {
        // Plain cards are as wide as those in container A, so that all begin at one line.
        int side = INSET * (item.container() ? item.depth() : Math.max(1, item.depth()));
        return new Rect(left + side, node.y(), COLUMN - 2 * side, item.draft().height());
    }

    private Set<String> endsOfLinks() {
        Set<String> ends = new HashSet<>();
        inventory.links().forEach(each -> {
            ends.add(each.from());
            ends.add(each.to());
        });
        return ends;
    }

    private List<StageCard> linked() {
        Set<String> ends = endsOfLinks();
        return inventory.services().stream()
                .filter(each -> ends.contains(each.draft().id()))
                .toList();
    }

    private List<StageCard> unlinked() {
        Set<String> ends = endsOfLinks();
        return inventory.services().stream()
                .filter(each -> !ends.contains(each.draft().id()))
                .toList();
    }

    /** What waits for nothing and nothing waits for stands in rows below the others. */
    private void grid(List<StageCard> cards, int left, int above, Map<String, Rect> into) {
        int columns = Math.max(1, (int) Math.ceil(Math.sqrt(cards.size() / 2.0)));
        int y = into.isEmpty() ? TOP : above + PAD;
        for (int i = 0; i < cards.size(); i += columns) {
            int tallest = 0;
            for (int k = i; k < Math.min(i + columns, cards.size()); k++) {
                int height = height(cards.get(k));
                into.put(cards.get(k).draft().id(), new Rect(left + (k - i) * (CARD + GAP), y, CARD, height));
                tallest = Math.max(tallest, height);
            }
            y += tallest + GAP;
        }
    }

    private static int height(StageCard card) {
        return card.draft().height() + (card.ports().isEmpty() ? 0 : PortRow.HEIGHT);
    }

    private static Rect cardOnly(Rect node, StageCard card) {
        return new Rect(node.x(), node.y(), CARD, height(card));
    }

    private void stageCard(StageCard card, Point origin) {
        Rect place = places.get(card.draft().id());
        scene.add(card.draft().at(place, Optional.of(origin), measure));
        ports.put(card, place);
    }

    // ---- lines

    private List<SceneElement> edges(PlacedGraph graph, int dx, int dy, Rect loader, KeptPlaces settled) {
        Map<String, List<Point>> routes = new HashMap<>();
        graph.links().forEach((id, route) -> routes.put(id, Routes.moved(route, dx, dy)));
        Map<String, KeptPlaces.Ends> ends = new LinkedHashMap<>();
        for (Link each : inventory.links()) {
            if (each.kind() != EdgeKind.VERIFIES) {
                ends.put(each.facts().id(), new KeptPlaces.Ends(each.from(), each.to()));
            }
        }
        Map<String, List<Point>> led = settled.routes(routes, ends, places, cancellation);
        List<SceneElement> result = new ArrayList<>();
        for (Link each : inventory.links()) {
            List<Point> points = each.kind() == EdgeKind.VERIFIES
                    ? verifies(loader, places.get(each.to()))
                    : touching(led.get(each.facts().id()), places.get(each.from()));
            result.add(new SceneElement.Edge(
                    each.facts(), each.kind(), each.from(), each.to(), points, SceneElement.Emphasis.USUAL));
        }
        return result;
    }

    /** Cards of stage B are narrower than their column. */
    private static List<Point> touching(List<Point> route, Rect from) {
        Point first = route.get(0);
        if (first.x() <= from.right() || first.y() < from.y() || first.y() > from.bottom()) {
            return route;
        }
        List<Point> result = new ArrayList<>(route);
        result.add(0, new Point(from.right(), first.y()));
        return Routes.straightened(result);
    }

    private static List<Point> verifies(Rect loader, Rect manifest) {
        int y = Math.clamp(manifest.centreY(), loader.y() + 8, loader.bottom() - 8);
        int middle = (loader.right() + manifest.x()) / 2;
        return Routes.straightened(List.of(
                new Point(loader.right(), y),
                new Point(middle, y),
                new Point(middle, manifest.centreY()),
                new Point(manifest.x(), manifest.centreY())));
    }
}

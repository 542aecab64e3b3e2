package org.xter.diagram.packages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xter.diagram.CardDraft;
import org.xter.diagram.DiagramInput;
import org.xter.diagram.Naming;
import org.xter.diagram.layout.KeptPlaces;
import org.xter.diagram.layout.LayeredGraph;
import org.xter.diagram.layout.LayeredLayout;
import org.xter.diagram.layout.PlacedGraph;
import org.xter.diagram.layout.Routes;
import org.xter.diagram.look.Glyph;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.EdgeKind;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneBuilder;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.text.SizeText;
import org.xter.diagram.text.TextStyle;
import org.xter.diagram.text.Words;
import org.xter.engine.closure.ResolvedPackage;
import org.xter.engine.resolve.LayerOfPackage;
import org.xter.report.Cancellation;

/**
 * Draws one package and those around it: at its left what needs it, at its right what it needs. The area of a card grows
 * with the room its package takes; the path that says why the subject is there is drawn strongly.
 */
public final class PackagesScene {
    /** Opens everything. */
    public static final String ALL = PackageGraph.ALL;
    /** Opens what every system has. */
    public static final String BASE = PackageGraph.BASE;

    private static final int LEFT = SceneBuilder.MARGIN;
    private static final int TOP = 56;
    private static final int NARROW = 216;
    private static final int WIDE = 360;
    private static final int TALL = 176;
    private static final int CHOICES = 3;
    /** A package of this size takes the whole width, unless others are larger; small ones stay small among themselves. */
    private static final long LARGE = 4L << 20;

    private final DiagramInput input;
    private final Words words;
    private final SceneBuilder scene;
    private final Naming naming;
    private final PackageRelations relations;
    private final Map<String, CardDraft> drafts = new LinkedHashMap<>();
    private final Map<String, Long> bytes = new LinkedHashMap<>();

    private PackagesScene(DiagramInput input, PackageRelations relations) {
        this.input = input;
        this.words = input.words();
        this.relations = relations;
        this.scene = new SceneBuilder(Stream.of("name", "kind", "version", "size", "layer", "why", "needs")
                .map(each -> words.of("column." + each))
                .toList());
        this.naming = new Naming(input, scene);
    }

    /**
     * The scene around a package.
     *
     * @param input without relations the scene says that nothing is known
     * @param subject its name; one the edition does not have gives a scene that says so
     * @param opened names of packages whose neighbours are shown too, ids of cards that stand for several, {@link #BASE},
     *     {@link #ALL}
     * @param kept positions of cards the user moved, by id
     * @throws org.xter.report.CancelledException when it is asked for
     */
    public static Scene of(
            DiagramInput input,
            String subject,
            Set<String> opened,
            Map<String, Point> kept,
            Cancellation cancellation) {
        PackagesScene maker = new PackagesScene(input, input.relations().orElse(null));
        if (input.relations().isEmpty()) {
            return maker.empty(subject, "packages.unknown");
        }
        return input.relations().get().get(subject).isPresent()
                ? maker.make(subject, opened, kept, cancellation)
                : maker.empty(subject, "packages.missing");
    }

    private Scene empty(String subject, String why) {
        note(words.of(why, subject), LEFT, false);
        return scene.build(words.of("page.packages", subject));
    }

    private void note(String text, int top, boolean heading) {
        TextStyle style = heading ? TextStyle.HEADING : TextStyle.DETAIL;
        Facts facts = naming.implied(heading ? "heading" : "note", "", text, List.of());
        int width = input.measure().width(text, style);
        scene.add(new SceneElement.Note(facts, new Rect(LEFT, top, width, style.lineHeight()), text, heading));
    }

    private Scene make(String subject, Set<String> opened, Map<String, Point> kept, Cancellation cancellation) {
        PackageGraph graph = new PackageGraph(relations, subject, opened, cancellation);
        graph.nodes().forEach(node -> draft(node, subject, graph.path()));
        note(words.of("page.packages", subject), LEFT - 8, true);
        if (!relations.isComplete()) {
            note(words.of("packages.incomplete"), LEFT + 18, false);
        }
        long largest = Math.max(
                LARGE, bytes.values().stream().mapToLong(Long::longValue).max().orElse(1));
        List<LayeredGraph.Node> nodes = new ArrayList<>();
        drafts.forEach((id, draft) -> nodes.add(node(id, draft, largest)));
        Map<String, PackageGraph.Line> lines = new LinkedHashMap<>();
        graph.lines().forEach(line -> lines.put(scene.free(line.from() + " > " + line.to()), line));
        PlacedGraph placed = LayeredLayout.place(
                new LayeredGraph(
                        nodes,
                        lines.entrySet().stream()
                                .map(each -> new LayeredGraph.Link(
                                        each.getKey(),
                                        each.getValue().from(),
                                        each.getValue().to()))
                                .toList()),
                cancellation);
        put(placed, lines, kept, cancellation);
        return scene.build(words.of("page.packages", subject));
    }

    private LayeredGraph.Node node(String id, CardDraft draft, long largest) {
        double share = Math.sqrt(bytes.getOrDefault(id, 0L) / (double) largest);
        int width = Math.max(NARROW, (int) Math.round(WIDE * share / 8) * 8);
        int height = Math.max(draft.height(), (int) Math.round(TALL * share / 8) * 8);
        return new LayeredGraph.Node(id, width, height, 0, -1);
    }

    private void put(
            PlacedGraph placed,
            Map<String, PackageGraph.Line> lines,
            Map<String, Point> kept,
            Cancellation cancellation) {
        int left = placed.bounds().x();
        int top = placed.bounds().y();
        Map<String, Rect> automatic = new LinkedHashMap<>();
        drafts.keySet().forEach(id -> automatic.put(id, placed.nodes().get(id).plus(LEFT - left, TOP - top)));
        Point origin = new Point(LEFT, TOP);
        KeptPlaces settled = KeptPlaces.of(automatic, kept, origin);
        Map<String, Rect> places = settled.places();
        Map<String, List<Point>> routes = new LinkedHashMap<>();
        Map<String, KeptPlaces.Ends> ends = new LinkedHashMap<>();
        lines.forEach((id, line) -> {
            routes.put(id, Routes.moved(placed.links().get(id), LEFT - left, TOP - top));
            ends.put(id, new KeptPlaces.Ends(line.from(), line.to()));
        });
        Map<String, List<Point>> led = settled.routes(routes, ends, places, cancellation);
        lines.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(PackageGraph.Line::why)))
                .forEach(each -> scene.add(edge(each.getKey(), each.getValue(), led.get(each.getKey()))));
        drafts.forEach((id, draft) -> scene.add(draft.at(places.get(id), Optional.of(origin), input.measure())));
    }

    private SceneElement.Edge edge(String id, PackageGraph.Line line, List<Point> points) {
        String name = words.of(
                line.recommended() ? "edge.RECOMMENDS" : "edge.NEEDS",
                drafts.get(line.from()).title(),
                drafts.get(line.to()).title());
        Facts facts = new Facts(id, "", name, name, List.of(), false);
        return new SceneElement.Edge(
                facts,
                line.recommended() ? EdgeKind.RECOMMENDS : EdgeKind.NEEDS,
                line.from(),
                line.to(),
                points,
                line.why() ? SceneElement.Emphasis.STRONG : SceneElement.Emphasis.USUAL);
    }

    // ---- cards

    private void draft(PackageGraph.Node node, String subject, List<String> path) {
        CardDraft draft =
                switch (node) {
                    case PackageGraph.PackageNode each ->
                        card(each, each.name().equals(subject), path.contains(each.name()));
                    case PackageGraph.ChoiceNode each -> choice(each);
                    case PackageGraph.BaseNode each -> base(each);
                    case PackageGraph.MoreNode each -> more(each);
                };
        drafts.put(node.id(), draft);
    }

    private CardDraft card(PackageGraph.PackageNode node, boolean subject, boolean onPath) {
        ResolvedPackage found = relations.get(node.name()).orElseThrow();
        String version = found.locked().version().toString();
        String size = found.installedSize().isPresent()
                ? SizeText.of(found.installedSize().getAsLong())
                : words.of("packages.download", SizeText.of(found.locked().size()));
        bytes.put(node.id(), found.installedSize().orElse(found.locked().size()));
        int needs = relations.needs(node.name()).size();
        int neededBy = relations.neededBy(node.name()).size();
        String around = words.of("packages.around", String.valueOf(needs), String.valueOf(neededBy));
        String reason = relations.reason(node.name());
        Facts facts = naming.facts(
                node.id(),
                "",
                words.of("package.name", node.name()),
                List.of(
                        version,
                        words.of("packages.size", size),
                        words.of("packages.layer", found.layer()),
                        reason,
                        around),
                List.of(),
                false);
        scene.row(
                facts.id(),
                0,
                node.name(),
                words.of("kind.package"),
                version,
                size,
                found.layer(),
                reason,
                String.join(
                        ", ",
                        relations.needs(node.name()).stream()
                                .map(each -> String.join(" | ", each.choices()))
                                .toList()));
        Tone tone = subject || onPath ? Tone.LINK : tone(found.layer());
        return new CardDraft(
                facts,
                tone,
                Glyph.PACKAGE,
                node.name(),
                subject ? List.of(version, size, reason, around) : List.of(size),
                Optional.empty(),
                subject || onPath ? SceneElement.Emphasis.STRONG : SceneElement.Emphasis.USUAL);
    }

    private static Tone tone(String layer) {
        return switch (layer) {
            case LayerOfPackage.KERNEL, LayerOfPackage.LOADER -> Tone.STAGE_A;
            case LayerOfPackage.BASE -> Tone.STAGE_B;
            default -> Tone.STAGE_C;
        };
    }

    private CardDraft choice(PackageGraph.ChoiceNode node) {
        List<String> choices = node.need().choices();
        List<String> lines = new ArrayList<>();
        for (String each : choices.subList(0, Math.min(choices.size(), CHOICES))) {
            lines.add(node.need().met().contains(each) ? words.of("choice.taken", each) : each);
        }
        if (choices.size() > CHOICES) {
            lines.set(CHOICES - 1, words.of("more", String.valueOf(choices.size() - CHOICES + 1)));
        }
        String title = words.of("choice.title", String.valueOf(choices.size()));
        Facts facts = naming.facts(
                node.id(),
                "",
                words.of("choice.name", String.join(", ", choices)),
                List.of(words.of("choice.why")),
                List.of(),
                false);
        scene.row(facts.id(), 0, title, words.of("kind.choice"), "", "", "", "", String.join(" | ", choices));
        return new CardDraft(
                facts, Tone.EDGE, Glyph.CHOICE, title, lines, Optional.empty(), SceneElement.Emphasis.WEAK);
    }

    private CardDraft base(PackageGraph.BaseNode node) {
        String title = words.of("base.title");
        String count = words.of("base.short", String.valueOf(node.packages()));
        Facts facts = naming.implied(node.id(), "", title, List.of(count, words.of("base.why")));
        scene.row(facts.id(), 0, title, words.of("kind.package"), "", "", LayerOfPackage.BASE, "", "");
        return CardDraft.of(facts, Tone.STAGE_B, Glyph.COLLAPSED, title, List.of(count));
    }

    private CardDraft more(PackageGraph.MoreNode node) {
        String title = words.of("more.packages", String.valueOf(node.names().size()));
        Facts facts = naming.implied(node.id(), "", title, List.of(String.join(", ", node.names())));
        scene.row(facts.id(), 0, title, words.of("kind.package"), "", "", "", "", String.join(", ", node.names()));
        return CardDraft.of(facts, Tone.STAGE_B, Glyph.COLLAPSED, title, List.of(String.join(", ", node.names())));
    }
}

package org.xter.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.report.Cancellation;

/**
 * Places a graph in layers from left to right with level and upright lines, by ELK's layered algorithm. The result depends
 * on the graph alone, its order included: ELK's random choices have a fixed seed.
 */
public final class LayeredLayout {
    private static final int SEED = 1;
    /** Beyond this many links per node, lines share their way out of a node, so that one still sees through. */
    private static final int DENSE = 2;
    /** Beyond this many links, quick choices are made where slow ones, which took tens of seconds at 400, bring little. */
    private static final int LARGE = 80;
    /** Beyond this many links, nothing that takes more than about linear time is asked for. */
    private static final int HUGE = 600;

    static {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new CoreOptions(), new LayeredMetaDataProvider());
    }

    private LayeredLayout() {}

    /**
     * Places a graph.
     *
     * @throws org.xter.report.CancelledException when it is asked for
     */
    public static PlacedGraph place(LayeredGraph graph, Cancellation cancellation) {
        cancellation.check();
        ElkNode root = ElkGraphUtil.createGraph();
        options(root, graph);
        Map<String, ElkNode> nodes = new LinkedHashMap<>();
        boolean ordered = graph.nodes().stream().anyMatch(node -> node.order() >= 0);
        for (LayeredGraph.Node each : graph.nodes()) {
            ElkNode node = ElkGraphUtil.createNode(root);
            node.setDimensions(each.width(), each.height());
            node.setProperty(CoreOptions.PARTITIONING_PARTITION, each.lane());
            if (ordered && each.order() >= 0) {
                node.setProperty(LayeredOptions.POSITION, new KVector(0, each.order() * 100.0));
            }
            nodes.put(each.id(), node);
        }
        root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_SEMI_INTERACTIVE, ordered);
        Map<String, ElkEdge> links = new LinkedHashMap<>();
        for (LayeredGraph.Link each : graph.links()) {
            links.put(each.id(), ElkGraphUtil.createSimpleEdge(nodes.get(each.from()), nodes.get(each.to())));
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return cancellation.requested();
            }
        });
        cancellation.check();
        return read(nodes, links);
    }

    private static void options(ElkNode root, LayeredGraph graph) {
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(CoreOptions.RANDOM_SEED, SEED);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, 24.0);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 48.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 8.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 12.0);
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
        boolean huge = graph.links().size() > HUGE;
        root.setProperty(
                LayeredOptions.CYCLE_BREAKING_STRATEGY,
                huge ? CycleBreakingStrategy.DEPTH_FIRST : CycleBreakingStrategy.GREEDY_MODEL_ORDER);
        root.setProperty(
                LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY,
                huge ? OrderingStrategy.NONE : OrderingStrategy.NODES_AND_EDGES);
        root.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
        boolean large = graph.links().size() > LARGE;
        root.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY,
                huge
                        ? NodePlacementStrategy.BRANDES_KOEPF
                        : large ? NodePlacementStrategy.LINEAR_SEGMENTS : NodePlacementStrategy.NETWORK_SIMPLEX);
        root.setProperty(LayeredOptions.THOROUGHNESS, huge ? 1 : large ? 3 : 7);
        root.setProperty(
                LayeredOptions.MERGE_EDGES,
                graph.links().size() > DENSE * graph.nodes().size());
        boolean lanes = graph.nodes().stream()
                        .map(LayeredGraph.Node::lane)
                        .collect(Collectors.toSet())
                        .size()
                > 1;
        root.setProperty(CoreOptions.PARTITIONING_ACTIVATE, lanes);
        root.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, !lanes);
    }

    private static PlacedGraph read(Map<String, ElkNode> nodes, Map<String, ElkEdge> links) {
        Map<String, Rect> places = new HashMap<>();
        nodes.forEach((id, node) -> places.put(
                id, new Rect(round(node.getX()), round(node.getY()), round(node.getWidth()), round(node.getHeight()))));
        Map<String, List<Point>> routes = new HashMap<>();
        links.forEach((id, edge) -> routes.put(id, route(edge)));
        return new PlacedGraph(places, routes);
    }

    private static List<Point> route(ElkEdge edge) {
        if (edge.getSections().isEmpty()) {
            return List.of();
        }
        ElkEdgeSection section = edge.getSections().get(0);
        List<Point> points = new ArrayList<>();
        points.add(new Point(round(section.getStartX()), round(section.getStartY())));
        for (ElkBendPoint each : section.getBendPoints()) {
            points.add(new Point(round(each.getX()), round(each.getY())));
        }
        points.add(new Point(round(section.getEndX()), round(section.getEndY())));
        return Routes.straightened(points);
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }
}

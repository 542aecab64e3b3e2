package org.xter.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;

/**
 * A graph whose nodes have places, beginning about the origin.
 *
 * @param nodes the place of each node by its id
 * @param links the route of each link by its id, from its first node to its second, at least two points
 */
public record PlacedGraph(Map<String, Rect> nodes, Map<String, List<Point>> links) {
    public PlacedGraph {
        nodes = Map.copyOf(nodes);
        links = Map.copyOf(links);
    }

    /** The smallest rectangle around all nodes and routes. */
    public Rect bounds() {
        List<Rect> all = new ArrayList<>(nodes.values());
        links.values().forEach(route -> route.forEach(point -> all.add(new Rect(point.x(), point.y(), 0, 0))));
        return Rect.around(all);
    }
}

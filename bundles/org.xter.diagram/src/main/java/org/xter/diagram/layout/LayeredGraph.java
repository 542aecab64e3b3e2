package org.xter.diagram.layout;

import java.util.List;

/**
 * What is to be placed in layers from left to right.
 *
 * @param nodes each with another id
 * @param links between nodes that are there; a node may lead to itself
 */
public record LayeredGraph(List<Node> nodes, List<Link> links) {
    public LayeredGraph {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /**
     * A node.
     *
     * @param id tells it apart
     * @param width in pixels
     * @param height in pixels
     * @param lane nodes of a lower one lie to the left of all nodes of a higher one; at least 0
     * @param order nodes of one layer with an order keep to it; -1 for a node that goes where lines cross least
     */
    public record Node(String id, int width, int height, int lane, int order) {}

    /**
     * A link.
     *
     * @param id tells it apart
     * @param from the id of the node it leaves
     * @param to the id of the node it leads to
     */
    public record Link(String id, String from, String to) {}
}

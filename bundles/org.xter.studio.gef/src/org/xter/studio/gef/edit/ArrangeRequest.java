package org.xter.studio.gef.edit;

import org.eclipse.gef.requests.GroupRequest;

/** Asks to put several cards in order. */
public final class ArrangeRequest extends GroupRequest {
    /** Its type. */
    public static final String TYPE = "org.xter.studio.gef.arrange";

    private final Order order;

    /** How cards are put in order. */
    public enum Order {
        /** Left edges in one line. */
        LEFT,
        /** Middles above each other. */
        CENTRE,
        /** Right edges in one line. */
        RIGHT,
        /** Upper edges in one line. */
        TOP,
        /** Middles beside each other. */
        MIDDLE,
        /** Lower edges in one line. */
        BOTTOM,
        /** The same room between them from left to right. */
        ACROSS,
        /** The same room between them from top to bottom. */
        DOWN,
        /** Where the automatic layout puts them. */
        AUTOMATIC
    }

    /** Puts nothing in order yet. */
    public ArrangeRequest(Order order) {
        super(TYPE);
        this.order = order;
    }

    /** How. */
    public Order order() {
        return order;
    }
}

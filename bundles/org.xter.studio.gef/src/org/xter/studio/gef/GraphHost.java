package org.xter.studio.gef;

import org.xter.diagram.scene.SceneElement;

/** The page around a graph of packages. All on the UI thread. */
public interface GraphHost extends SceneHost {
    /** What can be done with an element of the graph. */
    enum Wish {
        /** Show also what is around it; double click and Enter. */
        EXPAND,
        /** Show no longer what is around it. */
        COLLAPSE,
        /** Draw the graph around it instead. */
        CENTRE,
        /** Show it in the lists of packages. */
        DETAILS
    }

    /** Whether something can be done with an element. */
    boolean may(Wish wish, SceneElement element);

    /** Does it; nothing when it cannot be done. */
    void perform(Wish wish, SceneElement element);
}

package org.xter.studio.gef.part;

import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.xter.studio.gef.figure.SceneLayers;
import org.xter.studio.gef.figure.Surface;
import org.xter.studio.gef.figure.ZoomPane;

/** The root of a viewer of scenes: scales by the surface, so that every figure may draw what it likes at every zoom. */
public final class SceneRoot extends ScalableFreeformRootEditPart {
    /** The steps of zooming by keys and buttons, 10 to 400 %. */
    public static final double[] STEPS = {0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4};

    /** What figures are painted with; the pane is made before fields of this class are. */
    private Surface surface;

    private ZoomPane pane;

    /** A root at 100 %. */
    public SceneRoot() {
        getZoomManager().setZoomLevels(STEPS);
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        surface = new Surface();
        pane = new ZoomPane(surface, (SceneLayers) getPrintableLayers());
        pane.add(createGridLayer(), GRID_LAYER);
        pane.add(getPrintableLayers(), PRINTABLE_LAYERS);
        pane.add(new org.eclipse.draw2d.FreeformLayer(), SCALED_FEEDBACK_LAYER);
        return pane;
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        return new SceneLayers();
    }

    /** What everything is drawn on. */
    public ZoomPane pane() {
        return pane;
    }

    /** What figures are painted with. */
    public Surface surface() {
        return surface;
    }
}

package org.xter.studio.gef.figure;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.GraphicsSource;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.UpdateListener;
import org.eclipse.draw2d.UpdateManager;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;

/** The layers a scene is drawn on, feedback aside; tell the kept picture what in them is to be painted anew. */
public final class SceneLayers extends FreeformLayeredPane {
    private final KeptPicture picture = new KeptPicture();
    private Watched watched;

    /** The layers GEF looks for in them. */
    public SceneLayers() {
        add(new FreeformLayer(), LayerConstants.PRIMARY_LAYER);
        add(new ConnectionLayer(), LayerConstants.CONNECTION_LAYER);
    }

    /** What was painted of them. */
    KeptPicture picture() {
        return picture;
    }

    @Override
    public UpdateManager getUpdateManager() {
        UpdateManager real = super.getUpdateManager();
        if (watched == null || watched.real != real) {
            watched = new Watched(real);
        }
        return watched;
    }

    /** The viewer's update manager, which paints the window; tells the picture too. */
    private final class Watched extends UpdateManager {
        private final UpdateManager real;

        private Watched(UpdateManager real) {
            this.real = real;
        }

        @Override
        public void addDirtyRegion(IFigure figure, int x, int y, int width, int height) {
            Rectangle region = new Rectangle(x, y, width, height);
            for (IFigure each = figure; each != null && each != SceneLayers.this; each = each.getParent()) {
                each.translateToParent(region);
            }
            picture.damage(region);
            real.addDirtyRegion(figure, x, y, width, height);
        }

        @Override
        public void addInvalidFigure(IFigure figure) {
            real.addInvalidFigure(figure);
        }

        @Override
        public void addUpdateListener(UpdateListener listener) {
            real.addUpdateListener(listener);
        }

        @Override
        public void removeUpdateListener(UpdateListener listener) {
            real.removeUpdateListener(listener);
        }

        @Override
        public void runWithUpdate(Runnable work) {
            real.runWithUpdate(work);
        }

        @Override
        public void performValidation() {
            real.performValidation();
        }

        @Override
        public void performUpdate() {
            real.performUpdate();
        }

        @Override
        public void performUpdate(Rectangle exposed) {
            real.performUpdate(exposed);
        }

        @Override
        public void setGraphicsSource(GraphicsSource source) {
            real.setGraphicsSource(source);
        }

        @Override
        public void setRoot(IFigure figure) {
            real.setRoot(figure);
        }
    }
}

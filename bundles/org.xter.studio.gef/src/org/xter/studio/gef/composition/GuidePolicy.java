package org.xter.studio.gef.composition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.xter.diagram.look.Tone;
import org.xter.studio.ui.look.Palette;

/** Shows while a card is dragged with which edges and middles of others it is in line. */
final class GuidePolicy extends GraphicalEditPolicy {
    static final String ROLE = "org.xter.studio.gef.composition.guide";

    private static final List<String> UPRIGHT = List.of(SnapToGeometry.KEY_WEST_ANCHOR, SnapToGeometry.KEY_EAST_ANCHOR);
    private static final List<String> LEVEL = List.of(SnapToGeometry.KEY_NORTH_ANCHOR, SnapToGeometry.KEY_SOUTH_ANCHOR);

    private final Map<String, IFigure> shown = new HashMap<>();

    /** A line through all that is seen. */
    private static final class Guide extends Figure {
        @Override
        protected void paintFigure(Graphics graphics) {
            graphics.setForegroundColor(Palette.current().colour(Tone.LINK));
            graphics.setLineStyle(Graphics.LINE_DASH);
            Rectangle room = getBounds();
            graphics.drawLine(
                    room.x, room.y, room.width == 1 ? room.x : room.right(), room.height == 1 ? room.y : room.bottom());
        }
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (!RequestConstants.REQ_MOVE.equals(request.getType()) || !(request instanceof ChangeBoundsRequest move)) {
            return;
        }
        Map<?, ?> anchors = move.getExtendedData();
        UPRIGHT.forEach(key -> show(key, anchors.get(key), true));
        LEVEL.forEach(key -> show(key, anchors.get(key), false));
    }

    private void show(String key, Object anchor, boolean upright) {
        if (!(anchor instanceof Integer offset)) {
            hide(key);
            return;
        }
        Point at = new Point(offset, offset);
        getHostFigure().translateToAbsolute(at);
        getFeedbackLayer().translateToRelative(at);
        Rectangle room = getFeedbackLayer().getBounds().getCopy();
        if (upright) {
            room.x = at.x;
            room.width = 1;
        } else {
            room.y = at.y;
            room.height = 1;
        }
        IFigure guide = shown.computeIfAbsent(key, each -> {
            Figure made = new Guide();
            addFeedback(made);
            return made;
        });
        guide.setBounds(room);
    }

    private void hide(String key) {
        IFigure guide = shown.remove(key);
        if (guide != null) {
            removeFeedback(guide);
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        List.copyOf(shown.keySet()).forEach(this::hide);
    }

    @Override
    public void deactivate() {
        eraseTargetFeedback(null);
        super.deactivate();
    }
}

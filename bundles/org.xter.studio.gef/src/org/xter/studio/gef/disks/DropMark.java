package org.xter.studio.gef.disks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.Rect;
import org.xter.report.Problem;
import org.xter.studio.gef.figure.ElementFigure;
import org.xter.studio.gef.figure.Surface;
import org.xter.studio.gef.part.ElementPart;

/** Where what is dragged would go, and why it may not: an upright line between pieces, or an outline around what takes it. */
final class DropMark extends Figure {
    private final Surface surface;
    private Optional<Rectangle> line = Optional.empty();
    private Optional<Rectangle> target = Optional.empty();
    private Speech speech = new Speech(List.of(), false);

    DropMark(Surface surface) {
        this.surface = surface;
    }

    /**
     * Shows it, in pixels of the scene.
     *
     * @param part what is dragged
     * @param name what it is called
     * @param between the line, of no width; nothing when it goes into something
     * @param taking what takes it; nothing when it stays where it is
     * @param why it may not be there
     */
    void show(ElementPart part, String name, Optional<Rect> between, Optional<Rect> taking, Optional<Problem> why) {
        line = between.map(each -> placed(each, part));
        target = taking.map(each -> placed(each, part));
        List<String> said = new ArrayList<>(List.of(name));
        why.map(Speech::sentence).ifPresent(said::add);
        speech = new Speech(said, why.isPresent());
        repaint();
        line.or(() -> target).ifPresent(each -> {
            Rectangle all = each.getCopy().expand(Speech.REACH, 100);
            target.ifPresent(around -> all.union(around.getCopy().expand(6, 6)));
            setBounds(all);
        });
        repaint();
    }

    private Rectangle placed(Rect rect, ElementPart part) {
        Rectangle result = ElementFigure.rectangle(rect);
        part.getFigure().translateToAbsolute(result);
        translateToRelative(result);
        return result;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.pushState();
        Tone tone = speech.warning() ? Tone.WARNING : Tone.LINK;
        graphics.setForegroundColor(surface.palette().colour(tone));
        graphics.setBackgroundColor(surface.palette().colour(tone));
        target.ifPresent(each -> {
            graphics.setLineWidth(2);
            graphics.drawRoundRectangle(each.getCopy().expand(3, 3), 10, 10);
        });
        line.ifPresent(each -> graphics.fillRectangle(each.x - 2, each.y - 6, 4, each.height + 12));
        line.or(() -> target)
                .ifPresent(each -> speech.paint(
                        graphics,
                        surface,
                        each.x,
                        each.bottom() + 10,
                        getBounds().right()));
        graphics.popState();
    }
}

package org.xter.studio.gef.disks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.xter.diagram.disks.Boundary;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.text.SizeText;
import org.xter.document.change.Names;
import org.xter.document.change.Reason;
import org.xter.document.disks.MoveBoundary;
import org.xter.model.disk.DiskRoom;
import org.xter.studio.gef.figure.ElementFigure;
import org.xter.studio.gef.figure.Surface;

/**
 * A boundary where it would be, with the sizes on both sides and, where it goes no further, why. It lies above the scene and
 * is drawn in pixels of the screen, so that it can be read at every zoom.
 */
final class BoundaryFeedback extends Figure {
    private static final int TINT = 60;

    private final Surface surface;
    private Rectangle gained = new Rectangle();
    private boolean larger;
    private int line;
    private Rectangle bar = new Rectangle();
    private Speech speech = new Speech(List.of(), false);

    BoundaryFeedback(Surface surface) {
        this.surface = surface;
        setEnabled(false);
    }

    /**
     * Shows it.
     *
     * @param wanted the size the pointer asks for, in bytes
     * @param owner whose coordinates are those of the scene
     */
    void show(Boundary boundary, MoveBoundary change, DiskRoom room, long wanted, IFigure owner) {
        long result = change.result();
        int to = boundary.xOf(result);
        Rect before = boundary.before().bounds();
        Rectangle whole = placed(before, owner);
        bar = whole;
        line = placed(new Rect(to, before.y(), 0, before.height()), owner).x;
        larger = to > boundary.x();
        gained = placed(
                new Rect(Math.min(to, boundary.x()), before.y(), Math.abs(to - boundary.x()), before.height()), owner);
        speech = words(boundary, change, room, wanted, result);
        repaint();
        setBounds(whole.getCopy()
                .union(gained)
                .expand(Speech.REACH, 24 * (speech.lines().size() + 2)));
        repaint();
    }

    private Rectangle placed(Rect rect, IFigure owner) {
        Rectangle result = ElementFigure.rectangle(rect);
        owner.translateToAbsolute(result);
        translateToRelative(result);
        return result;
    }

    private Speech words(Boundary boundary, MoveBoundary change, DiskRoom room, long wanted, long result) {
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.sizeOf, Names.of(change.partition()), SizeText.of(result)));
        long gain = result - boundary.bytes();
        room.after(change.partition())
                .ifPresentOrElse(
                        next -> {
                            if (next.bytes().isPresent()) {
                                lines.add(NLS.bind(
                                        Messages.sizeOf,
                                        Names.of(next.partition()),
                                        SizeText.of(Math.max(0, next.bytes().getAsLong() - gain))));
                            }
                        },
                        () -> room.free().ifPresent(free -> {
                            if (boundary.after().isPresent()) {
                                lines.add(NLS.bind(
                                        Messages.sizeOf, Messages.free, SizeText.of(Math.max(0, free - gain))));
                            }
                        }));
        OptionalLong most = change.maximum();
        long step = change.grid().step();
        boolean stopped = true;
        if (change.refusal().filter(each -> !Reason.isNothingToDo(each)).isPresent()) {
            lines.add(Speech.sentence(change.refusal().get()));
        } else if (result == change.minimum() && wanted < result) {
            lines.add(NLS.bind(Messages.least, SizeText.of(result)));
        } else if (most.isPresent() && result == most.getAsLong() && wanted > result + step / 2) {
            lines.add(NLS.bind(Messages.most, SizeText.of(result)));
        } else {
            stopped = false;
        }
        return new Speech(lines, stopped);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Tone tone = speech.warning() ? Tone.WARNING : Tone.LINK;
        graphics.pushState();
        graphics.setAntialias(SWT.ON);
        graphics.setAlpha(TINT);
        graphics.setBackgroundColor(surface.palette().colour(larger ? Tone.LINK : Tone.EDGE));
        graphics.fillRectangle(gained);
        graphics.setAlpha(255);
        graphics.setBackgroundColor(surface.palette().colour(tone));
        graphics.fillRectangle(line - 1, bar.y - 4, 3, bar.height + 8);
        speech.paint(graphics, surface, line, bar.bottom() + 8, getBounds().right());
        graphics.popState();
    }
}

package org.xter.studio.gef.composition;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.xter.diagram.look.Tone;
import org.xter.studio.gef.figure.ElementFigure;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.ui.look.Palette;

/** The round handle at the right of a selected service: a line is dragged from it. */
final class WaitHandle extends AbstractHandle {
    private static final int SIZE = 15;

    private final ElementPart part;
    private final WaitTools waits;

    WaitHandle(ElementPart part, WaitTools waits) {
        this.part = part;
        this.waits = waits;
        setOwner(part);
        setLocator(new AtTheRight(part));
        setCursor(Display.getCurrent().getSystemCursor(SWT.CURSOR_CROSS));
        setToolTip(new Label(" " + Messages.waitHandle + " "));
    }

    /** Its place: right of the card, in pixels of the screen. */
    private record AtTheRight(ElementPart part) implements Locator {
        @Override
        public void relocate(IFigure target) {
            Rectangle box = ElementFigure.rectangle(part.element().bounds());
            part.getFigure().translateToAbsolute(box);
            target.translateToRelative(box);
            target.setBounds(new Rectangle(box.right() + 5, box.y + box.height / 2 - SIZE / 2, SIZE, SIZE));
        }
    }

    @Override
    protected DragTracker createDragTracker() {
        return waits.dragFrom(part);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle box = getBounds().getCopy().shrink(1, 1);
        Palette palette = Palette.current();
        graphics.pushState();
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(palette.colour(Tone.GROUND));
        graphics.setForegroundColor(palette.colour(Tone.LINK));
        graphics.fillOval(box);
        graphics.setLineWidth(2);
        graphics.drawOval(box);
        int middle = box.y + box.height / 2;
        graphics.drawLine(box.x + 3, middle, box.right() - 4, middle);
        graphics.drawLine(box.right() - 7, middle - 3, box.right() - 4, middle);
        graphics.drawLine(box.right() - 7, middle + 3, box.right() - 4, middle);
        graphics.popState();
    }
}

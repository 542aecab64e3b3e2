package org.xter.studio.gef.composition;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.xter.studio.gef.figure.ElementFigure;
import org.xter.studio.gef.part.ElementPart;

/** The round handle at the right of a selected service: a line is dragged from it. */
final class WaitHandle extends RoundHandle {
    private static final int SIZE = 15;

    private final ElementPart part;
    private final WaitTools waits;

    WaitHandle(ElementPart part, WaitTools waits) {
        super(part, new AtTheRight(part), Messages.waitHandle);
        this.part = part;
        this.waits = waits;
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
    void paintSign(Graphics graphics, Rectangle circle) {
        int middle = circle.y + circle.height / 2;
        graphics.drawLine(circle.x + 3, middle, circle.right() - 4, middle);
        graphics.drawLine(circle.right() - 7, middle - 3, circle.right() - 4, middle);
        graphics.drawLine(circle.right() - 7, middle + 3, circle.right() - 4, middle);
    }
}

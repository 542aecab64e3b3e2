package org.xter.studio.gef.composition;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.xter.diagram.look.Tone;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.ui.look.Palette;

/** A round handle lines are dragged by; as large at every zoom. */
abstract class RoundHandle extends AbstractHandle {
    /** @param about what it is for, its tooltip */
    RoundHandle(ElementPart owner, Locator locator, String about) {
        setOwner(owner);
        setLocator(locator);
        setCursor(Display.getCurrent().getSystemCursor(SWT.CURSOR_CROSS));
        setToolTip(new Label(" " + about + " "));
    }

    @Override
    protected final void paintFigure(Graphics graphics) {
        Rectangle box = getBounds().getCopy().shrink(1, 1);
        Palette palette = Palette.current();
        graphics.pushState();
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(palette.colour(Tone.GROUND));
        graphics.setForegroundColor(palette.colour(Tone.LINK));
        graphics.fillOval(box);
        graphics.setLineWidth(2);
        graphics.drawOval(box);
        paintSign(graphics, box);
        graphics.popState();
    }

    /** Draws what stands in the circle, in the colour and width of its outline; nothing unless overridden. */
    void paintSign(Graphics graphics, Rectangle circle) {}
}

package org.xter.studio.gef.protection;

import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.xter.diagram.look.Tone;
import org.xter.report.Problem;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Palette;
import org.xter.studio.ui.problem.Sentences;

/** What is to be said about what somebody is doing, beside the pointer; of one size at every zoom. */
final class Sign extends Figure {
    private static final int OFF = 20;

    private final Label label = new Label();

    Sign() {
        setLayoutManager(new StackLayout());
        setOpaque(true);
        label.setLabelAlignment(PositionConstants.LEFT);
        label.setBorder(new MarginBorder(4, 8, 4, 8));
        add(label);
    }

    /** @param at in pixels of the canvas */
    void say(Problem problem, Point at) {
        Palette palette = Palette.current();
        setBackgroundColor(palette.colour(Tone.CARD));
        label.setForegroundColor(palette.colour(Tone.TEXT));
        setBorder(new CompoundBorder(
                new LineBorder(palette.colour(problem.isError() ? Tone.BROKEN : Tone.WARNING), 1),
                new MarginBorder(1)));
        label.setIcon((problem.isError() ? Icon.BROKEN : Icon.WARNING).image());
        label.setText(Sentences.sentence(Sentences.message(problem)));
        Point here = at.getCopy();
        getParent().translateToRelative(here);
        Dimension size = getPreferredSize();
        setBounds(new Rectangle(here.x + OFF, here.y + OFF, size.width, size.height));
        revalidate();
    }
}

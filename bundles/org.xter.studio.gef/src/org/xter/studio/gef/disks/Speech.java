package org.xter.studio.gef.disks;

import java.util.List;
import java.util.Locale;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;
import org.xter.diagram.look.Tone;
import org.xter.diagram.text.TextStyle;
import org.xter.report.Problem;
import org.xter.studio.gef.figure.Surface;
import org.xter.studio.ui.problem.Sentences;

/**
 * What is said beside the pointer while something is dragged, in pixels of the screen.
 *
 * @param lines the first stands out
 * @param warning whether the last one says why it goes no further
 */
record Speech(List<String> lines, boolean warning) {
    private static final int PADDING = 6;
    private static final int LEADING = 2;
    private static final int CORNER = 8;

    /** The most room it takes beside a point, in pixels. */
    static final int REACH = 420;

    Speech {
        lines = List.copyOf(lines);
    }

    /** What is wrong, in the user's language, as it stands for itself. */
    static String sentence(Problem problem) {
        String message = Sentences.message(problem);
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
    }

    /**
     * Paints it beside an upright line.
     *
     * @param right where there is no more room at the right
     */
    void paint(Graphics graphics, Surface surface, int x, int y, int right) {
        if (lines.isEmpty()) {
            return;
        }
        int width = 0;
        int height = 0;
        for (int i = 0; i < lines.size(); i++) {
            width = Math.max(width, FigureUtilities.getTextWidth(lines.get(i), font(surface, i)));
            height += FigureUtilities.getFontMetrics(font(surface, i)).getHeight() + LEADING;
        }
        Rectangle box = new Rectangle(x + 10, y, width + 2 * PADDING, height + 2 * PADDING - LEADING);
        if (box.right() > right) {
            box.translate(x - 10 - box.right(), 0);
        }
        graphics.setAlpha(255);
        graphics.setBackgroundColor(surface.palette().colour(Tone.CARD));
        graphics.fillRoundRectangle(box, CORNER, CORNER);
        graphics.setForegroundColor(surface.palette().colour(warning ? Tone.WARNING : Tone.LINK));
        graphics.setLineWidth(1);
        graphics.drawRoundRectangle(box.getResized(-1, -1), CORNER, CORNER);
        int top = box.y + PADDING;
        for (int i = 0; i < lines.size(); i++) {
            graphics.setFont(font(surface, i));
            graphics.setForegroundColor(surface.palette().colour(tone(i)));
            graphics.drawString(lines.get(i), box.x + PADDING, top);
            top += FigureUtilities.getFontMetrics(font(surface, i)).getHeight() + LEADING;
        }
    }

    private Tone tone(int index) {
        if (warning && index == lines.size() - 1) {
            return Tone.WARNING;
        }
        return index == 0 ? Tone.TEXT : Tone.TEXT_SECONDARY;
    }

    private static Font font(Surface surface, int index) {
        return surface.fonts().font(index == 0 ? TextStyle.TITLE : TextStyle.DETAIL);
    }
}

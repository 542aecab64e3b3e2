package org.xter.diagram.paint;

import java.util.List;
import java.util.Optional;
import org.xter.diagram.look.Glyph;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.text.TextStyle;

/**
 * What a scene is painted on: a file, a figure of the studio. Coordinates are pixels at 100 %, y downwards. A line whose
 * width is odd is drawn through the middles of pixels, so that it is sharp.
 */
public interface Canvas {
    /** What follows belongs to an element, until {@link #end()}; elements are not nested. */
    void begin(String kind, Facts facts);

    /** The element is done. */
    void end();

    /** A rectangle with round corners; the outline lies inside. */
    void rectangle(Rect bounds, int radius, Optional<Ink> fill, Optional<Pen> outline);

    /** Level and upright lines with rounded bends. */
    void polyline(List<Point> points, int bend, Pen pen);

    /** A filled shape, or an open one when the pen is all there is. */
    void shape(List<Point> points, boolean closed, Optional<Ink> fill, Optional<Pen> pen);

    /** Slanted thin lines over a rectangle. */
    void hatch(Rect bounds, Ink ink);

    /** A sign with its upper left corner at a point. */
    void glyph(Glyph glyph, Point corner, int size, Tone tone);

    /** A line of text. */
    void text(String text, Point baseline, Align align, TextStyle style, Ink ink);

    /** Where a text lies at its point. */
    enum Align {
        /** It begins there. */
        START,
        /** Its middle is there. */
        MIDDLE,
        /** It ends there. */
        END
    }
}

package org.xter.studio.gef.paint;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.Graphics;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.PathData;
import org.eclipse.swt.widgets.Display;
import org.xter.diagram.look.Glyph;
import org.xter.diagram.look.Tone;
import org.xter.diagram.paint.Canvas;
import org.xter.diagram.paint.Ink;
import org.xter.diagram.paint.Pen;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.text.TextStyle;
import org.xter.studio.ui.look.Palette;

/**
 * A draw2d surface as a canvas of scenes. It keeps the rules of {@link Canvas} at every zoom, so that what it draws and the
 * SVG of the same scene agree. On the UI thread; it leaves the surface in the state it found it in.
 */
public final class DrawCanvas implements Canvas {
    /** draw2d knows line widths in whole pixels alone; at a quarter of the scale they are quarters. */
    private static final int FINE = 4;

    /** The least size of letters somebody can read, in pixels of the screen. */
    private static final double LEGIBLE = 3.5;

    /** What is smaller on the screen, in pixels, cannot be told from a straight corner or the end of a line. */
    private static final double VISIBLE = 2.1;

    private static final double HATCH = 8 * Math.sqrt(2);

    private final Graphics graphics;
    private final Palette palette;
    private final SceneFonts fonts;
    private final double scale;
    private final int percent;

    /**
     * Paints on a surface.
     *
     * @param graphics scaled already
     * @param scale by which the surface is scaled
     * @param percent how much of every colour is put on it, 1 to 100
     */
    public DrawCanvas(Graphics graphics, Palette palette, SceneFonts fonts, double scale, int percent) {
        this.graphics = graphics;
        this.palette = palette;
        this.fonts = fonts;
        this.scale = scale;
        this.percent = percent;
    }

    @Override
    public void begin(String kind, Facts facts) {
        graphics.pushState();
        graphics.setAntialias(SWT.ON);
        graphics.setLineCap(SWT.CAP_ROUND);
        graphics.setLineJoin(SWT.JOIN_ROUND);
    }

    @Override
    public void end() {
        graphics.popState();
    }

    @Override
    public void rectangle(Rect bounds, int radius, Optional<Ink> fill, Optional<Pen> outline) {
        float inset = outline.map(pen -> (float) pen.width() / 2).orElse(0f);
        if (radius == 0 && outline.isEmpty()) {
            fill.ifPresent(ink -> {
                fill(ink);
                graphics.fillRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
            });
            return;
        }
        fill.ifPresent(ink -> {
            Path path = rounded(bounds, radius, inset, 0);
            fill(ink);
            graphics.fillPath(path);
            path.dispose();
        });
        outline.ifPresent(pen -> stroke(pen, shift -> rounded(bounds, radius, inset, shift)));
    }

    private Path rounded(Rect bounds, int radius, float inset, float shift) {
        float x = bounds.x() + inset + shift;
        float y = bounds.y() + inset + shift;
        float width = Math.max(0, bounds.width() - 2 * inset);
        float height = Math.max(0, bounds.height() - 2 * inset);
        float r = radius * scale < VISIBLE ? 0 : Math.max(0, Math.min(radius - inset, Math.min(width, height) / 2));
        Path path = new Path(Display.getCurrent());
        if (r == 0) {
            path.addRectangle(x, y, width, height);
            return path;
        }
        path.moveTo(x + r, y);
        path.lineTo(x + width - r, y);
        path.addArc(x + width - 2 * r, y, 2 * r, 2 * r, 90, -90);
        path.lineTo(x + width, y + height - r);
        path.addArc(x + width - 2 * r, y + height - 2 * r, 2 * r, 2 * r, 0, -90);
        path.lineTo(x + r, y + height);
        path.addArc(x, y + height - 2 * r, 2 * r, 2 * r, 270, -90);
        path.lineTo(x, y + r);
        path.addArc(x, y, 2 * r, 2 * r, 180, -90);
        path.close();
        return path;
    }

    @Override
    public void polyline(List<Point> points, int bend, Pen pen) {
        float middle = Math.round(pen.width()) % 2 == 1 ? 0.5f : 0;
        if (bend * scale >= VISIBLE) {
            stroke(pen, shift -> bent(points, bend, middle + shift));
            return;
        }
        // Lines without bends are filled as boxes, which takes a fraction of the time of an outline.
        graphics.setLineCap(SWT.CAP_FLAT);
        graphics.setLineJoin(SWT.JOIN_MITER);
        stroke(pen, shift -> straight(points, false, middle + shift));
        graphics.setLineCap(SWT.CAP_ROUND);
        graphics.setLineJoin(SWT.JOIN_ROUND);
    }

    private static Path bent(List<Point> points, int bend, float shift) {
        Path path = new Path(Display.getCurrent());
        path.moveTo(points.get(0).x() + shift, points.get(0).y() + shift);
        for (int i = 1; i < points.size() - 1; i++) {
            Point before = points.get(i - 1);
            Point at = points.get(i);
            Point after = points.get(i + 1);
            double radius = Math.min(bend, Math.min(length(before, at), length(at, after)) / 2);
            path.lineTo(
                    towards(at.x(), before.x(), at, before, radius) + shift,
                    towards(at.y(), before.y(), at, before, radius) + shift);
            path.quadTo(
                    at.x() + shift,
                    at.y() + shift,
                    towards(at.x(), after.x(), at, after, radius) + shift,
                    towards(at.y(), after.y(), at, after, radius) + shift);
        }
        Point last = points.get(points.size() - 1);
        path.lineTo(last.x() + shift, last.y() + shift);
        return path;
    }

    private static double length(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static float towards(int from, int to, Point a, Point b, double distance) {
        return (float) (from + (to - from) * distance / Math.max(1, length(a, b)));
    }

    @Override
    public void shape(List<Point> points, boolean closed, Optional<Ink> fill, Optional<Pen> pen) {
        if (extent(points) * scale < VISIBLE) {
            return;
        }
        fill.ifPresent(ink -> {
            Path path = straight(points, true, 0.5f);
            fill(ink);
            graphics.fillPath(path);
            path.dispose();
        });
        pen.ifPresent(each -> stroke(each, shift -> straight(points, closed, 0.5f + shift)));
    }

    private static int extent(List<Point> points) {
        Rect all = Rect.around(
                points.stream().map(each -> new Rect(each.x(), each.y(), 0, 0)).toList());
        return Math.max(all.width(), all.height());
    }

    private static Path straight(List<Point> points, boolean closed, float shift) {
        Path path = new Path(Display.getCurrent());
        for (int i = 0; i < points.size(); i++) {
            float x = points.get(i).x() + shift;
            float y = points.get(i).y() + shift;
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        if (closed) {
            path.close();
        }
        return path;
    }

    @Override
    public void hatch(Rect bounds, Ink ink) {
        int first = (int) Math.ceil((bounds.x() + bounds.y()) / HATCH);
        int last = (int) Math.floor((bounds.right() + bounds.bottom()) / HATCH);
        // Half of each line of the SVG's pattern lies outside of its tile.
        stroke(new Pen(new Ink(ink.tone(), Math.max(1, ink.percent() / 2)), 1, false), shift -> {
            Path path = new Path(Display.getCurrent());
            for (int i = first; i <= last; i++) {
                double sum = i * HATCH;
                double left = Math.max(bounds.x(), sum - bounds.bottom());
                double right = Math.min(bounds.right(), sum - bounds.y());
                if (left < right) {
                    path.moveTo((float) left + shift, (float) (sum - left) + shift);
                    path.lineTo((float) right + shift, (float) (sum - right) + shift);
                }
            }
            return path;
        });
    }

    @Override
    public void glyph(Glyph glyph, Point corner, int size, Tone tone) {
        float unit = size / 16f;
        stroke(new Pen(Ink.of(tone), 1.5 * unit, false), shift -> {
            Path path = new Path(Display.getCurrent());
            for (Glyph.Stroke stroke : glyph.strokes()) {
                switch (stroke) {
                    case Glyph.Circle circle -> {
                        float radius = (float) circle.radius() * unit;
                        path.addArc(
                                corner.x() + (float) circle.x() * unit - radius + shift,
                                corner.y() + (float) circle.y() * unit - radius + shift,
                                2 * radius,
                                2 * radius,
                                0,
                                360);
                        path.close();
                    }
                    case Glyph.Line line -> {
                        double[] points = line.points();
                        for (int i = 0; i < points.length; i += 2) {
                            float x = corner.x() + (float) points[i] * unit + shift;
                            float y = corner.y() + (float) points[i + 1] * unit + shift;
                            if (i == 0) {
                                path.moveTo(x, y);
                            } else {
                                path.lineTo(x, y);
                            }
                        }
                    }
                }
            }
            return path;
        });
    }

    @Override
    public void text(String text, Point baseline, Align align, TextStyle style, Ink ink) {
        if (text.isEmpty()) {
            return;
        }
        graphics.setAlpha(alpha(ink));
        graphics.setForegroundColor(palette.colour(ink.tone()));
        graphics.setFont(fonts.font(style));
        int x =
                switch (align) {
                    case START -> baseline.x();
                    case MIDDLE -> baseline.x() - fonts.width(text, style) / 2;
                    case END -> baseline.x() - fonts.width(text, style);
                };
        if (style.pixels() * scale < LEGIBLE) {
            // A bar says as much as letters of three pixels, in a fraction of the time.
            graphics.setAlpha(alpha(ink) / 3);
            graphics.setBackgroundColor(palette.colour(ink.tone()));
            int height = (int) style.pixels() / 2;
            graphics.fillRectangle(x, baseline.y() - height, fonts.width(text, style), height);
            return;
        }
        graphics.drawString(text, x, baseline.y() - fonts.ascent(style));
    }

    private void fill(Ink ink) {
        graphics.setAlpha(alpha(ink));
        graphics.setBackgroundColor(palette.colour(ink.tone()));
    }

    private int alpha(Ink ink) {
        return Math.round(ink.percent() * percent * 255 / 10_000f);
    }

    /** Makes a path that lies so much to the right and below of where it belongs. */
    private interface Shape {
        Path shifted(float by);
    }

    /**
     * Strokes a path. SWT moves lines of odd width on the screen by half a pixel of the screen; this takes it back, since a
     * scene says itself where its lines lie.
     */
    private void stroke(Pen pen, Shape shape) {
        graphics.setAlpha(alpha(pen.ink()));
        graphics.setForegroundColor(palette.colour(pen.ink().tone()));
        int onScreen = (int) (pen.width() * scale);
        float moved = onScreen == 0 || onScreen % 2 == 1 ? (float) (0.5 / scale) : 0;
        Path path = shape.shifted(-moved);
        if (pen.width() == Math.rint(pen.width())) {
            graphics.setLineWidth((int) pen.width());
            dash(pen, 1);
            graphics.drawPath(path);
        } else {
            graphics.pushState();
            graphics.scale(1.0 / FINE);
            graphics.setLineWidth((int) Math.round(pen.width() * FINE));
            dash(pen, FINE);
            Path fine = enlarged(path);
            graphics.drawPath(fine);
            fine.dispose();
            graphics.popState();
        }
        path.dispose();
    }

    private void dash(Pen pen, int unit) {
        if (pen.dashed()) {
            graphics.setLineDash(new int[] {4 * unit, 4 * unit});
        } else {
            graphics.setLineStyle(Graphics.LINE_SOLID);
        }
    }

    private static Path enlarged(Path path) {
        PathData data = path.getPathData();
        for (int i = 0; i < data.points.length; i++) {
            data.points[i] *= FINE;
        }
        return new Path(Display.getCurrent(), data);
    }
}

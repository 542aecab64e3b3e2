package org.xter.diagram.paint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xter.diagram.look.Glyph;
import org.xter.diagram.look.Palette;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.text.TextStyle;

/**
 * A scene as SVG 1.1 with real text. Every element is a group with its id, its name and tooltip as a title; the picture
 * depends on scene and palette alone. Not thread-safe.
 */
public final class SvgCanvas implements Canvas {
    private static final String FONTS = "'DejaVu Sans', Verdana, 'Segoe UI', sans-serif";
    private static final int HATCH = 8;

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Palette palette;

    private SvgCanvas(Palette palette) {
        this.palette = palette;
    }

    /** A scene as a whole document. */
    public static String paint(Scene scene, Palette palette) {
        SvgCanvas canvas = new SvgCanvas(palette);
        canvas.head(scene);
        ScenePainter.paint(scene, canvas);
        canvas.out.append("</svg>\n");
        return canvas.out.toString();
    }

    private void head(Scene scene) {
        int width = Math.max(1, scene.size().width());
        int height = Math.max(1, scene.size().height());
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" role=\"img\" font-family=\"")
                .append(FONTS)
                .append("\" style=\"font-variant-numeric: tabular-nums\" fill=\"none\" stroke-linecap=\"round\"")
                .append(" stroke-linejoin=\"round\">\n<title>")
                .append(escaped(scene.title()))
                .append("</title>\n<defs><pattern id=\"hatch\" width=\"")
                .append(HATCH)
                .append("\" height=\"")
                .append(HATCH)
                .append("\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"M0 0V")
                .append(HATCH)
                .append("\" stroke=\"")
                .append(colour(Tone.EDGE))
                .append("\" stroke-width=\"1\"/></pattern></defs>\n<rect width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" fill=\"")
                .append(colour(Tone.GROUND))
                .append("\"/>\n");
    }

    @Override
    public void begin(String kind, Facts facts) {
        out.append("<g class=\"")
                .append(kind)
                .append("\" data-id=\"")
                .append(escaped(facts.id()))
                .append("\" role=\"img\" aria-label=\"")
                .append(escaped(facts.name()))
                .append("\"><title>")
                .append(escaped(facts.tooltip().isEmpty() ? facts.name() : facts.tooltip()))
                .append("</title>\n");
    }

    @Override
    public void end() {
        out.append("</g>\n");
    }

    @Override
    public void rectangle(Rect bounds, int radius, Optional<Ink> fill, Optional<Pen> outline) {
        double inset = outline.map(pen -> pen.width() / 2).orElse(0.0);
        out.append("<rect x=\"")
                .append(number(bounds.x() + inset))
                .append("\" y=\"")
                .append(number(bounds.y() + inset))
                .append("\" width=\"")
                .append(number(Math.max(0, bounds.width() - 2 * inset)))
                .append("\" height=\"")
                .append(number(Math.max(0, bounds.height() - 2 * inset)))
                .append('"');
        if (radius > 0) {
            out.append(" rx=\"").append(number(Math.max(0, radius - inset))).append('"');
        }
        fill.ifPresent(this::fill);
        outline.ifPresent(this::stroke);
        out.append("/>\n");
    }

    @Override
    public void polyline(List<Point> points, int bend, Pen pen) {
        double shift = Math.round(pen.width()) % 2 == 1 ? 0.5 : 0;
        out.append("<path d=\"M");
        pair(points.get(0).x() + shift, points.get(0).y() + shift);
        for (int i = 1; i < points.size() - 1; i++) {
            Point before = points.get(i - 1);
            Point at = points.get(i);
            Point after = points.get(i + 1);
            double radius = Math.min(bend, Math.min(length(before, at), length(at, after)) / 2);
            out.append('L');
            towards(at, before, radius, shift);
            out.append('Q');
            pair(at.x() + shift, at.y() + shift);
            out.append(' ');
            towards(at, after, radius, shift);
        }
        Point last = points.get(points.size() - 1);
        out.append('L');
        pair(last.x() + shift, last.y() + shift);
        out.append('"');
        stroke(pen);
        out.append("/>\n");
    }

    private static double length(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private void towards(Point from, Point to, double distance, double shift) {
        double length = Math.max(1, length(from, to));
        pair(
                from.x() + (to.x() - from.x()) * distance / length + shift,
                from.y() + (to.y() - from.y()) * distance / length + shift);
    }

    @Override
    public void shape(List<Point> points, boolean closed, Optional<Ink> fill, Optional<Pen> pen) {
        out.append("<path d=\"");
        for (int i = 0; i < points.size(); i++) {
            out.append(i == 0 ? 'M' : 'L');
            pair(points.get(i).x() + 0.5, points.get(i).y() + 0.5);
        }
        out.append(closed ? "Z\"" : "\"");
        fill.ifPresent(this::fill);
        pen.ifPresent(this::stroke);
        out.append("/>\n");
    }

    @Override
    public void hatch(Rect bounds, Ink ink) {
        out.append("<rect x=\"")
                .append(bounds.x())
                .append("\" y=\"")
                .append(bounds.y())
                .append("\" width=\"")
                .append(bounds.width())
                .append("\" height=\"")
                .append(bounds.height())
                .append("\" fill=\"url(#hatch)\"");
        opacity("opacity", ink);
        out.append("/>\n");
    }

    @Override
    public void glyph(Glyph glyph, Point corner, int size, Tone tone) {
        double scale = size / 16.0;
        StringBuilder path = new StringBuilder();
        for (Glyph.Stroke stroke : glyph.strokes()) {
            switch (stroke) {
                case Glyph.Circle circle -> {
                    double radius = circle.radius() * scale;
                    double top = corner.y() + circle.y() * scale - radius;
                    double x = corner.x() + circle.x() * scale;
                    path.append("M").append(number(x)).append(' ').append(number(top));
                    for (int half : new int[] {1, -1}) {
                        path.append("a")
                                .append(number(radius))
                                .append(' ')
                                .append(number(radius))
                                .append(" 0 0 1 0 ")
                                .append(number(2 * radius * half));
                    }
                    path.append('z');
                }
                case Glyph.Line line -> {
                    for (int i = 0; i < line.points().length; i += 2) {
                        path.append(i == 0 ? 'M' : 'L')
                                .append(number(corner.x() + line.points()[i] * scale))
                                .append(' ')
                                .append(number(corner.y() + line.points()[i + 1] * scale));
                    }
                }
            }
        }
        out.append("<path d=\"").append(path).append('"');
        stroke(new Pen(Ink.of(tone), 1.5 * scale, false));
        out.append("/>\n");
    }

    @Override
    public void text(String text, Point baseline, Align align, TextStyle style, Ink ink) {
        if (text.isEmpty()) {
            return;
        }
        out.append("<text x=\"")
                .append(baseline.x())
                .append("\" y=\"")
                .append(baseline.y())
                .append("\" font-size=\"")
                .append(number(style.pixels()))
                .append('"');
        if (style.bold()) {
            out.append(" font-weight=\"bold\"");
        }
        if (align != Align.START) {
            out.append(" text-anchor=\"")
                    .append(align.name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        fill(ink);
        out.append('>').append(escaped(text)).append("</text>\n");
    }

    private void fill(Ink ink) {
        out.append(" fill=\"").append(colour(ink.tone())).append('"');
        opacity("fill-opacity", ink);
    }

    private void stroke(Pen pen) {
        out.append(" stroke=\"")
                .append(colour(pen.ink().tone()))
                .append("\" stroke-width=\"")
                .append(number(pen.width()))
                .append('"');
        opacity("stroke-opacity", pen.ink());
        if (pen.dashed()) {
            out.append(" stroke-dasharray=\"4 4\"");
        }
    }

    private void opacity(String name, Ink ink) {
        if (ink.percent() < 100) {
            out.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(number(ink.percent() / 100.0))
                    .append('"');
        }
    }

    private String colour(Tone tone) {
        return String.format(Locale.ROOT, "#%06x", palette.rgb(tone));
    }

    private void pair(double x, double y) {
        out.append(number(x)).append(' ').append(number(y));
    }

    /** At most two decimals, without zeros at the end. */
    private static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String digits = String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
        return digits.endsWith("0") ? digits.substring(0, digits.length() - 1) : digits;
    }

    /** Text as XML 1.0 takes it; characters it cannot hold become the replacement character. */
    private static String escaped(String text) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '&' -> result.append("&amp;");
                case '"' -> result.append("&quot;");
                case '\n' -> result.append("&#10;");
                default -> result.appendCodePoint(isXml(point) ? point : 0xfffd);
            }
        });
        return result.toString();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point >= 0x20 && point <= 0xd7ff
                || point >= 0xe000 && point <= 0xfffd
                || point >= 0x10000 && point <= 0x10ffff;
    }
}

package org.xter.diagram.paint;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xter.diagram.look.Glyph;
import org.xter.diagram.look.Tone;
import org.xter.diagram.scene.Badge;
import org.xter.diagram.scene.EdgeKind;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.scene.SceneElement.Emphasis;
import org.xter.diagram.text.TextStyle;
import org.xter.report.Severity;

/** What every element of a scene looks like, for every canvas alike. */
public final class ScenePainter {
    private static final int CORNER = 6;
    private static final int BEND = 6;
    private static final int BAND = 6;
    private static final int ICON = 16;

    private final Canvas canvas;

    private ScenePainter(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Paints a scene from the lowest to the uppermost element; its ground is the canvas's affair. */
    public static void paint(Scene scene, Canvas canvas) {
        scene.elements().forEach(each -> paint(each, canvas));
    }

    /** Paints one element where it is. */
    public static void paint(SceneElement element, Canvas canvas) {
        ScenePainter painter = new ScenePainter(canvas);
        canvas.begin(element.getClass().getSimpleName().toLowerCase(Locale.ROOT), element.facts());
        switch (element) {
            case SceneElement.Lane lane -> painter.lane(lane);
            case SceneElement.Box box -> painter.box(box);
            case SceneElement.Card card -> painter.card(card);
            case SceneElement.Port port -> painter.port(port);
            case SceneElement.Entry entry -> painter.entry(entry);
            case SceneElement.Edge edge -> painter.edge(edge);
            case SceneElement.Bar bar -> painter.bar(bar);
            case SceneElement.Segment segment -> painter.segment(segment);
            case SceneElement.Note note -> painter.note(note);
        }
        canvas.end();
    }

    private void lane(SceneElement.Lane lane) {
        Rect bounds = lane.bounds();
        canvas.rectangle(bounds, 0, Optional.of(new Ink(lane.tone(), BAND)), Optional.empty());
        int left = bounds.x() + CardGeometry.PADDING + 4;
        canvas.text(
                lane.letter(),
                new Point(left, bounds.y() + 34),
                Canvas.Align.START,
                TextStyle.LETTER,
                new Ink(lane.tone(), 60));
        canvas.text(
                lane.title(),
                new Point(left + 28, bounds.y() + 32),
                Canvas.Align.START,
                TextStyle.TITLE,
                Ink.of(Tone.TEXT_SECONDARY));
    }

    private void box(SceneElement.Box box) {
        Rect bounds = box.bounds();
        Facts facts = box.facts();
        canvas.rectangle(
                bounds,
                CORNER,
                Optional.of(new Ink(box.tone(), BAND)),
                Optional.of(new Pen(new Ink(box.tone(), facts.implied() ? 60 : 100), 2, facts.implied())));
        head(bounds, box.icon(), box.tone(), box.title(), box.lines(), facts);
    }

    private void card(SceneElement.Card card) {
        Rect bounds = card.bounds();
        boolean implied = card.facts().implied();
        boolean strong = card.emphasis() == Emphasis.STRONG;
        Tone outline = strong ? card.tone() : Tone.BORDER;
        Pen pen = implied ? new Pen(Ink.of(Tone.EDGE), 1, true) : new Pen(Ink.of(outline), strong ? 2 : 1, false);
        canvas.rectangle(
                bounds,
                CORNER,
                Optional.of(Ink.of(card.emphasis() == Emphasis.WEAK || implied ? Tone.GROUND : Tone.CARD)),
                Optional.of(pen));
        if (!implied) {
            canvas.rectangle(
                    new Rect(bounds.x() + 4, bounds.y() + 8, 3, bounds.height() - 16),
                    1,
                    Optional.of(new Ink(card.tone(), 60)),
                    Optional.empty());
        }
        card.lock()
                .ifPresent(tone -> canvas.glyph(
                        Glyph.LOCK, new Point(CardGeometry.lockX(bounds, card.facts()), bounds.y() + 8), ICON, tone));
        head(bounds, card.icon(), implied ? Tone.TEXT_DIMMED : card.tone(), card.title(), card.lines(), card.facts());
    }

    private void head(Rect bounds, Glyph icon, Tone tone, String title, List<String> lines, Facts facts) {
        boolean implied = facts.implied();
        canvas.glyph(icon, new Point(bounds.x() + CardGeometry.PADDING, bounds.y() + 8), ICON, tone);
        int left = bounds.x() + CardGeometry.TEXT_LEFT;
        canvas.text(
                title,
                new Point(left, bounds.y() + 21),
                Canvas.Align.START,
                TextStyle.TITLE,
                Ink.of(implied ? Tone.TEXT_DIMMED : Tone.TEXT));
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(
                    lines.get(i),
                    new Point(left, bounds.y() + CardGeometry.HEADER + CardGeometry.LINE * i + 12),
                    Canvas.Align.START,
                    TextStyle.DETAIL,
                    Ink.of(implied ? Tone.TEXT_DIMMED : Tone.TEXT_SECONDARY));
        }
        state(facts, new Point(bounds.right() - CardGeometry.PADDING - ICON, bounds.y() + 8));
    }

    /** The sign of the gravest thing to be said. */
    private void state(Facts facts, Point corner) {
        if (facts.badges().isEmpty()) {
            return;
        }
        Badge worst = facts.badges().get(0);
        switch (worst.severity()) {
            case ERROR -> canvas.glyph(Glyph.BROKEN, corner, ICON, Tone.BROKEN);
            case WARNING -> canvas.glyph(Glyph.WARNING, corner, ICON, Tone.WARNING);
            case INFO -> canvas.glyph(Glyph.INFO, corner, ICON, Tone.UNKNOWN);
        }
    }

    private void port(SceneElement.Port port) {
        Rect bounds = port.bounds();
        canvas.rectangle(
                bounds,
                bounds.height() / 2,
                Optional.of(Ink.of(Tone.GROUND)),
                Optional.of(
                        new Pen(new Ink(port.facts().badges().isEmpty() ? port.tone() : Tone.BROKEN, 100), 1, false)));
        canvas.text(
                port.label(),
                new Point(bounds.centreX(), bounds.y() + bounds.height() / 2 + 4),
                Canvas.Align.MIDDLE,
                TextStyle.DETAIL,
                Ink.of(Tone.TEXT_SECONDARY));
    }

    private void entry(SceneElement.Entry entry) {
        Rect bounds = entry.bounds();
        boolean troubled = !entry.facts().badges().isEmpty();
        canvas.rectangle(
                bounds,
                4,
                Optional.of(Ink.of(Tone.GROUND)),
                Optional.of(new Pen(Ink.of(troubled ? Tone.BROKEN : Tone.BORDER), 1, false)));
        int base = bounds.y() + bounds.height() / 2 + 4;
        canvas.glyph(
                entry.icon(),
                new Point(bounds.x() + 6, bounds.y() + (bounds.height() - ICON) / 2),
                ICON,
                Tone.TEXT_SECONDARY);
        canvas.text(
                entry.text(),
                new Point(bounds.x() + EntryGeometry.TEXT_LEFT, base),
                Canvas.Align.START,
                TextStyle.DETAIL,
                Ink.of(Tone.TEXT));
        int right = bounds.right() - 8;
        if (entry.choice()) {
            int middle = bounds.y() + bounds.height() / 2;
            canvas.shape(
                    List.of(
                            new Point(right - 8, middle - 2),
                            new Point(right - 4, middle + 2),
                            new Point(right, middle - 2)),
                    false,
                    Optional.empty(),
                    Optional.of(new Pen(Ink.of(Tone.TEXT_SECONDARY), 1.5, false)));
            right -= 14;
        }
        state(entry.facts(), new Point(right - ICON, bounds.y() + (bounds.height() - ICON) / 2));
    }

    private void edge(SceneElement.Edge edge) {
        boolean strong = edge.emphasis() == Emphasis.STRONG;
        boolean broken = !edge.facts().badges().isEmpty();
        Tone tone = broken
                ? Tone.BROKEN
                : strong
                        ? Tone.LINK
                        : switch (edge.kind()) {
                            case VERIFIES -> Tone.STAGE_A;
                            case SIGNS -> Tone.LINK;
                            case RUNS_FROM -> Tone.STAGE_B;
                            case ATTACHED -> Tone.STAGE_C;
                            case AFTER, REQUIRES, NEEDS, RECOMMENDS -> Tone.EDGE;
                        };
        boolean thin = EnumSet.of(EdgeKind.AFTER, EdgeKind.REQUIRES, EdgeKind.NEEDS, EdgeKind.RECOMMENDS)
                .contains(edge.kind());
        double width = strong || !thin ? 2 : 1;
        int percent = edge.emphasis() == Emphasis.WEAK ? 50 : edge.kind() == EdgeKind.RUNS_FROM && !strong ? 45 : 100;
        Pen pen = new Pen(new Ink(tone, percent), width, edge.facts().implied() || edge.kind() == EdgeKind.RECOMMENDS);
        canvas.polyline(edge.points(), BEND, pen);
        if (edge.kind() != EdgeKind.RUNS_FROM && edge.kind() != EdgeKind.ATTACHED) {
            arrow(edge.points(), new Pen(pen.ink(), Math.max(1.25, width), false), edge.kind() == EdgeKind.REQUIRES);
        }
    }

    /** A small arrow at the end; filled for what cannot be done without. */
    private void arrow(List<Point> points, Pen pen, boolean filled) {
        Point tip = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        int dx = Integer.signum(tip.x() - before.x());
        int dy = Integer.signum(tip.y() - before.y());
        List<Point> shape = List.of(
                tip.plus(-7 * dx - 4 * dy, -7 * dy - 4 * dx), tip, tip.plus(-7 * dx + 4 * dy, -7 * dy + 4 * dx));
        canvas.shape(shape, filled, filled ? Optional.of(pen.ink()) : Optional.empty(), Optional.of(pen));
    }

    private void bar(SceneElement.Bar bar) {
        Rect outline = bar.outline();
        boolean implied = bar.facts().implied();
        canvas.glyph(
                Glyph.DISK,
                new Point(bar.bounds().x(), bar.bounds().y() + 2),
                ICON,
                implied ? Tone.TEXT_DIMMED : Tone.STAGE_B);
        canvas.text(
                bar.title(),
                new Point(bar.bounds().x() + 24, bar.bounds().y() + 16),
                Canvas.Align.START,
                TextStyle.TITLE,
                Ink.of(implied ? Tone.TEXT_DIMMED : Tone.TEXT));
        int right = outline.right() - (bar.facts().badges().isEmpty() ? 0 : ICON + 8);
        canvas.text(
                bar.detail(),
                new Point(right, bar.bounds().y() + 16),
                Canvas.Align.END,
                TextStyle.DETAIL,
                Ink.of(Tone.TEXT_SECONDARY));
        state(bar.facts(), new Point(outline.right() - ICON, bar.bounds().y() + 2));
        canvas.rectangle(
                outline,
                CORNER,
                Optional.of(Ink.of(Tone.GROUND)),
                Optional.of(new Pen(Ink.of(implied ? Tone.EDGE : Tone.BORDER), 1, implied)));
    }

    private void segment(SceneElement.Segment segment) {
        Rect bounds = segment.bounds();
        boolean implied = segment.facts().implied();
        Tone tone = segment.fill().tone();
        if (segment.fill() == SceneElement.Fill.FREE) {
            canvas.hatch(bounds, new Ink(Tone.EDGE, 50));
        } else {
            canvas.rectangle(bounds, 4, Optional.of(new Ink(tone, implied ? 6 : 14)), Optional.empty());
            if (segment.used() > 0) {
                canvas.rectangle(
                        new Rect(bounds.x(), bounds.y(), Math.min(segment.used(), bounds.width()), bounds.height()),
                        4,
                        Optional.of(new Ink(tone, implied ? 10 : 26)),
                        Optional.empty());
            }
        }
        boolean broken = worst(segment.facts(), Severity.ERROR);
        boolean doubtful = !broken && worst(segment.facts(), Severity.WARNING);
        Tone outline = broken ? Tone.BROKEN : doubtful ? Tone.WARNING : tone;
        canvas.rectangle(
                bounds,
                4,
                Optional.empty(),
                Optional.of(new Pen(new Ink(outline, implied ? 60 : 100), broken || doubtful ? 2 : 1, implied)));
        boolean judged = !segment.facts().badges().isEmpty();
        segment.lock().ifPresent(lock -> inset(lock, judged ? ICON + 4 : 0));
        if (segment.cut()) {
            breakMark(bounds, tone);
        }
        Rect text = segment.lock().map(SceneElement.Lock::bounds).orElse(bounds);
        int left = text.x() + 8 + (segment.lock().isPresent() ? ICON + 2 : 0);
        for (int i = 0; i < segment.lines().size(); i++) {
            canvas.text(
                    segment.lines().get(i),
                    new Point(left, text.y() + 17 + 15 * i),
                    Canvas.Align.START,
                    TextStyle.DETAIL,
                    Ink.of(implied ? Tone.TEXT_DIMMED : Tone.TEXT));
        }
        canvas.text(
                segment.size(),
                new Point(text.right() - 8, text.y() + 17),
                Canvas.Align.END,
                TextStyle.DETAIL,
                Ink.of(implied ? Tone.TEXT_DIMMED : Tone.TEXT));
        state(segment.facts(), new Point(text.right() - 6 - ICON, text.bottom() - 4 - ICON));
    }

    private static boolean worst(Facts facts, Severity severity) {
        return !facts.badges().isEmpty() && facts.badges().get(0).severity() == severity;
    }

    /** @param signs how much room at the right of the last line is taken */
    private void inset(SceneElement.Lock lock, int signs) {
        canvas.rectangle(lock.bounds(), 4, Optional.empty(), Optional.of(new Pen(Ink.of(lock.tone()), 2, false)));
        canvas.glyph(Glyph.LOCK, new Point(lock.bounds().x() + 6, lock.bounds().y() + 4), ICON, lock.tone());
        canvas.text(
                lock.label(),
                new Point(lock.bounds().right() - 8 - signs, lock.bounds().bottom() - 7),
                Canvas.Align.END,
                TextStyle.DETAIL,
                Ink.of(Tone.TEXT));
    }

    /** Two slanted strokes through the lower edge: this is drawn shorter than it is. */
    private void breakMark(Rect bounds, Tone tone) {
        int x = bounds.right() - 12;
        for (int i = 0; i < 2; i++) {
            int left = x + 4 * i;
            canvas.shape(
                    List.of(new Point(left - 3, bounds.bottom() + 3), new Point(left + 3, bounds.bottom() - 5)),
                    false,
                    Optional.empty(),
                    Optional.of(new Pen(Ink.of(tone), 1.5, false)));
        }
    }

    private void note(SceneElement.Note note) {
        canvas.text(
                note.text(),
                new Point(note.bounds().x(), note.bounds().y() + (note.heading() ? 18 : 14)),
                Canvas.Align.START,
                note.heading() ? TextStyle.HEADING : TextStyle.DETAIL,
                Ink.of(note.heading() ? Tone.TEXT : Tone.TEXT_SECONDARY));
    }
}

package org.xter.studio.gef.viewer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.SceneElement;
import org.xter.studio.gef.part.ElementPart;

/**
 * Keys: arrows lead to the nearest element in their direction, with Shift they add it; Home and End lead to the first and the
 * last; Alt with Page Down and Page Up follows lines forth and back; F2 and Enter open; Escape selects nothing.
 */
final class SceneKeys extends KeyHandler {
    private final SceneViewer viewer;

    SceneKeys(SceneViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (viewer.editing().key(event) || endsWhatWasBegun(event)) {
            return true;
        }
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0;
        boolean more = (event.stateMask & SWT.SHIFT) != 0;
        if (plain) {
            switch (event.keyCode) {
                case SWT.ARROW_LEFT -> step(-1, 0, more);
                case SWT.ARROW_RIGHT -> step(1, 0, more);
                case SWT.ARROW_UP -> step(0, -1, more);
                case SWT.ARROW_DOWN -> step(0, 1, more);
                case SWT.HOME -> end(false);
                case SWT.END -> end(true);
                case SWT.F2, SWT.CR, SWT.KEYPAD_CR -> open(event.keyCode == SWT.F2);
                case SWT.ESC -> viewer.deselectAll();
                default -> {
                    return super.keyPressed(event);
                }
            }
            return true;
        }
        if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT
                && (event.keyCode == SWT.PAGE_DOWN || event.keyCode == SWT.PAGE_UP)) {
            follow(event.keyCode == SWT.PAGE_DOWN);
            return true;
        }
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == SWT.MOD1) {
            switch (event.keyCode) {
                case '+', '=', SWT.KEYPAD_ADD -> viewer.zoom().in();
                case '-', SWT.KEYPAD_SUBTRACT -> viewer.zoom().out();
                case '0', SWT.KEYPAD_0 -> viewer.zoom().to(1);
                case '9', SWT.KEYPAD_9 -> viewer.fit();
                default -> {
                    return super.keyPressed(event);
                }
            }
            return true;
        }
        return super.keyPressed(event);
    }

    private boolean endsWhatWasBegun(KeyEvent event) {
        boolean taken = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        return (taken || event.keyCode == SWT.ESC)
                && current()
                        .filter(part -> viewer.editing().chosen(part, taken))
                        .isPresent();
    }

    /** Elements one can stand on, in the order of reading. */
    private List<ElementPart> stops() {
        List<ElementPart> result = new ArrayList<>();
        for (ElementPart each : viewer.scenePart().parts()) {
            if (each.isSelectable() && each.getFigure().isVisible() && !(each.element() instanceof SceneElement.Edge)) {
                result.add(each);
            }
        }
        result.sort(Comparator.comparingInt(
                        (ElementPart each) -> each.element().bounds().y() / 32)
                .thenComparingInt(each -> each.element().bounds().x()));
        return result;
    }

    private Optional<ElementPart> current() {
        return viewer.focused();
    }

    private void step(int dx, int dy, boolean more) {
        List<ElementPart> stops = stops();
        if (stops.isEmpty()) {
            return;
        }
        if (current().isEmpty()) {
            go(stops.get(0), false);
            return;
        }
        ElementPart from = current().get();
        stops.stream()
                .filter(each -> each != from)
                .filter(each -> ahead(from, each, dx, dy) > 0)
                .min(Comparator.comparingLong((ElementPart each) -> distance(from, each, dx, dy)))
                .ifPresent(to -> go(to, more));
    }

    private static Point middle(ElementPart part) {
        if (part.element() instanceof SceneElement.Edge edge) {
            return edge.points().get(edge.points().size() / 2);
        }
        Rect bounds = part.element().bounds();
        return new Point(bounds.centreX(), bounds.centreY());
    }

    private static long ahead(ElementPart from, ElementPart to, int dx, int dy) {
        Point a = middle(from);
        Point b = middle(to);
        return (long) (b.x() - a.x()) * dx + (long) (b.y() - a.y()) * dy;
    }

    /** How far in the direction, and twice as much for what is beside of it. */
    private static long distance(ElementPart from, ElementPart to, int dx, int dy) {
        Point a = middle(from);
        Point b = middle(to);
        long aside = dx != 0 ? Math.abs(b.y() - a.y()) : Math.abs(b.x() - a.x());
        return ahead(from, to, dx, dy) + 2 * aside;
    }

    private void end(boolean last) {
        List<ElementPart> stops = stops();
        if (!stops.isEmpty()) {
            go(stops.get(last ? stops.size() - 1 : 0), false);
        }
    }

    /** From an element to the next line that begins there and from a line to where it ends; or the other way. */
    private void follow(boolean forth) {
        if (current().isEmpty()) {
            return;
        }
        ElementPart from = current().get();
        if (from.element() instanceof SceneElement.Edge edge) {
            viewer.scenePart().part(forth ? edge.to() : edge.from()).ifPresent(to -> go(to, false));
            return;
        }
        viewer.scenePart().parts().stream()
                .filter(each -> each.element() instanceof SceneElement.Edge edge
                        && (forth ? edge.from() : edge.to()).equals(from.id()))
                .findFirst()
                .ifPresent(to -> go(to, false));
    }

    private void go(ElementPart part, boolean more) {
        if (more) {
            viewer.appendSelection(part);
            viewer.setFocus(part);
        } else {
            viewer.select(part);
        }
        viewer.reveal(part);
    }

    private void open(boolean name) {
        current()
                .ifPresent(part -> part.performRequest(
                        new Request(name ? RequestConstants.REQ_DIRECT_EDIT : RequestConstants.REQ_OPEN)));
    }

    /** The selected part last clicked or led to. */
    static Optional<ElementPart> last(List<?> selected) {
        return selected.isEmpty()
                ? Optional.empty()
                : Optional.of((EditPart) selected.get(selected.size() - 1))
                        .filter(ElementPart.class::isInstance)
                        .map(ElementPart.class::cast);
    }
}

package org.xter.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import org.xter.diagram.scene.Point;

/** What can be done with the points of a line. */
public final class Routes {
    private Routes() {}

    /** The same line without points it runs straight through, and without the tiny steps that rounding leaves. */
    public static List<Point> straightened(List<Point> points) {
        List<Point> result = new ArrayList<>();
        for (Point each : points) {
            Point at = each;
            if (!result.isEmpty()) {
                Point last = result.get(result.size() - 1);
                if (last.equals(at)) {
                    continue;
                }
                if (last.x() != at.x() && last.y() != at.y()) {
                    // Rounding made a level or upright piece slant by a pixel.
                    at = Math.abs(last.x() - at.x()) <= Math.abs(last.y() - at.y())
                            ? new Point(last.x(), at.y())
                            : new Point(at.x(), last.y());
                }
            }
            int size = result.size();
            if (size >= 2 && isStraight(result.get(size - 2), result.get(size - 1), at)) {
                result.set(size - 1, at);
            } else {
                result.add(at);
            }
        }
        if (result.size() == 1) {
            result.add(result.get(0));
        }
        return List.copyOf(result);
    }

    private static boolean isStraight(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }

    /** The line moved. */
    public static List<Point> moved(List<Point> points, int dx, int dy) {
        return points.stream().map(each -> each.plus(dx, dy)).toList();
    }
}

package org.xter.diagram.layout;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.diagram.scene.Point;

/**
 * What the user moved. Immutable.
 *
 * @param pages by page, the positions of elements by their ids; counted from where the scene says, see
 *     {@link org.xter.diagram.scene.SceneElement.Card#origin}
 */
public record SavedLayout(SortedMap<String, SortedMap<String, Point>> pages) {
    /** Nothing was moved. */
    public static final SavedLayout NONE = new SavedLayout(new TreeMap<>());

    /** The greatest coordinate that is kept, in pixels; larger ones are of no use to anybody. */
    public static final int LIMIT = 100_000;

    public SavedLayout {
        SortedMap<String, SortedMap<String, Point>> copy = new TreeMap<>();
        pages.forEach((page, positions) -> {
            if (!positions.isEmpty()) {
                copy.put(page, Collections.unmodifiableSortedMap(new TreeMap<>(positions)));
            }
        });
        pages = Collections.unmodifiableSortedMap(copy);
    }

    /** The positions of one page by element. */
    public Map<String, Point> of(String page) {
        return pages.getOrDefault(page, Collections.emptySortedMap());
    }

    /** The same with an element elsewhere, or where the automatic layout puts it when there is no position. */
    public SavedLayout with(String page, String id, Optional<Point> position) {
        SortedMap<String, SortedMap<String, Point>> copy = new TreeMap<>(pages);
        SortedMap<String, Point> positions = new TreeMap<>(of(page));
        position.ifPresentOrElse(point -> positions.put(id, clamped(point)), () -> positions.remove(id));
        copy.put(page, positions);
        return new SavedLayout(copy);
    }

    /** The same after a part of the edition and all within it got another path. */
    public SavedLayout renamed(String before, String after) {
        SortedMap<String, SortedMap<String, Point>> copy = new TreeMap<>();
        pages.forEach((page, positions) -> {
            SortedMap<String, Point> renamed = new TreeMap<>();
            positions.forEach((id, point) -> renamed.put(
                    id.equals(before) || id.startsWith(before + ".") ? after + id.substring(before.length()) : id,
                    point));
            copy.put(page, renamed);
        });
        return new SavedLayout(copy);
    }

    private static Point clamped(Point point) {
        return new Point(Math.clamp(point.x(), 0, LIMIT), Math.clamp(point.y(), 0, LIMIT));
    }
}

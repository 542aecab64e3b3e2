package org.xter.diagram.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A diagram, placed and ready to be painted. Immutable and thread-safe.
 *
 * @param title what it shows
 * @param size its width and height in pixels at 100 %; everything lies inside, from 0
 * @param elements from the lowest to the uppermost
 * @param table the same as a table
 */
public record Scene(String title, Rect size, List<SceneElement> elements, SceneTable table) {
    public Scene {
        elements = List.copyOf(elements);
        Set<String> ids = new HashSet<>();
        for (SceneElement each : elements) {
            if (!ids.add(each.id())) {
                throw new IllegalArgumentException("two elements are called " + each.id());
            }
        }
    }

    /** An element by its id. */
    public Optional<SceneElement> get(String id) {
        return elements.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The uppermost element at a point, lanes aside when there is something else. */
    public Optional<SceneElement> at(Point point) {
        for (int i = elements.size() - 1; i >= 0; i--) {
            if (elements.get(i).isAt(point)) {
                return Optional.of(elements.get(i));
            }
        }
        return Optional.empty();
    }

    /** The elements of one kind, lowest first. */
    public <T extends SceneElement> List<T> all(Class<T> kind) {
        List<T> result = new ArrayList<>();
        for (SceneElement each : elements) {
            if (kind.isInstance(each)) {
                result.add(kind.cast(each));
            }
        }
        return result;
    }
}

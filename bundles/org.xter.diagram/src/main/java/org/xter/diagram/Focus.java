package org.xter.diagram;

import java.util.Set;

/**
 * What a scene is to be about: some elements and what is connected to them. A scene made with it hides the rest; when the
 * edition has none of the elements, it shows all.
 *
 * @param elements ids of elements, or names of services, guests, package groups and network interfaces
 * @param steps how many lines away something may be, from 0
 */
public record Focus(Set<String> elements, int steps) {
    public Focus {
        elements = Set.copyOf(elements);
        if (steps < 0) {
            throw new IllegalArgumentException("a focus of " + steps + " steps");
        }
    }

    /** Whether it is about an element: it is named, or something on it is, such as a port or a line that ends there. */
    public boolean names(String id) {
        return elements.stream()
                .anyMatch(each -> each.equals(id) || each.startsWith(id + ".") || id.endsWith("[" + each + "]"));
    }
}

package org.xter.diagram.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the elements of a scene. Not thread-safe. */
public final class SceneBuilder {
    /** The room around everything, in pixels. */
    public static final int MARGIN = 16;

    private final List<SceneElement> elements = new ArrayList<>();
    private final List<SceneTable.Row> rows = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<String> columns;
    private Rect area = Rect.EMPTY;

    /**
     * Begins a scene.
     *
     * @param columns the headings of its table
     */
    public SceneBuilder(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /** An id nobody has in this scene: the one wished for, or that one with a mark. */
    public String free(String wish) {
        String id = wish;
        while (!ids.add(id)) {
            id += "'";
        }
        return id;
    }

    /** Puts an element above those that are there; its id comes from {@link #free}. */
    public void add(SceneElement element) {
        elements.add(element);
        area = area.union(element.bounds());
    }

    /** Adds a row to the table. */
    public void row(String id, int depth, String... cells) {
        rows.add(new SceneTable.Row(id, depth, List.of(cells)));
    }

    /** Leaves only the rows of some elements in the table. */
    public void keepRows(Set<String> of) {
        rows.removeIf(each -> !of.contains(each.id()));
    }

    /** What is taken so far, from the origin. */
    public Rect area() {
        return area;
    }

    /** The scene, with room to the right and below. */
    public Scene build(String title) {
        Rect size = new Rect(0, 0, area.right() + MARGIN, area.bottom() + MARGIN);
        return new Scene(title, size, elements, new SceneTable(columns, rows));
    }
}

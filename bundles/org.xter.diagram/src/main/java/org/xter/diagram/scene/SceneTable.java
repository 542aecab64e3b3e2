package org.xter.diagram.scene;

import java.util.List;

/**
 * A scene as a table, for those who read rather than look.
 *
 * @param columns their headings
 * @param rows in the order of reading
 */
public record SceneTable(List<String> columns, List<Row> rows) {
    public SceneTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(row + " in a table of " + columns);
            }
        }
    }

    /**
     * One thing.
     *
     * @param id of the element in the scene that it tells of
     * @param depth how deep it stands in others, from 0
     * @param cells a text for each column; may be empty
     */
    public record Row(String id, int depth, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}

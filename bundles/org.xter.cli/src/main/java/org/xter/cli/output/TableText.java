package org.xter.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.xter.diagram.scene.SceneTable;

/** A table as aligned text: headings, then a line for each row, what lies in others indented; empty columns are left out. */
public final class TableText {
    private static final String BETWEEN = "  ";

    private TableText() {}

    /** The table as lines, each with a line feed. */
    public static String of(SceneTable table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns());
        for (SceneTable.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(row.cells());
            cells.set(0, BETWEEN.repeat(row.depth()) + cells.get(0));
            lines.add(cells);
        }
        int[] widths = new int[table.columns().size()];
        for (int column = 0; column < widths.length; column++) {
            for (int i = 1; i < lines.size(); i++) {
                widths[column] = Math.max(widths[column], length(lines.get(i).get(column)));
            }
            if (widths[column] > 0) {
                widths[column] = Math.max(widths[column], length(table.columns().get(column)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> cells : lines) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                if (widths[column] > 0) {
                    String cell = oneLine(cells.get(column));
                    line.append(line.isEmpty() ? "" : BETWEEN)
                            .append(cell)
                            .append(" ".repeat(widths[column] - length(cell)));
                }
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int length(String cell) {
        return oneLine(cell).codePointCount(0, oneLine(cell).length());
    }

    /** Control characters would move the cursor. */
    private static String oneLine(String cell) {
        return cell.replaceAll("\\p{Cntrl}", " ");
    }
}

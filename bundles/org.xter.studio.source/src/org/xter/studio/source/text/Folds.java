package org.xter.studio.source.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What of a text can be folded away: everything that is indented below a line. */
public final class Folds {
    /**
     * Lines that fold into the first of them.
     *
     * @param first the line that stays, from 0
     * @param last the last line that goes
     */
    public record Fold(int first, int last) {}

    private record Open(int line, int indent) {}

    private Folds() {}

    /** The folds of a text, in the order in which they end. */
    public static List<Fold> of(Colouring.Lines lines) {
        List<Fold> folds = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        int last = -1;
        for (int line = 0; line < lines.count(); line++) {
            int indent = indent(lines, line);
            if (indent < 0) {
                continue;
            }
            while (!open.isEmpty() && open.peek().indent() >= indent) {
                end(open.pop(), last, folds);
            }
            open.push(new Open(line, indent));
            last = line;
        }
        while (!open.isEmpty()) {
            end(open.pop(), last, folds);
        }
        return folds;
    }

    private static void end(Open open, int last, List<Fold> folds) {
        if (last > open.line()) {
            folds.add(new Fold(open.line(), last));
        }
    }

    /** The column of a line's first word; -1 when it has none or is a comment. */
    private static int indent(Colouring.Lines lines, int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        for (int i = start; i < end; i++) {
            char c = lines.text().charAt(i);
            if (c == '#') {
                return -1;
            }
            if (c != ' ' && c != '\t') {
                return i - start;
            }
        }
        return -1;
    }
}

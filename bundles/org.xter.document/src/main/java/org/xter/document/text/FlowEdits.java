package org.xter.document.text;

import java.util.List;
import org.xter.model.text.TextRange;

/** Edits of what stands between brackets or braces (YAML 1.2.2, section 7.4). */
final class FlowEdits {
    private final SourceText source;
    private final Layout layout;

    FlowEdits(SourceText source, Layout layout) {
        this.source = source;
        this.layout = layout;
    }

    /**
     * Inserts members before one of those that are there.
     *
     * @param whole the collection with its brackets
     * @param members where its members stand
     * @param index before which of them, their number for the end
     * @param texts the new members, at least one
     * @param padding what stands between a bracket and the member beside it
     */
    List<TextEdit> insert(TextRange whole, List<TextRange> members, int index, List<String> texts, String padding) {
        if (members.isEmpty()) {
            int inside = whole.start() + 1;
            String joined = padding + fill(texts, source.column(inside), source.column(inside)) + padding;
            return source.isBlank(inside, whole.end() - 1)
                    ? List.of(replace(inside, whole.end() - 1, joined))
                    : List.of(replace(inside, inside, joined));
        }
        String ownLine =
                layout.lineBreak() + " ".repeat(source.column(members.get(0).start()));
        boolean oneEach = standsOnePerLine(members, index);
        if (index < members.size()) {
            int at = members.get(index).start();
            String between = oneEach ? layout.lineBreak() + " ".repeat(source.column(at)) : " ";
            return List.of(replace(at, at, String.join("," + between, texts) + "," + between));
        }
        int end = members.get(members.size() - 1).end();
        if (!oneEach) {
            int used = source.lineEnd(end) - source.lineStart(end);
            return List.of(replace(
                    end,
                    end,
                    "," + (fits(used, texts) ? " " + String.join(", ", texts) : wrapped(texts, used, ownLine))));
        }
        ownLine = layout.lineBreak()
                + " ".repeat(source.column(members.get(members.size() - 1).start()));
        String lines = String.join("," + ownLine, texts);
        int comma = comma(end, whole.end());
        if (source.lineEnd(end) >= whole.end() - 1) {
            return List.of(replace(end, end, "," + ownLine + lines));
        }
        int lineEnd = source.lineEnd(end);
        return comma >= 0
                ? List.of(replace(lineEnd, lineEnd, ownLine + lines + ","))
                : List.of(replace(lineEnd, lineEnd, ownLine + lines), replace(end, end, ","));
    }

    private static boolean fits(int used, List<String> texts) {
        return used + texts.stream().mapToInt(text -> text.length() + 2).sum() <= YamlWriter.WIDTH;
    }

    private String wrapped(List<String> texts, int used, String ownLine) {
        StringBuilder result = new StringBuilder();
        int column = used + 1;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i) + (i + 1 < texts.size() ? "," : "");
            if (column + 1 + text.length() > YamlWriter.WIDTH) {
                result.append(ownLine);
                column = ownLine.length() - layout.lineBreak().length();
            } else {
                result.append(' ');
                column++;
            }
            result.append(text);
            column += text.length();
        }
        return result.toString();
    }

    private String fill(List<String> texts, int used, int column) {
        String ownLine = layout.lineBreak() + " ".repeat(column);
        return fits(used, texts)
                ? String.join(", ", texts)
                : wrapped(texts, used, ownLine).stripLeading();
    }

    private boolean standsOnePerLine(List<TextRange> members, int index) {
        if (members.size() < 2) {
            return false;
        }
        int right = Math.clamp(index, 1, members.size() - 1);
        return !source.sameLine(members.get(right - 1).end(), members.get(right).start());
    }

    /** Where the comma after a member stands; -1 when there is none before the end. */
    private int comma(int from, int end) {
        for (int i = from; i < end; i++) {
            char c = source.at(i);
            if (c == ',') {
                return i;
            }
            if (c == '#') {
                i = source.lineEnd(i);
            }
        }
        return -1;
    }

    /** Removes neighbouring members; when nothing remains, all between the brackets. */
    List<TextEdit> remove(TextRange whole, List<TextRange> members, int from, int to) {
        if (from == 0 && to == members.size()) {
            return List.of(replace(whole.start() + 1, whole.end() - 1, ""));
        }
        int start = members.get(from).start();
        int end = members.get(to - 1).end();
        if (to < members.size()) {
            int next = members.get(to).start();
            if (source.text().substring(end, next).indexOf('#') < 0) {
                return List.of(replace(start, next, ""));
            }
            boolean wholeLines = source.isFirstOnLine(start) && source.isFirstOnLine(next);
            return List.of(replace(
                    wholeLines ? source.lineStart(start) : start,
                    wholeLines ? source.nextLine(end) : source.lineEnd(end),
                    ""));
        }
        int before = members.get(from - 1).end();
        if (source.text().substring(before, start).indexOf('#') < 0) {
            return List.of(replace(before, end, ""));
        }
        int comma = comma(end, whole.end() - 1);
        int rest = Math.min(source.lineEnd(end), whole.end() - 1);
        return source.isFirstOnLine(start) && rest == source.lineEnd(end)
                ? List.of(replace(source.lineStart(start), source.nextLine(end), ""))
                : List.of(replace(start, Math.max(end, comma + 1), ""));
    }

    /** Moves a member; what stands between the members stays. */
    List<TextEdit> move(List<TextRange> members, int from, int to) {
        return Slots.move(source, members, from, to);
    }

    private TextEdit replace(int from, int to, String inserted) {
        return new TextEdit(from, source.text().substring(from, to), inserted);
    }
}

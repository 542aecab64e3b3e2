package org.xter.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xter.model.text.TextRange;
import org.xter.model.text.YamlNode;

/** Edits of keys and items that stand on lines of their own (YAML 1.2.2, section 8.2). */
final class BlockEdits {
    private final SourceText source;
    private final Layout layout;
    private final YamlWriter writer;

    BlockEdits(SourceText source, Layout layout, YamlWriter writer) {
        this.source = source;
        this.layout = layout;
        this.writer = writer;
    }

    /** Inserts a key after the one at an index; -1 for the front. */
    TextEdit insertEntry(YamlNode.Mapping mapping, int after, String key, Value value) {
        List<YamlNode.Entry> entries = mapping.entries();
        int first = entries.get(0).key().range().start();
        int column = source.column(first);
        String padding = " ".repeat(column);
        String written = writer.entry(key, value, column);
        if (after >= 0) {
            int at = source.lineEnd(source.entryEnd(entries.get(after)));
            String separator = source.keepsBlankLines(entries.get(after).value())
                    ? layout.lineBreak()
                    : separator(source.entries(mapping), after + 1);
            return source.replace(at, at, separator + padding + written);
        }
        if (source.isFirstOnLine(first)) {
            int at = attachedStart(source.lineStart(first), column, source.begin());
            return source.replace(at, at, padding + written + separator(source.entries(mapping), 0));
        }
        return source.replace(first, first, written + layout.lineBreak() + padding);
    }

    /** Removes the key at an index, which is not the only one. */
    TextEdit removeEntry(YamlNode.Mapping mapping, int index) {
        YamlNode.Entry entry = mapping.entries().get(index);
        int start = entry.key().range().start();
        int end = source.entryEnd(entry);
        if (source.isFirstOnLine(start)) {
            if (index == 0) {
                return removeLines(start, end, source.begin(), false);
            }
            YamlNode.Entry before = mapping.entries().get(index - 1);
            return removeLines(
                    start, end, source.nextLine(source.entryEnd(before)), source.keepsBlankLines(before.value()));
        }
        int lineEnd = source.lineEnd(end);
        int next = mapping.entries().get(index + 1).key().range().start();
        if (source.isBlank(lineEnd, next)) {
            return source.replace(start, next, "");
        }
        int hyphen = start;
        while (source.at(hyphen - 1) == ' ') {
            hyphen--;
        }
        return source.replace(hyphen, lineEnd, "");
    }

    /** Inserts items before the one at an index, the number of items for the end; the list is not empty. */
    TextEdit insertItems(YamlNode.Sequence list, int index, List<Value> values) {
        int column = source.column(list.range().start());
        String padding = " ".repeat(column);
        YamlNode neighbour = list.items().get(Math.max(0, index - 1));
        Optional<Boolean> like =
                neighbour instanceof YamlNode.Mapping mapping ? Optional.of(mapping.flow()) : Optional.empty();
        String separator = separator(source.items(list), index);
        String written = String.join(
                separator,
                values.stream()
                        .map(value -> padding + writer.item(value, column, like))
                        .toList());
        if (index > 0) {
            int at = source.lineEnd(itemEnd(list, index - 1));
            boolean kept = source.keepsBlankLines(list.items().get(index - 1));
            return source.replace(at, at, (kept ? layout.lineBreak() : separator) + written);
        }
        int at = attachedStart(source.lineStart(list.range().start()), column, source.begin());
        return source.replace(at, at, written + separator);
    }

    /** Removes the item at an index, which is not the only one. */
    TextEdit removeItem(YamlNode.Sequence list, int index) throws NotEditable {
        boolean kept = index > 0 && source.keepsBlankLines(list.items().get(index - 1));
        return removeLines(hyphen(list, index), itemEnd(list, index), floor(list, index), kept);
    }

    /** Moves an item with its comment; comments that stand apart stay where they are. */
    List<TextEdit> moveItem(YamlNode.Sequence list, int from, int to) throws NotEditable {
        List<TextRange> slots = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            slots.add(lines(list, i));
        }
        return commentBetween(slots, Math.min(from, to), Math.max(from, to)) || blankLineTaken(list, slots, from, to)
                ? moveLines(slots.get(from), slots.get(to), from < to)
                : Slots.move(source, slots, from, to);
    }

    /** Whether an item that keeps the blank lines behind it would come before some, which would become part of it. */
    private boolean blankLineTaken(YamlNode.Sequence list, List<TextRange> slots, int from, int to) {
        List<YamlNode> items = new ArrayList<>(list.items());
        items.add(to, items.remove(from));
        for (int i = Math.min(from, to); i < Math.max(from, to); i++) {
            if (source.keepsBlankLines(items.get(i))
                    && source.blankLineBetween(
                            slots.get(i).end(), slots.get(i + 1).start())) {
                return true;
            }
        }
        return false;
    }

    /** The lines of an item with the comment above it, without the last line break. */
    private TextRange lines(YamlNode.Sequence list, int index) throws NotEditable {
        int column = source.column(list.range().start());
        int start = attachedStart(source.lineStart(hyphen(list, index)), column, floor(list, index));
        return new TextRange(start, source.lineEnd(itemEnd(list, index)));
    }

    /** The lines of an item with the comment above it, moved left to the column of its hyphen; nothing when one stands left of it. */
    Optional<String> itemLines(YamlNode.Sequence list, int index) throws NotEditable {
        TextRange range = lines(list, index);
        String padding = " ".repeat(source.column(list.range().start()));
        List<String> result = new ArrayList<>();
        for (String line : source.text().substring(range.start(), range.end()).split("\\R", -1)) {
            if (!line.isBlank() && !line.startsWith(padding)) {
                return Optional.empty();
            }
            result.add(line.isBlank() ? "" : line.substring(padding.length()));
        }
        return Optional.of(String.join(layout.lineBreak(), result));
    }

    /** Where the lines begin that may belong to an item: after those of the item before. */
    private int floor(YamlNode.Sequence list, int index) {
        return index > 0 ? source.nextLine(itemEnd(list, index - 1)) : source.begin();
    }

    /** What separates lines at an index from their neighbours: a blank line where there is one already. */
    private String separator(List<TextRange> members, int index) {
        if (members.size() < 2) {
            return layout.lineBreak();
        }
        int right = Math.clamp(index, 1, members.size() - 1);
        boolean blank = source.blankLineBetween(
                members.get(right - 1).end(), members.get(right).start());
        return blank ? layout.lineBreak() + layout.lineBreak() : layout.lineBreak();
    }

    private int itemEnd(YamlNode.Sequence list, int index) {
        return source.contentEnd(list.items().get(index));
    }

    /** Where the hyphen of an item of a block list stands. */
    private int hyphen(YamlNode.Sequence list, int index) throws NotEditable {
        if (index == 0) {
            return list.range().start();
        }
        int line = source.nextLine(itemEnd(list, index - 1));
        while (line < source.text().length()) {
            int at = line + source.indentation(line);
            if (source.at(at) == '-') {
                return at;
            }
            if (!source.isBlankLine(line) && !source.isCommentLine(line)) {
                break;
            }
            line = source.nextLine(line);
        }
        throw new NotEditable("an item's hyphen stands in an unusual place");
    }

    private boolean commentBetween(List<TextRange> slots, int low, int high) {
        for (int i = low; i < high; i++) {
            if (!source.isBlank(slots.get(i).end(), slots.get(i + 1).start())) {
                return true;
            }
        }
        return false;
    }

    /** Moves lines past others; comments that stand apart stay where they are. */
    private List<TextEdit> moveLines(TextRange moved, TextRange target, boolean down) {
        String lines = source.text().substring(moved.start(), moved.end());
        int end = source.nextLine(moved.end());
        boolean unended = end == moved.end();
        TextEdit removal = unended
                ? source.replace(source.previousLineEnd(moved.start()), end, "")
                : source.replace(moved.start(), end, "");
        TextEdit insertion = down
                ? source.replace(target.end(), target.end(), layout.lineBreak() + lines)
                : source.replace(target.start(), target.start(), lines + layout.lineBreak());
        return down ? List.of(insertion, removal) : List.of(removal, insertion);
    }

    /**
     * Where the comment begins that stands directly above a line in the same column; the line itself when there is none. A
     * comment that begins the file belongs to the file.
     */
    private int attachedStart(int line, int column, int floor) {
        int start = line;
        while (start > floor) {
            int above = source.lineStart(source.previousLineEnd(start));
            if (above < floor || !source.isCommentLine(above) || source.indentation(above) != column) {
                return start;
            }
            start = above;
        }
        return start == source.begin() ? line : start;
    }

    /**
     * Removes whole lines with the comment above them, and one of two blank lines that would meet.
     *
     * @param kept whether blank lines above belong to what stands there, so that those below must not join them
     */
    private TextEdit removeLines(int from, int to, int floor, boolean kept) {
        int start = attachedStart(source.lineStart(from), source.column(from), floor);
        int end = source.nextLine(to);
        if (kept && start == floor) {
            while (end < source.text().length() && source.isBlankLine(end)) {
                end = source.nextLine(end);
            }
            return source.replace(start, end, "");
        }
        boolean atEnd = end >= source.text().length();
        if (start > source.begin()) {
            int above = source.lineStart(source.previousLineEnd(start));
            boolean blankAbove = above >= floor && source.isBlankLine(above);
            if (blankAbove && (atEnd || source.isBlankLine(end))) {
                start = above;
            }
        }
        if (atEnd && source.lineEnd(to) == end && start > source.begin()) {
            start = source.previousLineEnd(start);
        }
        return source.replace(start, end, "");
    }
}

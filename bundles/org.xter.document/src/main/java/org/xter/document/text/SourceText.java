package org.xter.document.text;

import java.util.List;
import org.xter.model.text.TextRange;
import org.xter.model.text.YamlNode;

/** A text seen as lines, which end with LF, CR LF or CR. Immutable. Offsets are UTF-16 code units from 0. */
final class SourceText {
    private final String text;
    private final int begin;

    SourceText(String text) {
        this.text = text;
        this.begin = text.startsWith("\uFEFF") ? 1 : 0;
    }

    String text() {
        return text;
    }

    /** Where the text begins, after a byte order mark. */
    int begin() {
        return begin;
    }

    char at(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\0';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Where the line begins that an offset lies in. */
    int lineStart(int offset) {
        int start = offset;
        while (start > begin && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the line ends that an offset lies in, before its line break. */
    int lineEnd(int offset) {
        int end = offset;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the next line begins; the end of the text when there is none. */
    int nextLine(int offset) {
        return afterBreak(lineEnd(offset));
    }

    private int afterBreak(int end) {
        if (end >= text.length()) {
            return end;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    /** Where the line before ends, before its line break; the beginning when there is none. */
    int previousLineEnd(int lineStart) {
        if (lineStart <= begin) {
            return begin;
        }
        return lineStart >= begin + 2 && text.startsWith("\r\n", lineStart - 2) ? lineStart - 2 : lineStart - 1;
    }

    /** The number of characters before an offset on its line. */
    int column(int offset) {
        return offset - lineStart(offset);
    }

    /** The number of blanks a line begins with. */
    int indentation(int lineStart) {
        int at = lineStart;
        while (at(at) == ' ') {
            at++;
        }
        return at - lineStart;
    }

    boolean isBlankLine(int lineStart) {
        return isBlank(lineStart, lineEnd(lineStart));
    }

    /** Whether there are only blanks, tabs and line breaks in a range. */
    boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    boolean isFirstOnLine(int offset) {
        return isBlank(lineStart(offset), offset);
    }

    boolean isCommentLine(int lineStart) {
        return at(lineStart + indentation(lineStart)) == '#';
    }

    /** Whether two offsets lie on one line. */
    boolean sameLine(int a, int b) {
        return lineStart(a) == lineStart(b);
    }

    /** Whether a blank line lies between two offsets. */
    boolean blankLineBetween(int from, int to) {
        for (int line = nextLine(from); line < to && line < text.length(); line = nextLine(line)) {
            if (isBlankLine(line) && lineEnd(line) < to) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where a node's content ends. Line breaks that a block scalar's range takes in belong to it only when it keeps them
     * ("+", YAML 1.2.2 section 8.1.1.2).
     */
    int contentEnd(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar scalar -> scalarEnd(scalar);
            case YamlNode.Sequence list ->
                list.flow() || list.items().isEmpty()
                        ? list.range().end()
                        : contentEnd(list.items().get(list.items().size() - 1));
            case YamlNode.Mapping mapping ->
                mapping.flow() || mapping.entries().isEmpty()
                        ? mapping.range().end()
                        : entryEnd(mapping.entries().get(mapping.entries().size() - 1));
        };
    }

    /** Where a key and its value end; after the colon when there is no value. */
    int entryEnd(YamlNode.Entry entry) {
        return Math.max(entry.key().range().end(), contentEnd(entry.value()));
    }

    boolean isBlockScalar(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar
                && !scalar.plain()
                && (at(scalar.range().start()) == '|' || at(scalar.range().start()) == '>');
    }

    /** Whether blank lines that follow a node would become part of it: it ends with a block scalar that keeps them. */
    boolean keepsBlankLines(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar scalar -> isBlockScalar(scalar) && isKeeping(scalar);
            case YamlNode.Sequence list ->
                !list.flow()
                        && !list.items().isEmpty()
                        && keepsBlankLines(list.items().get(list.items().size() - 1));
            case YamlNode.Mapping mapping ->
                !mapping.flow()
                        && !mapping.entries().isEmpty()
                        && keepsBlankLines(mapping.entries()
                                .get(mapping.entries().size() - 1)
                                .value());
        };
    }

    private boolean isKeeping(YamlNode.Scalar scalar) {
        int start = scalar.range().start();
        return text.substring(start, lineEnd(start)).split("#", 2)[0].indexOf('+') > 0;
    }

    private int scalarEnd(YamlNode.Scalar scalar) {
        int start = scalar.range().start();
        int end = scalar.range().end();
        if (!isBlockScalar(scalar)) {
            return end;
        }
        int headerEnd = lineEnd(start);
        if (isKeeping(scalar)) {
            return end > headerEnd && isFirstOnLine(end) ? Math.max(headerEnd, previousLineEnd(lineStart(end))) : end;
        }
        int trimmed = end;
        while (trimmed > headerEnd && Character.isWhitespace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        // Blanks at the end of the last line are content of a literal.
        return trimmed > headerEnd ? Math.min(lineEnd(trimmed), end) : headerEnd;
    }

    /** Where the keys of a mapping stand with their values. */
    List<TextRange> entries(YamlNode.Mapping mapping) {
        return mapping.entries().stream()
                .map(entry -> new TextRange(entry.key().range().start(), entryEnd(entry)))
                .toList();
    }

    /** Where the items of a list stand, without hyphens. */
    List<TextRange> items(YamlNode.Sequence list) {
        return list.items().stream()
                .map(item -> new TextRange(
                        item.range().start(), Math.max(item.range().start(), contentEnd(item))))
                .toList();
    }

    /** The edit that replaces a range of the text. */
    TextEdit replace(int from, int to, String inserted) {
        return new TextEdit(from, text.substring(from, to), inserted);
    }
}

package org.xter.studio.source.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one line of YAML (1.2, as far as colours need it) into words. It judges nothing: whatever stands there gets a
 * colour, and what it is in truth the document's findings say.
 */
final class LineReader {
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(0x[0-9a-fA-F]+|\\d[\\d_]*(\\.\\d+)?( ?[KMGT]i?B| ?%)?)|true|false|null|~");

    private final CharSequence text;
    private final int end;
    private final Set<String> references;
    private final List<Word> words;
    private int at;
    private int depth;
    private String key = "";
    private int keyColumn = -1;
    private int parent;
    private final int start;
    private final LineStart begin;

    private LineReader(
            CharSequence text, int start, int end, LineStart begin, Set<String> references, List<Word> words) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.at = start;
        this.begin = begin;
        this.depth = begin.depth();
        this.references = references;
        this.words = words;
    }

    /**
     * Reads a line.
     *
     * @param text the text it stands in
     * @param start its beginning
     * @param end its end, before the line break
     * @param begin what the lines above leave
     * @param references the keys whose values are names of other parts
     * @param words takes its words, in order
     * @return what it leaves for the next line
     */
    static LineStart read(
            CharSequence text, int start, int end, LineStart begin, Set<String> references, List<Word> words) {
        return new LineReader(text, start, end, begin, references, words).read();
    }

    private LineStart read() {
        switch (begin.within()) {
            case BLOCK -> {
                int column = firstColumn();
                if (column < 0 || column > begin.indent()) {
                    word(Word.Kind.STRING, start + Math.max(0, column), end);
                    return begin;
                }
            }
            case SINGLE_QUOTED, DOUBLE_QUOTED -> {
                char quote = begin.within() == LineStart.Within.SINGLE_QUOTED ? '\'' : '"';
                int close = closing(at, quote);
                word(Word.Kind.STRING, at, close < 0 ? end : close);
                if (close < 0) {
                    return begin;
                }
                at = close;
            }
            case NOTHING -> {
                // The usual line.
            }
        }
        parent = -1;
        return words(begin.within() == LineStart.Within.NOTHING || begin.within() == LineStart.Within.BLOCK);
    }

    private LineStart words(boolean fresh) {
        boolean keyMayCome = fresh;
        int first = firstColumn();
        boolean dashed = false;
        if (fresh && depth == 0 && first == 0 && (is("---") || is("..."))) {
            word(Word.Kind.PUNCTUATION, start, start + 3);
            at = start + 3;
        } else if (fresh && depth == 0 && first == 0 && peek(at) == '%') {
            word(Word.Kind.UNUSUAL, start, end);
            return LineStart.TOP;
        }
        while (at < end) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t' || c == '\uFEFF') {
                at++;
            } else if (c == '#' && (at == start || isBlank(peek(at - 1)))) {
                word(Word.Kind.COMMENT, at, end);
                at = end;
            } else if ((c == '-' || c == '?') && keyMayCome && depth == 0 && isBlankOrEnd(at + 1)) {
                parent = at - start;
                dashed = true;
                word(Word.Kind.PUNCTUATION, at, ++at);
            } else if (c == '[' || c == '{') {
                depth++;
                word(Word.Kind.PUNCTUATION, at, ++at);
                keyMayCome = true;
            } else if (c == ']' || c == '}') {
                depth = Math.max(0, depth - 1);
                word(Word.Kind.PUNCTUATION, at, ++at);
                keyMayCome = false;
            } else if (c == ',' && depth > 0) {
                word(Word.Kind.PUNCTUATION, at, ++at);
                keyMayCome = true;
            } else if (c == ':' && (isBlankOrEnd(at + 1) || depth > 0)) {
                word(Word.Kind.PUNCTUATION, at, ++at);
                keyMayCome = depth > 0;
            } else if ((c == '|' || c == '>') && depth == 0 && isBlockHeader()) {
                word(Word.Kind.PUNCTUATION, at, headerEnd());
                at = headerEnd();
                LineStart block = new LineStart(LineStart.Within.BLOCK, parent, 0, "", -1);
                blockComment();
                return block;
            } else if (c == '&' || c == '*' || c == '!') {
                int stop = plainEnd();
                word(Word.Kind.UNUSUAL, at, Math.max(at + 1, wordEnd(stop)));
                at = Math.max(at + 1, wordEnd(stop));
            } else if (c == '"' || c == '\'') {
                int close = closing(at + 1, c);
                boolean isKey = close >= 0 && keyMayCome && colonAt(skipBlanks(close));
                word(isKey ? Word.Kind.KEY : Word.Kind.STRING, at, close < 0 ? end : close);
                if (isKey) {
                    beginKey(text.subSequence(at + 1, close - 1).toString(), at - start);
                }
                if (close < 0) {
                    return new LineStart(
                            c == '"' ? LineStart.Within.DOUBLE_QUOTED : LineStart.Within.SINGLE_QUOTED,
                            -1,
                            depth,
                            "",
                            -1);
                }
                at = close;
                keyMayCome = false;
            } else {
                int stop = plainEnd();
                plain(at, stop, keyMayCome, first, dashed);
                at = stop;
                keyMayCome = false;
            }
        }
        return next(first, dashed);
    }

    /** What follows a line: the list its last key opens, the one it stands in, or nothing. */
    private LineStart next(int first, boolean dashed) {
        if (first < 0) {
            return new LineStart(LineStart.Within.NOTHING, -1, depth, begin.list(), begin.listIndent());
        }
        if (!key.isEmpty()) {
            boolean open = depth > 0 || endsWithColon();
            return open
                    ? new LineStart(LineStart.Within.NOTHING, -1, depth, key, keyColumn)
                    : new LineStart(LineStart.Within.NOTHING, -1, depth, "", -1);
        }
        boolean stays = begin.depth() > 0 || (dashed ? first >= begin.listIndent() : first > begin.listIndent());
        return stays
                ? new LineStart(LineStart.Within.NOTHING, -1, depth, begin.list(), begin.listIndent())
                : new LineStart(LineStart.Within.NOTHING, -1, depth, "", -1);
    }

    private boolean endsWithColon() {
        for (int i = words.size() - 1; i >= 0 && words.get(i).offset() >= start; i--) {
            Word last = words.get(i);
            if (last.kind() != Word.Kind.COMMENT) {
                return last.kind() == Word.Kind.PUNCTUATION && text.charAt(last.offset()) == ':';
            }
        }
        return false;
    }

    private void beginKey(String name, int column) {
        key = name;
        keyColumn = column;
        if (depth == 0) {
            parent = column;
        }
    }

    private void plain(int from, int stop, boolean keyMayCome, int first, boolean dashed) {
        if (keyMayCome && stop < end && text.charAt(stop) == ':') {
            beginKey(text.subSequence(from, stop).toString().strip(), from - start);
            word(Word.Kind.KEY, from, stop);
            return;
        }
        boolean listed = key.isEmpty() && (begin.depth() > 0 || (dashed && first >= begin.listIndent()));
        String owner = listed ? begin.list() : key;
        String value = text.subSequence(from, stop).toString().strip();
        Word.Kind kind = NUMBER.matcher(value).matches()
                ? Word.Kind.NUMBER
                : references.contains(owner) ? Word.Kind.REFERENCE : Word.Kind.STRING;
        word(kind, from, from + value.length());
    }

    /** Where a plain scalar ends: before a comment, a colon that makes it a key, or a bracket around it. */
    private int plainEnd() {
        int i = at;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '#' && i > at && isBlank(text.charAt(i - 1))
                    || c == ':' && (isBlankOrEnd(i + 1) || depth > 0 && isFlow(peek(i + 1)))
                    || depth > 0 && isFlow(c)) {
                break;
            }
            i++;
        }
        while (i > at + 1 && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return Math.max(i, at + 1);
    }

    private int wordEnd(int stop) {
        int i = at;
        while (i < stop && !isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isBlockHeader() {
        int i = headerEnd();
        while (i < end && isBlank(text.charAt(i))) {
            i++;
        }
        return i >= end || text.charAt(i) == '#';
    }

    private int headerEnd() {
        int i = at + 1;
        while (i < end && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '+' || text.charAt(i) == '-')) {
            i++;
        }
        return i;
    }

    private void blockComment() {
        int i = skipBlanks(at);
        if (i < end) {
            word(Word.Kind.COMMENT, i, end);
        }
    }

    /** After the quote that closes a quoted text; -1 when this line does not. */
    private int closing(int from, char quote) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote == '"') {
                i++;
            } else if (c == quote) {
                if (quote == '\'' && peek(i + 1) == '\'') {
                    i++;
                } else {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    private boolean colonAt(int offset) {
        return peek(offset) == ':' && (isBlankOrEnd(offset + 1) || depth > 0);
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < end && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int firstColumn() {
        int i = skipBlanks(start);
        return i < end ? i - start : -1;
    }

    private boolean is(String word) {
        return end - start >= word.length()
                && word.contentEquals(text.subSequence(start, start + word.length()))
                && isBlankOrEnd(start + word.length());
    }

    private char peek(int offset) {
        return offset >= 0 && offset < end ? text.charAt(offset) : '\0';
    }

    private boolean isBlankOrEnd(int offset) {
        return offset >= end || isBlank(text.charAt(offset));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isFlow(char c) {
        return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
    }

    private void word(Word.Kind kind, int from, int to) {
        if (to > from) {
            words.add(new Word(kind, from, to - from));
        }
    }
}

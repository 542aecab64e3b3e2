package org.xter.document.assist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a position stands among the keys of a YAML text that may be broken, as is usual while somebody types. It is told
 * from indentation and brackets alone.
 *
 * @param path the keys around the position, from the outermost; list items take no part in it
 * @param key the key whose value is being written; empty when a key is being written
 * @param start where the word at the position begins
 * @param end where it ends
 * @param taken keys that stand beside the one being written
 * @param inFlow whether the position is between brackets or braces
 */
record Cursor(List<String> path, String key, int start, int end, Set<String> taken, boolean inFlow) {
    private static final Pattern KEY_LINE =
            Pattern.compile("^( *)((?:- +)*)(?:([A-Za-z0-9_-]+|\"[^\"]*\"|'[^']*')\\s*:(?= |$))?(.*)$");

    private record Line(int start, int indentation, int dashColumn, String key, int keyColumn, int valueStart) {}

    /** Looks at a position. */
    static Cursor at(String text, int offset) {
        int at = Math.clamp(offset, 0, text.length());
        List<Line> lines = lines(text, at);
        Line here = lines.get(lines.size() - 1);
        Flow flow = Flow.before(text, flowStart(lines, text), at);
        if (flow.depth() > 0) {
            return inFlow(text, at, lines, flow);
        }
        int start = wordStart(text, at, here.start);
        int end = wordEnd(text, at);
        int column = here.key == null ? start - here.start : here.keyColumn;
        List<String> path = path(lines, lines.size() - 1, column, here.dashColumn >= 0 ? here.dashColumn : column);
        if (here.key != null && at > here.valueStart - 1) {
            return new Cursor(path, here.key, start, end, Set.of(), false);
        }
        boolean listItem = here.dashColumn >= 0 && here.key == null;
        if (listItem && !path.isEmpty()) {
            // Whether an item is a value or begins with a key is for the grammar to say.
            return new Cursor(path, "", start, end, Set.of(), false);
        }
        return new Cursor(path, "", start, end, siblings(text, lines, column), false);
    }

    private static List<Line> lines(String text, int to) {
        List<Line> result = new ArrayList<>();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        while (start <= to) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            result.add(line(text, start, end));
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return result.isEmpty() ? List.of(new Line(0, 0, -1, null, 0, 0)) : result;
    }

    private static Line line(String text, int start, int end) {
        Matcher matcher = KEY_LINE.matcher(text.substring(start, end));
        if (!matcher.matches() || matcher.group(4).stripLeading().startsWith("#") && matcher.group(3) == null) {
            return new Line(start, -1, -1, null, 0, end);
        }
        int indentation = matcher.group(1).length();
        int dash = matcher.group(2).isEmpty()
                ? lonelyDash(matcher, indentation)
                : indentation + matcher.group(2).lastIndexOf('-');
        boolean blank = matcher.group(2).isEmpty()
                && matcher.group(3) == null
                && matcher.group(4).isBlank();
        String key = matcher.group(3) == null ? null : unquoted(matcher.group(3));
        int keyColumn = indentation + matcher.group(2).length();
        return new Line(start, blank ? -1 : indentation, dash, key, keyColumn, start + matcher.start(4));
    }

    private static int lonelyDash(Matcher matcher, int indentation) {
        return matcher.group(3) == null && matcher.group(4).equals("-") ? indentation : -1;
    }

    private static String unquoted(String key) {
        return key.startsWith("\"") || key.startsWith("'") ? key.substring(1, key.length() - 1) : key;
    }

    /** The keys of the lines above that lie less deep, from the outermost. */
    private static List<String> path(List<Line> lines, int from, int column, int dashColumn) {
        Deque<String> path = new ArrayDeque<>();
        int depth = column;
        int dash = dashColumn;
        for (int i = from - 1; i >= 0 && depth >= 0; i--) {
            Line line = lines.get(i);
            if (line.indentation < 0) {
                continue;
            }
            if (line.key != null && (line.keyColumn < depth && line.keyColumn <= dash)) {
                if (line.dashColumn >= 0
                        && dash > line.dashColumn
                        && dash <= line.keyColumn
                        && dash != line.keyColumn) {
                    continue;
                }
                path.push(line.key);
                depth = line.keyColumn;
                dash = line.dashColumn >= 0 ? line.dashColumn : line.keyColumn;
                if (line.dashColumn < 0) {
                    dash = Integer.min(dash, depth);
                }
            } else if (line.dashColumn >= 0 && line.dashColumn < depth) {
                // The item's own first key lies beside the position; its list is further up.
                depth = Math.min(depth, line.dashColumn + 1);
                dash = Math.min(dash, line.dashColumn);
            }
        }
        return List.copyOf(path);
    }

    private static Set<String> siblings(String text, List<Line> above, int column) {
        Set<String> taken = new HashSet<>();
        List<Line> all = lines(text, text.length());
        int here = above.size() - 1;
        collect(all, here - 1, -1, column, taken);
        collect(all, here + 1, 1, column, taken);
        return taken;
    }

    private static void collect(List<Line> lines, int from, int step, int column, Set<String> taken) {
        for (int i = from; i >= 0 && i < lines.size(); i += step) {
            Line line = lines.get(i);
            if (line.indentation < 0) {
                continue;
            }
            boolean begins = line.dashColumn >= 0 && line.keyColumn == column;
            if (step > 0 && begins) {
                return;
            }
            if (line.key != null && line.keyColumn == column) {
                taken.add(line.key);
            }
            if (begins || (line.dashColumn < 0 ? line.indentation < column : line.dashColumn < column - 2)) {
                return;
            }
        }
    }

    private static Cursor inFlow(String text, int at, List<Line> lines, Flow flow) {
        int start = Math.max(flow.memberStart(), wordStart(text, at, flow.memberStart()));
        Line opening = lines.stream()
                .filter(line -> line.start <= flow.opened())
                .reduce((a, b) -> b)
                .orElseThrow();
        int index = lines.indexOf(opening);
        int column = opening.key == null ? Math.max(0, opening.dashColumn) : opening.keyColumn;
        List<String> path =
                new ArrayList<>(path(lines, index, column, opening.dashColumn >= 0 ? opening.dashColumn : column));
        if (opening.key != null) {
            path.add(opening.key);
        }
        path.addAll(flow.keys());
        return new Cursor(List.copyOf(path), flow.key(), start, wordEnd(text, at), flow.taken(), true);
    }

    /** Where the last lines begin that may hold an open bracket: after the last line that begins with a key far out. */
    private static int flowStart(List<Line> lines, String text) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.key != null && (line.dashColumn >= 0 || line.indentation >= 0) && !looksInside(text, line)) {
                return line.valueStart;
            }
            if (line.dashColumn >= 0) {
                return line.start + line.keyColumn;
            }
        }
        return 0;
    }

    private static boolean looksInside(String text, Line line) {
        int end = line.start;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        String value = text.substring(Math.min(line.valueStart, end), end).stripTrailing();
        return value.endsWith(",") && value.indexOf('[') < 0 && value.indexOf('{') < 0;
    }

    private static int wordStart(String text, int at, int floor) {
        int start = at;
        while (start > floor && isWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "-_.+/".indexOf(c) >= 0;
    }

    /** What brackets are open at a position. */
    private record Flow(int depth, int opened, List<String> keys, String key, int memberStart, Set<String> taken) {
        private static final class Level {
            private final boolean braces;
            private final String enteredBy;
            private final Set<String> taken = new HashSet<>();
            private String key = "";

            private Level(boolean braces, String enteredBy) {
                this.braces = braces;
                this.enteredBy = enteredBy;
            }
        }

        static Flow before(String text, int from, int to) {
            Deque<Level> levels = new ArrayDeque<>();
            int opened = from;
            int memberStart = from;
            char quote = 0;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                if (quote != 0) {
                    if (c == '\\' && quote == '"') {
                        i++;
                    } else if (c == quote) {
                        quote = 0;
                    }
                } else if (c == '"' || c == '\'') {
                    quote = Character.isWhitespace(before(text, i)) || "[{,:".indexOf(before(text, i)) >= 0 ? c : 0;
                } else if (c == '#' && Character.isWhitespace(before(text, i))) {
                    while (i < to && text.charAt(i) != '\n') {
                        i++;
                    }
                } else if ((c == '[' || c == '{') && (!levels.isEmpty() || isOpening(text, from, i))) {
                    if (levels.isEmpty()) {
                        opened = i;
                    }
                    levels.push(new Level(c == '{', levels.isEmpty() ? "" : levels.peek().key));
                    memberStart = i + 1;
                } else if ((c == ']' || c == '}') && !levels.isEmpty()) {
                    levels.pop();
                } else if (c == ',' && !levels.isEmpty()) {
                    levels.peek().key = "";
                    memberStart = i + 1;
                } else if (c == ':'
                        && !levels.isEmpty()
                        && levels.peek().braces
                        && levels.peek().key.isEmpty()) {
                    levels.peek().key = text.substring(memberStart, i).strip();
                    levels.peek().taken.add(levels.peek().key);
                    memberStart = i + 1;
                }
            }
            if (levels.isEmpty()) {
                return new Flow(0, from, List.of(), "", from, Set.of());
            }
            List<String> keys = new ArrayList<>();
            levels.forEach(level -> keys.add(level.enteredBy));
            keys.removeIf(String::isEmpty);
            Collections.reverse(keys);
            return new Flow(levels.size(), opened, keys, levels.peek().key, memberStart, levels.peek().taken);
        }

        /** Whether a bracket begins a value and is not in the middle of one. */
        private static boolean isOpening(String text, int from, int at) {
            return text.substring(from, at).isBlank();
        }

        private static char before(String text, int at) {
            return at > 0 ? text.charAt(at - 1) : ' ';
        }
    }
}

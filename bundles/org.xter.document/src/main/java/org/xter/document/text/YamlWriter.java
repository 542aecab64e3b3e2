package org.xter.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes values that are not in a file yet, in the file's layout. The texts begin without indentation and end without line break. */
final class YamlWriter {
    /** Up to which column lines are filled. */
    static final int WIDTH = 110;

    private static final int SMALL_WIDTH = 80;
    private static final int SMALL_KEYS = 5;

    private final Layout layout;

    YamlWriter(Layout layout) {
        this.layout = layout;
    }

    /** A value between brackets or braces, on one line. */
    String flow(Value value) {
        return switch (value) {
            case Value.One one -> ScalarText.line(one, ScalarText.Style.PLAIN, true);
            case Value.Many many -> many.items().stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
            case Value.Keys keys ->
                keys.entries().isEmpty()
                        ? "{}"
                        : keys.entries().entrySet().stream()
                                .map(entry -> flowEntry(entry.getKey(), entry.getValue()))
                                .collect(Collectors.joining(", ", "{ ", " }"));
            case Value.Written written -> flow(written.keys());
        };
    }

    /** A key with its value, as it stands between braces. */
    String flowEntry(String key, Value value) {
        return key + ": " + flow(value);
    }

    /** A key with its value on lines of their own. */
    String entry(String key, Value value, int indentation) {
        return key + ":" + afterKey(value, indentation, key.length() + 1);
    }

    /**
     * What follows a key and its colon: a blank and the value, or the value on the lines below.
     *
     * @param indentation the column of the key
     * @param used how many columns the key and its colon take
     */
    String afterKey(Value value, int indentation, int used) {
        return switch (value) {
            case Value.One one -> " " + scalar(one, indentation + layout.step());
            case Value.Many many -> {
                String flow = flow(many);
                boolean short_ = many.isFlat() && indentation + used + 1 + flow.length() <= WIDTH;
                yield short_ || many.items().isEmpty() ? " " + flow : below(items(many.items(), indentation));
            }
            case Value.Keys keys -> {
                String flow = flow(keys);
                boolean small = indentation > 0
                        && keys.isFlat()
                        && keys.entries().size() <= SMALL_KEYS
                        && indentation + used + 1 + flow.length() <= SMALL_WIDTH;
                yield keys.entries().isEmpty() || (small && isOneLine(keys))
                        ? " " + flow
                        : below(" ".repeat(indentation + layout.step())
                                + entries(keys.entries(), indentation + layout.step()));
            }
            case Value.Written written -> afterKey(written.keys(), indentation, used);
        };
    }

    /** Lines that stood elsewhere, below a hyphen's column; */
    private static String shifted(String lines, int column) {
        return lines.replaceAll("(\\R)(?=[^\\r\\n])", "$1" + " ".repeat(column));
    }

    private String below(String lines) {
        return layout.lineBreak() + lines;
    }

    private static boolean isOneLine(Value.Keys keys) {
        return keys.entries().values().stream()
                .noneMatch(value -> value instanceof Value.One one && one.text().contains("\n"));
    }

    private String items(List<Value> items, int indentation) {
        int column = indentation + layout.dashes();
        return " ".repeat(column)
                + items.stream()
                        .map(item -> item(item, column, Optional.empty()))
                        .collect(Collectors.joining(layout.lineBreak() + " ".repeat(column)));
    }

    private String entries(Map<String, Value> entries, int indentation) {
        List<String> lines = new ArrayList<>();
        entries.forEach((key, value) -> lines.add(entry(key, value, indentation)));
        return String.join(layout.lineBreak() + " ".repeat(indentation), lines);
    }

    /**
     * An item of a list with its hyphen.
     *
     * @param column the column of the hyphen
     * @param likeFlow whether its neighbour stands between braces; empty when it has none
     */
    String item(Value item, int column, Optional<Boolean> likeFlow) {
        return switch (item) {
            case Value.One one -> "- " + scalar(one, column + 2);
            case Value.Many many -> "- " + flow(many);
            case Value.Keys keys -> {
                String flow = flow(keys);
                boolean fits = keys.isFlat() && isOneLine(keys) && column + 2 + flow.length() <= WIDTH;
                boolean wanted = likeFlow.orElse(keys.entries().size() <= (column <= layout.dashes() ? 1 : SMALL_KEYS));
                yield keys.entries().isEmpty() || (wanted && fits)
                        ? "- " + flow
                        : "- " + entries(keys.entries(), column + 2);
            }
            case Value.Written written -> shifted(written.lines(), column);
        };
    }

    /** A value that is no part of a flow collection. */
    String scalar(Value.One one, int indentation) {
        if (!one.plain() && one.text().indexOf('\n') >= 0) {
            Optional<String> literal = ScalarText.literal(one.text(), indentation, layout.lineBreak());
            if (literal.isPresent()) {
                return literal.get();
            }
        }
        return ScalarText.line(one, ScalarText.Style.PLAIN, false);
    }
}

package org.xter.document.text;

import java.util.List;
import org.xter.model.text.YamlNode;

/** Edits of values: what stands after a key, and single values anywhere. */
final class ValueEdits {
    private final SourceText source;
    private final Layout layout;
    private final YamlWriter writer;

    ValueEdits(SourceText source, Layout layout, YamlWriter writer) {
        this.source = source;
        this.layout = layout;
        this.writer = writer;
    }

    /** Replaces the value of a key, or gives it one. */
    List<TextEdit> replace(YamlNode.Mapping around, YamlNode.Entry entry, Value value) {
        YamlNode old = entry.value();
        int keyEnd = entry.key().range().end();
        boolean empty = old instanceof YamlNode.Scalar scalar
                && scalar.isNothing()
                && old.range().start() == old.range().end();
        int colon = colon(keyEnd, empty ? source.lineEnd(keyEnd) : old.range().start());
        if (around.flow()) {
            String written = inFlow(old, value);
            if (empty) {
                return List.of(
                        colon < 0
                                ? source.replace(keyEnd, keyEnd, ": " + written)
                                : source.replace(colon, colon, " " + written));
            }
            return List.of(source.replace(old.range().start(), source.contentEnd(old), written));
        }
        int column = source.column(entry.key().range().start());
        if (!empty && old instanceof YamlNode.Scalar scalar && value instanceof Value.One one) {
            return List.of(replaceScalar(scalar, one, column + layout.step()));
        }
        int start = empty ? colon : old.range().start();
        int end = empty ? colon : source.contentEnd(old);
        // A block takes in what follows on its last line.
        String written = value instanceof Value.One one && source.lineEnd(end) > end
                ? " " + ScalarText.line(one, ScalarText.Style.PLAIN, false)
                : writer.afterKey(value, column, colon - entry.key().range().start());
        int lineEnd = source.lineEnd(colon);
        boolean below = written.startsWith("\n") || written.startsWith("\r");
        if (!source.sameLine(colon, start)) {
            return below
                    ? List.of(source.replace(lineEnd, end, written))
                    : List.of(source.replace(lineEnd, end, ""), source.replace(colon, colon, written));
        }
        if (below && source.lineEnd(end) > end) {
            int tail = source.lineEnd(end);
            return List.of(source.replace(tail, tail, written), source.replace(colon, end, ""));
        }
        return List.of(source.replace(colon, end, written));
    }

    /** A value between brackets, in the quotes of the one it replaces. */
    String inFlow(YamlNode old, Value value) {
        return old instanceof YamlNode.Scalar scalar && value instanceof Value.One one
                ? ScalarText.line(one, style(scalar), true)
                : writer.flow(value);
    }

    /**
     * Replaces a value that stands in a block.
     *
     * @param indentation of its lines, should there be several
     */
    TextEdit replaceScalar(YamlNode.Scalar old, Value.One value, int indentation) {
        int start = old.range().start();
        int end = source.contentEnd(old);
        // A block takes in what follows on its last line.
        boolean alone = source.lineEnd(end) == end || source.isBlockScalar(old);
        if (!value.plain() && value.text().indexOf('\n') >= 0 && style(old) == ScalarText.Style.PLAIN && alone) {
            int below = source.nextLine(start);
            int kept = source.isBlockScalar(old) && below < end ? source.indentation(below) : indentation;
            return source.replace(
                    start,
                    end,
                    ScalarText.literal(value.text(), Math.max(kept, 1), layout.lineBreak())
                            .orElseGet(() -> ScalarText.line(value, ScalarText.Style.DOUBLE, false)));
        }
        return source.replace(start, end, ScalarText.line(value, style(old), false));
    }

    private ScalarText.Style style(YamlNode.Scalar scalar) {
        if (scalar.plain()) {
            return ScalarText.Style.PLAIN;
        }
        return switch (source.at(scalar.range().start())) {
            case '\'' -> ScalarText.Style.SINGLE;
            case '"' -> ScalarText.Style.DOUBLE;
            default -> ScalarText.Style.PLAIN;
        };
    }

    /** Where the text after a key's colon begins; -1 when there is none, as may be between braces. */
    private int colon(int keyEnd, int limit) {
        for (int i = keyEnd; i <= limit && i < source.text().length(); i++) {
            if (source.at(i) == ':') {
                return i + 1;
            }
            if (!Character.isWhitespace(source.at(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** A value that is there, as it would stand between brackets. */
    String inFlow(YamlNode.Scalar scalar) {
        return ScalarText.line(new Value.One(scalar.value(), false, "number integer boolean"), style(scalar), true);
    }
}

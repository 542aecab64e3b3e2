package org.xter.document.findings;

import java.util.ArrayList;
import java.util.List;
import org.xter.model.text.EditionFile;
import org.xter.model.text.TextRange;
import org.xter.model.text.YamlNode;
import org.xter.report.Place;

/** Turns places of problems, which are lines and columns, into ranges of a text. */
final class PlaceRanges {
    private final String text;
    private final EditionFile file;
    private final List<Integer> lines = new ArrayList<>();

    PlaceRanges(EditionFile file) {
        this.file = file;
        this.text = file.text();
        lines.add(text.startsWith("\uFEFF") ? 1 : 0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\r\n", i))) {
                lines.add(i + 1);
            }
        }
    }

    /** The value or key that begins at a place, shortened to its first line; else the rest of the line. */
    TextRange range(Place place) {
        if (place.line() == 0 || place.line() > lines.size()) {
            return new TextRange(lines.get(0), lineEnd(lines.get(0)));
        }
        int lineStart = lines.get(place.line() - 1);
        int offset = Math.min(lineStart + Math.max(0, place.column() - 1), text.length());
        int lineEnd = Math.max(offset, lineEnd(lineStart));
        int end = file.root().map(root -> endAt(root, offset)).orElse(-1);
        return end > offset
                ? new TextRange(offset, Math.min(end, lineEnd))
                : new TextRange(offset, wordEnd(offset, lineEnd));
    }

    private int wordEnd(int offset, int lineEnd) {
        int end = lineEnd;
        while (end > offset && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The end of the smallest node or key that begins at an offset; -1 when there is none. */
    private static int endAt(YamlNode node, int offset) {
        if (offset < node.range().start() || offset > node.range().end()) {
            return -1;
        }
        int found =
                switch (node) {
                    case YamlNode.Scalar scalar -> -1;
                    case YamlNode.Sequence list -> {
                        int end = -1;
                        for (YamlNode item : list.items()) {
                            end = Math.max(end, endAt(item, offset));
                        }
                        yield end;
                    }
                    case YamlNode.Mapping mapping -> {
                        int end = -1;
                        for (YamlNode.Entry entry : mapping.entries()) {
                            end = Math.max(end, Math.max(endAt(entry.key(), offset), endAt(entry.value(), offset)));
                        }
                        yield end;
                    }
                };
        return found >= 0
                ? found
                : node.range().start() == offset ? node.range().end() : -1;
    }
}

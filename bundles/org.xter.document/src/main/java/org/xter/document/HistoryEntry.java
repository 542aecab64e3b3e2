package org.xter.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xter.document.text.TextEdit;

/**
 * Something done that can be undone: edits of the text, in the order they were made, another text of a file beside it, or
 * both. Immutable.
 */
record HistoryEntry(String label, List<TextEdit> edits, Typing typing, Optional<BesideChange> beside) {
    private static final int LONGEST_TYPING = 2_000;
    private static final int MOST_EDITS = 500;

    HistoryEntry {
        edits = List.copyOf(edits);
    }

    HistoryEntry(String label, List<TextEdit> edits, Typing typing) {
        this(label, edits, typing, Optional.empty());
    }

    /** What takes it back. */
    List<TextEdit> inverse() {
        List<TextEdit> result = new ArrayList<>();
        edits.forEach(edit -> result.add(edit.inverse()));
        Collections.reverse(result);
        return result;
    }

    /** This and what was typed next as one; null when they are two things. */
    HistoryEntry followedBy(HistoryEntry next) {
        if (!typing.goesOn() || !typing.equals(next.typing)) {
            return null;
        }
        if (typing instanceof Typing.InField) {
            return edits.size() < MOST_EDITS
                    ? new HistoryEntry(
                            label,
                            Stream.concat(edits.stream(), next.edits.stream()).toList(),
                            typing)
                    : null;
        }
        if (edits.size() != 1 || next.edits.size() != 1) {
            return null;
        }
        TextEdit before = edits.get(0);
        TextEdit after = next.edits.get(0);
        TextEdit joined = joined(before, after);
        return joined == null || joined.inserted().length() + joined.removed().length() > LONGEST_TYPING
                ? null
                : new HistoryEntry(label, List.of(joined), typing);
    }

    private static TextEdit joined(TextEdit before, TextEdit after) {
        int caret = before.offset() + before.inserted().length();
        if (after.removed().isEmpty() && after.offset() == caret && !breaksLine(after.inserted())) {
            return new TextEdit(before.offset(), before.removed(), before.inserted() + after.inserted());
        }
        if (!after.inserted().isEmpty() || breaksLine(after.removed())) {
            return null;
        }
        if (after.end() == caret) {
            int kept = before.inserted().length() - after.removed().length();
            return kept >= 0
                    ? new TextEdit(
                            before.offset(), before.removed(), before.inserted().substring(0, kept))
                    : before.inserted().isEmpty()
                            ? new TextEdit(after.offset(), after.removed() + before.removed(), "")
                            : null;
        }
        return before.inserted().isEmpty() && after.offset() == before.offset()
                ? new TextEdit(before.offset(), before.removed() + after.removed(), "")
                : null;
    }

    private static boolean breaksLine(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }
}

package org.xter.document.text;

import java.util.ArrayList;
import java.util.List;
import org.xter.model.text.TextRange;

/** Parts of a text that change their places while what stands between them stays. */
final class Slots {
    private Slots() {}

    static List<TextEdit> move(SourceText source, List<TextRange> slots, int from, int to) {
        int low = Math.min(from, to);
        int high = Math.max(from, to);
        List<String> parts = new ArrayList<>();
        for (int i = low; i <= high; i++) {
            parts.add(source.text().substring(slots.get(i).start(), slots.get(i).end()));
        }
        parts.add(to - low, parts.remove(from - low));
        StringBuilder moved = new StringBuilder();
        for (int i = low; i <= high; i++) {
            moved.append(parts.get(i - low));
            if (i < high) {
                moved.append(source.text(), slots.get(i).end(), slots.get(i + 1).start());
            }
        }
        int start = slots.get(low).start();
        String before = source.text().substring(start, slots.get(high).end());
        return TextEdit.between(before, moved.toString())
                .map(edit -> List.of(new TextEdit(start + edit.offset(), edit.removed(), edit.inserted())))
                .orElse(List.of());
    }
}

package org.xter.studio.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a text that changes. What lies above a line is kept as one small start a line, so a change costs the lines
 * it reaches and not the whole text. Not thread-safe.
 */
public final class Colouring {
    private final Set<String> references;
    private final List<LineStart> starts = new ArrayList<>();

    /** @param references the keys whose values are names of other parts of the edition */
    public Colouring(Set<String> references) {
        this.references = Set.copyOf(references);
        starts.add(LineStart.TOP);
    }

    /** A text as lines; implemented by whoever holds it. */
    public interface Lines {
        /** The whole text. */
        CharSequence text();

        /** The number of its lines, at least 1. */
        int count();

        /** Where a line begins. */
        int start(int line);

        /** Where a line ends, before its line break. */
        int end(int line);
    }

    /** Begins anew with another text. */
    public void reset() {
        starts.clear();
        starts.add(LineStart.TOP);
    }

    /**
     * Takes note that lines were replaced.
     *
     * @param lines the text after the change
     * @param first the first line that changed
     * @param removed how many lines it was before the change, at least 1
     * @param added how many lines it is now, at least 1
     * @return the last line that must be drawn again, at least {@code first + added - 1}
     */
    public int changed(Lines lines, int first, int removed, int added) {
        if (first >= starts.size()) {
            return first + added - 1;
        }
        int known = Math.min(first + removed, starts.size());
        List<LineStart> tail = starts.subList(first + 1, known);
        tail.clear();
        for (int i = 1; i < added; i++) {
            starts.add(first + i, null);
        }
        int line = first;
        List<Word> words = new ArrayList<>();
        while (line + 1 < lines.count()) {
            words.clear();
            LineStart next = LineReader.read(
                    lines.text(), lines.start(line), lines.end(line), starts.get(line), references, words);
            line++;
            if (line >= starts.size()) {
                // Below nothing has been drawn yet: it is read when it is.
                break;
            }
            boolean same = next.equals(starts.get(line));
            starts.set(line, next);
            if (same && line >= first + added) {
                return line - 1;
            }
        }
        return Math.max(line, first + added - 1);
    }

    /** The words of some lines, in order. */
    public List<Word> words(Lines lines, int first, int last) {
        List<Word> words = new ArrayList<>();
        while (starts.size() <= first) {
            int line = starts.size() - 1;
            starts.add(read(lines, line, words));
        }
        words.clear();
        for (int line = first; line <= last && line < lines.count(); line++) {
            LineStart next = read(lines, line, words);
            if (line + 1 == starts.size()) {
                starts.add(next);
            }
        }
        return words;
    }

    private LineStart read(Lines lines, int line, List<Word> words) {
        return LineReader.read(lines.text(), lines.start(line), lines.end(line), starts.get(line), references, words);
    }
}

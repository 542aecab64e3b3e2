package org.xter.studio.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a new line begins, and comments of whole lines. Works on lines without their breaks. */
public final class Indents {
    private static final int STEP = 2;

    private Indents() {}

    /**
     * The blanks a line begins with after a line break.
     *
     * @param line what stands on the line before the caret
     */
    public static String after(String line) {
        int indent = blanks(line);
        String content = line.substring(indent);
        if (content.isBlank() || content.startsWith("#")) {
            return line.substring(0, indent);
        }
        int inside = indent;
        while (content.startsWith("- ")) {
            int dash = 1 + blanks(content.substring(1));
            inside += dash;
            content = content.substring(dash);
        }
        return " ".repeat(opens(content) ? inside + STEP : keyed(content) ? inside : indent);
    }

    /** Whether a line's last word before a comment opens something that is indented below. */
    private static boolean opens(String content) {
        List<Word> words = words(content);
        for (int i = words.size() - 1; i >= 0; i--) {
            Word word = words.get(i);
            if (word.kind() != Word.Kind.COMMENT) {
                char last = content.charAt(word.offset());
                return word.kind() == Word.Kind.PUNCTUATION && (last == ':' || last == '|' || last == '>');
            }
        }
        return false;
    }

    private static boolean keyed(String content) {
        List<Word> words = words(content);
        return !words.isEmpty() && words.get(0).kind() == Word.Kind.KEY;
    }

    private static List<Word> words(String line) {
        List<Word> words = new ArrayList<>();
        LineReader.read(line, 0, line.length(), LineStart.TOP, Set.of(), words);
        return words;
    }

    /**
     * Puts lines into comments, or takes them out when all of them are; blank lines stay as they are.
     *
     * @param lines whole lines
     * @return as many lines
     */
    public static List<String> toggleComment(List<String> lines) {
        List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        boolean commented = filled.stream().allMatch(line -> line.strip().startsWith("#"));
        int column = filled.stream().mapToInt(Indents::blanks).min().orElse(0);
        return lines.stream()
                .map(line -> line.isBlank() ? line : commented ? uncommented(line) : commented(line, column))
                .toList();
    }

    private static String commented(String line, int column) {
        return line.substring(0, column) + "# " + line.substring(column);
    }

    private static String uncommented(String line) {
        int hash = line.indexOf('#');
        int rest = hash + (line.startsWith("# ", hash) ? 2 : 1);
        return line.substring(0, hash) + line.substring(rest);
    }

    private static int blanks(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}

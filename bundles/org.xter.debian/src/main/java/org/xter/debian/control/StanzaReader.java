package org.xter.debian.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * Cuts a text in the format of deb822(5) into stanzas: fields {@code Name: value}, continuation lines that begin with a
 * blank, comment lines that begin with {@code #}, blank lines between stanzas. Not thread-safe.
 */
public final class StanzaReader {
    private static final int STRIDE = 5;

    private final String source;
    private final byte[] text;
    private int at;
    private int line;
    private int[] fields = new int[40 * STRIDE];

    /**
     * @param source the file or address, for messages
     * @param text the text in UTF-8; it must not change while stanzas of it are in use
     */
    public StanzaReader(String source, byte[] text) {
        this(source, text, 1);
    }

    /** Reads a piece of a text that begins at a line of it. */
    StanzaReader(String source, byte[] text, int firstLine) {
        this.source = source;
        this.text = text;
        this.line = firstLine;
    }

    /** All stanzas of a text. */
    public static List<Stanza> readAll(String source, byte[] text) throws ProblemException {
        StanzaReader reader = new StanzaReader(source, text);
        List<Stanza> result = new ArrayList<>();
        for (Optional<Stanza> next = reader.next(); next.isPresent(); next = reader.next()) {
            result.add(next.get());
        }
        return result;
    }

    /** The line that comes next, counted from 1. */
    int line() {
        return line;
    }

    /** The next stanza, or nothing at the end of the text. */
    public Optional<Stanza> next() throws ProblemException {
        int count = 0;
        int firstLine = 0;
        while (at < text.length) {
            int end = lineEnd(at);
            byte first = text[at];
            if (first == '#') {
                advance(end);
            } else if (isBlankLine(at, end)) {
                advance(end);
                if (count > 0) {
                    break;
                }
            } else if (first == ' ' || first == '\t') {
                if (count == 0) {
                    throw malformed("A continuation line stands here before any field", 1);
                }
                fields[count - 2] = end;
                advance(end);
            } else {
                int colon = colon(at, end);
                if (colon < 0) {
                    throw malformed("'" + excerpt(end) + "' is neither a field nor a continuation line", 1);
                }
                if (count == 0) {
                    firstLine = line;
                }
                if (count == fields.length) {
                    fields = Arrays.copyOf(fields, fields.length * 2);
                }
                fields[count] = at;
                fields[count + 1] = colon;
                fields[count + 2] = colon + 1;
                fields[count + 3] = end;
                fields[count + 4] = line;
                count += STRIDE;
                advance(end);
            }
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(new Stanza(source, text, firstLine, Arrays.copyOf(fields, count)));
    }

    private void advance(int end) {
        at = Math.min(end + 1, text.length);
        line++;
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean isBlankLine(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text[i] != ' ' && text[i] != '\t' && text[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Where the colon after a field name stands; -1 when the line does not begin with a field name. */
    private int colon(int from, int end) {
        for (int i = from; i < end; i++) {
            byte b = text[i];
            if (b == ':') {
                return i == from ? -1 : i;
            }
            if (b <= ' ' || b == 0x7F) {
                return -1;
            }
        }
        return -1;
    }

    private String excerpt(int end) {
        int length = Math.min(end - at, 40);
        return new String(text, at, length, StandardCharsets.UTF_8).strip();
    }

    private ProblemException malformed(String message, int column) {
        return new ProblemException(Problem.error(
                "debian.control-syntax",
                new Place(source, line, column),
                message,
                "Write fields as 'Name: value' and continue them on lines that begin with a blank"));
    }
}

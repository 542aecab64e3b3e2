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
 * A run of fields, as deb822(5) describes it. It points into the text it was read from and decodes a field when asked,
 * so that large indexes cost little. Immutable as long as that text is.
 */
public final class Stanza {
    private static final int STRIDE = 5;
    private static final byte[] NOTHING = {};

    private final String source;
    private final byte[] text;
    private final int line;
    /** For each field: start and end of its name, start and end of its raw value, line. */
    private final int[] fields;

    Stanza(String source, byte[] text, int line, int[] fields) {
        this.source = source;
        this.text = text;
        this.line = line;
        this.fields = fields;
    }

    /** Where the stanza begins. */
    public Place place() {
        return new Place(source, line, 1);
    }

    /** The names of the fields in their order. */
    public List<String> names() {
        List<String> names = new ArrayList<>(fields.length / STRIDE);
        for (int i = 0; i < fields.length; i += STRIDE) {
            names.add(decode(fields[i], fields[i + 1]));
        }
        return names;
    }

    /** Whether a field is there; names do not depend on case. */
    public boolean has(String name) {
        return find(name) >= 0;
    }

    /**
     * A field's value: the first line stripped of blanks around it, then, each behind a line feed, the continuation lines
     * without their first blank and without trailing blanks; comment lines are left out.
     */
    public Optional<String> get(String name) {
        int field = find(name);
        return field < 0 ? Optional.empty() : Optional.of(value(field));
    }

    /** A field's value, or an empty text when it is not there. */
    public String text(String name) {
        int field = find(name);
        return field < 0 ? "" : value(field);
    }

    /** The first line of a field's value, or an empty text. */
    public String firstLine(String name) {
        int field = find(name);
        if (field < 0) {
            return "";
        }
        int end = fields[field + 3];
        return strip(fields[field + 2], lineEnd(fields[field + 2], end));
    }

    /** What follows the first line of a field's value, as {@link #text} gives it; empty when nothing does. */
    public String furtherLines(String name) {
        int field = find(name);
        if (field < 0 || lineEnd(fields[field + 2], fields[field + 3]) >= fields[field + 3]) {
            return "";
        }
        String whole = value(field);
        int end = whole.indexOf('\n');
        return end < 0 ? "" : whole.substring(end + 1);
    }

    /** A field that must be there. */
    public String require(String name) throws ProblemException {
        int field = find(name);
        if (field < 0) {
            throw new ProblemException(Problem.error(
                    "debian.missing-field",
                    place(),
                    "The field '" + name + "' is missing here",
                    "The file is damaged or no such control file; get it again"));
        }
        return value(field);
    }

    /** Where a field's value begins; the stanza's place when there is no such field. */
    public Place place(String name) {
        int field = find(name);
        if (field < 0) {
            return place();
        }
        int start = fields[field + 2];
        while (start < fields[field + 3] && isBlank(text[start])) {
            start++;
        }
        return new Place(source, fields[field + 4], start - fields[field] + 1);
    }

    /** Reads a relation field; one that is not there relates to nothing. */
    public List<Alternatives> relations(String name) throws ProblemException {
        int field = find(name);
        return field < 0 ? List.of() : RelationField.parse(value(field), place(name));
    }

    /**
     * The UTF-8 bytes of a field's value as {@link #text} gives it, without decoding what stands on one line; none when the
     * field is not there.
     */
    public byte[] bytes(String name) {
        int field = find(name);
        if (field < 0) {
            return NOTHING;
        }
        int start = fields[field + 2];
        int end = fields[field + 3];
        if (lineEnd(start, end) < end) {
            return value(field).getBytes(StandardCharsets.UTF_8);
        }
        while (start < end && isBlank(text[start])) {
            start++;
        }
        return Arrays.copyOfRange(text, start, Math.max(start, trimEnd(start, end)));
    }

    private int find(String name) {
        int length = name.length();
        for (int i = 0; i < fields.length; i += STRIDE) {
            int start = fields[i];
            if (fields[i + 1] - start == length && equalsIgnoringCase(name, start)) {
                return i;
            }
        }
        return -1;
    }

    private boolean equalsIgnoringCase(String name, int start) {
        for (int i = 0; i < name.length(); i++) {
            if (lower(text[start + i]) != lower((byte) name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int lower(byte b) {
        return b >= 'A' && b <= 'Z' ? b + 32 : b;
    }

    private String value(int field) {
        int start = fields[field + 2];
        int end = fields[field + 3];
        int firstEnd = lineEnd(start, end);
        if (firstEnd >= end) {
            return strip(start, firstEnd);
        }
        StringBuilder value = new StringBuilder(strip(start, firstEnd));
        for (int at = firstEnd + 1; at < end; ) {
            int stop = lineEnd(at, end);
            if (text[at] != '#') {
                value.append('\n').append(decode(at + 1, trimEnd(at + 1, stop)));
            }
            at = stop + 1;
        }
        return value.toString();
    }

    private int lineEnd(int from, int end) {
        int at = from;
        while (at < end && text[at] != '\n') {
            at++;
        }
        return at;
    }

    private String strip(int start, int end) {
        int from = start;
        while (from < end && isBlank(text[from])) {
            from++;
        }
        return decode(from, trimEnd(from, end));
    }

    private int trimEnd(int start, int end) {
        int to = end;
        while (to > start && isBlank(text[to - 1])) {
            to--;
        }
        return to;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }

    private String decode(int start, int end) {
        return end <= start ? "" : new String(text, start, end - start, StandardCharsets.UTF_8);
    }

    /** The stanza as it was written, for messages and tests. */
    @Override
    public String toString() {
        return fields.length == 0
                ? ""
                : new String(Arrays.copyOfRange(text, fields[0], fields[fields.length - 2]), StandardCharsets.UTF_8);
    }
}

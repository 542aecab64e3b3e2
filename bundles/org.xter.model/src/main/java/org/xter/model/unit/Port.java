package org.xter.model.unit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Network ports of one protocol, written {@code 53/udp} or, for a range, {@code 49152-65535/udp}.
 *
 * @param first the first port, 1 to 65535
 * @param last the last port, at least the first; the same for a single port
 * @param protocol {@code tcp} or {@code udp}
 */
public record Port(int first, int last, String protocol) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,5})(?:-([0-9]{1,5}))?/(tcp|udp)");

    public Port {
        if (first < 1 || last > 65535) {
            throw new IllegalArgumentException("ports go from 1 to 65535");
        }
        if (last < first) {
            throw new IllegalArgumentException("a range of ports ends at or after its beginning");
        }
    }

    /**
     * Reads a port or a range of ports.
     *
     * @throws IllegalArgumentException when the text is none; the message says why, as the end of a sentence
     */
    public static Port parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a port is a number with /tcp or /udp");
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        return new Port(first, last, matcher.group(3));
    }

    /** Whether it is more than one port. */
    public boolean isRange() {
        return last > first;
    }

    @Override
    public String toString() {
        return isRange() ? first + "-" + last + "/" + protocol : first + "/" + protocol;
    }
}

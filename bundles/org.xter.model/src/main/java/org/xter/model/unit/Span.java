package org.xter.model.unit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time, written with a unit such as {@code 90 s}.
 *
 * @param milliseconds how long, from 0 to 2^63 - 1
 */
public record Span(long milliseconds) implements Comparable<Span> {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,12}) ?(ms|s|min|h|d)");

    private record Unit(String name, long milliseconds) {}

    /** From long to short. */
    private static final List<Unit> UNITS = List.of(
            new Unit("d", 86_400_000),
            new Unit("h", 3_600_000),
            new Unit("min", 60_000),
            new Unit("s", 1000),
            new Unit("ms", 1));

    public Span {
        if (milliseconds < 0) {
            throw new IllegalArgumentException("a duration cannot be negative");
        }
    }

    /**
     * Reads a duration: a whole number with {@code ms}, {@code s}, {@code min}, {@code h} or {@code d}.
     *
     * @throws IllegalArgumentException when the text is none; the message says why, as the end of a sentence
     */
    public static Span parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a duration is a whole number with ms, s, min, h or d");
        }
        for (Unit unit : UNITS) {
            if (unit.name.equals(matcher.group(2))) {
                try {
                    return new Span(Math.multiplyExact(Long.parseLong(matcher.group(1)), unit.milliseconds));
                } catch (ArithmeticException e) {
                    throw new IllegalArgumentException("this is too long", e);
                }
            }
        }
        throw new AssertionError(text);
    }

    @Override
    public int compareTo(Span other) {
        return Long.compare(milliseconds, other.milliseconds);
    }

    /** The duration as a whole number of the longest unit that gives one; {@link #parse} reads it back. */
    @Override
    public String toString() {
        for (Unit unit : UNITS) {
            if (milliseconds != 0
                    && milliseconds % unit.milliseconds == 0
                    && milliseconds / unit.milliseconds < 1_000_000_000_000L) {
                return milliseconds / unit.milliseconds + " " + unit.name;
            }
        }
        return milliseconds + " ms";
    }
}

package org.xter.debian.version;

import java.util.Objects;

/**
 * A version of a Debian package, {@code [epoch:]upstream[-revision]}, ordered as Debian Policy 5.6.12 says: epochs as
 * numbers, then the upstream parts, then the revisions. Immutable. Versions that compare as equal are equal, also when
 * they are written differently ({@code 1.0} and {@code 0:1.0-0}).
 */
public final class DebianVersion implements Comparable<DebianVersion> {
    private final String text;
    private final int epoch;
    private final int upstreamStart;
    private final int upstreamEnd;

    private DebianVersion(String text, int epoch, int upstreamStart, int upstreamEnd) {
        this.text = text;
        this.epoch = epoch;
        this.upstreamStart = upstreamStart;
        this.upstreamEnd = upstreamEnd;
    }

    /**
     * Reads a version. Like dpkg it lets an upstream part begin with a letter, which Policy only advises against.
     *
     * @throws IllegalArgumentException when the text is no version; the message says why in words for the user
     */
    public static DebianVersion parse(String text) {
        int colon = text.indexOf(':');
        int epoch = colon < 0 ? 0 : parseEpoch(text, colon);
        int dash = text.lastIndexOf('-');
        int end = dash < 0 ? text.length() : dash;
        if (end <= colon + 1) {
            throw new IllegalArgumentException("the version '" + text + "' has no upstream part");
        }
        if (dash == text.length() - 1) {
            throw new IllegalArgumentException("the version '" + text + "' has an empty revision");
        }
        for (int i = colon + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean allowed = isDigit(c)
                    || isLetter(c)
                    || c == '.'
                    || c == '+'
                    || c == '~'
                    || (i < end && (c == '-' || c == ':'))
                    || i == dash;
            if (!allowed) {
                throw new IllegalArgumentException("the version '" + text + "' holds '" + c + "', which it must not");
            }
        }
        return new DebianVersion(text, epoch, colon + 1, end);
    }

    private static int parseEpoch(String text, int colon) {
        long value = 0;
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            if (!isDigit(c)) {
                throw new IllegalArgumentException("the version '" + text + "' has an epoch that is no number");
            }
            value = value * 10 + (c - '0');
            if (value > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("the version '" + text + "' has an epoch that is too large");
            }
        }
        if (colon == 0) {
            throw new IllegalArgumentException("the version '" + text + "' has an empty epoch");
        }
        return (int) value;
    }

    /** The epoch, 0 when none is written. */
    public int epoch() {
        return epoch;
    }

    /** The upstream part. */
    public String upstream() {
        return text.substring(upstreamStart, upstreamEnd);
    }

    /** The revision, empty when none is written. */
    public String revision() {
        return upstreamEnd == text.length() ? "" : text.substring(upstreamEnd + 1);
    }

    @Override
    public int compareTo(DebianVersion other) {
        if (epoch != other.epoch) {
            return Integer.compare(epoch, other.epoch);
        }
        int upstream =
                compareParts(text, upstreamStart, upstreamEnd, other.text, other.upstreamStart, other.upstreamEnd);
        return upstream != 0
                ? upstream
                : compareParts(
                        text,
                        Math.min(upstreamEnd + 1, text.length()),
                        text.length(),
                        other.text,
                        Math.min(other.upstreamEnd + 1, other.text.length()),
                        other.text.length());
    }

    /**
     * Compares two parts piece by piece in turns: what is no digit by character, where the tilde sorts before the end and
     * letters before all else; digits by value, where none counts as 0.
     */
    private static int compareParts(String a, int i, int aEnd, String b, int j, int bEnd) {
        while (i < aEnd || j < bEnd) {
            while ((i < aEnd && !isDigit(a.charAt(i))) || (j < bEnd && !isDigit(b.charAt(j)))) {
                int difference = weight(a, i, aEnd) - weight(b, j, bEnd);
                if (difference != 0) {
                    return difference;
                }
                i++;
                j++;
            }
            while (i < aEnd && a.charAt(i) == '0') {
                i++;
            }
            while (j < bEnd && b.charAt(j) == '0') {
                j++;
            }
            int firstDifference = 0;
            while (i < aEnd && j < bEnd && isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                if (firstDifference == 0) {
                    firstDifference = a.charAt(i) - b.charAt(j);
                }
                i++;
                j++;
            }
            if (i < aEnd && isDigit(a.charAt(i))) {
                return 1;
            }
            if (j < bEnd && isDigit(b.charAt(j))) {
                return -1;
            }
            if (firstDifference != 0) {
                return firstDifference;
            }
        }
        return 0;
    }

    private static int weight(String part, int position, int end) {
        if (position >= end || isDigit(part.charAt(position))) {
            return 0;
        }
        char c = part.charAt(position);
        if (c == '~') {
            return -1;
        }
        return isLetter(c) ? c : c + 256;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DebianVersion version && compareTo(version) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(epoch, hash(upstreamStart, upstreamEnd), hash(upstreamEnd + 1, text.length()));
    }

    /** Leaves out what does not count in the comparison: zeros before a number, and a number 0 at the end. */
    private int hash(int start, int end) {
        int hash = 0;
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                number = number * 10 + (c - '0');
            } else {
                hash = (hash * 31 + number) * 31 + c;
                number = 0;
            }
        }
        return hash * 31 + number;
    }

    /** The version as it was written. */
    @Override
    public String toString() {
        return text;
    }
}

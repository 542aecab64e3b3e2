package org.xter.model.unit;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of bytes, written with a binary unit (IEC 80000-13) such as {@code 512 MiB}.
 *
 * @param bytes how many, from 0 to 2^63 - 1
 */
public record Size(long bytes) implements Comparable<Size> {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,15}(?:\\.[0-9]{1,9})?) ?(B|KiB|MiB|GiB|TiB)");
    private static final Pattern DECIMAL_UNIT = Pattern.compile("[0-9.]+ ?([kKmMgGtT])[bB]?");
    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB"};

    public Size {
        if (bytes < 0) {
            throw new IllegalArgumentException("a size cannot be negative");
        }
    }

    /**
     * Reads an amount. A decimal fraction is taken when it gives whole bytes: {@code 1.5 GiB} does, {@code 0.1 KiB} does
     * not.
     *
     * @throws IllegalArgumentException when the text is no size; the message says why, as the end of a sentence
     */
    public static Size parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            Matcher decimal = DECIMAL_UNIT.matcher(text);
            throw new IllegalArgumentException(
                    decimal.matches()
                            ? "units are binary: write " + decimal.group(1).toUpperCase(Locale.ROOT) + "iB"
                            : "a size is a number with B, KiB, MiB, GiB or TiB");
        }
        long factor = 1L << (10 * unitIndex(matcher.group(2)));
        String number = matcher.group(1);
        try {
            return new Size(
                    number.indexOf('.') < 0
                            ? Math.multiplyExact(Long.parseLong(number), factor)
                            : new BigDecimal(number)
                                    .multiply(BigDecimal.valueOf(factor))
                                    .longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("this is no whole number of bytes below 8 EiB", e);
        }
    }

    private static int unitIndex(String unit) {
        int index = 0;
        while (!UNITS[index].equals(unit)) {
            index++;
        }
        return index;
    }

    @Override
    public int compareTo(Size other) {
        return Long.compare(bytes, other.bytes);
    }

    /** The amount as a whole number of the largest unit that gives one; {@link #parse} reads it back. */
    @Override
    public String toString() {
        int unit = 0;
        long number = bytes;
        while (number != 0 && number % 1024 == 0 && unit < UNITS.length - 1) {
            number /= 1024;
            unit++;
        }
        return number + " " + UNITS[unit];
    }
}

package org.xter.diagram.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The widths of DejaVu Sans, kept here so that a picture is the same whatever fonts a machine has and no display or font
 * library is asked. DejaVu Sans is among the widest of the fonts a picture may be shown in, so that text drawn in another
 * one fits as well. Kerning is not counted; it only makes text narrower.
 */
public final class FontWidths implements TextMeasure {
    /** These widths. */
    public static final TextMeasure DEJAVU = new FontWidths();

    private static final String RESOURCE = "advances.txt";
    private static final int EM = 2048;
    private static final int KNOWN = 0x27c0;

    private final short[] plain = new short[KNOWN];
    private final short[] bold = new short[KNOWN];

    private FontWidths() {
        // Scripts that DejaVu Sans does not have are mostly set in squares of one em.
        Arrays.fill(plain, (short) EM);
        Arrays.fill(bold, (short) EM);
        try (InputStream in = FontWidths.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            short[] table = plain;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("bold")) {
                    table = bold;
                } else if (!line.startsWith("#") && !line.equals("plain")) {
                    take(line, table);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(String line, short[] table) {
        int space = line.indexOf(' ');
        int dash = line.indexOf('-');
        int first = Integer.parseInt(line.substring(0, dash < 0 ? space : dash), 16);
        int last = dash < 0 ? first : Integer.parseInt(line.substring(dash + 1, space), 16);
        Arrays.fill(table, first, Math.min(last + 1, KNOWN), Short.parseShort(line.substring(space + 1)));
    }

    @Override
    public int width(String text, TextStyle style) {
        short[] table = style.bold() ? bold : plain;
        long sum = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            sum += point < KNOWN ? table[point] : EM;
            i += Character.charCount(point);
        }
        return (int) Math.ceil(sum * style.pixels() / EM);
    }
}

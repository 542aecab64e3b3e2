package org.xter.format.fat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** The 8.3 names of directory entries (Microsoft FAT specification, section "Long directory entries"). */
final class ShortName {
    private static final int BASE = 8;
    private static final int LENGTH = 11;

    private ShortName() {}

    /** Whether a character may stand in a short name as it is. */
    static boolean isAllowed(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "$%'-_@~`!(){}^#&".indexOf(c) >= 0;
    }

    /** The 11 bytes of a name that is short apart from its case; null when more than the case would be lost. */
    static byte[] natural(String name) {
        String upper = upper(name);
        int dot = upper.indexOf('.');
        String base = dot < 0 ? upper : upper.substring(0, dot);
        String extension = dot < 0 ? "" : upper.substring(dot + 1);
        if (base.isEmpty()
                || base.length() > BASE
                || extension.length() > LENGTH - BASE
                || (dot >= 0 && extension.isEmpty())
                || !base.chars().allMatch(c -> isAllowed((char) c))
                || !extension.chars().allMatch(c -> isAllowed((char) c))) {
            return null;
        }
        return padded(base, extension);
    }

    /** Whether a name has no small ASCII letter. */
    static boolean isUpper(String name) {
        return name.equals(upper(name));
    }

    /**
     * A short name for a long one that no other entry of the directory has: the basis name with a numeric tail.
     *
     * @param taken short names of the directory; the new one is added
     */
    static byte[] derive(String name, Set<String> taken) {
        String upper = upper(name).replace(" ", "");
        int begin = 0;
        while (begin < upper.length() && upper.charAt(begin) == '.') {
            begin++;
        }
        upper = upper.substring(begin);
        int dot = upper.lastIndexOf('.');
        String base = clean(dot < 0 ? upper : upper.substring(0, dot), BASE);
        String extension = clean(dot < 0 ? "" : upper.substring(dot + 1), LENGTH - BASE);
        for (int number = 1; ; number++) {
            String tail = "~" + number;
            String head = base.substring(0, Math.min(base.length(), BASE - tail.length()));
            byte[] candidate = padded(head + tail, extension);
            if (taken.add(key(candidate))) {
                return candidate;
            }
        }
    }

    /** The short name as a key of the set of taken ones. */
    static String key(byte[] shortName) {
        return new String(shortName, StandardCharsets.ISO_8859_1);
    }

    /** The checksum that ties long entries to their short one. */
    static int checksum(byte[] shortName) {
        int sum = 0;
        for (byte each : shortName) {
            sum = ((sum & 1) << 7) + (sum >> 1) + (each & 0xFF) & 0xFF;
        }
        return sum;
    }

    private static String clean(String text, int longest) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < text.length() && result.length() < longest; i++) {
            char c = text.charAt(i);
            if (c != '.') {
                result.append(isAllowed(c) ? c : '_');
            }
        }
        return result.toString();
    }

    /** Only ASCII letters, which is all a short name has, and no locale has a say. */
    private static String upper(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < result.length(); i++) {
            char c = result.charAt(i);
            if (c >= 'a' && c <= 'z') {
                result.setCharAt(i, (char) (c - 'a' + 'A'));
            }
        }
        return result.toString();
    }

    private static byte[] padded(String base, String extension) {
        byte[] result = new byte[LENGTH];
        Arrays.fill(result, (byte) ' ');
        System.arraycopy(base.getBytes(StandardCharsets.US_ASCII), 0, result, 0, base.length());
        System.arraycopy(extension.getBytes(StandardCharsets.US_ASCII), 0, result, BASE, extension.length());
        return result;
    }
}

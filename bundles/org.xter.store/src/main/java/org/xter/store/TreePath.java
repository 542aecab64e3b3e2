package org.xter.store;

import java.util.Comparator;

/**
 * The paths of a {@link FileTree} are texts: names joined by {@code /}, without a leading or trailing slash, without
 * {@code .} and {@code ..}; the root is the empty text.
 */
public final class TreePath {
    /**
     * Orders paths so that a directory stands directly before what is in it, and names in one directory by their UTF-8
     * bytes, which is the order squashfs wants.
     */
    public static final Comparator<String> ORDER = TreePath::compare;

    private TreePath() {}

    /**
     * Brings a path as tar archives and people write it ({@code ./usr/bin/}, {@code /etc}) to this form.
     *
     * @throws IllegalArgumentException when a component is {@code ..} or holds a NUL character
     */
    public static String normalise(String path) {
        StringBuilder result = new StringBuilder(path.length());
        for (String name : path.split("/")) {
            if (name.equals("..") || name.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("unsafe path: " + path);
            }
            if (!name.isEmpty() && !name.equals(".")) {
                if (!result.isEmpty()) {
                    result.append('/');
                }
                result.append(name);
            }
        }
        return result.toString();
    }

    /** The directory a path lies in; the root's parent is the root. */
    public static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The last name of a path; empty for the root. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Joins a directory and a path below it. */
    public static String join(String directory, String below) {
        return directory.isEmpty() ? below : directory + "/" + below;
    }

    /** Whether a path is the directory itself or lies below it. */
    public static boolean isWithin(String path, String directory) {
        return directory.isEmpty()
                || path.equals(directory)
                || (path.startsWith(directory) && path.charAt(directory.length()) == '/');
    }

    private static int compare(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Integer.compare(weight(a), weight(b));
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    /** UTF-8 order of UTF-16 units: surrogates (U+10000 and up) sort after U+E000..U+FFFF; the slash sorts first. */
    private static int weight(char unit) {
        if (unit == '/') {
            return -1;
        }
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}

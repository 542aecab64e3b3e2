package org.xter.format.kmod;

import java.util.Optional;

/** Module aliases: shell patterns with {@code *}, {@code ?} and {@code [...]}. */
final class AliasPattern {
    private AliasPattern() {}

    /** The alias with {@code _} for every {@code -} outside of brackets; nothing when brackets do not match. */
    static Optional<String> normalise(String alias) {
        StringBuilder result = new StringBuilder(alias.length());
        for (int i = 0; i < alias.length(); i++) {
            char c = alias.charAt(i);
            if (c == ']') {
                return Optional.empty();
            } else if (c == '[') {
                int end = alias.indexOf(']', i);
                if (end < 0) {
                    return Optional.empty();
                }
                result.append(alias, i, end + 1);
                i = end;
            } else {
                result.append(c == '-' ? '_' : c);
            }
        }
        return Optional.of(result.toString());
    }

    /** Whether a name fits a pattern. */
    static boolean matches(String pattern, String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int resume = 0;
        while (n < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = n;
            } else if (p < pattern.length() && matchesOne(pattern, p, name.charAt(n))) {
                p = next(pattern, p);
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    private static int next(String pattern, int at) {
        int end = pattern.charAt(at) == '[' ? pattern.indexOf(']', at) : at;
        return (end < 0 ? at : end) + 1;
    }

    private static boolean matchesOne(String pattern, int at, char c) {
        char p = pattern.charAt(at);
        int end = p == '[' ? pattern.indexOf(']', at) : -1;
        if (end < 0) {
            return p == '?' || p == c;
        }
        boolean negated = at + 1 < end && (pattern.charAt(at + 1) == '!' || pattern.charAt(at + 1) == '^');
        for (int i = at + (negated ? 2 : 1); i < end; i++) {
            if (i + 2 < end && pattern.charAt(i + 1) == '-') {
                if (c >= pattern.charAt(i) && c <= pattern.charAt(i + 2)) {
                    return !negated;
                }
                i += 2;
            } else if (pattern.charAt(i) == c) {
                return !negated;
            }
        }
        return negated;
    }
}

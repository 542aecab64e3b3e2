package org.xter.document.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes scalars (YAML 1.2.2, chapters 7 and 8) so that the reader sees the same text, as plainly as it can be done.
 * Texts that other readers would take for a number, a boolean or nothing are quoted where the schema wants text.
 */
final class ScalarText {
    private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");
    private static final Pattern BOOLEAN = Pattern.compile("(?i)true|false|yes|no|on|off|y|n");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9][0-9_]*|0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    /** How a scalar stands. */
    enum Style {
        PLAIN,
        SINGLE,
        DOUBLE
    }

    private ScalarText() {}

    /** A value on one line, in the wished style where the text allows it. */
    static String line(Value.One value, Style wished, boolean flow) {
        String text = value.text();
        if (value.plain()) {
            return text;
        }
        if (needsEscapes(text)) {
            return doubleQuoted(text);
        }
        return switch (wished) {
            case PLAIN -> isPlain(value, flow) ? text : quoted(text);
            case SINGLE -> singleQuoted(text);
            case DOUBLE -> doubleQuoted(text);
        };
    }

    private static String quoted(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('\\') >= 0 ? singleQuoted(text) : doubleQuoted(text);
    }

    private static String singleQuoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String doubleQuoted(String text) {
        StringBuilder result = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> result.append("\\\"");
                case '\\' -> result.append("\\\\");
                case '\n' -> result.append("\\n");
                case '\r' -> result.append("\\r");
                case '\t' -> result.append("\\t");
                case 0 -> result.append("\\0");
                default -> {
                    if (isEscaped(point)) {
                        result.append(String.format(Locale.ROOT, point > 0xFFFF ? "\\U%08X" : "\\u%04X", point));
                    } else {
                        result.appendCodePoint(point);
                    }
                }
            }
        });
        return result.append('"').toString();
    }

    private static boolean needsEscapes(String text) {
        return text.codePoints().anyMatch(ScalarText::isEscaped);
    }

    private static boolean isEscaped(int point) {
        return point < ' '
                || (point >= 0x7F && point <= 0xA0)
                || (point >= 0xD800 && point <= 0xDFFF)
                || (point >= 0x2000 && point <= 0x200F)
                || (point >= 0x2028 && point <= 0x202F)
                || (point >= 0xFFF0 && point <= 0xFFFF)
                || point == 0xFEFF
                || (Character.getType(point) == Character.UNASSIGNED && point > 0xFFFF);
    }

    private static boolean isPlain(Value.One value, boolean flow) {
        String text = value.text();
        if (NOTHING.matcher(text).matches() || looksOther(text, value.looksAllowed())) {
            return false;
        }
        char first = text.charAt(0);
        if (first == ' ' || text.charAt(text.length() - 1) == ' ' || text.charAt(text.length() - 1) == ':') {
            return false;
        }
        if ("[]{}#&*!|>'\"%@`,".indexOf(first) >= 0) {
            return false;
        }
        boolean indicator = first == '-' || first == '?' || first == ':';
        if (indicator
                && (text.length() == 1 || text.charAt(1) == ' ' || (flow && ",[]{}".indexOf(text.charAt(1)) >= 0))) {
            return false;
        }
        if (text.startsWith("---") || text.startsWith("...") || text.equals("<<") || text.equals("=")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (flow && ",[]{}".indexOf(c) >= 0) {
                return false;
            }
            if (c == ':' && (next == ' ' || (flow && ",[]{}".indexOf(next) >= 0))) {
                return false;
            }
            if (c == ' ' && next == '#') {
                return false;
            }
        }
        return true;
    }

    private static boolean looksOther(String text, String allowed) {
        if (BOOLEAN.matcher(text).matches()) {
            return !allowed.contains("boolean");
        }
        if (INTEGER.matcher(text).matches()) {
            return !allowed.contains("number") && !allowed.contains("integer");
        }
        return NUMBER.matcher(text).matches() && !allowed.contains("number");
    }

    /**
     * A text of several lines as a literal (YAML 1.2.2, section 8.1.2): header and content lines; empty when it cannot be
     * written so.
     */
    static Optional<String> literal(String text, int indentation, String lineBreak) {
        boolean ended = text.endsWith("\n");
        String body = ended ? text.substring(0, text.length() - 1) : text;
        if (body.isEmpty()
                || body.endsWith("\n")
                || body.startsWith(" ")
                || body.startsWith("\n")
                || needsEscapes(body.replace("\n", "").replace("\t", ""))
                || body.startsWith("\t")) {
            return Optional.empty();
        }
        StringBuilder result = new StringBuilder(ended ? "|" : "|-");
        for (String line : body.split("\n", -1)) {
            if (!line.isEmpty() && line.isBlank()) {
                return Optional.empty();
            }
            result.append(lineBreak);
            if (!line.isEmpty()) {
                result.append(" ".repeat(indentation)).append(line);
            }
        }
        return Optional.of(result.toString());
    }
}

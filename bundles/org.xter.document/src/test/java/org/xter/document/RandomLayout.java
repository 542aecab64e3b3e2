package org.xter.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.xter.model.edition.Edition;
import org.xter.model.text.EditionReader;
import org.xter.model.text.Grammar;

/**
 * Writes editions as people do: in blocks and between brackets, on one line and on several, with all kinds of quotes,
 * indentation, comments, blank lines and line ends. It shares no code with what it tests.
 */
final class RandomLayout {
    private record Scalar(String text, boolean plainOnly) {}

    private static final String KEPT = "\u0001";

    private final Random random;
    private final int step;
    private final int dashes;
    private final double comments;
    private final double blanks;
    private final double flows;
    private int commentNumber;

    RandomLayout(Random random) {
        this.random = random;
        this.step = 2 + random.nextInt(3);
        this.dashes = random.nextInt(3) * 2 % 5;
        this.comments = random.nextBoolean() ? 0 : random.nextDouble() * 0.4;
        this.blanks = random.nextBoolean() ? 0 : random.nextDouble() * 0.5;
        this.flows = random.nextDouble();
    }

    /** The edition as a text. */
    String write(Edition edition) {
        StringBuilder out = new StringBuilder();
        if (chance(0.3)) {
            out.append("# An edition.\n# With a header.\n");
            if (chance(0.5)) {
                out.append("\n");
            }
        }
        if (chance(0.1)) {
            out.append("---\n");
        }
        Map<String, Object> tree = tree(edition);
        if (tree.isEmpty()) {
            out.append(chance(0.3) ? "{}\n" : chance(0.5) ? "" : "\n\n");
        } else if (chance(0.03)) {
            out.append(flow(tree, 1)).append("\n");
        } else {
            block(out, tree, 0, 0);
        }
        if (chance(0.2)) {
            out.append("\n# The end.\n");
        }
        // Blank lines after a literal that keeps its line breaks would be part of it.
        String text = out.toString().replaceAll(KEPT + "\n*", "");
        if (chance(0.25) && text.endsWith("\n")) {
            String cut = text.substring(0, text.length() - 1);
            // A literal at the end of a file without a last line break is another text.
            text = EcoreUtil.equals(
                            EditionReader.parse(Path.of("cut.edition"), cut).edition(), edition)
                    ? cut
                    : text;
        }
        if (chance(0.3)) {
            text = text.replace("\n", "\r\n");
        }
        return chance(0.15) ? "\uFEFF" + text : text;
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private static Map<String, Object> tree(EObject object) {
        Map<String, Object> result = new LinkedHashMap<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature)) {
                Object value = object.eGet(feature);
                if (feature.isMany()) {
                    List<Object> items = new ArrayList<>();
                    ((List<?>) value).forEach(item -> items.add(leaf(feature, item)));
                    result.put(Grammar.key(feature), items);
                } else {
                    result.put(Grammar.key(feature), leaf(feature, value));
                }
            }
        }
        return result;
    }

    private static Object leaf(EStructuralFeature feature, Object value) {
        if (value instanceof EObject object) {
            return tree(object);
        }
        Class<?> type = ((EAttribute) feature).getEAttributeType().getInstanceClass();
        return new Scalar(
                EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value),
                type == boolean.class || type == int.class);
    }

    /** Keys in a random order below each other, the first without its indentation when it follows a hyphen. */
    private void block(StringBuilder out, Map<String, Object> tree, int indentation, int firstIndentation) {
        List<String> keys = new ArrayList<>(tree.keySet());
        if (chance(0.2)) {
            java.util.Collections.shuffle(keys, random);
        }
        boolean first = true;
        for (String key : keys) {
            if (!first || firstIndentation == indentation) {
                between(out, indentation, first);
                out.append(" ".repeat(indentation));
            }
            first = false;
            out.append(chance(0.03) ? "\"" + key + "\"" : key).append(chance(0.03) ? " :" : ":");
            value(out, tree.get(key), indentation);
        }
    }

    private void between(StringBuilder out, int indentation, boolean first) {
        if (chance(blanks) && !first) {
            out.append("\n");
        }
        if (chance(comments)) {
            int column = chance(0.8) ? indentation : random.nextInt(indentation + 1);
            out.append(" ".repeat(column))
                    .append("# comment ")
                    .append(commentNumber++)
                    .append("\n");
            if (chance(0.2)) {
                out.append("\n");
            }
        }
    }

    private String tail() {
        return chance(comments) ? "   # tail " + commentNumber++ + "\n" : chance(0.05) ? "  \n" : "\n";
    }

    @SuppressWarnings("unchecked")
    private void value(StringBuilder out, Object value, int indentation) {
        if (value instanceof Scalar scalar) {
            out.append(" ").append(scalar(scalar, indentation + step));
            if (!endsLine(out)) {
                out.append(tail());
            }
        } else if (value instanceof List<?> list) {
            if (list.isEmpty() || chance(flows)) {
                out.append(" ").append(flow(list, indentation + step)).append(tail());
            } else {
                out.append(tail());
                items(out, list, indentation + dashes);
            }
        } else {
            Map<String, Object> map = (Map<String, Object>) value;
            if (map.isEmpty() || chance(flows * flows)) {
                out.append(" ").append(flow(map, indentation + step)).append(tail());
            } else {
                out.append(tail());
                block(out, map, indentation + step, indentation + step);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void items(StringBuilder out, List<?> list, int column) {
        boolean first = true;
        int gap = chance(0.1) ? 3 : 1;
        for (Object item : list) {
            between(out, column, first);
            first = false;
            out.append(" ".repeat(column)).append("-").append(" ".repeat(gap));
            if (item instanceof Scalar scalar) {
                out.append(scalar(scalar, column + 2));
                if (!endsLine(out)) {
                    out.append(tail());
                }
            } else {
                Map<String, Object> map = (Map<String, Object>) item;
                if (map.isEmpty() || chance(flows)) {
                    out.append(flow(map, column + 2)).append(tail());
                } else {
                    block(out, map, column + 1 + gap, 0);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private String flow(Object value, int indentation) {
        if (value instanceof Scalar scalar) {
            return flowScalar(scalar);
        }
        List<String> members = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> members.add(flow(item, indentation + step)));
            return brackets(members, '[', ']', indentation);
        }
        Map<String, Object> map = (Map<String, Object>) value;
        map.forEach((key, each) -> members.add(key + ": " + flow(each, indentation + step)));
        return brackets(members, '{', '}', indentation);
    }

    private String brackets(List<String> members, char open, char close, int indentation) {
        String pad = chance(0.5) ? " " : "";
        if (members.isEmpty()) {
            return open + (chance(0.2) ? " " : "") + close;
        }
        if (chance(0.75)) {
            return open + pad + String.join(chance(0.9) ? ", " : " , ", members) + pad + close;
        }
        StringBuilder out = new StringBuilder().append(open);
        if (chance(0.7)) {
            out.append("\n").append(" ".repeat(indentation));
        }
        for (int i = 0; i < members.size(); i++) {
            out.append(members.get(i));
            boolean last = i + 1 == members.size();
            if (!last || chance(0.3)) {
                out.append(",");
            }
            if (last) {
                out.append(chance(0.5) ? "\n" + " ".repeat(indentation) : "");
            } else if (chance(0.8)) {
                out.append(chance(comments) ? " # member " + commentNumber++ : "")
                        .append("\n")
                        .append(" ".repeat(indentation));
            } else {
                out.append(" ");
            }
        }
        return out.append(close).toString();
    }

    private static boolean endsLine(StringBuilder out) {
        return out.charAt(out.length() - 1) == '\n' || out.charAt(out.length() - 1) == KEPT.charAt(0);
    }

    private static boolean plain(String text) {
        return text.matches("[A-Za-z0-9/_][A-Za-z0-9 ./_+=%-]*(:[0-9a-z][A-Za-z0-9./_-]*)*")
                && !text.endsWith(" ")
                && !text.matches("(?i)null|~");
    }

    private String scalar(Scalar scalar, int indentation) {
        String text = scalar.text;
        if (scalar.plainOnly) {
            return text;
        }
        boolean printable = text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F));
        boolean lines = printable && !text.isBlank() && !text.startsWith(" ") && !text.startsWith("\n");
        if (lines && text.contains("\n") && chance(0.8)) {
            return literal(text, indentation);
        }
        if (lines && !text.contains("\n") && chance(0.05)) {
            return ">-\n" + " ".repeat(indentation) + text + "\n";
        }
        return flowScalar(scalar);
    }

    private String literal(String text, int indentation) {
        String body = text.replaceAll("\n+$", "");
        int ends = text.length() - body.length();
        String header = ends == 0 ? "|-" : ends == 1 ? (chance(0.2) ? "|+" : "|") : "|+";
        StringBuilder out = new StringBuilder(header);
        if (chance(comments)) {
            out.append(" # literal");
        }
        out.append("\n");
        for (String line : body.split("\n", -1)) {
            out.append(line.isEmpty() ? "" : " ".repeat(indentation) + line).append("\n");
        }
        out.append("\n".repeat(Math.max(0, ends - 1)));
        return out + (header.equals("|+") ? KEPT : "");
    }

    private String flowScalar(Scalar scalar) {
        String text = scalar.text;
        if (scalar.plainOnly) {
            return text;
        }
        if (plain(text) && chance(0.7)) {
            return text;
        }
        boolean single = text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
        if (single && chance(0.5)) {
            return "'" + text.replace("'", "''") + "'";
        }
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (Character.isHighSurrogate(c)) {
                out.append(c).append(text.charAt(++i));
            } else if (c < ' ' || c == 0x7F || c == '\uFEFF' || chance(0.02)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}

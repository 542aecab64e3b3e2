package org.xter.debian.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xter.debian.version.DebianVersion;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** Reads relation fields such as {@code Depends}; Debian Policy 7.1, build profiles as in dpkg's deb-src-control(5). */
public final class RelationField {
    private final String text;
    private int at;

    private RelationField(String text) {
        this.text = text;
    }

    /**
     * Reads a field's value.
     *
     * @param text the value, lines joined by line feeds
     * @param start where the value begins, for messages
     * @return what the commas separate, in order; empty pieces are left out as dpkg does
     */
    public static List<Alternatives> parse(String text, Place start) throws ProblemException {
        RelationField field = new RelationField(text);
        try {
            return field.field();
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    Problem.error(
                            "debian.relation-syntax",
                            field.place(start),
                            "The relation '" + text.strip() + "' cannot be read: " + e.getMessage(),
                            "Write relations as 'name (>= version) | other, third'"),
                    e);
        }
    }

    private Place place(Place start) {
        if (start.line() == 0) {
            return start;
        }
        int line = start.line();
        int column = start.column();
        for (int i = 0; i < Math.min(at, text.length()); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                // Continuation lines lost the blank they begin with.
                column = 2;
            } else {
                column++;
            }
        }
        return new Place(start.source(), line, Math.max(1, column));
    }

    private List<Alternatives> field() {
        List<Alternatives> result = new ArrayList<>();
        skipBlanks();
        while (at < text.length()) {
            if (text.charAt(at) == ',') {
                at++;
            } else {
                result.add(alternatives());
                if (at < text.length() && text.charAt(at) != ',') {
                    throw new IllegalArgumentException("',' or '|' is expected before '" + text.charAt(at) + "'");
                }
            }
            skipBlanks();
        }
        return result;
    }

    private Alternatives alternatives() {
        List<Relation> relations = new ArrayList<>(2);
        relations.add(relation());
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            skipBlanks();
            relations.add(relation());
        }
        return new Alternatives(relations);
    }

    private Relation relation() {
        String name = word();
        String qualifier = "";
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
            qualifier = word();
        }
        skipBlanks();
        Optional<VersionConstraint> constraint = Optional.empty();
        if (at < text.length() && text.charAt(at) == '(') {
            constraint = Optional.of(constraint());
        }
        List<String> architectures = List.of();
        if (at < text.length() && text.charAt(at) == '[') {
            architectures = terms(']');
        }
        List<List<String>> profiles = new ArrayList<>(0);
        while (at < text.length() && text.charAt(at) == '<') {
            profiles.add(terms('>'));
        }
        return new Relation(name, qualifier, constraint, architectures, profiles);
    }

    private String word() {
        int start = at;
        while (at < text.length() && isNameCharacter(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw new IllegalArgumentException("a package name is expected"
                    + (at < text.length() ? " before '" + text.charAt(at) + "'" : " at the end"));
        }
        return text.substring(start, at);
    }

    /** The characters of package names, and those seen in dependencies on names that are no packages. */
    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || c == '-'
                || c == '+'
                || c == '.'
                || c == '_';
    }

    private VersionConstraint constraint() {
        at++;
        skipBlanks();
        int start = at;
        while (at < text.length() && "<>=".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String sign = text.substring(start, at);
        skipBlanks();
        int close = text.indexOf(')', at);
        if (close < 0) {
            throw new IllegalArgumentException("')' is missing");
        }
        String version = text.substring(at, close).strip();
        VersionConstraint.Operator operator;
        try {
            operator = VersionConstraint.Operator.of(sign);
        } catch (IllegalArgumentException e) {
            at = start;
            throw new IllegalArgumentException("one of << <= = >= >> is expected instead of '" + sign + "'", e);
        }
        VersionConstraint result = new VersionConstraint(operator, DebianVersion.parse(version));
        at = close + 1;
        skipBlanks();
        return result;
    }

    private List<String> terms(char end) {
        int close = text.indexOf(end, at);
        if (close < 0) {
            throw new IllegalArgumentException("'" + end + "' is missing");
        }
        List<String> terms = List.of(text.substring(at + 1, close).strip().split("\\s+"));
        at = close + 1;
        skipBlanks();
        return terms;
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}

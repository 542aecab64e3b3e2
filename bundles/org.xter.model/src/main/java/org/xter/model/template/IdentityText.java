package org.xter.model.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.model.edition.EditionPackage;
import org.xter.model.edition.Identity;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.model.text.Grammar;
import org.xter.model.text.TextRange;
import org.xter.model.text.YamlNode;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** The text of an edition with another identity; all else in it stays as it is. */
final class IdentityText {
    /** What YAML reads as one plain scalar wherever it stands; other text is quoted. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}/][\\p{L}\\p{N} ._/()+-]*(?<! )");

    private static final Pattern MEANS_NOTHING = Pattern.compile("null|Null|NULL");

    private record Edit(TextRange range, String replacement) {}

    private final EditionFile file;
    private final List<Edit> edits = new ArrayList<>();

    IdentityText(EditionFile file) {
        this.file = file;
    }

    /**
     * Replaces name, title, version, vendor and product id.
     *
     * @throws ProblemException when the edition has no identity to replace
     */
    IdentityText with(NewIdentity identity) throws ProblemException {
        set(EditionPackage.Literals.IDENTITY__NAME, scalar(identity.name()));
        set(EditionPackage.Literals.IDENTITY__TITLE, scalar(identity.title()));
        set(EditionPackage.Literals.IDENTITY__VERSION, scalar(identity.version()));
        set(EditionPackage.Literals.IDENTITY__VENDOR, scalar(identity.vendor()));
        set(EditionPackage.Literals.IDENTITY__PRODUCT, scalar(identity.product().toString()));
        return this;
    }

    /** Sets which edition it was made from. */
    IdentityText derivedFrom(String name, String version, String digest) throws ProblemException {
        set(
                EditionPackage.Literals.IDENTITY__DERIVED_FROM,
                "{ name: " + scalar(name) + ", version: " + scalar(version) + ", digest: " + digest + " }");
        return this;
    }

    private void set(EStructuralFeature feature, String value) throws ProblemException {
        Identity identity = file.edition().getIdentity();
        Optional<YamlNode.Mapping> node = identity == null ? Optional.empty() : file.node(identity);
        if (node.isEmpty() || node.get().entries().isEmpty()) {
            throw new ProblemException(Problem.error(
                    "new.no-identity",
                    Place.of(file.file().toString()),
                    "the edition has no key 'edition' with its name, version and vendor",
                    "Complete it first; 'xter check' says what is missing"));
        }
        Optional<YamlNode.Entry> entry = file.entry(identity, feature);
        if (entry.isPresent()) {
            edits.add(new Edit(entry.get().value().range(), value));
        } else {
            insert(node.get(), Grammar.key(feature) + ": " + value);
        }
    }

    /** Adds a key behind the last one, in the way the others are written. */
    private void insert(YamlNode.Mapping mapping, String pair) {
        String text = file.text();
        YamlNode.Entry last = mapping.entries().get(mapping.entries().size() - 1);
        int end = last.value().range().end();
        if (text.charAt(mapping.range().start()) == '{') {
            edits.add(new Edit(new TextRange(end, end), ", " + pair));
            return;
        }
        int line = text.indexOf('\n', Math.max(0, end - 1));
        boolean returns = line > 0 && text.charAt(line - 1) == '\r';
        int at = line < 0 ? text.length() : line + 1;
        int key = last.key().range().start();
        String indent = " ".repeat(key - (text.lastIndexOf('\n', key) + 1));
        String ending = returns ? "\r\n" : "\n";
        edits.add(new Edit(new TextRange(at, at), (line < 0 ? ending : "") + indent + pair + ending));
    }

    /**
     * The new text.
     *
     * @throws ProblemException {@code new.bad-identity} when it is not sound in what was replaced
     */
    String text() throws ProblemException {
        StringBuilder text = new StringBuilder(file.text());
        // From the end, so that places before stay where they are; of two at one place the later one goes behind.
        List<Edit> backwards = new ArrayList<>(edits);
        Collections.reverse(backwards);
        backwards.sort(
                Comparator.comparingInt((Edit each) -> each.range().start()).reversed());
        for (Edit each : backwards) {
            text.replace(each.range().start(), each.range().end(), each.replacement());
        }
        List<Problem> before = file.problems();
        List<Problem> problems = EditionReader.parse(file.file(), text.toString()).problems().stream()
                .filter(each ->
                        before.stream().noneMatch(other -> other.message().equals(each.message())))
                .map(each -> Problem.error("new.bad-identity", each.message(), each.hint()))
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemException(problems, null);
        }
        return text.toString();
    }

    private static String scalar(String value) {
        if (PLAIN.matcher(value).matches() && !MEANS_NOTHING.matcher(value).matches()) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c < 0x20 || c >= 0x7F && c <= 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}

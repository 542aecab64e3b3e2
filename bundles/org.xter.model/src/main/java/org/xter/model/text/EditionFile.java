package org.xter.model.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.model.edition.Edition;
import org.xter.report.Place;
import org.xter.report.Problem;

/**
 * An edition file as read: its text, its nodes, the edition it means, and where each part of the edition stands. The
 * edition is complete as far as the file is understood; what is not understood is among the problems and unset in the
 * edition. It belongs to whoever read the file; text and nodes are immutable.
 */
public final class EditionFile {
    private final Path file;
    private final String text;
    private final YamlNode root;
    private final Edition edition;
    private final boolean readOnly;
    private final List<Problem> problems;
    private final List<Correction> corrections;
    private final Lines lines;
    private final Positions positions;

    EditionFile(
            Path file,
            String text,
            YamlNode root,
            Edition edition,
            boolean readOnly,
            List<Problem> problems,
            List<Correction> corrections,
            Lines lines,
            Positions positions) {
        this.file = file;
        this.text = text;
        this.root = root;
        this.edition = edition;
        this.readOnly = readOnly;
        this.problems = List.copyOf(problems);
        this.corrections = List.copyOf(corrections);
        this.lines = lines;
        this.positions = positions;
    }

    /** The file as the user named it. */
    public Path file() {
        return file;
    }

    /** The folder the paths of the edition are relative to. */
    public Path folder() {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    /** The whole text, byte order mark and line ends as they are. */
    public String text() {
        return text;
    }

    /** The root of the nodes; empty when the text is no YAML. */
    public Optional<YamlNode> root() {
        return Optional.ofNullable(root);
    }

    /** The edition; without any feature set when the text is no YAML. */
    public Edition edition() {
        return edition;
    }

    /**
     * Whether the file cannot be edited without loss: it is no YAML, uses aliases, merge keys or tags, or is of a newer
     * format; a problem says which.
     */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** Whether nothing more can be said of the edition than the problems do: it is no YAML, or of a newer format. */
    public boolean isNotUnderstood() {
        return root == null
                || problems.stream().anyMatch(problem -> problem.code().equals("edition.newer-format"));
    }

    /** What was found while reading, in the order of the file. What the edition means is judged by the rules. */
    public List<Problem> problems() {
        return problems;
    }

    /** What was most likely meant where keys and choices are mistyped. */
    public List<Correction> corrections() {
        return corrections;
    }

    /** The node an object was read from; empty when it was not read from this file. */
    public Optional<YamlNode.Mapping> node(EObject object) {
        return positions.node(object);
    }

    /** The key and value that set a feature; empty when it is left out. */
    public Optional<YamlNode.Entry> entry(EObject object, EStructuralFeature feature) {
        return positions.entry(object, feature);
    }

    /** An item of a list, counted from 0, or the value of a feature that is no list. */
    public Optional<YamlNode> item(EObject object, EStructuralFeature feature, int index) {
        return feature.isMany()
                ? positions.item(object, feature, index)
                : positions.entry(object, feature).map(YamlNode.Entry::value);
    }

    /** Where an object stands; for one that is not in the file, where the nearest one around it stands. */
    public Place place(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            Optional<YamlNode.Mapping> node = positions.node(each);
            if (node.isPresent()) {
                return place(node.get());
            }
        }
        return Place.of(file.toString());
    }

    /** Where the value of a feature stands; where the object stands when the feature is left out. */
    public Place place(EObject object, EStructuralFeature feature) {
        return positions
                .entry(object, feature)
                .map(entry -> place(entry.value()))
                .orElseGet(() -> place(object));
    }

    /** Where an item of a list stands, counted from 0; where the list stands when there is no such item. */
    public Place place(EObject object, EStructuralFeature feature, int index) {
        return positions.item(object, feature, index).map(this::place).orElseGet(() -> place(object, feature));
    }

    /** Where a node begins. */
    public Place place(YamlNode node) {
        return lines.place(node.range().start());
    }
}

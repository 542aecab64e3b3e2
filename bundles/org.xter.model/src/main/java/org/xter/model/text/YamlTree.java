package org.xter.model.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.xter.report.Place;
import org.xter.report.Problem;

/**
 * Builds the positioned nodes of one YAML document (YAML 1.2, https://yaml.org/spec/1.2.2) from the parser's events.
 * Depth and number of nodes are bounded, also where aliases multiply them, so that no text takes more than its share.
 */
final class YamlTree {
    static final int DEPTH_LIMIT = 40;
    static final int NODE_LIMIT = 50_000;

    /** Stops the reading; the problem says why. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        private Unreadable(Problem problem) {
            super(problem.toString(), null, false, false);
            this.problem = problem;
        }
    }

    private final String text;
    private final int skipped;
    private final Lines lines;
    private final List<Problem> problems;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private Iterator<Event> events;
    private int knownPoint;
    private int knownUnit;
    private int nodes;
    private boolean plainYaml = true;

    /** A node others may mean, and how many nodes it counts for. */
    private record Anchored(YamlNode node, int weight) {}

    YamlTree(String text, Lines lines, List<Problem> problems) {
        this.text = text;
        this.skipped = text.startsWith("\uFEFF") ? 1 : 0;
        this.lines = lines;
        this.problems = problems;
        this.knownUnit = skipped;
    }

    /**
     * The root of the document; empty when the text is no single YAML document, which a problem then says. A block list or
     * block of keys ends with its last value, not with the comments that follow.
     */
    Optional<YamlNode> read() {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        try {
            events = new Parse(settings).parseString(text.substring(skipped)).iterator();
            return Optional.of(document());
        } catch (Unreadable e) {
            problems.add(e.problem);
        } catch (MarkedYamlEngineException e) {
            problems.add(syntax(e));
        } catch (ReaderException e) {
            problems.add(Problem.error(
                    "edition.syntax",
                    lines.place(unit(e.getPosition())),
                    String.format("the character U+%04X is not allowed in a YAML file", e.getCodePoint()),
                    "Remove it or write it as an escape between double quotes."));
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The parser lets such exceptions pass for a few malformed escapes and directives.
            problems.add(Problem.error(
                    "edition.syntax",
                    lines.place(knownUnit),
                    "this is not valid YAML from here on",
                    "Check quotes and escapes that follow."));
        }
        return Optional.empty();
    }

    /** Whether the file keeps to what can be edited safely: no aliases, anchors, merge keys and tags. */
    boolean isPlainYaml() {
        return plainYaml;
    }

    private YamlNode document() throws Unreadable {
        next(); // the stream
        if (next().getEventId() == Event.ID.StreamEnd) {
            throw new Unreadable(Problem.error(
                    "edition.empty",
                    lines.place(skipped),
                    "the file is empty, expected an edition",
                    "Begin with 'format: 1'."));
        }
        YamlNode root = node(next(), 0);
        next(); // the end of the document
        Event after = next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw new Unreadable(Problem.error(
                    "edition.syntax",
                    lines.place(start(after)),
                    "a second YAML document begins here, expected the end of the file",
                    "Remove the line '---' and what follows."));
        }
        return root;
    }

    private Event next() throws Unreadable {
        try {
            return events.next();
        } catch (NoSuchElementException e) {
            throw new Unreadable(
                    Problem.error("edition.syntax", lines.place(text.length()), "the file ends too early", ""));
        }
    }

    private YamlNode node(Event event, int depth) throws Unreadable {
        int start = start(event);
        if (depth > DEPTH_LIMIT) {
            throw new Unreadable(Problem.error(
                    "edition.too-deep",
                    lines.place(start),
                    "lists and keys are nested more than " + DEPTH_LIMIT + " deep, which no edition needs",
                    ""));
        }
        count(1, start);
        if (event instanceof AliasEvent alias) {
            return aliased(alias, start);
        }
        int before = nodes - 1;
        YamlNode node =
                switch (event.getEventId()) {
                    case Scalar -> scalar((ScalarEvent) event, start);
                    case SequenceStart -> sequence((CollectionStartEvent) event, start, depth);
                    case MappingStart -> mapping((CollectionStartEvent) event, start, depth);
                    default -> throw new IllegalStateException(event.toString());
                };
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> {
            special(start, "the anchor '&" + anchor + "'");
            anchors.put(anchor.getValue(), new Anchored(node, nodes - before));
        });
        return node;
    }

    private void count(int more, int where) throws Unreadable {
        nodes += more;
        if (nodes > NODE_LIMIT) {
            throw new Unreadable(Problem.error(
                    "edition.too-large",
                    lines.place(where),
                    "the file holds more than " + NODE_LIMIT + " values, which no edition needs",
                    ""));
        }
    }

    private YamlNode aliased(AliasEvent event, int start) throws Unreadable {
        String name = event.getAlias().getValue();
        Anchored meant = anchors.get(name);
        if (meant == null) {
            throw new Unreadable(Problem.error(
                    "edition.syntax",
                    lines.place(start),
                    "the alias '*" + name + "' means nothing that stands before it",
                    "Write the value itself."));
        }
        special(start, "the alias '*" + name + "'");
        count(meant.weight, start);
        return meant.node;
    }

    private YamlNode.Scalar scalar(ScalarEvent event, int start) {
        event.getTag().ifPresent(tag -> special(start, "the tag '" + tag + "'"));
        return new YamlNode.Scalar(
                new TextRange(start, end(event)), event.getValue(), event.getScalarStyle() == ScalarStyle.PLAIN);
    }

    private YamlNode sequence(CollectionStartEvent event, int start, int depth) throws Unreadable {
        event.getTag().ifPresent(tag -> special(start, "the tag '" + tag + "'"));
        List<YamlNode> items = new ArrayList<>();
        int lastEnd = start;
        Event each = next();
        while (each.getEventId() != Event.ID.SequenceEnd) {
            YamlNode item = node(each, depth + 1);
            lastEnd = each instanceof AliasEvent ? end(each) : item.range().end();
            items.add(item);
            each = next();
        }
        int end = event.isFlow() ? end(each) : lastEnd;
        return new YamlNode.Sequence(new TextRange(start, Math.max(start, end)), items, event.isFlow());
    }

    private YamlNode mapping(CollectionStartEvent event, int start, int depth) throws Unreadable {
        event.getTag().ifPresent(tag -> special(start, "the tag '" + tag + "'"));
        List<YamlNode.Entry> entries = new ArrayList<>();
        List<YamlNode> merged = new ArrayList<>();
        int lastEnd = start;
        Event each = next();
        while (each.getEventId() != Event.ID.MappingEnd) {
            YamlNode key = node(each, depth + 1);
            Event first = next();
            YamlNode value = node(first, depth + 1);
            lastEnd = first instanceof AliasEvent ? end(first) : value.range().end();
            if (!(key instanceof YamlNode.Scalar name)) {
                problems.add(Problem.error(
                        "edition.wrong-type",
                        lines.place(key.range().start()),
                        "a key must be a name, not " + Found.describe(key),
                        "Put quotes around it if it is meant as text."));
            } else if (name.plain() && name.value().equals("<<")) {
                special(name.range().start(), "the merge key '<<'");
                merged.add(value);
            } else {
                entries.add(new YamlNode.Entry(name, value));
            }
            each = next();
        }
        int end = event.isFlow() ? end(each) : lastEnd;
        for (YamlNode source : merged) {
            merge(source, entries);
        }
        return new YamlNode.Mapping(new TextRange(start, Math.max(start, end)), entries, event.isFlow());
    }

    /** What a merge key means (https://yaml.org/type/merge.html): keys that are not there yet, earlier sources first. */
    private void merge(YamlNode source, List<YamlNode.Entry> entries) throws Unreadable {
        List<YamlNode> sources = source instanceof YamlNode.Sequence list ? list.items() : List.of(source);
        Set<String> present = new HashSet<>();
        entries.forEach(entry -> present.add(entry.key().value()));
        for (YamlNode each : sources) {
            if (each instanceof YamlNode.Mapping mapping) {
                for (YamlNode.Entry entry : mapping.entries()) {
                    count(1, source.range().start());
                    if (present.add(entry.key().value())) {
                        entries.add(entry);
                    }
                }
            } else {
                problems.add(Problem.error(
                        "edition.wrong-type",
                        lines.place(each.range().start()),
                        "a merge key takes keys and values, not " + Found.describe(each),
                        ""));
            }
        }
    }

    private void special(int offset, String what) {
        plainYaml = false;
        problems.add(Problem.warning(
                "edition.yaml-feature",
                lines.place(offset),
                what + " is read, but a file that uses it cannot be edited safely and opens read-only",
                "Write the value out in plain YAML."));
    }

    private Problem syntax(MarkedYamlEngineException e) {
        int offset = e.getProblemMark()
                .or(e::getContextMark)
                .map(mark -> unit(mark.getIndex()))
                .orElse(knownUnit);
        offset = Math.min(offset, text.length());
        Place place = lines.place(offset);
        if (offset < text.length() && text.charAt(offset) == '\t') {
            return Problem.error(
                    "edition.syntax", place, "a tab stands where YAML allows only spaces", "Indent with spaces.");
        }
        String problem = e.getProblem() == null ? "unexpected text" : e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext() + " ";
        return Problem.error(
                "edition.syntax",
                place,
                "this is not valid YAML: " + oneLine(context + problem),
                "Check indentation, quotes and brackets here and in the line before.");
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s+", " ").replaceFirst("[. ]+$", "");
    }

    private int start(Event event) {
        return event.getStartMark().map(mark -> unit(mark.getIndex())).orElse(knownUnit);
    }

    private int end(Event event) {
        return event.getEndMark().map(mark -> unit(mark.getIndex())).orElse(knownUnit);
    }

    /** The parser counts code points; positions here count UTF-16 units. Marks come nearly in order, so few are walked twice. */
    private int unit(int point) {
        int wanted = Math.max(0, point);
        while (knownPoint < wanted && knownUnit < text.length()) {
            knownUnit += Character.charCount(text.codePointAt(knownUnit));
            knownPoint++;
        }
        while (knownPoint > wanted) {
            knownUnit -= Character.charCount(text.codePointBefore(knownUnit));
            knownPoint--;
        }
        return knownUnit;
    }
}

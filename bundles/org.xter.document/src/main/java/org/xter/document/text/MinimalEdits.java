package org.xter.document.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.xter.model.text.EditionFile;
import org.xter.model.text.Grammar;
import org.xter.model.text.TextRange;
import org.xter.model.text.YamlNode;

/**
 * The smallest edits of an edition file that make it say something else. Objects are those that were read from the file;
 * the file is not changed. Edits come from the back to the front, so that each can be applied without regard to the
 * others. What they say is to be verified by reading the result.
 */
public final class MinimalEdits {
    private final EditionFile file;
    private final SourceText source;
    private final Layout layout;
    private final YamlWriter writer;
    private final FlowEdits flow;

    /** Edits of a file that is YAML or empty. */
    public MinimalEdits(EditionFile file) {
        this.file = file;
        this.source = new SourceText(file.text());
        this.layout = Layout.of(source, file.root().orElse(null));
        this.writer = new YamlWriter(layout);
        this.flow = new FlowEdits(source, layout);
    }

    /** Sets a feature, whatever stands there. */
    public List<TextEdit> set(EObject owner, EStructuralFeature feature, Object value) throws NotEditable {
        return set(owner, feature, Value.of(feature, value));
    }

    private List<TextEdit> set(EObject owner, EStructuralFeature feature, Value value) throws NotEditable {
        Optional<YamlNode.Mapping> mapping = file.node(owner);
        if (mapping.isEmpty()) {
            return List.of(intoEmptyFile(Grammar.key(feature), value));
        }
        Optional<YamlNode.Entry> entry = file.entry(owner, feature);
        return entry.isPresent()
                ? replaceValue(mapping.get(), entry.get(), value)
                : insertEntry(owner, mapping.get(), feature, value);
    }

    private TextEdit intoEmptyFile(String key, Value value) throws NotEditable {
        if (file.root().isPresent()) {
            if (!(file.root().get() instanceof YamlNode.Scalar scalar && scalar.isNothing())) {
                throw new NotEditable("the file holds no keys");
            }
            if (!isEmpty(scalar.range())) {
                int start = scalar.range().start();
                String first = source.isFirstOnLine(start) ? "" : layout.lineBreak();
                return replace(start, scalar.range().end(), first + writer.entry(key, value, 0));
            }
        }
        int end = source.text().length();
        String before = source.isFirstOnLine(end) && source.column(end) == 0 ? "" : layout.lineBreak();
        return replace(end, end, before + writer.entry(key, value, 0) + layout.lineBreak());
    }

    /** Removes a key with its value, as often as it stands there. */
    public List<TextEdit> unset(EObject owner, EStructuralFeature feature) throws NotEditable {
        YamlNode.Mapping mapping = file.node(owner).orElseThrow(() -> new NotEditable("the object is not in the file"));
        String key = Grammar.key(feature);
        List<Integer> found = IntStream.range(0, mapping.entries().size())
                .filter(i -> mapping.entries().get(i).key().value().equals(key))
                .boxed()
                .sorted(Comparator.reverseOrder())
                .toList();
        if (found.size() == mapping.entries().size()) {
            return emptied(owner, mapping);
        }
        List<TextEdit> result = new ArrayList<>();
        for (int index : found) {
            if (mapping.flow()) {
                result.addAll(flow.remove(mapping.range(), entryRanges(mapping), index, index + 1));
            } else {
                result.add(removeBlockEntry(mapping, index));
            }
        }
        return result;
    }

    private List<TextEdit> emptied(EObject owner, YamlNode.Mapping mapping) throws NotEditable {
        if (owner.eContainer() == null) {
            int first = mapping.entries().get(0).key().range().start();
            return mapping.flow()
                    ? List.of(
                            replace(mapping.range().start() + 1, mapping.range().end() - 1, ""))
                    : List.of(replace(source.lineStart(first), source.nextLine(source.contentEnd(mapping)), ""));
        }
        return replaceObject(owner, new Value.Keys(Map.of()));
    }

    /** Writes an object anew, with all that is in it. */
    public List<TextEdit> rewrite(EObject owner, EObject like) throws NotEditable {
        return replaceObject(owner, Value.of(like));
    }

    private List<TextEdit> replaceObject(EObject owner, Value.Keys value) throws NotEditable {
        EObject parent = owner.eContainer();
        EReference feature = owner.eContainmentFeature();
        YamlNode.Mapping mapping = file.node(owner).orElseThrow(() -> new NotEditable("the object is not in the file"));
        YamlNode.Mapping around =
                file.node(parent).orElseThrow(() -> new NotEditable("the object around is not in the file"));
        YamlNode.Entry entry =
                file.entry(parent, feature).orElseThrow(() -> new NotEditable("the key is not in the file"));
        if (!feature.isMany()) {
            return replaceValue(around, entry, value);
        }
        int start = mapping.range().start();
        String written = isInFlow(entry)
                ? writer.flow(value)
                : writer.item(value, Math.max(0, source.column(start) - 2), Optional.of(mapping.flow()))
                        .substring(2);
        return List.of(replace(start, source.contentEnd(mapping), written));
    }

    private static boolean isInFlow(YamlNode.Entry entry) {
        return entry.value() instanceof YamlNode.Sequence list && list.flow();
    }

    // ---- keys

    private List<TextEdit> insertEntry(EObject owner, YamlNode.Mapping mapping, EStructuralFeature feature, Value value)
            throws NotEditable {
        String key = Grammar.key(feature);
        if (mapping.entries().isEmpty()) {
            return insertFirst(owner, mapping, key, value);
        }
        int after = predecessor(owner, mapping, key);
        if (!mapping.flow()) {
            return List.of(insertBlockEntry(mapping, after, key, value));
        }
        String text = writer.flowEntry(key, value);
        if (source.at(mapping.range().start()) != '{') {
            int start = mapping.range().start();
            int end = mapping.range().end();
            return List.of(replace(end, end, ", " + text + " }"), replace(start, start, "{ "));
        }
        return flow.insert(mapping.range(), entryRanges(mapping), after + 1, List.of(text), " ");
    }

    private List<TextEdit> insertFirst(EObject owner, YamlNode.Mapping mapping, String key, Value value)
            throws NotEditable {
        boolean plainBraces =
                source.isBlank(mapping.range().start() + 1, mapping.range().end() - 1);
        if (plainBraces && owner.eContainer() == null) {
            return List.of(replace(mapping.range().start(), mapping.range().end(), writer.entry(key, value, 0)));
        }
        return plainBraces && owner.eContainer() != null
                ? replaceObject(owner, new Value.Keys(Map.of(key, value)))
                : flow.insert(mapping.range(), List.of(), 0, List.of(writer.flowEntry(key, value)), " ");
    }

    /** The index of the key after which a new one stands in the order of the model; -1 for the front. */
    private static int predecessor(EObject owner, YamlNode.Mapping mapping, String key) {
        List<String> order = List.copyOf(Grammar.features(owner.eClass()).keySet());
        int rank = order.indexOf(key);
        int best = -1;
        int bestRank = -1;
        for (int i = 0; i < mapping.entries().size(); i++) {
            int each = order.indexOf(mapping.entries().get(i).key().value());
            if (each < rank && each > bestRank) {
                best = i;
                bestRank = each;
            }
        }
        return best;
    }

    private TextEdit insertBlockEntry(YamlNode.Mapping mapping, int after, String key, Value value) {
        List<YamlNode.Entry> entries = mapping.entries();
        int first = entries.get(0).key().range().start();
        int column = source.column(first);
        String padding = " ".repeat(column);
        String written = writer.entry(key, value, column);
        if (after >= 0) {
            int at = source.lineEnd(source.entryEnd(entries.get(after)));
            String separator = source.keepsBlankLines(entries.get(after).value())
                    ? layout.lineBreak()
                    : separator(entryRanges(mapping), after + 1);
            return replace(at, at, separator + padding + written);
        }
        if (source.isFirstOnLine(first)) {
            int at = attachedStart(source.lineStart(first), column, source.begin());
            return replace(at, at, padding + written + separator(entryRanges(mapping), 0));
        }
        return replace(first, first, written + layout.lineBreak() + padding);
    }

    /** What separates lines at an index from their neighbours: a blank line where there is one already. */
    private String separator(List<TextRange> members, int index) {
        if (members.size() < 2) {
            return layout.lineBreak();
        }
        int right = Math.clamp(index, 1, members.size() - 1);
        boolean blank = source.blankLineBetween(
                members.get(right - 1).end(), members.get(right).start());
        return blank ? layout.lineBreak() + layout.lineBreak() : layout.lineBreak();
    }

    private TextEdit removeBlockEntry(YamlNode.Mapping mapping, int index) {
        YamlNode.Entry entry = mapping.entries().get(index);
        int start = entry.key().range().start();
        int end = source.entryEnd(entry);
        if (source.isFirstOnLine(start)) {
            if (index == 0) {
                return removeLines(start, end, source.begin(), false);
            }
            YamlNode.Entry before = mapping.entries().get(index - 1);
            return removeLines(
                    start, end, source.nextLine(source.entryEnd(before)), source.keepsBlankLines(before.value()));
        }
        int lineEnd = source.lineEnd(end);
        int next = mapping.entries().get(index + 1).key().range().start();
        if (source.isBlank(lineEnd, next)) {
            return replace(start, next, "");
        }
        int hyphen = start;
        while (source.at(hyphen - 1) == ' ') {
            hyphen--;
        }
        return replace(hyphen, lineEnd, "");
    }

    private List<TextEdit> replaceValue(YamlNode.Mapping around, YamlNode.Entry entry, Value value) {
        YamlNode old = entry.value();
        int keyEnd = entry.key().range().end();
        boolean empty = old instanceof YamlNode.Scalar scalar && scalar.isNothing() && isEmpty(old.range());
        int colon = colon(keyEnd, empty ? source.lineEnd(keyEnd) : old.range().start());
        if (around.flow()) {
            String written = inFlow(old, value);
            if (empty) {
                return List.of(
                        colon < 0 ? replace(keyEnd, keyEnd, ": " + written) : replace(colon, colon, " " + written));
            }
            return List.of(replace(old.range().start(), source.contentEnd(old), written));
        }
        int column = source.column(entry.key().range().start());
        if (!empty && old instanceof YamlNode.Scalar scalar && value instanceof Value.One one) {
            return List.of(replaceScalar(scalar, one, column + layout.step()));
        }
        int start = empty ? colon : old.range().start();
        int end = empty ? colon : source.contentEnd(old);
        String written =
                writer.afterKey(value, column, colon - entry.key().range().start());
        int lineEnd = source.lineEnd(colon);
        boolean below = written.startsWith("\n") || written.startsWith("\r");
        if (!source.sameLine(colon, start)) {
            return below
                    ? List.of(replace(lineEnd, end, written))
                    : List.of(replace(lineEnd, end, ""), replace(colon, colon, written));
        }
        if (below && source.lineEnd(end) > end) {
            int tail = source.lineEnd(end);
            return List.of(replace(tail, tail, written), replace(colon, end, ""));
        }
        return List.of(replace(colon, end, written));
    }

    private String inFlow(YamlNode old, Value value) {
        return old instanceof YamlNode.Scalar scalar && value instanceof Value.One one
                ? ScalarText.line(one, style(scalar), true)
                : writer.flow(value);
    }

    private TextEdit replaceScalar(YamlNode.Scalar old, Value.One value, int indentation) {
        int start = old.range().start();
        int end = source.contentEnd(old);
        // A block takes in what follows on its last line.
        boolean alone = source.lineEnd(end) == end || source.isBlockScalar(old);
        if (!value.plain() && value.text().indexOf('\n') >= 0 && style(old) == ScalarText.Style.PLAIN && alone) {
            int below = source.nextLine(start);
            int kept = source.isBlockScalar(old) && below < end ? source.indentation(below) : indentation;
            return replace(
                    start,
                    end,
                    ScalarText.literal(value.text(), Math.max(kept, 1), layout.lineBreak())
                            .orElseGet(() -> ScalarText.line(value, ScalarText.Style.DOUBLE, false)));
        }
        return replace(start, end, ScalarText.line(value, style(old), false));
    }

    private ScalarText.Style style(YamlNode.Scalar scalar) {
        if (scalar.plain()) {
            return ScalarText.Style.PLAIN;
        }
        return switch (source.at(scalar.range().start())) {
            case '\'' -> ScalarText.Style.SINGLE;
            case '"' -> ScalarText.Style.DOUBLE;
            default -> ScalarText.Style.PLAIN;
        };
    }

    /** Where the text after a key's colon begins; -1 when there is none, as may be between braces. */
    private int colon(int keyEnd, int limit) {
        for (int i = keyEnd; i <= limit && i < source.text().length(); i++) {
            if (source.at(i) == ':') {
                return i + 1;
            }
            if (!Character.isWhitespace(source.at(i))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isEmpty(TextRange range) {
        return range.start() == range.end();
    }

    private List<TextRange> entryRanges(YamlNode.Mapping mapping) {
        return mapping.entries().stream()
                .map(entry -> new TextRange(entry.key().range().start(), source.entryEnd(entry)))
                .toList();
    }

    // ---- items

    /**
     * Inserts items into a list, which is made when it is missing.
     *
     * @param index before which item of the model's list, its size for the end
     */
    public List<TextEdit> insert(EObject owner, EStructuralFeature feature, int index, List<?> items)
            throws NotEditable {
        List<Value> values =
                items.stream().map(item -> Value.item(feature, item)).toList();
        Optional<YamlNode.Entry> entry = file.entry(owner, feature);
        if (entry.isEmpty() || file.node(owner).isEmpty()) {
            return set(owner, feature, new Value.Many(values));
        }
        YamlNode.Mapping around = file.node(owner).get();
        if (entry.get().value() instanceof YamlNode.Sequence list
                && !list.items().isEmpty()) {
            int at = position(owner, feature, index, list);
            return list.flow()
                    ? flow.insert(
                            list.range(),
                            itemRanges(list),
                            at,
                            values.stream().map(writer::flow).toList(),
                            "")
                    : List.of(insertBlockItems(list, at, values));
        }
        if (entry.get().value() instanceof YamlNode.Scalar single && !((List<?>) owner.eGet(feature)).isEmpty()) {
            return List.of(aroundSingle(single, index, values));
        }
        return replaceValue(around, entry.get(), new Value.Many(values));
    }

    private TextEdit aroundSingle(YamlNode.Scalar single, int index, List<Value> values) throws NotEditable {
        int start = single.range().start();
        int end = source.contentEnd(single);
        if (source.isBlockScalar(single)) {
            throw new NotEditable("a block cannot stand between brackets");
        }
        List<String> texts = new ArrayList<>(values.stream().map(writer::flow).toList());
        texts.add(index == 0 ? texts.size() : 0, inFlowForm(single));
        return replace(start, end, "[" + String.join(", ", texts) + "]");
    }

    private String inFlowForm(YamlNode.Scalar scalar) {
        return ScalarText.line(new Value.One(scalar.value(), false, "number integer boolean"), style(scalar), true);
    }

    /** The place among a list's nodes of an item of the model's list, which lacks items that are not understood. */
    private int position(EObject owner, EStructuralFeature feature, int index, YamlNode.Sequence list)
            throws NotEditable {
        int size = ((List<?>) owner.eGet(feature)).size();
        if (index >= size) {
            return list.items().size();
        }
        YamlNode node =
                file.item(owner, feature, index).orElseThrow(() -> new NotEditable("the item is not in the file"));
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i) == node) {
                return i;
            }
        }
        throw new NotEditable("the item is not in the list");
    }

    private TextEdit insertBlockItems(YamlNode.Sequence list, int index, List<Value> values) {
        int column = source.column(list.range().start());
        String padding = " ".repeat(column);
        YamlNode neighbour = list.items().get(Math.max(0, index - 1));
        Optional<Boolean> like =
                neighbour instanceof YamlNode.Mapping mapping ? Optional.of(mapping.flow()) : Optional.empty();
        String separator = separator(itemRanges(list), index);
        String written = String.join(
                separator,
                values.stream()
                        .map(value -> padding + writer.item(value, column, like))
                        .toList());
        if (index > 0) {
            int at = source.lineEnd(itemEnd(list, index - 1));
            boolean kept = source.keepsBlankLines(list.items().get(index - 1));
            return replace(at, at, (kept ? layout.lineBreak() : separator) + written);
        }
        int at = attachedStart(source.lineStart(list.range().start()), column, source.begin());
        return replace(at, at, written + separator);
    }

    private int itemEnd(YamlNode.Sequence list, int index) {
        return source.contentEnd(list.items().get(index));
    }

    private List<TextRange> itemRanges(YamlNode.Sequence list) {
        return list.items().stream()
                .map(item -> new TextRange(
                        item.range().start(), Math.max(item.range().start(), source.contentEnd(item))))
                .toList();
    }

    /** Where the hyphen of an item of a block list stands. */
    private int hyphen(YamlNode.Sequence list, int index) throws NotEditable {
        if (index == 0) {
            return list.range().start();
        }
        int line = source.nextLine(itemEnd(list, index - 1));
        while (line < source.text().length()) {
            int at = line + source.indentation(line);
            if (source.at(at) == '-') {
                return at;
            }
            if (!source.isBlankLine(line) && !source.isCommentLine(line)) {
                break;
            }
            line = source.nextLine(line);
        }
        throw new NotEditable("an item's hyphen stands in an unusual place");
    }

    /**
     * Removes an item. When it is the only one, the list stays, empty.
     *
     * @param index which item of the model's list
     */
    public List<TextEdit> remove(EObject owner, EStructuralFeature feature, int index) throws NotEditable {
        YamlNode.Entry entry =
                file.entry(owner, feature).orElseThrow(() -> new NotEditable("the list is not in the file"));
        if (!(entry.value() instanceof YamlNode.Sequence list) || list.items().size() == 1) {
            return replaceValue(file.node(owner).orElseThrow(), entry, new Value.Many(List.of()));
        }
        int at = position(owner, feature, index, list);
        if (list.flow()) {
            return flow.remove(list.range(), itemRanges(list), at, at + 1);
        }
        boolean kept = at > 0 && source.keepsBlankLines(list.items().get(at - 1));
        int floor = at > 0 ? source.nextLine(itemEnd(list, at - 1)) : source.begin();
        return List.of(removeLines(hyphen(list, at), itemEnd(list, at), floor, kept));
    }

    /** Whether a list in the file has items beside those of the model's list. */
    public boolean hasMoreItems(EObject owner, EStructuralFeature feature) {
        return file.entry(owner, feature)
                .filter(entry -> entry.value() instanceof YamlNode.Sequence list
                        && list.items().size() > ((List<?>) owner.eGet(feature)).size())
                .isPresent();
    }

    /** Replaces an item that is a single value. */
    public List<TextEdit> setItem(EObject owner, EAttribute feature, int index, Object value) throws NotEditable {
        YamlNode node = file.item(owner, feature, index)
                .or(() -> file.entry(owner, feature).map(YamlNode.Entry::value))
                .orElseThrow(() -> new NotEditable("the item is not in the file"));
        if (!(node instanceof YamlNode.Scalar scalar)) {
            throw new NotEditable("the item is no single value");
        }
        Value.One one = (Value.One) Value.item(feature, value);
        YamlNode.Entry entry = file.entry(owner, feature).orElseThrow();
        boolean inFlow = isInFlow(entry) || file.node(owner).orElseThrow().flow();
        return List.of(
                inFlow
                        ? replace(node.range().start(), node.range().end(), ScalarText.line(one, style(scalar), true))
                        : replaceScalar(scalar, one, source.column(node.range().start())));
    }

    /** Moves an item to another place of its list; the index is the one it has afterwards. */
    public List<TextEdit> move(EObject owner, EStructuralFeature feature, int from, int to) throws NotEditable {
        if (!(file.entry(owner, feature).map(YamlNode.Entry::value).orElse(null) instanceof YamlNode.Sequence list)) {
            throw new NotEditable("the list is not in the file");
        }
        int low = position(owner, feature, from, list);
        int high = position(owner, feature, to, list);
        if (list.flow()) {
            return flow.move(itemRanges(list), low, high);
        }
        int column = source.column(list.range().start());
        List<TextRange> slots = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            int floor = i > 0 ? source.nextLine(itemEnd(list, i - 1)) : source.begin();
            slots.add(new TextRange(
                    attachedStart(source.lineStart(hyphen(list, i)), column, floor), source.lineEnd(itemEnd(list, i))));
        }
        return commentBetween(slots, Math.min(low, high), Math.max(low, high))
                ? moveLines(slots.get(low), slots.get(high), low < high)
                : Slots.move(source, slots, low, high);
    }

    private boolean commentBetween(List<TextRange> slots, int low, int high) {
        for (int i = low; i < high; i++) {
            if (!source.isBlank(slots.get(i).end(), slots.get(i + 1).start())) {
                return true;
            }
        }
        return false;
    }

    /** Moves lines past others; comments that stand apart stay where they are. */
    private List<TextEdit> moveLines(TextRange moved, TextRange target, boolean down) {
        String lines = source.text().substring(moved.start(), moved.end());
        int end = source.nextLine(moved.end());
        boolean unended = end == moved.end();
        TextEdit removal =
                unended ? replace(source.previousLineEnd(moved.start()), end, "") : replace(moved.start(), end, "");
        TextEdit insertion = down
                ? replace(target.end(), target.end(), layout.lineBreak() + lines)
                : replace(target.start(), target.start(), lines + layout.lineBreak());
        return down ? List.of(insertion, removal) : List.of(removal, insertion);
    }

    // ---- lines

    /**
     * Where the comment begins that stands directly above a line in the same column; the line itself when there is none. A
     * comment that begins the file belongs to the file.
     */
    private int attachedStart(int line, int column, int floor) {
        int start = line;
        while (start > floor) {
            int above = source.lineStart(source.previousLineEnd(start));
            if (above < floor || !source.isCommentLine(above) || source.indentation(above) != column) {
                return start;
            }
            start = above;
        }
        return start == source.begin() ? line : start;
    }

    /**
     * Removes whole lines with the comment above them, and one of two blank lines that would meet.
     *
     * @param kept whether blank lines above belong to what stands there, so that those below must not join them
     */
    private TextEdit removeLines(int from, int to, int floor, boolean kept) {
        int start = attachedStart(source.lineStart(from), source.column(from), floor);
        int end = source.nextLine(to);
        if (kept && start == floor) {
            while (end < source.text().length() && source.isBlankLine(end)) {
                end = source.nextLine(end);
            }
            return replace(start, end, "");
        }
        boolean atEnd = end >= source.text().length();
        if (start > source.begin()) {
            int above = source.lineStart(source.previousLineEnd(start));
            boolean blankAbove = above >= floor && source.isBlankLine(above);
            if (blankAbove && (atEnd || source.isBlankLine(end))) {
                start = above;
            }
        }
        if (atEnd && source.lineEnd(to) == end && start > source.begin()) {
            start = source.previousLineEnd(start);
        }
        return replace(start, end, "");
    }

    private TextEdit replace(int from, int to, String inserted) {
        return new TextEdit(from, source.text().substring(from, to), inserted);
    }
}

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
    private final BlockEdits block;
    private final ValueEdits values;

    /** Edits of a file that is YAML or empty. */
    public MinimalEdits(EditionFile file) {
        this.file = file;
        this.source = new SourceText(file.text());
        this.layout = Layout.of(source, file.root().orElse(null));
        this.writer = new YamlWriter(layout);
        this.flow = new FlowEdits(source, layout);
        this.block = new BlockEdits(source, layout, writer);
        this.values = new ValueEdits(source, layout, writer);
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
                ? values.replace(mapping.get(), entry.get(), value)
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
                result.addAll(flow.remove(mapping.range(), source.entries(mapping), index, index + 1));
            } else {
                result.add(block.removeEntry(mapping, index));
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
            return values.replace(around, entry, value);
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
            return List.of(block.insertEntry(mapping, after, key, value));
        }
        String text = writer.flowEntry(key, value);
        if (source.at(mapping.range().start()) != '{') {
            int start = mapping.range().start();
            int end = mapping.range().end();
            return List.of(replace(end, end, ", " + text + " }"), replace(start, start, "{ "));
        }
        return flow.insert(mapping.range(), source.entries(mapping), after + 1, List.of(text), " ");
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

    private static boolean isEmpty(TextRange range) {
        return range.start() == range.end();
    }

    // ---- items

    /**
     * Inserts items into a list, which is made when it is missing.
     *
     * @param index before which item of the model's list, its size for the end
     */
    public List<TextEdit> insert(EObject owner, EStructuralFeature feature, int index, List<?> items)
            throws NotEditable {
        return insertValues(
                owner,
                feature,
                index,
                items.stream().map(item -> Value.item(feature, item)).toList());
    }

    /**
     * Inserts an item as it stands elsewhere in the file, where the list takes items on lines of their own.
     *
     * @param index before which item of the model's list, its size for the end
     * @param item what it says
     * @param lines what {@link #written} gave
     */
    public List<TextEdit> insertWritten(EObject owner, EStructuralFeature feature, int index, Object item, String lines)
            throws NotEditable {
        return insertValues(
                owner, feature, index, List.of(new Value.Written((Value.Keys) Value.item(feature, item), lines)));
    }

    /**
     * An item of a list as it is written, with the comment above it and those between its lines: its lines without the
     * indentation of its hyphen. Nothing when it does not stand on lines of its own.
     */
    public Optional<String> written(EObject item) {
        EReference feature = item.eContainmentFeature();
        if (feature == null
                || !feature.isMany()
                || !(file.entry(item.eContainer(), feature)
                                .map(YamlNode.Entry::value)
                                .orElse(null)
                        instanceof YamlNode.Sequence list)
                || list.flow()) {
            return Optional.empty();
        }
        try {
            int index = ((List<?>) item.eContainer().eGet(feature)).indexOf(item);
            return block.itemLines(list, position(item.eContainer(), feature, index, list));
        } catch (NotEditable e) {
            return Optional.empty();
        }
    }

    private List<TextEdit> insertValues(EObject owner, EStructuralFeature feature, int index, List<Value> added)
            throws NotEditable {
        Optional<YamlNode.Entry> entry = file.entry(owner, feature);
        if (entry.isEmpty() || file.node(owner).isEmpty()) {
            return set(owner, feature, new Value.Many(added));
        }
        YamlNode.Mapping around = file.node(owner).get();
        if (entry.get().value() instanceof YamlNode.Sequence list
                && !list.items().isEmpty()) {
            int at = position(owner, feature, index, list);
            return list.flow()
                    ? flow.insert(
                            list.range(),
                            source.items(list),
                            at,
                            added.stream().map(writer::flow).toList(),
                            "")
                    : List.of(block.insertItems(list, at, added));
        }
        if (entry.get().value() instanceof YamlNode.Scalar single && !((List<?>) owner.eGet(feature)).isEmpty()) {
            return List.of(aroundSingle(single, index, added));
        }
        return values.replace(around, entry.get(), new Value.Many(added));
    }

    private TextEdit aroundSingle(YamlNode.Scalar single, int index, List<Value> added) throws NotEditable {
        int start = single.range().start();
        int end = source.contentEnd(single);
        if (source.isBlockScalar(single)) {
            throw new NotEditable("a block cannot stand between brackets");
        }
        List<String> texts = new ArrayList<>(added.stream().map(writer::flow).toList());
        texts.add(index == 0 ? texts.size() : 0, values.inFlow(single));
        return replace(start, end, "[" + String.join(", ", texts) + "]");
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

    /**
     * Removes an item. When it is the only one, the list stays, empty.
     *
     * @param index which item of the model's list
     */
    public List<TextEdit> remove(EObject owner, EStructuralFeature feature, int index) throws NotEditable {
        YamlNode.Entry entry =
                file.entry(owner, feature).orElseThrow(() -> new NotEditable("the list is not in the file"));
        if (!(entry.value() instanceof YamlNode.Sequence list) || list.items().size() == 1) {
            return values.replace(file.node(owner).orElseThrow(), entry, new Value.Many(List.of()));
        }
        int at = position(owner, feature, index, list);
        if (list.flow()) {
            return flow.remove(list.range(), source.items(list), at, at + 1);
        }
        return List.of(block.removeItem(list, at));
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
                        ? replace(node.range().start(), node.range().end(), values.inFlow(scalar, one))
                        : values.replaceScalar(
                                scalar, one, source.column(node.range().start())));
    }

    /** Moves an item to another place of its list; the index is the one it has afterwards. */
    public List<TextEdit> move(EObject owner, EStructuralFeature feature, int from, int to) throws NotEditable {
        if (!(file.entry(owner, feature).map(YamlNode.Entry::value).orElse(null) instanceof YamlNode.Sequence list)) {
            throw new NotEditable("the list is not in the file");
        }
        int low = position(owner, feature, from, list);
        int high = position(owner, feature, to, list);
        if (list.flow()) {
            return flow.move(source.items(list), low, high);
        }
        return block.moveItem(list, low, high);
    }

    private TextEdit replace(int from, int to, String inserted) {
        return source.replace(from, to, inserted);
    }
}

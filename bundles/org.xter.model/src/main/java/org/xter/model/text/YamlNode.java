package org.xter.model.text;

import java.util.List;

/**
 * A node of a YAML file with its place in the text. Immutable. Comments lie in the text between the nodes. An alias
 * stands as the node it means, so one node may be found at several places of the tree; such a file is read-only.
 */
public sealed interface YamlNode {
    /** Where the node stands, without its key. */
    TextRange range();

    /**
     * A single value.
     *
     * @param value its text: quotes and escapes resolved, types not
     * @param plain whether it stands without quotes and not as a block, so that it may be a number, a boolean or nothing
     */
    record Scalar(TextRange range, String value, boolean plain) implements YamlNode {
        /** Whether this is YAML's way to say that there is no value: nothing, {@code ~} or {@code null}. */
        public boolean isNothing() {
            return plain
                    && (value.isEmpty()
                            || value.equals("~")
                            || value.equals("null")
                            || value.equals("Null")
                            || value.equals("NULL"));
        }
    }

    /**
     * A list.
     *
     * @param items in the order of the file
     * @param flow whether it stands between brackets, else its items stand below each other after hyphens
     */
    record Sequence(TextRange range, List<YamlNode> items, boolean flow) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Keys and their values.
     *
     * @param entries in the order of the file; a key may stand there twice
     * @param flow whether it stands between braces (or as a single pair in a list between brackets), else its keys stand
     *     below each other
     */
    record Mapping(TextRange range, List<Entry> entries, boolean flow) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A key and its value.
     *
     * @param key the key
     * @param value the value; a {@link Scalar} that {@link Scalar#isNothing()} when there is none
     */
    record Entry(Scalar key, YamlNode value) {}
}

package org.xter.document.text;

import java.util.List;
import org.xter.model.text.YamlNode;

/**
 * How a file is laid out, so that what is added looks like what is there.
 *
 * @param lineBreak what ends its lines
 * @param step by how many columns keys are indented below their key
 * @param dashes by how many columns the hyphens of a list are indented below its key
 */
record Layout(String lineBreak, int step, int dashes) {
    private static final int USUAL = 2;

    /** The layout of a text with its nodes; root may be null. The first case of each kind decides. */
    static Layout of(SourceText source, YamlNode root) {
        String text = source.text();
        int lineFeed = text.indexOf('\n');
        int carriageReturn = text.indexOf('\r');
        String lineBreak = carriageReturn >= 0 && (lineFeed < 0 || carriageReturn < lineFeed)
                ? (lineFeed == carriageReturn + 1 ? "\r\n" : "\r")
                : "\n";
        int[] found = {-1, -1};
        if (root != null) {
            look(source, root, found);
        }
        return new Layout(lineBreak, found[0] > 0 ? found[0] : USUAL, found[1] >= 0 ? found[1] : USUAL);
    }

    private static void look(SourceText source, YamlNode node, int[] found) {
        List<YamlNode> below =
                switch (node) {
                    case YamlNode.Scalar scalar -> List.<YamlNode>of();
                    case YamlNode.Sequence list -> list.items();
                    case YamlNode.Mapping mapping -> {
                        if (!mapping.flow()) {
                            mapping.entries().forEach(entry -> look(source, entry, found));
                        }
                        yield mapping.entries().stream()
                                .map(YamlNode.Entry::value)
                                .toList();
                    }
                };
        for (YamlNode each : below) {
            if (found[0] >= 0 && found[1] >= 0) {
                return;
            }
            look(source, each, found);
        }
    }

    private static void look(SourceText source, YamlNode.Entry entry, int[] found) {
        int key = source.column(entry.key().range().start());
        int start = entry.value().range().start();
        if (entry.value() instanceof YamlNode.Mapping below && !below.flow() && found[0] < 0) {
            found[0] = source.column(start) - key;
        } else if (entry.value() instanceof YamlNode.Sequence list && !list.flow() && found[1] < 0) {
            found[1] = source.column(start) - key;
        }
    }
}

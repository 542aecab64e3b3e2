package org.xter.model.text;

/** Words for what was found where something else was expected. */
final class Found {
    private static final int LONGEST = 40;

    private Found() {}

    static String describe(YamlNode node) {
        return switch (node) {
            case YamlNode.Sequence list -> list.items().isEmpty() ? "an empty list" : "a list";
            case YamlNode.Mapping mapping -> "keys and values";
            case YamlNode.Scalar scalar -> scalar.isNothing() ? "nothing" : quote(scalar.value());
        };
    }

    /** A value between quotes, on one line and not too long. */
    static String quote(String value) {
        StringBuilder result = new StringBuilder("'");
        int[] points = value.codePoints().limit(LONGEST + 1L).toArray();
        for (int i = 0; i < Math.min(points.length, LONGEST); i++) {
            result.appendCodePoint(Character.isISOControl(points[i]) ? ' ' : points[i]);
        }
        return result.append(points.length > LONGEST ? "...'" : "'").toString();
    }
}

package org.xter.format.fat;

/** Where the 13 UTF-16 units of a long name's entry stand: 5 at byte 1, 6 at byte 14, 2 at byte 28. */
final class LongNameLayout {
    private LongNameLayout() {}

    static int offset(int unit) {
        if (unit < 5) {
            return 1 + 2 * unit;
        }
        return unit < 11 ? 14 + 2 * (unit - 5) : 28 + 2 * (unit - 11);
    }
}

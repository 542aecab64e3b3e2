package org.xter.studio.source.text;

/**
 * What must be known of the lines above to read a line. Two equal starts before equal lines give equal words, so that a
 * change is coloured only as far as it reaches.
 *
 * @param within what the line begins in
 * @param indent the column the block text is indented from; -1 elsewhere
 * @param depth how many flow brackets are open
 * @param list the key whose items may follow, and its column; empty when none is open
 * @param listIndent the column of that key
 */
record LineStart(Within within, int indent, int depth, String list, int listIndent) {
    static final LineStart TOP = new LineStart(Within.NOTHING, -1, 0, "", -1);

    /** What a line can begin in. */
    enum Within {
        NOTHING,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        BLOCK
    }
}

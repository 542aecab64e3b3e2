package org.xter.studio.gef.protection;

/**
 * What can be chosen from a list.
 *
 * @param value what it stands for
 * @param text what it is called
 * @param note what is to be considered; may be empty
 */
record Choice(Object value, String text, String note) {
    String line() {
        return note.isEmpty() ? text : text + "  \u2014  " + note;
    }
}

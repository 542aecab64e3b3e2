package org.xter.studio.edition;

/** What the window's menu does with what is selected somewhere: a table, a tree. Asked on the UI thread. */
public interface PartClipboard {
    /** Whether something is selected that can be copied. */
    boolean canCopy();

    /** Whether something is selected that can be removed. */
    boolean canRemove();

    /** Whether what is on the clipboard may be inserted. */
    boolean canPaste();

    /** Copies what is selected as YAML. */
    void copy();

    /** Inserts what is on the clipboard. */
    void paste();

    /** Removes what is selected. */
    void remove();

    /** Selects all there is. */
    void selectAll();
}

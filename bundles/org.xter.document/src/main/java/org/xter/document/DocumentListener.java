package org.xter.document;

import java.nio.file.Path;
import java.util.List;
import org.xter.document.disk.ExternalChange;
import org.xter.document.findings.DocumentFinding;
import org.xter.document.text.TextEdit;

/**
 * Is told what happens to a document, on the owner's thread and after the document is whole again. An exception of one
 * listener is reported and keeps no other from being told.
 */
public interface DocumentListener {
    /** The text was changed by these edits, each on what those before left; {@code document.text()} has them all. */
    default void textChanged(List<TextEdit> edits) {}

    /** The edition was changed or its parts stand elsewhere in the text. */
    default void modelChanged() {}

    /** Undo, redo or their labels are others. */
    default void historyChanged() {}

    /** There are new findings. */
    default void findingsChanged(List<DocumentFinding> findings) {}

    /** More or less than before may be changed. */
    default void accessChanged(Access access) {}

    /** The document has unsaved changes, or no longer. */
    default void dirtyChanged(boolean dirty) {}

    /** The file on disk is no longer what was opened or saved. */
    default void changedOnDisk(ExternalChange change) {}

    /** A file beside the edition, such as its lock, was written by an edit, by undo, by redo or by an export. */
    default void besideChanged(Path file) {}

    /** The document has another file. */
    default void fileChanged() {}
}

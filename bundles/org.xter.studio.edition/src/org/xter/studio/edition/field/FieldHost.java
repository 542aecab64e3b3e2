package org.xter.studio.edition.field;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.xter.document.EditionDocument;

/** What fields need from the page or view they stand on. */
public interface FieldHost {
    /** The open edition. */
    EditionDocument document();

    /** Makes controls in the look of the place. */
    FormToolkit toolkit();

    /** The findings there are now. */
    FindingsIndex findings();

    /** Lays out and scrolls anew, as after a message came or went. */
    void reflow();

    /** Parts were selected. */
    void selected(List<? extends EObject> parts);

    /** Whether fields may change the edition now. */
    default boolean editable() {
        return document().access().modelEditable();
    }
}

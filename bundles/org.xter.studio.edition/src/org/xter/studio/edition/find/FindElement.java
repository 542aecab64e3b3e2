package org.xter.studio.edition.find;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.handlers.HandlerUtil;
import org.xter.document.EditionDocument;
import org.xter.document.edit.Slot;
import org.xter.document.find.ElementIndex;
import org.xter.document.find.FoundElement;
import org.xter.studio.edition.EditionEditor;
import org.xter.studio.edition.EditionPage;
import org.xter.studio.edition.field.FieldTexts;

/** Opens the popup that finds anything in the edition of the active editor. */
public final class FindElement extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof EditionEditor editor) {
            new FindPopup(
                            HandlerUtil.getActiveShell(event),
                            ElementIndex.of(editor.document().edition(), FieldTexts::label),
                            (element, inSource) -> show(editor, element, inSource))
                    .open();
        }
        return null;
    }

    /** Leads to an element: to its field, or to the nearest part of the text when its section is missing. */
    static void show(EditionEditor editor, FoundElement element, boolean inSource) {
        EditionDocument document = editor.document();
        EObject part = nearest(element.slot());
        EStructuralFeature feature = element.feature().orElse(null);
        // Somebody who reads the text wants to stay there.
        if (inSource || editor.shownPage().equals(EditionPage.SOURCE)) {
            showInSource(editor, document, part, feature, element.index());
        } else {
            editor.reveal(part, feature);
        }
    }

    private static void showInSource(
            EditionEditor editor, EditionDocument document, EObject part, EStructuralFeature feature, int index) {
        boolean has =
                feature != null && part.eClass().getEAllStructuralFeatures().contains(feature);
        (index >= 0 && has
                        ? document.span(part, feature, index)
                        : has ? document.span(part, feature) : document.span(part))
                .or(() -> document.span(part))
                .ifPresent(editor::showInSource);
    }

    /** The part at the end of a way, or the last on the way that is there. */
    private static EObject nearest(Slot slot) {
        EObject part = slot.owner();
        for (EReference section : slot.path()) {
            if (!part.eIsSet(section)) {
                return part;
            }
            part = (EObject) part.eGet(section);
        }
        return part;
    }
}

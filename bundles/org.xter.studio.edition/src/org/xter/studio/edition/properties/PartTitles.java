package org.xter.studio.edition.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.xter.studio.edition.field.FieldTexts;
import org.xter.studio.edition.outline.PartIcons;
import org.xter.studio.edition.outline.PartLabels;

/** The title of the Properties view: what is selected. */
public final class PartTitles extends LabelProvider {
    @Override
    public String getText(Object element) {
        EObject part = part(element);
        if (part == null) {
            return "";
        }
        String type = FieldTexts.type(part.eClass());
        String name = PartLabels.of(part);
        return name.equals(type) ? type : type + "  " + name;
    }

    @Override
    public Image getImage(Object element) {
        EObject part = part(element);
        return part == null ? null : PartIcons.of(part).image();
    }

    private static EObject part(Object element) {
        Object first = element instanceof IStructuredSelection selection ? selection.getFirstElement() : element;
        return first instanceof EObject part ? part : null;
    }
}

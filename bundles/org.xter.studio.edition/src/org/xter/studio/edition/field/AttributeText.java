package org.xter.studio.edition.field;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.xter.model.text.Grammar;

/**
 * How the values of an attribute are written in a text box.
 *
 * @param attribute whose values; of a list, one of them
 */
record AttributeText(EAttribute attribute) {
    /** A box for one line. */
    static Text line(FormToolkit toolkit, Composite parent) {
        return toolkit.createText(parent, "", SWT.BORDER | SWT.SINGLE);
    }

    /**
     * A box for several lines, in which Tab leads to the next field.
     *
     * @param lines how many are seen at once
     * @param style of SWT beside border and several lines
     */
    static Text lines(FormToolkit toolkit, Composite parent, int lines, int style) {
        Text text = toolkit.createText(parent, "", SWT.BORDER | SWT.MULTI | style);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(120, text.getLineHeight() * lines)
                .applyTo(text);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return text;
    }

    /** The value that is written; null when it is none of the attribute's type. */
    Object parse(String written) {
        Optional<Pattern> pattern = Grammar.pattern(attribute);
        if (pattern.isPresent() && !pattern.get().matcher(written).matches()) {
            return null;
        }
        try {
            EDataType type = attribute.getEAttributeType();
            Object value = type.getEPackage().getEFactoryInstance().createFromString(type, written);
            return value instanceof Integer number && !isWithin(number) ? null : value;
        } catch (RuntimeException e) {
            return null; // EMF's factories tell by whatever exception the type's own reader throws
        }
    }

    private boolean isWithin(int number) {
        return number >= Grammar.minimum(attribute).orElse(Integer.MIN_VALUE)
                && number <= Grammar.maximum(attribute).orElse(Integer.MAX_VALUE);
    }

    /** A value as it is written; no value is an empty text. */
    String write(Object value) {
        EDataType type = attribute.getEAttributeType();
        return value == null ? "" : type.getEPackage().getEFactoryInstance().convertToString(type, value);
    }
}

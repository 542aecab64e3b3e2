package org.xter.studio.edition.field;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A field for one of a few choices. */
public final class ChoiceField extends Field {
    private final List<EEnumLiteral> choices;
    private final EEnum type;
    private Combo combo;

    ChoiceField(FieldHost host, EAttribute attribute, EReference... path) {
        super(host, attribute, path);
        this.type = (EEnum) attribute.getEAttributeType();
        this.choices = List.copyOf(type.getELiterals());
    }

    @Override
    protected Control createControl(Composite parent) {
        combo = new Combo(parent, SWT.READ_ONLY);
        host().toolkit().adapt(combo, true, true);
        choices.forEach(each -> combo.add(FieldTexts.choice(type, each.getInstance())));
        // The wheel scrolls the page, not a value somebody happens to pass over.
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        combo.addListener(SWT.Selection, event -> {
            if (!isShowing() && combo.getSelectionIndex() >= 0) {
                put(choices.get(combo.getSelectionIndex()).getInstance());
                host().document().endTyping();
            }
        });
        return combo;
    }

    @Override
    protected Control control() {
        return combo;
    }

    @Override
    protected void display(Object value, boolean set) {
        int index = -1;
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).getInstance().equals(value) && owner() != null) {
                index = i;
            }
        }
        if (index < 0) {
            combo.deselectAll();
        } else if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
    }

    @Override
    protected void allow(boolean editable) {
        combo.setEnabled(editable);
    }
}

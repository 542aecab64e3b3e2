package org.xter.studio.edition.field;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.xter.document.assist.Explanations;
import org.xter.document.edit.Edit;

/**
 * A field for anything written in one piece: text, names, numbers, sizes. A name other parts refer to is changed when it
 * is complete, together with all references; everything else while it is typed.
 */
public final class TextField extends Field {
    private static final int LINES = 4;

    private final EAttribute attribute;
    private final AttributeText values;
    private final boolean several;
    private final boolean whole;
    private final Optional<Suggestions> suggestions;
    private Text text;
    private String shown = "";
    private boolean pending;

    /** @param several whether it has several lines */
    TextField(
            FieldHost host,
            EAttribute attribute,
            boolean several,
            Optional<Suggestions> suggestions,
            EReference... path) {
        super(host, attribute, path);
        this.attribute = attribute;
        this.values = new AttributeText(attribute);
        this.several = several;
        this.suggestions = suggestions;
        this.whole = isName(attribute);
    }

    /** Whether other parts may refer to the value: its name among its like. */
    private static boolean isName(EStructuralFeature feature) {
        return feature.getName().equals("name")
                && feature.getEType().getName().equals("Name")
                && !feature.getEContainingClass().getName().equals("Identity");
    }

    @Override
    protected Control createControl(Composite parent) {
        text = several
                ? AttributeText.lines(host().toolkit(), parent, LINES, SWT.WRAP | SWT.V_SCROLL)
                : AttributeText.line(host().toolkit(), parent);
        suggestions.ifPresent(each -> each.attach(text, false));
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> ended());
        text.addListener(SWT.DefaultSelection, event -> ended());
        text.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.ESC && (pending || isRefused())) {
                restore();
                event.doit = false;
            }
        });
        return text;
    }

    @Override
    protected Control control() {
        return text;
    }

    private void typed() {
        if (isShowing()) {
            return;
        }
        pending = true;
        if (!whole) {
            take();
        }
    }

    @Override
    protected void ended() {
        if (pending && text != null && !text.isDisposed() && owner() != null) {
            take();
        }
    }

    private void restore() {
        pending = false;
        accept();
        shown = null;
        refresh();
        text.selectAll();
    }

    private void take() {
        String written = several ? text.getText() : text.getText().strip();
        if (written.isEmpty()) {
            if (attribute.isRequired()) {
                refuse(NLS.bind(Messages.needed, FieldTexts.label(attribute)));
            } else {
                pending = false;
                put(null);
            }
            return;
        }
        Object value = values.parse(written);
        if (value == null) {
            refuse(NLS.bind(Messages.expected, Explanations.expects(attribute)));
            return;
        }
        pending = false;
        if (whole && holder() != null && holder().eIsSet(attribute)) {
            if (Objects.equals(holder().eGet(attribute), value)) {
                accept();
            } else {
                perform(new Edit.Rename(holder(), written));
            }
        } else {
            put(value);
        }
        pending = isRefused();
    }

    @Override
    protected void display(Object value, boolean set) {
        String written = set ? values.write(value) : "";
        EObject part = owner();
        text.setMessage(set || part == null || attribute.getDefaultValueLiteral() == null ? "" : values.write(value));
        boolean same = written.equals(shown);
        shown = written;
        // What is being typed stays as it is typed while it means the same, or nothing yet.
        if (pending && same || Objects.equals(text.getText(), written)) {
            return;
        }
        if (text.isFocusControl()
                && set
                && Objects.equals(values.parse(text.getText().strip()), value)
                && !several) {
            return;
        }
        pending = false;
        int caret = text.getCaretPosition();
        text.setText(written);
        text.setSelection(Math.min(caret, written.length()));
        accept();
    }

    @Override
    protected void allow(boolean editable) {
        text.setEditable(editable);
        text.setEnabled(owner() != null);
    }
}

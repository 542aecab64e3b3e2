package org.xter.studio.edition.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.xter.document.assist.Explanations;

/** A field for several short values, separated by commas, or one a line. */
public final class ListField extends Field {
    private static final int LINES = 3;

    private final EAttribute attribute;
    private final AttributeText items;
    private final boolean lines;
    private final Optional<Suggestions> suggestions;
    private Text text;
    private boolean pending;
    private List<?> shown = List.of();

    /** @param lines whether each value has a line of its own */
    ListField(
            FieldHost host,
            EAttribute attribute,
            boolean lines,
            Optional<Suggestions> suggestions,
            EReference... path) {
        super(host, attribute, path);
        this.attribute = attribute;
        this.items = new AttributeText(attribute);
        this.lines = lines;
        this.suggestions = suggestions;
    }

    @Override
    protected Control createControl(Composite parent) {
        text = lines
                ? AttributeText.lines(host().toolkit(), parent, LINES, SWT.V_SCROLL | SWT.H_SCROLL)
                : AttributeText.line(host().toolkit(), parent);
        suggestions.ifPresent(each -> each.attach(text, true));
        text.addListener(SWT.Modify, event -> {
            if (!isShowing()) {
                pending = true;
                take();
            }
        });
        text.addListener(SWT.FocusOut, event -> ended());
        text.addListener(SWT.DefaultSelection, event -> ended());
        return text;
    }

    @Override
    protected Control control() {
        return text;
    }

    @Override
    protected void ended() {
        if (text != null && !text.isDisposed() && owner() != null && pending && !isRefused()) {
            pending = false;
            refresh();
        }
    }

    private List<String> written() {
        String separator = lines ? "\\R" : "[,;]";
        return Arrays.stream(text.getText().split(separator))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private void take() {
        List<Object> values = new ArrayList<>();
        for (String each : written()) {
            Object value = items.parse(each);
            if (value == null) {
                refuse(NLS.bind(Messages.expectedInstead, each, Explanations.expects(attribute)));
                return;
            }
            values.add(value);
        }
        put(values.isEmpty() ? null : values);
    }

    @Override
    protected void display(Object value, boolean set) {
        List<?> values = value == null ? List.of() : List.copyOf((List<?>) value);
        boolean same = values.equals(shown);
        shown = values;
        if (pending && (same || values.stream().map(items::write).toList().equals(written()))) {
            return;
        }
        pending = false;
        String wanted =
                values.stream().map(items::write).collect(Collectors.joining(lines ? text.getLineDelimiter() : ", "));
        if (!Objects.equals(text.getText(), wanted)) {
            int caret = text.getCaretPosition();
            text.setText(wanted);
            text.setSelection(Math.min(caret, wanted.length()));
        }
        accept();
    }

    @Override
    protected void allow(boolean editable) {
        text.setEditable(editable);
        text.setEnabled(owner() != null);
    }
}

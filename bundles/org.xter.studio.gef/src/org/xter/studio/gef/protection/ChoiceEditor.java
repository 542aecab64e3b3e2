package org.xter.studio.gef.protection;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A list one thing is chosen from, by click or Enter, or with ticks, which hold when the list is left. Escape leaves all as
 * it was. Its value is the list of the values that are chosen.
 */
final class ChoiceEditor extends CellEditor {
    private final List<Choice> choices;
    private final boolean several;
    private Table table;

    /** @param several whether it has ticks */
    ChoiceEditor(Composite parent, List<Choice> choices, boolean several) {
        this.choices = List.copyOf(choices);
        this.several = several;
        create(parent);
    }

    @Override
    protected Control createControl(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | (several ? SWT.CHECK : SWT.NONE));
        for (Choice each : choices) {
            new TableItem(table, SWT.NONE).setText(each.line());
        }
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                changed();
            }
        });
        table.addListener(SWT.DefaultSelection, event -> take());
        table.addListener(SWT.MouseUp, this::clicked);
        table.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                fireCancelEditor();
            } else if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                take();
            }
        });
        table.addListener(SWT.FocusOut, event -> focusLost());
        return table;
    }

    private void clicked(Event event) {
        if (!several && event.button == 1 && table.getItem(new Point(event.x, event.y)) != null) {
            take();
        }
    }

    private void changed() {
        markDirty();
        valueChanged(true, true);
    }

    private void take() {
        if (!several) {
            changed();
        }
        fireApplyEditorValue();
        deactivate();
    }

    @Override
    protected void focusLost() {
        if (isActivated()) {
            if (several && isDirty()) {
                fireApplyEditorValue();
            } else {
                fireCancelEditor();
            }
            deactivate();
        }
    }

    @Override
    protected Object doGetValue() {
        TableItem[] items = several
                ? Arrays.stream(table.getItems()).filter(TableItem::getChecked).toArray(TableItem[]::new)
                : table.getSelection();
        return Arrays.stream(items)
                .map(each -> choices.get(table.indexOf(each)).value())
                .toList();
    }

    @Override
    protected void doSetValue(Object value) {
        List<?> values = (List<?>) value;
        table.deselectAll();
        for (int i = 0; i < choices.size(); i++) {
            boolean chosen = values.contains(choices.get(i).value());
            if (several) {
                table.getItem(i).setChecked(chosen);
            }
            if (chosen && table.getSelectionCount() == 0) {
                table.setSelection(i);
            }
        }
    }

    @Override
    protected void doSetFocus() {
        table.setFocus();
    }

    @Override
    protected boolean dependsOnExternalFocusListener() {
        return false;
    }

    /** The size it needs to show all its lines. */
    Point size() {
        return table.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }

    /** The list, to be looked at by tests. */
    Table table() {
        return table;
    }
}

package org.xter.studio.edition;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.xter.studio.edition.field.FieldGroup;
import org.xter.studio.edition.field.FieldHost;
import org.xter.studio.edition.field.PartTable;

/** A table of parts and, below it, the fields of the one that is selected. */
public final class PartEditor {
    private final FieldHost host;
    private final PartTable table;
    private final FieldGroup fields;
    private EObject shown;

    /**
     * Joins them; the fields are hidden while no part is selected.
     *
     * @param table a table that is made already
     * @param fields the fields of its parts
     */
    public PartEditor(FieldHost host, PartTable table, FieldGroup fields) {
        this.host = host;
        this.table = table;
        this.fields = fields;
        table.onSelection(this::show);
        PageLayout.show(fields.control(), false);
    }

    private void show(EObject part) {
        boolean changed = (part == null) != (shown == null);
        if (part == shown) {
            fields.refresh();
        } else {
            shown = part;
            fields.show(part);
        }
        if (changed) {
            PageLayout.show(fields.control(), part != null);
            host.reflow();
        }
    }

    /** Shows what is there now. */
    public void of(EObject owner) {
        table.show(owner);
    }

    /** The table. */
    public PartTable table() {
        return table;
    }

    /** What its parts are. */
    public EClass type() {
        return table.type();
    }

    /** Where its fields stand, for further controls behind them. */
    public Composite below() {
        return fields.control();
    }

    /** Selects a part, and the field of a feature when that is not null. */
    public boolean reveal(EObject part, EStructuralFeature feature) {
        if (!table.select(part)) {
            return false;
        }
        if (feature == null || !fields.focus(part, feature)) {
            table.focus();
        }
        return true;
    }
}

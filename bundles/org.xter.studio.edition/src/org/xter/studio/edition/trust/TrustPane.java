package org.xter.studio.edition.trust;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.trust.TrustLedger;
import org.xter.studio.edition.diagram.SideColumn;

/** What stands beside the picture of trust: the keyring, what is selected, signing elsewhere, keys that were in use. */
public final class TrustPane {
    private final SideColumn column;
    private final KeyringPart keyring;
    private final SelectedPart selected;
    private final ElsewherePart elsewhere;
    private final FormerPart former;

    TrustPane(TrustPage page, Composite parent) {
        column = new SideColumn(page.toolkit(), parent);
        keyring = new KeyringPart(page, column.sections());
        selected = new SelectedPart(page, column.sections());
        elsewhere = new ElsewherePart(page, column.sections());
        former = new FormerPart(page, column.sections());
    }

    /** What holds all of it. */
    public Control control() {
        return column.control();
    }

    /** What is selected in the picture. */
    Optional<SceneElement> selected() {
        return selected.element();
    }

    /** Shows what the edition says and what may be done with it now. */
    void refresh() {
        keyring.refresh();
        column.fitSoon();
    }

    /** Shows what was read of the keyring. */
    void show(TrustLedger keys) {
        keyring.show(keys);
        selected.show(keys);
        elsewhere.show(keys);
        former.show(keys.former());
        column.fitSoon();
    }

    /** Shows what is selected. */
    void select(Optional<SceneElement> element) {
        selected.show(element);
        column.fitSoon();
    }
}

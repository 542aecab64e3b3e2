package org.xter.studio.gef.part;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.editpolicies.SelectionEditPolicy;
import org.xter.studio.gef.figure.ElementFigure.Mark;

/** Shows which elements are selected, and which of them keys go to. */
final class SelectionMark extends SelectionEditPolicy {
    static final String ROLE = "org.xter.studio.gef.selection";

    private void mark(Mark mark) {
        ((ElementPart) getHost()).picture().mark(mark);
    }

    @Override
    protected void hideSelection() {
        mark(getHost().hasFocus() ? Mark.PRIMARY : Mark.NONE);
    }

    @Override
    protected void showSelection() {
        mark(Mark.SELECTED);
    }

    @Override
    protected void showPrimarySelection() {
        mark(Mark.PRIMARY);
    }

    @Override
    protected void setSelectedState(int type) {
        super.setSelectedState(type);
        if (type == EditPart.SELECTED_NONE) {
            mark(Mark.NONE);
        }
    }
}

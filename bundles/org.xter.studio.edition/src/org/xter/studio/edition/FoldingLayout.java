package org.xter.studio.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;
import org.xter.studio.ui.look.Fonts;

/**
 * Columns beside each other where there is room for them, below each other where there is not. A child's layout data is its
 * share of the width, an {@link Integer}; a child without one is as wide as all of them and parts those before it from
 * those after. Children that are hidden take no room.
 */
final class FoldingLayout extends Layout implements ILayoutExtension {
    private static final int MARGIN = 16;
    private static final int GAP = 24;
    private static final int BELOW = 16;

    /** How many letters a column needs to be of use. */
    private static final int LETTERS = 52;

    private Font measured;
    private int narrowest;

    @Override
    public int computeMinimumWidth(Composite parent, boolean changed) {
        return narrowest(parent) / 2 + 2 * MARGIN;
    }

    @Override
    public int computeMaximumWidth(Composite parent, boolean changed) {
        return computeSize(parent, SWT.DEFAULT, SWT.DEFAULT, changed).x;
    }

    @Override
    protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? 2 * narrowest(parent) + GAP + 2 * MARGIN : widthHint;
        return new Point(width, heightHint == SWT.DEFAULT ? arrange(parent, width, changed, false) : heightHint);
    }

    @Override
    protected void layout(Composite parent, boolean changed) {
        arrange(parent, parent.getClientArea().width, changed, true);
    }

    /** @return the height it takes */
    private int arrange(Composite parent, int width, boolean changed, boolean really) {
        Rectangle area = parent.getClientArea();
        int inner = Math.max(0, width - 2 * MARGIN);
        int y = MARGIN;
        for (List<Control> row : rows(parent, inner)) {
            int shares = row.stream().mapToInt(FoldingLayout::share).sum();
            int room = inner - GAP * (row.size() - 1);
            int x = MARGIN;
            int tallest = 0;
            for (Control child : row) {
                int wide = row.size() == 1 ? inner : room * share(child) / shares;
                int tall = child.computeSize(wide, SWT.DEFAULT, changed).y;
                tallest = Math.max(tallest, tall);
                if (really) {
                    child.setBounds(area.x + x, area.y + y, wide, tall);
                }
                x += wide + GAP;
            }
            y += tallest + BELOW;
        }
        return y - BELOW + MARGIN;
    }

    private List<List<Control>> rows(Composite parent, int inner) {
        List<List<Control>> rows = new ArrayList<>();
        List<Control> open = null;
        List<Control> shown =
                Arrays.stream(parent.getChildren()).filter(Control::getVisible).toList();
        long columns = shown.stream().filter(child -> share(child) > 0).count();
        boolean folded = inner < columns * narrowest(parent) + GAP * (columns - 1);
        for (Control child : shown) {
            if (share(child) == 0 || folded) {
                rows.add(List.of(child));
                open = null;
            } else if (open == null) {
                open = new ArrayList<>(List.of(child));
                rows.add(open);
            } else {
                open.add(child);
            }
        }
        return rows;
    }

    private static int share(Control child) {
        return child.getLayoutData() instanceof Integer share ? share : 0;
    }

    private int narrowest(Composite parent) {
        Font font = parent.getFont();
        if (!font.equals(measured)) {
            narrowest = Fonts.letters(parent, LETTERS);
            measured = font;
        }
        return narrowest;
    }
}

package org.xter.studio.edition;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Children of one size beside each other, in as few rows as have room for them and as evenly as can be. */
final class CardRow extends Layout {
    private static final int GAP = 16;

    @Override
    protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean changed) {
        Point card = largest(parent, changed);
        int count = parent.getChildren().length;
        int width = widthHint == SWT.DEFAULT ? count * (card.x + GAP) - GAP : widthHint;
        int rows = rows(count, width, card.x);
        return new Point(width, heightHint == SWT.DEFAULT ? rows * (card.y + GAP) - GAP : heightHint);
    }

    @Override
    protected void layout(Composite parent, boolean changed) {
        Rectangle area = parent.getClientArea();
        Control[] cards = parent.getChildren();
        Point card = largest(parent, changed);
        int rows = rows(cards.length, area.width, card.x);
        int across = (cards.length + rows - 1) / rows;
        for (int i = 0; i < cards.length; i++) {
            int left = i % across * (area.width + GAP) / across;
            int right = (i % across + 1) * (area.width + GAP) / across - GAP;
            cards[i].setBounds(area.x + left, area.y + i / across * (card.y + GAP), right - left, card.y);
        }
    }

    private static int rows(int count, int width, int narrowest) {
        int across = Math.clamp((width + GAP) / (narrowest + GAP), 1, Math.max(1, count));
        return Math.max(1, (count + across - 1) / across);
    }

    private static Point largest(Composite parent, boolean changed) {
        Point largest = new Point(1, 1);
        for (Control card : parent.getChildren()) {
            Point size = card.computeSize(SWT.DEFAULT, SWT.DEFAULT, changed);
            largest.x = Math.max(largest.x, size.x);
            largest.y = Math.max(largest.y, size.y);
        }
        return largest;
    }
}

package org.xter.studio.gef;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.xter.diagram.look.Tone;
import org.xter.studio.ui.look.Palette;

/**
 * A tool of the palette: flat until the pointer or the keyboard is on it, and plainly another when it is in hand. A button of
 * the tool kit has its frame always, and hardly shows in the dark theme that it is pressed. Tells by {@code SWT.Selection}.
 */
public final class ToolButton extends Canvas {
    private static final int HEIGHT = 30;
    private static final int LEFT = 10;
    private static final int GAP = 6;
    private static final int RIGHT = 10;
    private static final int CORNER = 8;
    private static final int HOVER = 30;
    private static final int HELD = 70;

    private final String text;
    private final Image image;
    private boolean held;
    private boolean hovered;

    ToolButton(Composite parent, String text, Image image) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.text = text;
        this.image = image;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
                press();
            }
        });
        addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' || event.character == SWT.CR) {
                press();
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = ToolButton.this.text;
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = getToolTipText();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_RADIOBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (held ? ACC.STATE_CHECKED : 0);
            }
        });
    }

    /** What stands on it. */
    public String getText() {
        return text;
    }

    /** Whether its tool is in hand. */
    public boolean getSelection() {
        return held;
    }

    void setSelection(boolean wanted) {
        if (held != wanted) {
            held = wanted;
            redraw();
        }
    }

    private void hover(boolean wanted) {
        hovered = wanted;
        redraw();
    }

    private void press() {
        notifyListeners(SWT.Selection, new Event());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        int width = LEFT + image.getBounds().width + GAP + gc.textExtent(text).x + RIGHT;
        gc.dispose();
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? HEIGHT : heightHint);
    }

    private void paint(GC gc) {
        Palette palette = Palette.current();
        Point size = getSize();
        gc.setAntialias(SWT.ON);
        if (held || hovered) {
            gc.setBackground(palette.colour(held ? Tone.LINK : Tone.EDGE));
            gc.setAlpha(held ? HELD : HOVER);
            gc.fillRoundRectangle(1, 1, size.x - 2, size.y - 2, CORNER, CORNER);
            gc.setAlpha(255);
        }
        if (held) {
            // A stripe too: colour alone says nothing to some.
            gc.setBackground(palette.colour(Tone.LINK));
            gc.fillRoundRectangle(1, 5, 4, size.y - 10, 3, 3);
        }
        if (isFocusControl()) {
            gc.setForeground(palette.colour(Tone.LINK));
            gc.drawRoundRectangle(1, 1, size.x - 3, size.y - 3, CORNER, CORNER);
        }
        gc.drawImage(image, LEFT, (size.y - image.getBounds().height) / 2);
        gc.setForeground(palette.colour(Tone.TEXT));
        gc.drawText(
                text,
                LEFT + image.getBounds().width + GAP,
                (size.y - gc.getFontMetrics().getHeight()) / 2,
                true);
    }
}

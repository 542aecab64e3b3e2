package org.xter.studio.edition;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.xter.diagram.look.Tone;
import org.xter.studio.ui.look.Fonts;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Palette;

/** A card that says one thing about the edition and leads to its place: by click, Enter or Space. */
final class Card extends Canvas {
    private static final int MARGIN = 16;
    private static final int GAP = 6;
    private static final int ICON = 16;
    private static final int RADIUS = 12;

    /** How many letters a line of a card needs to be of use. */
    private static final int LETTERS = 18;

    private final String title;
    private final Icon icon;
    private Icon state;
    private String value = "";
    private String explanation = "";
    private boolean hot;

    /** @param go what a click does */
    Card(Composite parent, String title, Icon icon, Runnable go) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.title = title;
        this.icon = icon;
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
                go.run();
            }
        });
        addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR || event.character == ' ') {
                go.run();
            }
        });
        addListener(SWT.MouseEnter, event -> hot(true));
        addListener(SWT.MouseExit, event -> hot(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = true);
        describe();
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title + ": " + value + ". " + explanation;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_PUSHBUTTON;
            }
        });
    }

    private void hot(boolean now) {
        hot = now;
        redraw();
    }

    /**
     * Says something else.
     *
     * @param mark the state, doubled by the text; null for none
     * @param said what counts, short
     * @param why one line about it
     */
    void say(Icon mark, String said, String why) {
        if (said.equals(value) && why.equals(explanation) && mark == state) {
            return;
        }
        state = mark;
        value = said;
        explanation = why;
        setToolTipText(said + (why.isEmpty() ? "" : "\n" + why));
        redraw();
    }

    /** What it says, for tests and the tool tip. */
    String said() {
        return value + "\n" + explanation;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            int line = line(gc, plain());
            int width = Fonts.letters(this, LETTERS) + 2 * MARGIN;
            int height = 2 * MARGIN + Math.max(ICON, line) + GAP + line(gc, Fonts.title()) + GAP + line;
            return new Point(
                    widthHint == SWT.DEFAULT ? width : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
        } finally {
            gc.dispose();
        }
    }

    private static Font plain() {
        return JFaceResources.getDialogFont();
    }

    private static int line(GC gc, Font font) {
        gc.setFont(font);
        return gc.getFontMetrics().getHeight();
    }

    private void paint(GC gc) {
        Palette palette = Palette.current();
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(area);
        gc.setBackground(palette.colour(Tone.CARD));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, RADIUS, RADIUS);
        gc.setForeground(palette.colour(hot || isFocusControl() ? Tone.LINK : Tone.BORDER));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, RADIUS, RADIUS);
        int room = area.width - 2 * MARGIN;
        int line = line(gc, plain());
        int head = Math.max(ICON, line);
        int y = MARGIN;
        gc.drawImage(icon.image(), MARGIN, y + (head - ICON) / 2);
        text(gc, title, palette.colour(Tone.TEXT_SECONDARY), MARGIN + 24, y + (head - line) / 2, room - 48);
        if (state != null) {
            gc.drawImage(state.image(), area.width - MARGIN - ICON, y + (head - ICON) / 2);
        }
        y += head + GAP;
        int big = line(gc, Fonts.title());
        text(gc, value, palette.colour(Tone.TEXT), MARGIN, y, room);
        y += big + GAP;
        gc.setFont(plain());
        text(gc, explanation, palette.colour(Tone.TEXT_SECONDARY), MARGIN, y, room);
    }

    private static void text(GC gc, String text, Color colour, int x, int y, int room) {
        gc.setForeground(colour);
        String fitting = text;
        Point size = gc.textExtent(fitting, SWT.DRAW_TRANSPARENT);
        while (size.x > room && fitting.length() > 2) {
            fitting = fitting.substring(0, fitting.length() - 2).stripTrailing() + "\u2026";
            size = gc.textExtent(fitting, SWT.DRAW_TRANSPARENT);
        }
        gc.drawText(fitting, x, y, true);
    }
}

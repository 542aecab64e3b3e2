package org.xter.studio.gef.composition;

import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.xter.diagram.look.Tone;
import org.xter.studio.gef.viewer.SceneViewer;
import org.xter.studio.ui.look.Palette;

/** What opens when somebody types on the ground: the words of something new, and below them what it may be. What reads as a port is one. */
final class QuickAdd {
    private static final List<Ingredient> KINDS = List.of(
            Ingredient.SERVICE,
            Ingredient.LAYER,
            Ingredient.GROUP,
            Ingredient.GUEST,
            Ingredient.PORT,
            Ingredient.CONTAINER);
    private static final int WIDTH = 260;

    private final SceneViewer viewer;
    private final BiConsumer<Ingredient, String> add;
    private final Composite box;
    private final Text text;
    private final Table kinds;

    private QuickAdd(SceneViewer viewer, String begun, BiConsumer<Ingredient, String> add) {
        this.viewer = viewer;
        this.add = add;
        box = new Composite(viewer.canvas(), SWT.BORDER);
        box.setBackground(Palette.current().colour(Tone.CARD));
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 4).applyTo(box);
        text = new Text(box, SWT.BORDER | SWT.SINGLE);
        text.setMessage(Messages.quickAdd);
        text.setText(begun);
        text.setSelection(begun.length());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
        kinds = new Table(box, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(kinds);
        for (Ingredient each : KINDS) {
            TableItem item = new TableItem(kinds, SWT.NONE);
            item.setText(each.label());
            item.setImage(each.icon().image());
        }
        kinds.select(0);
        listen();
    }

    /** Opens it at a point of the canvas. */
    static QuickAdd open(SceneViewer viewer, Point at, String begun, BiConsumer<Ingredient, String> add) {
        QuickAdd field = new QuickAdd(viewer, begun, add);
        Point size = field.box.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        org.eclipse.swt.graphics.Rectangle area = viewer.canvas().getClientArea();
        field.box.setBounds(
                Math.clamp(at.x, 0, Math.max(0, area.width - size.x)),
                Math.clamp(at.y, 0, Math.max(0, area.height - size.y)),
                size.x,
                size.y);
        field.box.moveAbove(null);
        field.box.layout();
        field.text.setFocus();
        field.text.setSelection(begun.length());
        return field;
    }

    private void listen() {
        text.addListener(SWT.Modify, event -> {
            text.setForeground(null);
            if (Elements.port(text.getText()).isPresent()) {
                kinds.setSelection(KINDS.indexOf(Ingredient.PORT));
            } else if (kind() == Ingredient.PORT) {
                kinds.setSelection(0);
            }
        });
        text.addListener(SWT.KeyDown, event -> {
            int by = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
            if (by != 0) {
                kinds.setSelection(Math.floorMod(kinds.getSelectionIndex() + by, KINDS.size()));
                event.doit = false;
            }
        });
        text.addListener(SWT.DefaultSelection, event -> finish());
        kinds.addListener(SWT.DefaultSelection, event -> finish());
        kinds.addListener(SWT.MouseUp, event -> finish());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        text.addListener(SWT.FocusOut, event -> Display.getCurrent().asyncExec(() -> {
            if (!box.isDisposed() && !kinds.isFocusControl() && !text.isFocusControl()) {
                box.dispose();
            }
        }));
    }

    private void finish() {
        String words = text.getText().strip();
        Ingredient kind = kind();
        if (kind == Ingredient.PORT && Elements.port(words).isEmpty()) {
            text.setForeground(Palette.current().colour(Tone.BROKEN));
            text.setFocus();
            return;
        }
        close();
        if (!words.isEmpty()) {
            add.accept(kind, words);
        }
    }

    private Ingredient kind() {
        return KINDS.get(Math.max(0, kinds.getSelectionIndex()));
    }

    private void close() {
        if (!box.isDisposed()) {
            viewer.canvas().setFocus();
            box.dispose();
        }
    }
}

package org.xter.studio.tests.picture;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.xter.studio.tests.bot.UserInterface;

/** Puts a part of the window into a state in which it always looks the same, and takes its picture. */
public final class Stage {
    private static final int HIGHEST = 2600;

    private Stage() {}

    /**
     * Gives a control a size of its own, wherever it is and however little room it has there, and draws it. A page of
     * forms gets the height it needs. The control is left with the size it had.
     */
    public static Picture draw(Control control, int width, int height) {
        UserInterface.waitUntil("an active window", () -> {
            Shell shell = control.getShell();
            shell.forceActive();
            return shell.getDisplay().getActiveShell() == shell;
        });
        return UserInterface.get(() -> {
            var before = control.getBounds();
            size(control, width, height);
            int hidden = all(control, ScrolledForm.class).stream()
                    .filter(Control::isVisible)
                    .mapToInt(form -> form.getMinHeight() - form.getClientArea().height)
                    .max()
                    .orElse(0);
            if (hidden > 0) {
                size(control, width, Math.min(height + hidden, HIGHEST));
            }
            try {
                return Picture.of(control);
            } finally {
                control.setBounds(before);
            }
        });
    }

    private static void size(Control control, int width, int height) {
        control.setSize(width, height);
        if (control instanceof Composite composite) {
            composite.layout(true, true);
        }
        while (control.getDisplay().readAndDispatch()) {
            // What asked to be laid out a moment later is laid out now.
        }
        control.setSize(width, height);
    }

    /** All controls of a kind in another, itself included; on the UI thread. */
    public static <T extends Control> List<T> all(Control in, Class<T> kind) {
        List<T> found = new ArrayList<>();
        collect(in, kind, found);
        return found;
    }

    private static <T extends Control> void collect(Control in, Class<T> kind, List<T> found) {
        if (kind.isInstance(in)) {
            found.add(kind.cast(in));
        }
        if (in instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, kind, found);
            }
        }
    }
}

package org.xter.studio.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;

/** Gives the tool kit of Linux its style sheet, {@code gtk/studio.css}. */
final class ToolkitStyle {
    private static final String SHEET = "org.eclipse.swt.internal.gtk.cssFile";
    private static final String PLACE = "/gtk/studio.css";

    /** That of a user's own sheet. SWT's rules for single widgets, as for a tree with a ground of its own, have 600. */
    private static final int PRIORITY = 800;

    private static boolean named;

    private ToolkitStyle() {}

    /** To be called before the display is made, which asks for colours at once; a sheet named on the command line is kept. */
    static void apply() {
        URL sheet = ToolkitStyle.class.getResource(PLACE);
        named = System.getProperty(SHEET) != null;
        if (!Platform.WS_GTK.equals(Platform.getWS()) || named || sheet == null) {
            return;
        }
        try {
            System.setProperty(SHEET, FileLocator.toFileURL(sheet).getPath());
        } catch (IOException e) {
            warn(e);
        }
    }

    /**
     * To be called when the display is made: from then on the sheet has the last word also on a tree that has colours of its
     * own from Eclipse's style sheets. SWT gives selected rows of such a tree the colours of the theme the program started
     * with, in which text or icons would vanish.
     */
    static void outrank() {
        if (!Platform.WS_GTK.equals(Platform.getWS()) || named) {
            return;
        }
        try (InputStream sheet = ToolkitStyle.class.getResourceAsStream(PLACE)) {
            add(sheet.readAllBytes());
        } catch (IOException | ReflectiveOperationException e) {
            warn(e);
        }
    }

    /** SWT itself has no way for this, and its binding to GTK is there on Linux only. */
    private static void add(byte[] sheet) throws ReflectiveOperationException {
        Class<?> gtk3 = binding("gtk3.GTK3");
        Object provider = binding("gtk.GTK").getMethod("gtk_css_provider_new").invoke(null);
        gtk3.getMethod("gtk_css_provider_load_from_data", long.class, byte[].class, long.class, long[].class)
                .invoke(null, provider, sheet, (long) sheet.length, null);
        Object screen = binding("gtk.GDK").getMethod("gdk_screen_get_default").invoke(null);
        gtk3.getMethod("gtk_style_context_add_provider_for_screen", long.class, long.class, int.class)
                .invoke(null, screen, provider, PRIORITY);
    }

    private static Class<?> binding(String name) throws ClassNotFoundException {
        return Class.forName("org.eclipse.swt.internal." + name, true, Display.class.getClassLoader());
    }

    private static void warn(Exception e) {
        ILog.of(ToolkitStyle.class).warn("the tool kit is left with its own style", e);
    }
}

package org.xter.studio.app;

import java.io.IOException;
import java.net.URL;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** Gives the tool kit of Linux its style sheet, {@code gtk/studio.css}. */
final class ToolkitStyle {
    private static final String SHEET = "org.eclipse.swt.internal.gtk.cssFile";

    private ToolkitStyle() {}

    /** To be called before the display is made; a sheet named on the command line is kept. */
    static void apply() {
        URL sheet = ToolkitStyle.class.getResource("/gtk/studio.css");
        if (!Platform.WS_GTK.equals(Platform.getWS()) || System.getProperty(SHEET) != null || sheet == null) {
            return;
        }
        try {
            System.setProperty(SHEET, FileLocator.toFileURL(sheet).getPath());
        } catch (IOException e) {
            ILog.of(ToolkitStyle.class).warn("the tool kit is left with its own style", e);
        }
    }
}

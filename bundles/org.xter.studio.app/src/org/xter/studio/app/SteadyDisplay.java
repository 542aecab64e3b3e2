package org.xter.studio.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;

/**
 * The display of Linux, which does not read the desktop's theme a second time. At each start the platform asks it to be light
 * or dark; the tool kit then reads its style sheets again and tells every control that the settings have changed, also when
 * it is as it was asked to be.
 */
final class SteadyDisplay extends Display {
    private boolean asked;

    private SteadyDisplay() {}

    /** Makes the display of this thread where it is that of Linux; elsewhere the platform makes its own. */
    static void makeWhereItHelps() {
        if (Platform.WS_GTK.equals(Platform.getWS())) {
            new SteadyDisplay();
        }
    }

    @Override
    public void setDarkThemePreferred(boolean dark) {
        boolean isSo = !asked && !dark && !isSystemDarkTheme();
        asked = true;
        if (!isSo) {
            super.setDarkThemePreferred(dark);
        }
    }

    @Override
    protected void checkSubclass() {
        // SWT means controls by it, of which each system has others; all a display does here is done by SWT's own.
    }
}

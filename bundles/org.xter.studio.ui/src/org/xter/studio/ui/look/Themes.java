package org.xter.studio.ui.look;

import java.util.List;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The theme in use and the change of it. All on the UI thread. */
public final class Themes {
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

    private Themes() {}

    /** Whether the studio is dark now. Without a workbench, as the system is. */
    public static boolean isDark(Display display) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return Display.isSystemDarkTheme();
        }
        IThemeEngine engine = engine();
        ITheme active = engine == null ? null : engine.getActiveTheme();
        return active == null ? Display.isSystemDarkTheme() : active.getId().startsWith(DARK);
    }

    /**
     * Turns the studio dark or light at once and at each later start.
     *
     * @param dark whether dark
     */
    public static void use(boolean dark) {
        IThemeEngine engine = engine();
        String wanted = dark ? DARK : LIGHT;
        List<ITheme> themes = engine.getThemes();
        themes.stream()
                .filter(theme -> theme.getId().equals(wanted))
                .findFirst()
                .ifPresent(theme -> engine.setTheme(theme, true));
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}

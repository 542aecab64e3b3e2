package org.xter.studio.ui.look;

import java.util.List;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.xter.diagram.look.Tone;

/** The theme in use and the change of it. All on the UI thread. */
public final class Themes {
    private static final String KEPT = "themeid";
    private static final String DARK_ID = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String LIGHT_ID = "org.eclipse.e4.ui.css.theme.e4_default";

    private static boolean chosenHere;
    private static boolean changed;

    private Themes() {}

    /** Whether the studio is dark now. Without a workbench, as the system is. */
    public static boolean isDark() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return Display.isSystemDarkTheme();
        }
        IThemeEngine engine = engine();
        ITheme active = engine == null ? null : engine.getActiveTheme();
        return active == null ? Display.isSystemDarkTheme() : active.getId().startsWith(DARK_ID);
    }

    /** What the user wants. */
    public enum Choice {
        /** As the desktop is. */
        SYSTEM,
        /** Always light. */
        LIGHT,
        /** Always dark. */
        DARK
    }

    /** What the user chose last. */
    public static Choice chosen() {
        String kept = preferences().get(KEPT, "");
        return kept.isEmpty() ? Choice.SYSTEM : kept.startsWith(DARK_ID) ? Choice.DARK : Choice.LIGHT;
    }

    /** Changes the theme at once and for each later start. */
    public static void choose(Choice choice) {
        boolean dark = choice == Choice.DARK || (choice == Choice.SYSTEM && Display.isSystemDarkTheme());
        String wanted = dark ? DARK_ID : LIGHT_ID;
        chosenHere = true;
        changed = true;
        IThemeEngine engine = engine();
        List<ITheme> themes = engine.getThemes();
        themes.stream()
                .filter(theme -> theme.getId().equals(wanted))
                .findFirst()
                .ifPresent(theme -> engine.setTheme(theme, true));
        darkenTexts();
        if (choice == Choice.SYSTEM) {
            preferences().remove(KEPT);
        }
    }

    /**
     * The tool kit learns the colours of the desktop's theme a moment after it was told which one is wanted, and tells so;
     * what was made or styled before has the other theme's until then.
     */
    public static void follow(Display display) {
        display.addListener(SWT.Settings, event -> {
            if (chosenHere) {
                display.asyncExec(changed ? Themes::restyle : Themes::darkenTexts);
                changed = false;
            }
        });
    }

    private static void restyle() {
        IThemeEngine engine = PlatformUI.isWorkbenchRunning() ? engine() : null;
        if (engine == null) {
            return;
        }
        for (Shell shell : Display.getCurrent().getShells()) {
            engine.applyStyles(shell, true);
        }
        darkenTexts();
    }

    private static void darkenTexts() {
        if (PlatformUI.isWorkbenchRunning() && !isDark()) {
            for (Shell shell : Display.getCurrent().getShells()) {
                darkenTexts(shell);
            }
        }
    }

    /**
     * The dark style sheets colour texts, the light ones leave them to the system, and the toolkit's idea of the system's
     * colour is still the dark one then: only naming the colour helps.
     */
    private static void darkenTexts(Control control) {
        boolean text = control instanceof Label
                || control instanceof CLabel
                || control instanceof Link
                || control instanceof Button;
        if (text && !Toned.is(control)) {
            control.setForeground(Palette.LIGHT.colour(Tone.TEXT));
            control.setBackground(null);
        }
        if (control instanceof Tree || control instanceof Table) {
            control.setForeground(null); // what is left is the dark theme's
            engine().applyStyles(control, false);
        }
        if (control instanceof Link link) {
            link.setLinkForeground(Palette.LIGHT.colour(Tone.LINK));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                darkenTexts(child);
            }
        }
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }

    /** Where the platform's theme engine keeps the theme it starts with. */
    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme");
    }
}

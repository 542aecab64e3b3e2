package org.xter.studio.ui.look;

import java.util.Locale;
import org.eclipse.e4.ui.css.swt.CSSSWTConstants;
import org.eclipse.swt.widgets.Control;
import org.xter.diagram.look.Tone;

/**
 * Gives controls a tone for good: the platform's style sheets colour every control anew, when it is made and when the theme
 * changes. The sheets of this project, {@code css/light.css} and {@code css/dark.css}, leave the class set here its tone.
 */
public final class Toned {
    private static final String PREFIX = "xter-";

    private Toned() {}

    /** Writes a control's text in a tone: that of text, of a link or of a state. */
    public static void text(Control control, Tone tone) {
        name(control, PREFIX + tone.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        control.setForeground(Palette.current().colour(tone));
    }

    /** Makes a control one line of the colour of borders. */
    public static void rule(Control control) {
        name(control, PREFIX + "rule");
        control.setBackground(Palette.current().colour(Tone.BORDER));
    }

    /** Makes a control a panel for reading beside tables: text on the ground of cards. */
    public static void panel(Control control) {
        name(control, PREFIX + "panel");
        control.setBackground(Palette.current().colour(Tone.CARD));
        control.setForeground(Palette.current().colour(Tone.TEXT));
    }

    /** Whether a control has a tone of its own. */
    static boolean is(Control control) {
        return control.getData(CSSSWTConstants.CSS_CLASS_NAME_KEY) instanceof String style && style.startsWith(PREFIX);
    }

    private static void name(Control control, String style) {
        control.setData(CSSSWTConstants.CSS_CLASS_NAME_KEY, style);
    }
}

package org.xter.studio.source;

import java.util.ResourceBundle;
import org.eclipse.osgi.util.NLS;

/** The texts of the page Source. */
final class Messages extends NLS {
    public static String goToDefinition;
    public static String nothingToGoTo;
    public static String noFixes;
    public static String pressToFix;
    public static String toggleComment;

    static {
        NLS.initializeMessages("org.xter.studio.source.messages", Messages.class);
    }

    private Messages() {}

    /** The same texts by key, for actions that take their label, tool tip and description from a bundle. */
    static ResourceBundle bundle() {
        return ResourceBundle.getBundle("org.xter.studio.source.actions");
    }
}

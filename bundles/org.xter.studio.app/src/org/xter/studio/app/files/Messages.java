package org.xter.studio.app.files;

import org.eclipse.osgi.util.NLS;

/** The texts of the navigator. */
final class Messages extends NLS {
    public static String emptyFile;
    public static String emptyFirstSteps;
    public static String emptyFolder;
    public static String emptyNew;
    public static String emptyText;

    static {
        NLS.initializeMessages("org.xter.studio.app.files.messages", Messages.class);
    }

    private Messages() {}
}

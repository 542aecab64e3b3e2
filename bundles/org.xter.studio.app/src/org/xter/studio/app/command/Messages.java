package org.xter.studio.app.command;

import org.eclipse.osgi.util.NLS;

/** The texts of the commands' dialogs. */
final class Messages extends NLS {
    public static String allFiles;
    public static String closing;
    public static String editions;
    public static String openFileTitle;
    public static String openFolderTitle;

    static {
        NLS.initializeMessages("org.xter.studio.app.command.messages", Messages.class);
    }

    private Messages() {}
}

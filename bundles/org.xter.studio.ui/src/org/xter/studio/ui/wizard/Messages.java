package org.xter.studio.ui.wizard;

import org.eclipse.osgi.util.NLS;

/** The texts of parts of wizards. */
final class Messages extends NLS {
    public static String browse;
    public static String folderInvalid;

    static {
        NLS.initializeMessages("org.xter.studio.ui.wizard.messages", Messages.class);
    }

    private Messages() {}
}

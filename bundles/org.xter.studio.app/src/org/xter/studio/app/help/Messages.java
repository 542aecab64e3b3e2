package org.xter.studio.app.help;

import org.eclipse.osgi.util.NLS;

/** The texts of the help view. */
final class Messages extends NLS {
    public static String search;

    static {
        NLS.initializeMessages("org.xter.studio.app.help.messages", Messages.class);
    }

    private Messages() {}
}

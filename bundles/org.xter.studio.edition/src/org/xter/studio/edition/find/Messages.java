package org.xter.studio.edition.find;

import org.eclipse.osgi.util.NLS;

/** The texts of finding an element. */
final class Messages extends NLS {
    public static String hint;
    public static String info;
    public static String none;

    static {
        NLS.initializeMessages("org.xter.studio.edition.find.messages", Messages.class);
    }

    private Messages() {}
}

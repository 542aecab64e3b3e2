package org.xter.studio.gef.packages;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String centre;
    public static String collapse;
    public static String details;
    public static String expand;

    static {
        NLS.initializeMessages("org.xter.studio.gef.packages.messages", Messages.class);
    }

    private Messages() {}
}

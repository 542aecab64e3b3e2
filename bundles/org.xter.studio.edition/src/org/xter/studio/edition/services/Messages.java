package org.xter.studio.edition.services;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String files;
    public static String general;
    public static String limits;
    public static String limitsAbout;
    public static String services;
    public static String servicesAbout;
    public static String start;
    public static String title;
    public static String volumes;

    static {
        initializeMessages("org.xter.studio.edition.services.messages", Messages.class);
    }

    private Messages() {}
}

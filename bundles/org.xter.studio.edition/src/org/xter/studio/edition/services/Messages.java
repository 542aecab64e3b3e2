package org.xter.studio.edition.services;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    static String files;
    static String general;
    static String limits;
    static String limitsAbout;
    static String services;
    static String servicesAbout;
    static String start;
    static String title;
    static String volumes;

    static {
        initializeMessages("org.xter.studio.edition.services.messages", Messages.class);
    }

    private Messages() {}
}

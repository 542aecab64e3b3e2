package org.xter.studio.edition.system;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    static String answers;
    static String base;
    static String baseAbout;
    static String comesFrom;
    static String files;
    static String makeFile;
    static String network;
    static String openFile;
    static String repositories;
    static String title;
    static String users;

    static {
        initializeMessages("org.xter.studio.edition.system.messages", Messages.class);
    }

    private Messages() {}
}

package org.xter.studio.edition.system;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String answers;
    public static String base;
    public static String baseAbout;
    public static String comesFrom;
    public static String files;
    public static String makeFile;
    public static String network;
    public static String openFile;
    public static String repositories;
    public static String title;
    public static String users;

    static {
        initializeMessages("org.xter.studio.edition.system.messages", Messages.class);
    }

    private Messages() {}
}

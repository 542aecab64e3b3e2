package org.xter.studio.app.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of the preference pages. */
final class Messages extends NLS {
    public static String connections;
    public static String machineProgram;
    public static String machineText;
    public static String mirrors;
    public static String mirrorsText;
    public static String networkText;
    public static String noProxy;
    public static String proxy;
    public static String proxyInvalid;
    public static String snapshots;
    public static String snapshotsInvalid;
    public static String store;
    public static String storeText;
    public static String theme;
    public static String themeDark;
    public static String themeLight;
    public static String themeSystem;

    static {
        NLS.initializeMessages("org.xter.studio.app.preferences.messages", Messages.class);
    }

    private Messages() {}
}

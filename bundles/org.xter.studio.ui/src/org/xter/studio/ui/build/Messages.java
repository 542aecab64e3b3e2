package org.xter.studio.ui.build;

import org.eclipse.osgi.util.NLS;

/** The texts of the Build view. */
final class Messages extends NLS {
    public static String cached;
    public static String cancelled;
    public static String columnResult;
    public static String columnStep;
    public static String columnTime;
    public static String empty;
    public static String failed;
    public static String cancel;
    public static String cancelTip;
    public static String clear;
    public static String clearTip;
    public static String copy;

    static {
        NLS.initializeMessages("org.xter.studio.ui.build.messages", Messages.class);
    }

    private Messages() {}
}

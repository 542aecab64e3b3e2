package org.xter.studio.ui.build;

import org.eclipse.osgi.util.NLS;

/** The texts of the Build view. */
final class Messages extends NLS {
    static String cached;
    static String cancelled;
    static String columnResult;
    static String columnStep;
    static String columnTime;
    static String empty;
    static String failed;
    static String cancel;
    static String cancelTip;
    static String clear;
    static String clearTip;
    static String copy;

    static {
        NLS.initializeMessages("org.xter.studio.ui.build.messages", Messages.class);
    }

    private Messages() {}
}

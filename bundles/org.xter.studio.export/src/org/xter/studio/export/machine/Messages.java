package org.xter.studio.export.machine;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String copy;
    public static String empty;
    public static String ended;
    public static String exportFirst;
    public static String facts;
    public static String forget;
    public static String nothingToRun;
    public static String paste;
    public static String port;
    public static String restart;
    public static String run;
    public static String runWith;
    public static String running;
    public static String start;
    public static String startImage;
    public static String starting;
    public static String stop;
    public static String stopping;

    static {
        NLS.initializeMessages("org.xter.studio.export.machine.messages", Messages.class);
    }

    private Messages() {}
}

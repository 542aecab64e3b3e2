package org.xter.studio.export.machine;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    static String copy;
    static String empty;
    static String ended;
    static String exportFirst;
    static String facts;
    static String forget;
    static String nothingToRun;
    static String paste;
    static String port;
    static String restart;
    static String run;
    static String running;
    static String start;
    static String startImage;
    static String starting;
    static String stop;
    static String stopping;

    static {
        NLS.initializeMessages("org.xter.studio.export.machine.messages", Messages.class);
    }

    private Messages() {}
}

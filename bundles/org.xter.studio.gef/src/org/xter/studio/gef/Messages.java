package org.xter.studio.gef;

import org.eclipse.osgi.util.NLS;

/** The texts of scenes in a window. */
final class Messages extends NLS {
    public static String fix;
    public static String miniMap;
    public static String zoomActual;
    public static String zoomFit;
    public static String zoomIn;
    public static String zoomOut;

    static {
        NLS.initializeMessages("org.xter.studio.gef.messages", Messages.class);
    }

    private Messages() {}
}

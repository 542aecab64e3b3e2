package org.xter.studio.edition.signing;

import org.eclipse.osgi.util.NLS;

/** The texts of signing on another machine. */
final class Messages extends NLS {
    public static String applyAbout;
    public static String applyDone;
    public static String applyTitle;
    public static String finishAbout;
    public static String finishDone;
    public static String finishTitle;
    public static String finishing;
    public static String keyring;
    public static String keyringMissing;
    public static String keyringNote;
    public static String passphrase;
    public static String reading;
    public static String request;
    public static String requestAbout;
    public static String requestMissing;
    public static String requestTitle;
    public static String signing;

    static {
        NLS.initializeMessages("org.xter.studio.edition.signing.messages", Messages.class);
    }

    private Messages() {}
}

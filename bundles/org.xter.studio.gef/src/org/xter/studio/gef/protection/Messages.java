package org.xter.studio.gef.protection;

import org.eclipse.osgi.util.NLS;

/** The texts of editing what is protected. */
final class Messages extends NLS {
    public static String addA;
    public static String addB;
    public static String cipher;
    public static String holder;
    public static String keyDerivation;
    public static String moveToA;
    public static String moveToB;
    public static String moveToNone;
    public static String nest;
    public static String removeA;
    public static String removeB;
    public static String sameCipher;
    public static String sameHolder;
    public static String unlock;

    static {
        NLS.initializeMessages("org.xter.studio.gef.protection.messages", Messages.class);
    }

    private Messages() {}
}

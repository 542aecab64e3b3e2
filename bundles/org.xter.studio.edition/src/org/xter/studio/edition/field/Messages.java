package org.xter.studio.edition.field;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String add;
    public static String copy;
    public static String duplicate;
    public static String expected;
    public static String expectedInstead;
    public static String moveDown;
    public static String moveUp;
    public static String needed;
    public static String passwordGenerated;
    public static String passwordHash;
    public static String passwordNew;
    public static String passwordNone;
    public static String passwordSet;
    public static String paste;
    public static String remove;

    static {
        initializeMessages("org.xter.studio.edition.field.messages", Messages.class);
    }

    private Messages() {}
}

package org.xter.studio.edition.field;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    static String add;
    static String copy;
    static String duplicate;
    static String expected;
    static String expectedInstead;
    static String moveDown;
    static String moveUp;
    static String needed;
    static String passwordGenerated;
    static String passwordHash;
    static String passwordNew;
    static String passwordNone;
    static String passwordSet;
    static String paste;
    static String remove;

    static {
        initializeMessages("org.xter.studio.edition.field.messages", Messages.class);
    }

    private Messages() {}
}

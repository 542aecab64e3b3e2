package org.xter.studio.edition;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    static String changedOnDisk;
    static String close;
    static String compare;
    static String discard;
    static String goneFromDisk;
    static String inEditor;
    static String keepMine;
    static String keepingFindings;
    static String notAFile;
    static String onDisk;
    static String recover;
    static String recovery;
    static String recoveryOfChanged;
    static String redo;
    static String redoWhat;
    static String reload;
    static String sourcePage;
    static String undo;
    static String undoWhat;
    static String unsavedWork;

    static {
        initializeMessages("org.xter.studio.edition.messages", Messages.class);
    }

    private Messages() {}
}

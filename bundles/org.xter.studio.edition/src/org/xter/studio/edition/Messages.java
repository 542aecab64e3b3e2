package org.xter.studio.edition;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    static String about;
    static String cardFindings;
    static String cardLock;
    static String cardMemory;
    static String cardPackages;
    static String cardSize;
    static String changedOnDisk;
    static String close;
    static String compare;
    static String discard;
    static String download;
    static String errors;
    static String goneFromDisk;
    static String hardware;
    static String hardwareAbout;
    static String identity;
    static String identityAbout;
    static String inEditor;
    static String installed;
    static String keepMine;
    static String keepingFindings;
    static String knownWithLock;
    static String lockBroken;
    static String lockFresh;
    static String lockFreshWhy;
    static String lockMissing;
    static String lockMissingWhy;
    static String lockStale;
    static String lockStaleWhy;
    static String memoryAsked;
    static String memoryNeeded;
    static String noFindings;
    static String noFindingsWhy;
    static String notAFile;
    static String onDisk;
    static String overviewPage;
    static String recover;
    static String recovery;
    static String recoveryOfChanged;
    static String redo;
    static String redoWhat;
    static String reload;
    static String sourcePage;
    static String targets;
    static String targetsAbout;
    static String undo;
    static String undoWhat;
    static String unknown;
    static String unsavedWork;
    static String warnings;

    static {
        initializeMessages("org.xter.studio.edition.messages", Messages.class);
    }

    private Messages() {}
}

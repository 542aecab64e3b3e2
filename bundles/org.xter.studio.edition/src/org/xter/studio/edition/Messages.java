package org.xter.studio.edition;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String about;
    public static String cardFindings;
    public static String cardLock;
    public static String cardMemory;
    public static String cardPackages;
    public static String cardSize;
    public static String changedOnDisk;
    public static String close;
    public static String compare;
    public static String discard;
    public static String download;
    public static String errors;
    public static String goneFromDisk;
    public static String hardware;
    public static String hardwareAbout;
    public static String identity;
    public static String identityAbout;
    public static String inEditor;
    public static String installed;
    public static String installedUnknown;
    public static String keepMine;
    public static String keepingFindings;
    public static String knownWithLock;
    public static String lockBroken;
    public static String lockFresh;
    public static String lockFreshWhy;
    public static String lockMissing;
    public static String lockMissingWhy;
    public static String lockStale;
    public static String lockStaleWhy;
    public static String memoryAsked;
    public static String memoryNeeded;
    public static String noFindings;
    public static String noFindingsWhy;
    public static String notAFile;
    public static String onDisk;
    public static String overviewPage;
    public static String recover;
    public static String recovery;
    public static String recoveryOfChanged;
    public static String redo;
    public static String redoWhat;
    public static String reload;
    public static String sourcePage;
    public static String targets;
    public static String targetsAbout;
    public static String undo;
    public static String undoWhat;
    public static String unknown;
    public static String unsavedWork;
    public static String warnings;

    static {
        initializeMessages("org.xter.studio.edition.messages", Messages.class);
    }

    private Messages() {}
}

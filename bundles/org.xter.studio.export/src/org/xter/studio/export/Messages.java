package org.xter.studio.export;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    static String acceptChanges;
    static String acceptChangesTip;
    static String added;
    static String artifact;
    static String asSmallAsPossible;
    static String back;
    static String browse;
    static String cancelExport;
    static String cancelled;
    static String changed;
    static String changes;
    static String changesUnknown;
    static String choiceDescription;
    static String chooseTarget;
    static String close;
    static String done;
    static String errorsBlock;
    static String export;
    static String exporting;
    static String failed;
    static String findingTip;
    static String findings;
    static String folderInvalid;
    static String folderIsFile;
    static String folderNotAbsolute;
    static String goToPlace;
    static String jobName;
    static String line;
    static String lockMissing;
    static String lockStale;
    static String lockUnknown;
    static String lockUpToDate;
    static String looking;
    static String mayClose;
    static String moved;
    static String neverExported;
    static String noChanges;
    static String noFindings;
    static String nothingHint;
    static String nothingTitle;
    static String openReport;
    static String outputFolder;
    static String removed;
    static String reviewDescription;
    static String reviewTitle;
    static String runInMachine;
    static String showInFolder;
    static String sizes;
    static String sizesGuessed;
    static String sizesUnknown;
    static String target;
    static String targets;
    static String targetsUnknown;
    static String unsavedIncluded;
    static String updateLock;
    static String updateLockTip;
    static String wizardOf;
    static String wizardTitle;

    static {
        NLS.initializeMessages("org.xter.studio.export.messages", Messages.class);
    }

    private Messages() {}
}

package org.xter.studio.export;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String acceptChanges;
    public static String acceptChangesTip;
    public static String added;
    public static String artifact;
    public static String asSmallAsPossible;
    public static String back;
    public static String cancelExport;
    public static String cancelled;
    public static String changed;
    public static String changes;
    public static String changesUnknown;
    public static String choiceDescription;
    public static String chooseTarget;
    public static String close;
    public static String container;
    public static String containerATip;
    public static String containerBTip;
    public static String copy;
    public static String copyAll;
    public static String done;
    public static String elsewhere;
    public static String elsewhereAbout;
    public static String errorsBlock;
    public static String export;
    public static String exporting;
    public static String failed;
    public static String findingTip;
    public static String findings;
    public static String folderIsFile;
    public static String folderNotAbsolute;
    public static String goToPlace;
    public static String jobName;
    public static String keyring;
    public static String keyringNotAbsolute;
    public static String keysBlock;
    public static String line;
    public static String lockMissing;
    public static String lockStale;
    public static String lockUnknown;
    public static String lockUpToDate;
    public static String looking;
    public static String mayClose;
    public static String moved;
    public static String neverExported;
    public static String noChanges;
    public static String noFindings;
    public static String nothingHint;
    public static String nothingTitle;
    public static String openReport;
    public static String openingKeys;
    public static String outputFolder;
    public static String passphrase;
    public static String passphraseAgain;
    public static String passphraseMissing;
    public static String passphraseShort;
    public static String passphrasesDiffer;
    public static String register;
    public static String registerBank;
    public static String registerValue;
    public static String registerWhen;
    public static String registers;
    public static String removed;
    public static String reviewDescription;
    public static String reviewKeyring;
    public static String reviewSigned;
    public static String reviewTitle;
    public static String reviewUnsigned;
    public static String runInMachine;
    public static String showInFolder;
    public static String signed;
    public static String signingDescription;
    public static String signingTitle;
    public static String sizes;
    public static String sizesGuessed;
    public static String sizesUnknown;
    public static String target;
    public static String targets;
    public static String targetsUnknown;
    public static String toBeSigned;
    public static String unsavedIncluded;
    public static String unsigned;
    public static String unsignedAbout;
    public static String unsignedThough;
    public static String updateLock;
    public static String updateLockTip;
    public static String whenAlways;
    public static String whenKernel;
    public static String wizardOf;
    public static String wizardTitle;

    static {
        NLS.initializeMessages("org.xter.studio.export.messages", Messages.class);
    }

    private Messages() {}
}

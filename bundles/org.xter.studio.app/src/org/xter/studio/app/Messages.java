package org.xter.studio.app;

import org.eclipse.osgi.util.NLS;

/** The texts of window and start. */
public final class Messages extends NLS {
    public static String layoutMovedAside;
    public static String openedForgotten;
    public static String workspaceMovedAside;
    public static String otherDoesNotAnswer;
    public static String exportsRunning;
    public static String exportsRunningTitle;
    public static String cancelAndExit;
    public static String keepRunning;
    public static String placeMissing;
    public static String placeFailed;
    public static String openingJob;
    public static String refreshJob;
    public static String menuFile;
    public static String menuEdit;
    public static String menuEdition;
    public static String menuWindow;
    public static String menuShowView;
    public static String menuHelp;
    public static String menuRecent;
    public static String aboutVersion;
    public static String aboutText;
    public static String aboutLicences;
    public static String aboutLicencesText;
    public static String aboutLibrary;
    public static String aboutVersionColumn;
    public static String aboutLicence;
    public static String aboutTab;
    public static String aboutTitle;

    static {
        NLS.initializeMessages("org.xter.studio.app.messages", Messages.class);
    }

    private Messages() {}
}

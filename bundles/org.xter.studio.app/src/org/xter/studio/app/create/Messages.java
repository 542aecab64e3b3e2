package org.xter.studio.app.create;

import org.eclipse.osgi.util.NLS;

/** The texts of the wizard. */
final class Messages extends NLS {
    public static String badName;
    public static String badProduct;
    public static String browse;
    public static String chooseEdition;
    public static String chooseFolder;
    public static String creating;
    public static String deriveExplanation;
    public static String deriveFile;
    public static String deriveMissing;
    public static String deriveTitle;
    public static String folder;
    public static String folderMissing;
    public static String identityDescription;
    public static String identityTitle;
    public static String name;
    public static String needs;
    public static String newId;
    public static String preview;
    public static String product;
    public static String productNote;
    public static String templateDescription;
    public static String templateTitle;
    public static String title;
    public static String titleMissing;
    public static String vendor;
    public static String vendorMissing;
    public static String version;
    public static String versionMissing;
    public static String windowTitle;
    public static String written;
    public static String writtenOver;

    static {
        NLS.initializeMessages("org.xter.studio.app.create.messages", Messages.class);
    }

    private Messages() {}
}

package org.xter.studio.edition.wizard;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String browse;
    public static String chooseEdition;
    public static String chooseFolder;
    public static String chooseSource;
    public static String chooseSourceAbout;
    public static String creating;
    public static String derive;
    public static String deriveAbout;
    public static String deriveFrom;
    public static String failed;
    public static String folder;
    public static String folderNeeded;
    public static String identity;
    public static String identityAbout;
    public static String name;
    public static String nameExpected;
    public static String needsCpu;
    public static String needsDisk;
    public static String needsMemory;
    public static String needsMemoryRange;
    public static String newProduct;
    public static String notAbsolute;
    public static String preview;
    public static String product;
    public static String productExpected;
    public static String sourceMissing;
    public static String title;
    public static String titleExpected;
    public static String titleField;
    public static String vendor;
    public static String vendorExpected;
    public static String version;
    public static String versionExpected;
    public static String willBe;

    static {
        initializeMessages("org.xter.studio.edition.wizard.messages", Messages.class);
    }

    private Messages() {}
}

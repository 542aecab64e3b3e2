package org.xter.studio.edition.wizard;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    static String browse;
    static String chooseEdition;
    static String chooseFolder;
    static String chooseSource;
    static String chooseSourceAbout;
    static String creating;
    static String derive;
    static String deriveAbout;
    static String deriveFrom;
    static String failed;
    static String folder;
    static String folderNeeded;
    static String identity;
    static String identityAbout;
    static String name;
    static String nameExpected;
    static String needsCpu;
    static String needsDisk;
    static String needsMemory;
    static String needsMemoryRange;
    static String newProduct;
    static String notAbsolute;
    static String preview;
    static String product;
    static String productExpected;
    static String sourceMissing;
    static String title;
    static String titleExpected;
    static String titleField;
    static String vendor;
    static String vendorExpected;
    static String version;
    static String versionExpected;
    static String willBe;

    static {
        initializeMessages("org.xter.studio.edition.wizard.messages", Messages.class);
    }

    private Messages() {}
}

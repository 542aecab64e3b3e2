package org.xter.studio.edition.compare;

import org.eclipse.osgi.util.NLS;

/** The texts of comparing. */
final class Messages extends NLS {
    static String absent;
    static String chooseEdition;
    static String columnAfter;
    static String columnBefore;
    static String columnElement;
    static String copy;
    static String differences;
    static String editionFiles;
    static String exported;
    static String filter;
    static String lockDiffers;
    static String lockMissing;
    static String noDifference;
    static String noExport;
    static String onDisk;
    static String packages;
    static String reading;
    static String refresh;
    static String swap;
    static String tabMeaning;
    static String tabText;
    static String title;
    static String titleCompare;
    static String unsaved;

    static {
        NLS.initializeMessages("org.xter.studio.edition.compare.messages", Messages.class);
    }

    private Messages() {}
}

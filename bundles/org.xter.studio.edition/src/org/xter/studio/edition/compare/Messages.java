package org.xter.studio.edition.compare;

import org.eclipse.osgi.util.NLS;

/** The texts of comparing. */
final class Messages extends NLS {
    public static String absent;
    public static String chooseEdition;
    public static String columnElement;
    public static String copy;
    public static String differences;
    public static String editionFiles;
    public static String exported;
    public static String filter;
    public static String lockDiffers;
    public static String lockMissing;
    public static String noDifference;
    public static String noExport;
    public static String onDisk;
    public static String packages;
    public static String reading;
    public static String refresh;
    public static String swap;
    public static String tabMeaning;
    public static String tabText;
    public static String title;
    public static String titleCompare;
    public static String unsaved;

    static {
        NLS.initializeMessages("org.xter.studio.edition.compare.messages", Messages.class);
    }

    private Messages() {}
}

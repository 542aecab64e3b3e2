package org.xter.studio.edition.diagram;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String addDisk;
    public static String composition;
    public static String disks;
    public static String edit;
    public static String find;
    public static String noDisks;
    public static String plain;
    public static String saveSvg;
    public static String showInSource;

    static {
        NLS.initializeMessages("org.xter.studio.edition.diagram.messages", Messages.class);
    }

    private Messages() {}
}

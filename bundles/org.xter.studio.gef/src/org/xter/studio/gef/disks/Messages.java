package org.xter.studio.gef.disks;

import org.eclipse.osgi.util.NLS;

/** The texts of editing disks. */
final class Messages extends NLS {
    public static String addDisk;
    public static String addPartition;
    public static String addSwap;
    public static String addVolume;
    public static String anyHint;
    public static String disk;
    public static String diskAbout;
    public static String encryption;
    public static String fileSystem;
    public static String formatAbout;
    public static String free;
    public static String least;
    public static String lock;
    public static String lockAbout;
    public static String most;
    public static String moveEarlier;
    public static String moveLater;
    public static String moveTo;
    public static String onDisk;
    public static String onPartition;
    public static String partition;
    public static String partitionAbout;
    public static String plain;
    public static String remove;
    public static String rename;
    public static String restHint;
    public static String select;
    public static String selectAbout;
    public static String setLeast;
    public static String setMost;
    public static String setMount;
    public static String setSize;
    public static String sizeOf;
    public static String swap;
    public static String swapAbout;
    public static String unmountedHint;
    public static String volume;
    public static String volumeAbout;

    static {
        NLS.initializeMessages("org.xter.studio.gef.disks.messages", Messages.class);
    }

    private Messages() {}
}

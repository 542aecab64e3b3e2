package org.xter.studio.edition.protection;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String closed;
    public static String cost;
    public static String costOf;
    public static String costs;
    public static String costsAbout;
    public static String guess;
    public static String guessWithMemory;
    public static String losses;
    public static String measure;
    public static String measureAgain;
    public static String measuring;
    public static String next;
    public static String nextA;
    public static String nextAAbout;
    public static String nextB;
    public static String nextBAbout;
    public static String nextNest;
    public static String nextNestAbout;
    public static String objections;
    public static String objectionsAbout;
    public static String openers;
    public static String opens;
    public static String protection;
    public static String reads;
    public static String showInSource;
    public static String speed;
    public static String usedBy;
    public static String who;

    static {
        NLS.initializeMessages("org.xter.studio.edition.protection.messages", Messages.class);
    }

    private Messages() {}
}

package org.xter.studio.gef.composition;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {
    public static String add;
    public static String after;
    public static String afterAbout;
    public static String alignBottom;
    public static String alignCentre;
    public static String alignLeft;
    public static String alignMiddle;
    public static String alignRight;
    public static String alignTop;
    public static String arrange;
    public static String automatic;
    public static String chooseLater;
    public static String container;
    public static String containerAbout;
    public static String connected;
    public static String neighbours;
    public static String group;
    public static String groupAbout;
    public static String guest;
    public static String guestAbout;
    public static String layer;
    public static String layerAbout;
    public static String lineEnd;
    public static String makeAfter;
    public static String makeRequires;
    public static String move;
    public static String place;
    public static String placeA;
    public static String placeB;
    public static String placePlain;
    public static String port;
    public static String portAbout;
    public static String quickAdd;
    public static String requires;
    public static String requiresAbout;
    public static String select;
    public static String selectAbout;
    public static String service;
    public static String serviceAbout;
    public static String spreadAcross;
    public static String spreadDown;
    public static String waitHandle;

    static {
        NLS.initializeMessages("org.xter.studio.gef.composition.messages", Messages.class);
    }

    private Messages() {}
}

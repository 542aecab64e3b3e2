package org.xter.studio.gef.composition;

import org.xter.studio.ui.look.Icon;

/** What can be added to a composition. */
public enum Ingredient {
    /** A service that runs. */
    SERVICE(Icon.SERVICE),
    /** A layer without a process. */
    LAYER(Icon.LAYER),
    /** Packages of the system that belong together. */
    GROUP(Icon.PACKAGE_GROUP),
    /** A virtual machine inside. */
    GUEST(Icon.MACHINE),
    /** A port of a service. */
    PORT(Icon.PORT),
    /** Container A, then container B inside of it. */
    CONTAINER(Icon.CONTAINER_A);

    private final Icon icon;

    Ingredient(Icon icon) {
        this.icon = icon;
    }

    /** Its icon. */
    public Icon icon() {
        return icon;
    }

    /** What it is called. */
    public String label() {
        return switch (this) {
            case SERVICE -> Messages.service;
            case LAYER -> Messages.layer;
            case GROUP -> Messages.group;
            case GUEST -> Messages.guest;
            case PORT -> Messages.port;
            case CONTAINER -> Messages.container;
        };
    }

    /** What it is for, and how it is added. */
    public String about() {
        return switch (this) {
            case SERVICE -> Messages.serviceAbout;
            case LAYER -> Messages.layerAbout;
            case GROUP -> Messages.groupAbout;
            case GUEST -> Messages.guestAbout;
            case PORT -> Messages.portAbout;
            case CONTAINER -> Messages.containerAbout;
        };
    }
}

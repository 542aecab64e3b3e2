package org.xter.debian.repository;

/** The text fields a package has in the cached index, in the order they are stored. */
enum IndexField {
    NAME("Package"),
    VERSION("Version"),
    ARCHITECTURE("Architecture"),
    SOURCE("Source"),
    SECTION("Section"),
    FILENAME("Filename"),
    DEPENDS("Depends"),
    PRE_DEPENDS("Pre-Depends"),
    RECOMMENDS("Recommends"),
    SUGGESTS("Suggests"),
    CONFLICTS("Conflicts"),
    BREAKS("Breaks"),
    REPLACES("Replaces"),
    PROVIDES("Provides"),
    SYNOPSIS("Description"),
    /** What follows the first line of the description; empty where the suite keeps that in translation files. */
    EXPLANATION("Description"),
    HOMEPAGE("Homepage");

    static final IndexField[] ALL = values();

    private final String controlName;

    IndexField(String controlName) {
        this.controlName = controlName;
    }

    /** The field of the {@code Packages} file it comes from. */
    String controlName() {
        return controlName;
    }
}

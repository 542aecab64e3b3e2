package org.xter.debian.repository;

import java.util.Locale;

/** How much a distribution wants a package; Debian Policy 2.5. The order is from most to least wanted. */
public enum PackagePriority {
    /** Needed for the system to work at all. */
    REQUIRED,
    /** Expected on any Unix-like system. */
    IMPORTANT,
    /** A reasonable small system for a terminal. */
    STANDARD,
    /** Everything else; also what a package without this field has. */
    OPTIONAL,
    /** An obsolete word for {@link #OPTIONAL}, still less wanted. */
    EXTRA;

    static PackagePriority of(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "required" -> REQUIRED;
            case "important" -> IMPORTANT;
            case "standard" -> STANDARD;
            case "extra" -> EXTRA;
            default -> OPTIONAL;
        };
    }
}

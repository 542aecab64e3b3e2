package org.xter.debian.repository;

import java.util.Locale;

/** What a package's {@code Multi-Arch} field allows. */
public enum MultiArch {
    /** Satisfies relations of its own architecture only. */
    NO,
    /** Can be installed for several architectures side by side. */
    SAME,
    /** Satisfies relations of any architecture. */
    FOREIGN,
    /** Satisfies relations of any architecture that ask for it with {@code :any}. */
    ALLOWED;

    static MultiArch of(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "same" -> SAME;
            case "foreign" -> FOREIGN;
            case "allowed" -> ALLOWED;
            default -> NO;
        };
    }
}

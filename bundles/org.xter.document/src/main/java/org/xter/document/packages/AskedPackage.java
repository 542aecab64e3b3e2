package org.xter.document.packages;

/**
 * A package an edition asks for, or one it keeps out.
 *
 * @param place the list it stands in
 * @param index which item of the list
 * @param text as it is written: {@code name}, {@code name=version} or {@code name/suite}
 */
public record AskedPackage(PackagePlace place, int index, String text) {
    /** The package's name. */
    public String name() {
        return nameOf(text);
    }

    /** The name in a request as it is written. */
    public static String nameOf(String text) {
        return text.split("[=/]", 2)[0];
    }
}

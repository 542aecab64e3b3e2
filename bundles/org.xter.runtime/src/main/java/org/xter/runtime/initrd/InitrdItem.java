package org.xter.runtime.initrd;

import java.util.Objects;

/**
 * Something the initrd takes from the edition's packages.
 *
 * @param path from the root, such as {@code /usr/sbin/cryptsetup}; for a library also its name alone
 * @param debianPackage which package is expected to bring it; told to the user when it is missing
 */
public record InitrdItem(String path, String debianPackage) {
    public InitrdItem {
        Objects.requireNonNull(path);
        Objects.requireNonNull(debianPackage);
    }
}

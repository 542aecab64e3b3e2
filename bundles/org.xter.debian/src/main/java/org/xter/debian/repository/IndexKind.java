package org.xter.debian.repository;

import org.xter.store.Digest;

/** What is made of the files a suite lists. */
enum IndexKind {
    PACKAGES("debian-index " + PackageIndex.VERSION),
    DESCRIPTIONS("debian-descriptions " + DescriptionIndex.VERSION);

    private final String label;

    IndexKind(String label) {
        this.label = label;
    }

    /** What the form of a file is found by in the store. */
    Digest key(ListedFile file) {
        return Digest.of(label + "\n" + file.download().digest());
    }
}

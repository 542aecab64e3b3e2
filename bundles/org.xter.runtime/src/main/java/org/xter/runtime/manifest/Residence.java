package org.xter.runtime.manifest;

/** Where the layers live while the system runs. */
public enum Residence {
    /** Copied to RAM and verified there; the medium may be taken away. */
    RAM("ram"),
    /** On the medium, verified by dm-verity on every read. */
    MAPPED("mapped");

    private final String word;

    Residence(String word) {
        this.word = word;
    }

    /** The word in the manifest. */
    public String word() {
        return word;
    }
}

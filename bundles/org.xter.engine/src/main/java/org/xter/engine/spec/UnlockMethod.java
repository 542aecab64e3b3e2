package org.xter.engine.spec;

/** By what a container can be opened. */
public enum UnlockMethod {
    /** By what people type; every container has a passphrase, but not every device asks for it. */
    PASSPHRASE,
    /** By a file on a stick whose first line is what would be typed. */
    KEYFILE,
    /** By the machine's TPM, for which the key was sealed. */
    TPM,
    /** By a depot, to which the machine shows by its TPM what it started. */
    DEPOT
}

package org.xter.trust.release;

/**
 * How a release is signed: at once by keys, or later, elsewhere, by the keys of certificates. Both give the same release but
 * for the signatures.
 */
public sealed interface ReleaseSigning permits ReleaseKeys, ReleaseCertificates {
    /** The public halves of what signs. */
    ReleaseCertificates certificates();
}

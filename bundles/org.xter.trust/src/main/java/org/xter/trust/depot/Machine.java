package org.xter.trust.depot;

import java.util.UUID;

/**
 * A machine the depot knows.
 *
 * @param name by which people call it, and its key's file
 * @param product what it was provisioned for
 * @param certificate SHA-256 of the certificate it shows, in hexadecimal
 * @param endorsement the name of its TPM's endorsement key ({@link org.xter.trust.attestation.TpmPublicKey#fingerprint()})
 */
public record Machine(String name, UUID product, String certificate, String endorsement) {}

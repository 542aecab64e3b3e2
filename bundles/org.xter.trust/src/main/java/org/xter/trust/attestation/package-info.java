/**
 * Proof by a TPM 2.0 of what a machine is and what it started: keys, credentials and quotes as the Trusted Computing Group's
 * TPM 2.0 Library specification (part 2: structures) lays them out, all numbers big-endian. Nothing here talks to a TPM.
 */
package org.xter.trust.attestation;

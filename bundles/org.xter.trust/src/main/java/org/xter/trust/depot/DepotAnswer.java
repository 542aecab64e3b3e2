package org.xter.trust.depot;

import java.util.SortedSet;
import org.xter.report.Problem;
import org.xter.trust.attestation.Credential;

/** What the depot says to a machine. */
public sealed interface DepotAnswer {
    /**
     * A question that only the machine's own TPM can answer, within {@link KeyRelease#PATIENCE}.
     *
     * @param session names the question in the answer
     * @param credential holds the secret to answer with
     * @param nonce to be quoted
     * @param registers to be quoted, of the SHA-256 bank
     */
    record Challenge(String session, Credential credential, byte[] nonce, SortedSet<Integer> registers)
            implements DepotAnswer {}

    /** All was shown: the key. Whoever sends it wipes it. */
    record Key(Machine machine, byte[] key) implements DepotAnswer {}

    /** Not all was shown. */
    record Refused(Problem problem) implements DepotAnswer {}
}

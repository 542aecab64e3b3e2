package org.xter.trust.sealing;

import java.util.Map;
import org.xter.trust.measure.PcrBank;
import org.xter.trust.measure.PcrValue;
import org.xter.trust.measure.PolicyKey;
import org.xter.trust.measure.TpmPolicy;

/**
 * In what start a machine's TPM gives out the key of a release: firmware trusts the vendor's keys (PCR 7), what was started
 * and how far it came is signed by the vendor (PCR 11), nothing else was loaded and the key was not given out before in this
 * start (PCR 12 is empty), and the machine has not seen a later security epoch.
 */
public final class ReleasePolicy {
    private static final int FIRMWARE_REGISTER = 7;
    private static final int EMPTY_REGISTER = 12;

    private ReleasePolicy() {}

    /**
     * The policy, by commands in this order: TPM2_PolicyPCR of PCR 11 and TPM2_PolicyAuthorize by the vendor's key,
     * TPM2_PolicyPCR of PCR 7 and 12, TPM2_PolicyNV of the counter.
     *
     * @param key signs the policies of PCR 11
     * @param firmware what PCR 7 holds, of the bank of SHA-256
     * @param counter of the machine
     * @param most what the counter may hold at most, unsigned
     */
    public static TpmPolicy of(PolicyKey key, PcrValue firmware, EpochCounter counter, long most) {
        if (firmware.bank() != PcrBank.SHA256) {
            throw new IllegalArgumentException("policies are over the bank of SHA-256");
        }
        return TpmPolicy.EMPTY
                .authorized(key)
                .pcrs(Map.of(FIRMWARE_REGISTER, firmware, EMPTY_REGISTER, PcrValue.atReset(PcrBank.SHA256)))
                .counterAtMost(counter.name(), most);
    }
}

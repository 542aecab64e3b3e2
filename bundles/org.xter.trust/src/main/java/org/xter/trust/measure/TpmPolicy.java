package org.xter.trust.measure;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.store.Digest;

/**
 * A policy as a TPM keeps it: the digest that a session with SHA-256 has after some commands (TPM 2.0 Library Specification
 * part 3, "Enhanced Authorization (EA) Commands"). What is sealed under it opens only in a session that ran the same
 * commands with the same outcome. Immutable; each method gives the policy with one command more.
 */
public final class TpmPolicy {
    /** No command yet. */
    public static final TpmPolicy EMPTY = new TpmPolicy(Digest.ofBytes(new byte[Digest.LENGTH]));

    private static final int POLICY_PCR = 0x0000017F;
    private static final int POLICY_AUTHORIZE = 0x0000016A;
    private static final int POLICY_NV = 0x00000149;
    private static final short UNSIGNED_AT_MOST = 0x0009;
    /** A PC's TPM has 24 registers, named by as many bits. */
    private static final int SELECTED = 3;

    private final Digest digest;

    private TpmPolicy(Digest digest) {
        this.digest = digest;
    }

    /**
     * Registers must hold values (TPM2_PolicyPCR).
     *
     * @param values by number, 0 to 23, all of one bank; at least one
     */
    public TpmPolicy pcrs(Map<Integer, PcrValue> values) {
        SortedMap<Integer, PcrValue> sorted = new TreeMap<>(values);
        PcrBank bank = sorted.get(sorted.firstKey()).bank();
        MessageDigest held = Digest.sha256();
        byte[] selected = new byte[SELECTED];
        sorted.forEach((number, value) -> {
            if (value.bank() != bank) {
                throw new IllegalArgumentException("registers of several banks");
            }
            selected[number / 8] |= (byte) (1 << number % 8);
            held.update(value.bytes());
        });
        byte[] selection = ByteBuffer.allocate(4 + 2 + 1 + SELECTED)
                .putInt(1)
                .putShort((short) bank.id())
                .put((byte) SELECTED)
                .put(selected)
                .array();
        return then(digest, POLICY_PCR, selection, held.digest());
    }

    /**
     * Instead of all that came before, some policy that a key's owner signed must hold (TPM2_PolicyAuthorize), without a
     * further qualifier. The result does not tell which policy that was.
     */
    public TpmPolicy authorized(PolicyKey key) {
        TpmPolicy named = then(EMPTY.digest, POLICY_AUTHORIZE, key.name());
        // The second step takes in the qualifier, which is empty.
        return new TpmPolicy(Digest.of(named.digest.bytes()));
    }

    /**
     * A counter must not have passed a value (TPM2_PolicyNV with TPM_EO_UNSIGNED_LE at offset 0).
     *
     * @param name of the counter's NV index
     * @param most what it may hold at most, unsigned
     */
    public TpmPolicy counterAtMost(byte[] name, long most) {
        byte[] arguments = Digest.of(ByteBuffer.allocate(Long.BYTES + 2 + 2)
                        .putLong(most)
                        .putShort((short) 0)
                        .putShort(UNSIGNED_AT_MOST)
                        .array())
                .bytes();
        return then(digest, POLICY_NV, arguments, name);
    }

    private static TpmPolicy then(Digest before, int command, byte[]... arguments) {
        MessageDigest sha = Digest.sha256();
        sha.update(before.bytes());
        sha.update(ByteBuffer.allocate(4).putInt(command).array());
        for (byte[] argument : arguments) {
            sha.update(argument);
        }
        return new TpmPolicy(Digest.finish(sha));
    }

    /** Its digest, what is given to a TPM when something is sealed. */
    public Digest digest() {
        return digest;
    }
}

package org.xter.trust.sealing;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.trust.attestation.TpmPublicKey;
import org.xter.trust.measure.PcrValue;
import org.xter.trust.measure.PolicyKey;

/**
 * The key of one release's container A for one machine, as its loader reads it from the boot medium
 * ({@code docs/formats/sealed-key.md}). No line of the file needs a signature: a changed one opens nothing.
 *
 * @param file where it lies on the medium
 * @param content the bytes of the file
 * @param machine what the machine is called from now on
 */
public record MachineKey(String file, Content content, UUID machine) {
    /** Where such files lie on a boot medium. */
    public static final String FOLDER = "xter/machines";

    private static final String ENDING = ".key";

    /**
     * Seals. The TPM gives out the volume key, the product's and the machine's id; who knows the first vouches for the others.
     *
     * @param volumeKey 64 bytes; not kept
     * @param product for which the machine is provisioned
     * @param machine its TPM
     * @param policyKey signs how far a start may have come
     * @param firmware what PCR 7 holds, of the bank of SHA-256
     * @param most what the machine's counter may hold at most
     */
    public static MachineKey seal(
            byte[] volumeKey,
            UUID product,
            MachineTpm machine,
            PolicyKey policyKey,
            PcrValue firmware,
            long most,
            SecureRandom random) {
        UUID id = identity(machine.endorsement(), product);
        byte[] secret = ByteBuffer.allocate(volumeKey.length + 2 * 2 * Long.BYTES)
                .put(volumeKey)
                .putLong(product.getMostSignificantBits())
                .putLong(product.getLeastSignificantBits())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        SealedKey sealed;
        try {
            sealed = SealedKey.make(
                    machine.endorsement(),
                    secret,
                    ReleasePolicy.of(policyKey, firmware, machine.counter(), most),
                    random);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
        String text = String.join(
                "\n",
                "xter-sealed-key 1",
                "machine " + machine.endorsement().fingerprint(),
                "firmware " + firmware.hex(),
                "counter 0x"
                        + String.format(Locale.ROOT, "%08x", machine.counter().index()),
                "most " + most,
                "area " + base64(sealed.area()),
                "duplicate " + base64(sealed.duplicate()),
                "seed " + base64(sealed.seed()),
                "end",
                "");
        return new MachineKey(path(machine.endorsement()), Content.of(text), id);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Where the key of a machine lies on the medium. */
    public static String path(TpmPublicKey endorsement) {
        return FOLDER + "/" + endorsement.fingerprint() + ENDING;
    }

    /**
     * What a machine is called as one of a product: the same whenever it is provisioned, so that nobody has to remember it, and
     * another one for each product (a UUID of version 8, RFC 9562).
     */
    private static UUID identity(TpmPublicKey endorsement, UUID product) {
        ByteBuffer bytes = ByteBuffer.wrap(Digest.of("xter machine " + product + " " + endorsement.fingerprint())
                .bytes());
        long high = bytes.getLong() & ~0xF000L | 0x8000L;
        long low = bytes.getLong() & ~(3L << 62) | 1L << 63;
        return new UUID(high, low);
    }
}

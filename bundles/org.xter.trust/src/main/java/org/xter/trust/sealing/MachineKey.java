package org.xter.trust.sealing;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.trust.attestation.TpmPublicKey;
import org.xter.trust.keyring.Pem;
import org.xter.trust.keyring.TlsIdentity;
import org.xter.trust.measure.PcrValue;
import org.xter.trust.measure.PolicyKey;

/**
 * What only one machine's TPM gives out, as its loader reads it from the boot medium ({@code docs/formats/sealed-key.md}): the
 * key of a release's container A, or the private key with which the machine asks a depot for that. No line of the file needs a
 * signature: a changed one opens nothing.
 *
 * @param file where it lies on the medium
 * @param content the bytes of the file
 * @param certificate what the machine shows a depot; empty where the TPM has the key of container A itself
 * @param machine what the machine is called from now on
 */
public record MachineKey(String file, Content content, Optional<X509Certificate> certificate, UUID machine) {
    /** Where such files lie on a boot medium. */
    public static final String FOLDER = "xter/machines";

    private static final String ENDING = ".key";
    private static final String CERTIFICATE_ENDING = ".crt";

    /**
     * Seals the key of a container. The TPM gives out the volume key, the product's and the machine's id; who knows the first
     * vouches for the others.
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
        return seal(volumeKey, Optional.empty(), product, machine, policyKey, firmware, most, random);
    }

    /**
     * Seals a machine's private key for a depot, with the same ids.
     *
     * @param identity of {@link #identity} as its name
     * @param product and the others as above
     */
    public static MachineKey seal(
            TlsIdentity identity,
            UUID product,
            MachineTpm machine,
            PolicyKey policyKey,
            PcrValue firmware,
            long most,
            SecureRandom random) {
        byte[] scalar = identity.scalar();
        try {
            return seal(
                    scalar, Optional.of(identity.certificate()), product, machine, policyKey, firmware, most, random);
        } finally {
            Arrays.fill(scalar, (byte) 0);
        }
    }

    private static MachineKey seal(
            byte[] key,
            Optional<X509Certificate> certificate,
            UUID product,
            MachineTpm machine,
            PolicyKey policyKey,
            PcrValue firmware,
            long most,
            SecureRandom random) {
        UUID id = identity(machine.endorsement(), product);
        byte[] secret = ByteBuffer.allocate(key.length + 2 * 2 * Long.BYTES)
                .put(key)
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
        return new MachineKey(path(machine.endorsement()), Content.of(text), certificate, id);
    }

    /** What the medium gets, by its paths. */
    public SortedMap<String, Content> files() {
        SortedMap<String, Content> files = new TreeMap<>(Map.of(file, content));
        certificate.ifPresent(shown -> files.put(
                file.substring(0, file.length() - ENDING.length()) + CERTIFICATE_ENDING,
                Content.of(Pem.encode(shown))));
        return files;
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
    public static UUID identity(TpmPublicKey endorsement, UUID product) {
        ByteBuffer bytes = ByteBuffer.wrap(Digest.of("xter machine " + product + " " + endorsement.fingerprint())
                .bytes());
        long high = bytes.getLong() & ~0xF000L | 0x8000L;
        long low = bytes.getLong() & ~(3L << 62) | 1L << 63;
        return new UUID(high, low);
    }
}

package org.xter.trust.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xter.report.Cancellation;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.trust.keyring.SigningKey;

/**
 * The section {@code .pcrsig}: which values of PCR 11 the vendor vouches for, as systemd-cryptsetup, systemd-creds and the
 * stub read it. It lists for the bank of SHA-256, a phase each, the register ({@code pcrs}), the fingerprint of the key
 * ({@code pkfp}), the digest of the policy that the register holds the value ({@code pol}) and the key's signature of it
 * ({@code sig}, RSA PKCS #1 v1.5 with SHA-256). The same key and image give the same bytes, which are those of
 * {@code systemd-measure sign}. Other banks are left out: systemd 252 signs theirs with their own hash and then has the TPM
 * check SHA-256.
 */
public final class PolicySignatures {
    private static final int KERNEL_REGISTER = 11;
    private static final Pattern SIGNATURE =
            Pattern.compile("\"sig\":\"((?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)\"");

    private PolicySignatures() {}

    /**
     * Signs.
     *
     * @param kernel what is started; its {@code .pcrpkey} should hold the key
     * @param paths how far the start may have come; what is not among them cannot unseal
     * @param key the keyring's {@code pcr-policy}
     */
    public static Content sign(
            KernelMeasurement kernel, Collection<BootPath> paths, SigningKey key, Cancellation cancellation)
            throws IOException {
        PcrValue begin = kernel.pcr11(PcrBank.SHA256, cancellation);
        Digest fingerprint = PolicyKey.of(key.certificate().getPublicKey()).fingerprint();
        return json(paths.stream().distinct().map(path -> {
            TpmPolicy policy = policy(begin.after(path));
            return entry(fingerprint, policy.digest(), signature(policy, key));
        }));
    }

    /**
     * The place of signatures that are yet to be made: as long as they will be, with zeros for digests and signatures.
     *
     * @param paths as for {@link #sign}
     * @param key what will sign
     */
    public static Content reserved(Collection<BootPath> paths, PolicyKey key) {
        Digest none = Digest.ofBytes(new byte[Digest.LENGTH]);
        byte[] unsigned = new byte[key.signatureLength()];
        return json(paths.stream().distinct().map(path -> entry(none, none, unsigned)));
    }

    /**
     * Judges what {@link #sign} made.
     *
     * @param section the bytes of {@code .pcrsig}
     * @param key the key that should have signed
     * @return whether all of it is for this kernel and these paths, and by this key
     */
    public static boolean areOf(
            byte[] section, KernelMeasurement kernel, List<BootPath> paths, PolicyKey key, Cancellation cancellation)
            throws IOException {
        List<byte[]> found = SIGNATURE
                .matcher(new String(section, StandardCharsets.ISO_8859_1))
                .results()
                .map(each -> Base64.getDecoder().decode(each.group(1)))
                .toList();
        if (found.size() != paths.size()) {
            return false;
        }
        PcrValue begin = kernel.pcr11(PcrBank.SHA256, cancellation);
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            TpmPolicy policy = policy(begin.after(paths.get(i)));
            if (!key.verifies(policy.digest().bytes(), found.get(i))) {
                return false;
            }
            entries.add(entry(key.fingerprint(), policy.digest(), found.get(i)));
        }
        return Arrays.equals(section, json(entries.stream()).bytes());
    }

    /** The policy that is signed: PCR 11 holds a value. */
    public static TpmPolicy policy(PcrValue pcr11) {
        return TpmPolicy.EMPTY.pcrs(Map.of(KERNEL_REGISTER, pcr11));
    }

    private static Content json(Stream<String> entries) {
        return Content.of("{\"" + PcrBank.SHA256 + "\":[" + entries.collect(Collectors.joining(",")) + "]}\n");
    }

    private static String entry(Digest fingerprint, Digest policy, byte[] signature) {
        return "{\"pcrs\":[" + KERNEL_REGISTER + "],\"pkfp\":\"" + fingerprint + "\",\"pol\":\"" + policy
                + "\",\"sig\":\"" + Base64.getEncoder().encodeToString(signature) + "\"}";
    }

    private static byte[] signature(TpmPolicy policy, SigningKey key) {
        try {
            Signature signature = Signature.getInstance(key.algorithm().signature(), key.provider());
            signature.initSign(key.key());
            signature.update(policy.digest().bytes());
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

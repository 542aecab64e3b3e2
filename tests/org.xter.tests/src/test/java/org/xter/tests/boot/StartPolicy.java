package org.xter.tests.boot;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import org.xter.store.Content;
import org.xter.trust.measure.PcrValue;
import org.xter.trust.measure.PolicySignatures;

/** What systemd-stub leaves of a signed start, for tests without firmware. */
final class StartPolicy {
    private StartPolicy() {}

    /** A vendor's policy key. */
    static KeyPair key() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    /**
     * The section {@code .pcrsig}: a policy of some other phase, and that of the loader.
     *
     * @param started what PCR 11 holds before the loader begins
     */
    static Content signatures(PcrValue started, KeyPair key) throws GeneralSecurityException {
        byte[] policy = PolicySignatures.policy(started.measure("enter-initrd"))
                .digest()
                .bytes();
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key.getPrivate());
        signature.update(policy);
        String other = "{\"pcrs\":[11],\"pkfp\":\"" + "0".repeat(64) + "\",\"pol\":\"" + "1".repeat(64)
                + "\",\"sig\":\"AAAA\"}";
        String loaders = "{\"pcrs\":[11],\"pkfp\":\"" + "0".repeat(64) + "\",\"pol\":\""
                + HexFormat.of().formatHex(policy) + "\",\"sig\":\""
                + Base64.getEncoder().encodeToString(signature.sign()) + "\"}";
        return Content.of("{\"sha256\":[" + other + "," + loaders + "]}");
    }
}

package org.xter.format.luks2;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The hash functions a header may name. */
public enum LuksHash {
    SHA1("SHA-1"),
    SHA256("SHA-256"),
    SHA384("SHA-384"),
    SHA512("SHA-512");

    private final String algorithm;

    LuksHash(String algorithm) {
        this.algorithm = algorithm;
    }

    /** How LUKS2 calls it. */
    public String specification() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The function a header names, if it is one of these. */
    public static Optional<LuksHash> of(String specification) {
        return Stream.of(values())
                .filter(each -> each.specification().equals(specification))
                .findFirst();
    }

    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Mac hmac(byte[] key) {
        try {
            String name = "Hmac" + algorithm.replace("-", "");
            Mac mac = Mac.getInstance(name);
            // An empty key and one zero byte are the same to HMAC, but the JDK takes no empty one.
            mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, name));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.xter.trust.keyring;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;

/** Kinds of keys, and how each of them signs. */
public enum KeyAlgorithm {
    RSA_2048("RSA", "SHA256withRSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4)),
    RSA_3072("RSA", "SHA256withRSA", new RSAKeyGenParameterSpec(3072, RSAKeyGenParameterSpec.F4)),
    P_256("EC", "SHA256withECDSA", new ECGenParameterSpec("secp256r1")),
    P_384("EC", "SHA384withECDSA", new ECGenParameterSpec("secp384r1"));

    private final String family;
    private final String signature;
    private final AlgorithmParameterSpec parameters;

    KeyAlgorithm(String family, String signature, AlgorithmParameterSpec parameters) {
        this.family = family;
        this.signature = signature;
        this.parameters = parameters;
    }

    /** The name of its signatures in Java; RSA signatures are PKCS #1 v1.5, which are the same each time. */
    public String signature() {
        return signature;
    }

    boolean isRsa() {
        return family.equals("RSA");
    }

    /** Makes a pair of keys where a provider keeps them. */
    KeyPair generate(Provider provider, SecureRandom random) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(family, provider);
        generator.initialize(parameters, random);
        return generator.generateKeyPair();
    }

    /** The name for people. */
    @Override
    public String toString() {
        return switch (this) {
            case RSA_2048 -> "RSA-2048";
            case RSA_3072 -> "RSA-3072";
            case P_256 -> "ECDSA P-256";
            case P_384 -> "ECDSA P-384";
        };
    }
}

package org.xter.debian.repository;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** A key made for a test: it signs what repositories sign, rightly or as the test wishes. */
final class SigningKey {
    private final PGPKeyPair pair;
    private PGPPublicKey certified;

    private SigningKey(PGPKeyPair pair, PGPPublicKey certified) {
        this.pair = pair;
        this.certified = certified;
    }

    /**
     * Makes a key.
     *
     * @param lifetime zero for ever
     */
    static SigningKey make(String name, Instant made, Duration lifetime) {
        return make(name, made, lifetime, 2048);
    }

    static SigningKey make(String name, Instant made, Duration lifetime, int bits) {
        RSAKeyPairGenerator generator = new RSAKeyPairGenerator();
        generator.init(new RSAKeyGenerationParameters(BigInteger.valueOf(65537), new SecureRandom(), bits, 80));
        AsymmetricCipherKeyPair raw = generator.generateKeyPair();
        try {
            PGPKeyPair pair = new BcPGPKeyPair(4, PublicKeyAlgorithmTags.RSA_GENERAL, raw, Date.from(made));
            PGPSignatureSubpacketGenerator says = new PGPSignatureSubpacketGenerator();
            says.setKeyFlags(false, KeyFlags.SIGN_DATA | KeyFlags.CERTIFY_OTHER);
            says.setKeyExpirationTime(false, lifetime.toSeconds());
            says.setSignatureCreationTime(false, Date.from(made));
            PGPSignatureGenerator signer = signer(pair, PGPSignature.POSITIVE_CERTIFICATION, HashAlgorithmTags.SHA256);
            signer.setHashedSubpackets(says.generate());
            PGPSignature self = signer.generateCertification(name, pair.getPublicKey());
            return new SigningKey(pair, PGPPublicKey.addCertification(pair.getPublicKey(), name, self));
        } catch (PGPException e) {
            throw new AssertionError(e);
        }
    }

    /** Revokes the key as compromised. */
    void revoke(Instant when) {
        try {
            PGPSignatureSubpacketGenerator says = new PGPSignatureSubpacketGenerator();
            says.setSignatureCreationTime(false, Date.from(when));
            says.setRevocationReason(false, (byte) 2, "lost");
            PGPSignatureGenerator signer = signer(pair, PGPSignature.KEY_REVOCATION, HashAlgorithmTags.SHA256);
            signer.setHashedSubpackets(says.generate());
            certified = PGPPublicKey.addCertification(certified, signer.generateCertification(certified));
        } catch (PGPException e) {
            throw new AssertionError(e);
        }
    }

    /** The certificate as a binary key file. */
    byte[] binary() {
        try {
            return new PGPPublicKeyRing(List.of(certified)).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The certificate as an armoured key file. */
    String armoured() {
        return armour(binary());
    }

    /** These keys as archive keys. */
    ArchiveKeys keys() throws org.xter.report.ProblemException {
        return ArchiveKeys.parse("test keys", binary());
    }

    /** A text in the cleartext framework, dash-escaped, signed at a moment. */
    byte[] clearSign(String text, Instant when) {
        return clearSign(text, when, HashAlgorithmTags.SHA512, Duration.ZERO);
    }

    byte[] clearSign(String text, Instant when, int hash, Duration lifetime) {
        String[] lines =
                text.endsWith("\n") ? text.substring(0, text.length() - 1).split("\n", -1) : text.split("\n", -1);
        StringBuilder body = new StringBuilder("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n");
        StringBuilder signed = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            body.append(lines[i].startsWith("-") ? "- " : "").append(lines[i]).append('\n');
            signed.append(i == 0 ? "" : "\r\n").append(lines[i].replaceAll("[ \t\r]+$", ""));
        }
        byte[] signature = sign(
                signed.toString().getBytes(StandardCharsets.UTF_8),
                PGPSignature.CANONICAL_TEXT_DOCUMENT,
                when,
                hash,
                lifetime);
        return (body + armour(signature)).getBytes(StandardCharsets.UTF_8);
    }

    /** An armoured detached signature. */
    byte[] detach(byte[] text, Instant when) {
        return armour(sign(text, PGPSignature.BINARY_DOCUMENT, when, HashAlgorithmTags.SHA256, Duration.ZERO))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] sign(byte[] data, int type, Instant when, int hash, Duration lifetime) {
        try {
            PGPSignatureSubpacketGenerator says = new PGPSignatureSubpacketGenerator();
            says.setSignatureCreationTime(false, Date.from(when));
            says.setSignatureExpirationTime(false, lifetime.toSeconds());
            PGPSignatureGenerator signer = signer(pair, type, hash);
            signer.setHashedSubpackets(says.generate());
            signer.update(data);
            return signer.generate().getEncoded();
        } catch (PGPException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PGPSignatureGenerator signer(PGPKeyPair pair, int type, int hash) throws PGPException {
        PGPSignatureGenerator signer = new PGPSignatureGenerator(
                new BcPGPContentSignerBuilder(pair.getPublicKey().getAlgorithm(), hash), pair.getPublicKey());
        signer.init(type, pair.getPrivateKey());
        return signer;
    }

    private static String armour(byte[] packets) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (ArmoredOutputStream out = new ArmoredOutputStream(text)) {
            out.write(packets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}

package org.xter.trust.attestation;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;
import org.xter.trust.measure.PcrBank;

/**
 * The public part of a key in a TPM: TPM2B_PUBLIC (TPM 2.0 Library, part 2, section 12.2), as {@code tpm2_createak -u}
 * writes it. RSA and the curves P-256 and P-384. Immutable.
 */
public final class TpmPublicKey {
    private static final int RSA = 0x0001;
    private static final int ECC = 0x0023;
    private static final int NONE = 0x0010;
    private static final int RSAES = 0x0015;
    private static final int ECDAA = 0x001A;
    private static final int AES = 0x0006;
    private static final int CFB = 0x0043;
    private static final int USUAL_EXPONENT = 65537;

    // TPMA_OBJECT, part 2, section 8.3
    private static final int FIXED_TPM = 1 << 1;
    private static final int FIXED_PARENT = 1 << 4;
    private static final int MADE_INSIDE = 1 << 5;
    private static final int RESTRICTED = 1 << 16;
    private static final int DECRYPT = 1 << 17;
    private static final int SIGN = 1 << 18;

    private final byte[] area;
    private final PcrBank nameHash;
    private final int attributes;
    private final boolean hasStorageCipher;
    private final PublicKey key;

    private TpmPublicKey(byte[] area) throws MalformedStructureException {
        this.area = area;
        TpmReader reader = new TpmReader(area);
        int type = reader.uint16();
        nameHash = reader.hash();
        attributes = reader.uint32();
        reader.sized(); // the policy by which it is used
        hasStorageCipher = storageCipher(reader);
        key = switch (type) {
            case RSA -> rsa(reader);
            case ECC -> elliptic(reader);
            default -> throw new MalformedStructureException("it is a key of type " + Integer.toHexString(type));
        };
        reader.end();
    }

    /**
     * Reads one.
     *
     * @param bytes a TPM2B_PUBLIC, all of it
     * @throws MalformedStructureException when it is none, or of another kind than RSA, P-256 or P-384
     */
    public static TpmPublicKey read(byte[] bytes) throws MalformedStructureException {
        TpmReader reader = new TpmReader(bytes);
        byte[] area = reader.sized();
        reader.end();
        return new TpmPublicKey(area);
    }

    private static boolean storageCipher(TpmReader reader) throws MalformedStructureException {
        int cipher = reader.uint16();
        if (cipher == NONE) {
            return false;
        }
        int bits = reader.uint16();
        int mode = reader.uint16();
        return cipher == AES && bits == 128 && mode == CFB;
    }

    private static PublicKey rsa(TpmReader reader) throws MalformedStructureException {
        int scheme = reader.uint16();
        if (scheme != NONE && scheme != RSAES) {
            reader.hash();
        }
        int bits = reader.uint16();
        long exponent = Integer.toUnsignedLong(reader.uint32());
        BigInteger modulus = new BigInteger(1, reader.sized());
        if (modulus.bitLength() != bits || bits < 2048) {
            throw new MalformedStructureException("its modulus has " + modulus.bitLength() + " bits");
        }
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(
                            modulus, BigInteger.valueOf(exponent == 0 ? USUAL_EXPONENT : exponent)));
        } catch (GeneralSecurityException e) {
            throw new MalformedStructureException("it is no key", e);
        }
    }

    private static PublicKey elliptic(TpmReader reader) throws MalformedStructureException {
        int scheme = reader.uint16();
        if (scheme != NONE) {
            reader.hash();
            if (scheme == ECDAA) {
                reader.uint16(); // its counter
            }
        }
        String curve =
                switch (reader.uint16()) {
                    case 0x0003 -> "secp256r1";
                    case 0x0004 -> "secp384r1";
                    default -> throw new MalformedStructureException("it is on another curve than P-256 and P-384");
                };
        if (reader.uint16() != NONE) {
            reader.hash();
        }
        ECPoint point = new ECPoint(new BigInteger(1, reader.sized()), new BigInteger(1, reader.sized()));
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(curve));
            return KeyFactory.getInstance("EC")
                    .generatePublic(new ECPublicKeySpec(point, parameters.getParameterSpec(ECParameterSpec.class)));
        } catch (GeneralSecurityException e) {
            throw new MalformedStructureException("it is no point of its curve", e);
        }
    }

    /** The key. */
    public PublicKey key() {
        return key;
    }

    /** By what a TPM names it: two bytes for the hash algorithm, then the hash of the public area (part 1, section 16). */
    public byte[] name() {
        return nameHash.nameOf(area);
    }

    /** The name in hexadecimal: the way a machine's key is written down. */
    public String fingerprint() {
        return HexFormat.of().formatHex(name());
    }

    /**
     * Whether it is a key that signs nothing but what its TPM itself says: made inside, never to leave, restricted. What
     * another kind of key signs proves nothing.
     */
    public boolean isAttestationKey() {
        return has(FIXED_TPM | FIXED_PARENT | MADE_INSIDE | RESTRICTED | SIGN) && !has(DECRYPT);
    }

    /** Whether it is a key by which secrets are given to one TPM alone: RSA with AES-128 and SHA-256, never to leave. */
    public boolean isEndorsementKey() {
        return has(FIXED_TPM | FIXED_PARENT | MADE_INSIDE | RESTRICTED | DECRYPT)
                && !has(SIGN)
                && hasStorageCipher
                && nameHash == PcrBank.SHA256
                && key.getAlgorithm().equals("RSA");
    }

    private boolean has(int bits) {
        return (attributes & bits) == bits;
    }
}

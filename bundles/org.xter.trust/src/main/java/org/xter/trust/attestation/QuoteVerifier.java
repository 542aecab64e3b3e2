package org.xter.trust.attestation;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.List;
import java.util.SortedSet;
import org.xter.trust.measure.PcrBank;

/** Judges quotes: who signed, for whom, about what, and whether that is an expected start. */
public final class QuoteVerifier {
    private static final int RSASSA = 0x0014;
    private static final int ECDSA = 0x0018;

    private final List<Registers> expected;
    private final SortedSet<Integer> asked;

    /**
     * For some starts that are allowed.
     *
     * @param expected at least one; all about the same registers
     */
    public QuoteVerifier(List<Registers> expected) {
        this.expected = List.copyOf(expected);
        this.asked = expected.get(0).numbers();
        if (!expected.stream().allMatch(each -> each.numbers().equals(asked))) {
            throw new IllegalArgumentException("the starts are about different registers");
        }
    }

    /**
     * Judges a quote.
     *
     * @param quote TPMS_ATTEST
     * @param signature TPMT_SIGNATURE
     * @param key who has to have signed it; proved to be in the machine's TPM before ({@link Credential})
     * @param nonce given along with the question
     */
    public QuoteVerdict judge(byte[] quote, byte[] signature, TpmPublicKey key, byte[] nonce) {
        if (!key.isAttestationKey()) {
            return new QuoteVerdict.NotAttestationKey();
        }
        try {
            if (!isSigned(quote, new TpmReader(signature), key.key())) {
                return new QuoteVerdict.WrongSignature();
            }
            Quote said = Quote.read(quote);
            if (!MessageDigest.isEqual(said.nonce(), nonce)) {
                return new QuoteVerdict.Replayed();
            }
            if (!said.registers().equals(asked)) {
                return new QuoteVerdict.OtherRegisters(asked, said.registers());
            }
            return expected.stream().anyMatch(each -> MessageDigest.isEqual(each.digest(), said.digest()))
                    ? new QuoteVerdict.Genuine(said)
                    : new QuoteVerdict.OtherStart();
        } catch (MalformedStructureException e) {
            return new QuoteVerdict.Malformed(e.getMessage());
        }
    }

    private static boolean isSigned(byte[] quote, TpmReader signature, PublicKey key)
            throws MalformedStructureException {
        int scheme = signature.uint16();
        PcrBank hash = signature.hash();
        byte[] value;
        String algorithm;
        if (scheme == RSASSA && key.getAlgorithm().equals("RSA")) {
            value = signature.sized();
            algorithm = hash.inSignatures() + "withRSA";
        } else if (scheme == ECDSA && key instanceof ECPublicKey elliptic) {
            int size = (elliptic.getParams().getOrder().bitLength() + 7) / 8;
            value = new byte[2 * size];
            place(signature.sized(), value, 0, size);
            place(signature.sized(), value, size, size);
            algorithm = hash.inSignatures() + "withECDSAinP1363Format";
        } else {
            throw new MalformedStructureException("it is signed in another way than RSASSA or ECDSA");
        }
        signature.end();
        try {
            Signature verifier = Signature.getInstance(algorithm);
            verifier.initVerify(key);
            verifier.update(quote);
            return verifier.verify(value);
        } catch (GeneralSecurityException e) {
            return false; // of a length that no signature of this key has
        }
    }

    /** A number, right-aligned. */
    private static void place(byte[] number, byte[] into, int at, int size) throws MalformedStructureException {
        byte[] plain = new BigInteger(1, number).toByteArray();
        int from = plain[0] == 0 && plain.length > 1 ? 1 : 0;
        int length = plain.length - from;
        if (length > size) {
            throw new MalformedStructureException("its signature is too long");
        }
        System.arraycopy(plain, from, into, at + size - length, length);
    }
}

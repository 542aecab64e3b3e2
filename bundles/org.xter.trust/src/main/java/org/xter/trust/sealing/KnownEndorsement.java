package org.xter.trust.sealing;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.trust.attestation.MalformedStructureException;
import org.xter.trust.attestation.TpmPublicKey;

/** A machine's endorsement key as it is known from elsewhere than the machine itself. Immutable. */
public final class KnownEndorsement {
    private static final Pattern NAME = Pattern.compile("000b[0-9a-f]{64}");

    private final Predicate<TpmPublicKey> same;

    private KnownEndorsement(Predicate<TpmPublicKey> same) {
        this.same = same;
    }

    /** Whether a text is the name of a key in hexadecimal, by SHA-256. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** The key of a name. */
    public static KnownEndorsement named(String name) {
        return new KnownEndorsement(key -> key.fingerprint().equals(name));
    }

    /**
     * The key in a file: TPM2B_PUBLIC, or a certificate of the TPM's maker in DER or PEM. Who vouches for the certificate is for
     * the caller to judge.
     *
     * @param name of the file, for what is told to the user
     * @throws ProblemException {@code provision.bad-key}
     */
    public static KnownEndorsement read(String name, byte[] bytes) throws ProblemException {
        try {
            TpmPublicKey known = TpmPublicKey.read(bytes);
            return named(known.fingerprint());
        } catch (MalformedStructureException e) {
            try {
                var key = CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(bytes))
                        .getPublicKey();
                return new KnownEndorsement(shown -> shown.key().equals(key));
            } catch (CertificateException neither) {
                throw new ProblemException(Problem.error(
                        "provision.bad-key",
                        Place.of(name),
                        "This is neither a public key of a TPM nor a certificate: " + e.getMessage(),
                        "Write it with 'tpm2_createek -G rsa -u' or 'tpm2_readpublic -o'"));
            }
        }
    }

    /** Whether a key is this one. */
    public boolean is(TpmPublicKey key) {
        return same.test(key);
    }
}

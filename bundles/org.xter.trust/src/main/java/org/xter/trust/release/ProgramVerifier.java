package org.xter.trust.release;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.xter.format.pe.PeFile;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.store.Digest;

/**
 * Judges signed programs as firmware does: the one Authenticode signature over the PE file, made by a key under an
 * authority of db, and not revoked. Lifetimes are not judged; firmware has no time it could trust.
 */
public final class ProgramVerifier {
    private static final String AGAIN = "Export it again, or get the release again";

    private final List<X509Certificate> authorities;
    private final List<X509Certificate> revoked;

    /**
     * Judges by what firmware was given.
     *
     * @param authorities of db
     * @param revoked certificates of dbx
     */
    public ProgramVerifier(List<X509Certificate> authorities, List<X509Certificate> revoked) {
        this.authorities = List.copyOf(authorities);
        this.revoked = List.copyOf(revoked);
    }

    /**
     * Judges a program.
     *
     * @return the signer's certificate
     * @throws ProblemException {@code program-signature.missing}, {@code .changed}, {@code .unknown-authority},
     *     {@code .revoked}
     */
    public X509Certificate verify(Path program) throws IOException, ProblemException {
        Place place = Place.of(program.toString());
        X509Certificate signer = signer(program, place);
        if (signer == null) {
            throw refused("changed", place, "kernel.efi was changed after it was signed", AGAIN);
        }
        X509Certificate found = signer;
        String name = found.getSubjectX500Principal().getName();
        if (authorities.stream().noneMatch(each -> vouches(each, found))) {
            throw refused(
                    "unknown-authority",
                    place,
                    "The signer of kernel.efi '" + name + "' is not under the Secure Boot db of this keyring",
                    "Name the keyring of who made the release");
        }
        if (revoked.contains(found)) {
            throw refused(
                    "revoked",
                    place,
                    "The signer of kernel.efi '" + name + "' was revoked",
                    "Export the edition again");
        }
        return found;
    }

    /** The signer's certificate; null when the signature is not that of these bytes. */
    private static X509Certificate signer(Path program, Place place) throws IOException, ProblemException {
        PeFile file;
        List<byte[]> signatures;
        try {
            file = PeFile.read(Content.ofFile(program));
            signatures = file.signatures();
        } catch (ProblemException e) {
            // No program any more, or one whose table of signatures leads nowhere.
            return null;
        }
        if (signatures.size() != 1) {
            throw refused("missing", place, "kernel.efi has no signature", "Export it with --keyring");
        }
        Digest digest = file.authenticode(Cancellation.NEVER);
        try (ASN1InputStream in = new ASN1InputStream(signatures.get(0))) {
            // Only the first value: the rest pads it.
            return signer(digest, new CMSSignedData(in.readObject().getEncoded()));
        } catch (IOException
                | GeneralSecurityException
                | CMSException
                | OperatorCreationException
                | RuntimeException e) {
            // The library throws every kind at bytes that are no signature, and none of them may stop the judge.
            return null;
        }
    }

    private static X509Certificate signer(Digest program, CMSSignedData signed)
            throws GeneralSecurityException, CMSException, OperatorCreationException {
        SignerInformation signer =
                signed.getSignerInfos().getSigners().iterator().next();
        X509CertificateHolder holder = signed.getCertificates().getMatches(null).stream()
                .filter(signer.getSID()::match)
                .findFirst()
                .orElseThrow();
        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
        ASN1Sequence content =
                ASN1Sequence.getInstance(signed.getSignedContent().getContent());
        byte[] stated = DigestInfo.getInstance(content.getObjectAt(1)).getDigest();
        boolean holds = signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
        return holds && Arrays.equals(stated, program.bytes()) ? certificate : null;
    }

    private static boolean vouches(X509Certificate authority, X509Certificate certificate) {
        try {
            certificate.verify(authority.getPublicKey());
            return certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static ProblemException refused(String code, Place place, String message, String hint) {
        return new ProblemException(Problem.error("program-signature." + code, place, message, hint));
    }
}

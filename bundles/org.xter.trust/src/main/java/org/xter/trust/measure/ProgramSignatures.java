package org.xter.trust.measure;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.xter.format.efi.EfiGuid;
import org.xter.format.efi.SignatureList;
import org.xter.format.pe.PeFile;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

/**
 * The chains of certificates behind a program's valid signatures, as firmware looks at them: signatures of other bytes or
 * other kinds count for nothing, and lifetimes are not looked at (UEFI Specification, "Secure Boot and Driver Signing",
 * "Authorization Process"; Microsoft, "Windows Authenticode Portable Executable Signature Format").
 */
final class ProgramSignatures {
    private static final ASN1ObjectIdentifier INDIRECT_DATA = new ASN1ObjectIdentifier("1.3.6.1.4.1.311.2.1.4");
    private static final int LONGEST_CHAIN = 8;

    private final Digest program;
    private final List<List<X509CertificateHolder>> chains;

    private ProgramSignatures(Digest program, List<List<X509CertificateHolder>> chains) {
        this.program = program;
        this.chains = chains;
    }

    static ProgramSignatures of(PeFile program, Cancellation cancellation) throws IOException, ProblemException {
        Digest digest = program.authenticode(cancellation);
        List<List<X509CertificateHolder>> chains = new ArrayList<>();
        for (byte[] signature : program.signatures()) {
            cancellation.check();
            try (ASN1InputStream in = new ASN1InputStream(signature)) {
                // Only the first value: the rest pads it.
                addChains(new CMSSignedData(in.readObject().getEncoded()), digest, chains);
            } catch (CMSException | IOException | RuntimeException e) {
                // Not readable, so no signature to firmware either; the parser has many unchecked exceptions for
                // damage.
                continue;
            }
        }
        return new ProgramSignatures(digest, chains);
    }

    private static void addChains(CMSSignedData signed, Digest digest, List<List<X509CertificateHolder>> chains)
            throws CMSException {
        if (!INDIRECT_DATA.equals(signed.getSignedContent().getContentType())) {
            return;
        }
        ASN1Sequence content =
                ASN1Sequence.getInstance(signed.getSignedContent().getContent());
        if (!Arrays.equals(DigestInfo.getInstance(content.getObjectAt(1)).getDigest(), digest.bytes())) {
            return;
        }
        Collection<X509CertificateHolder> known = signed.getCertificates().getMatches(null);
        for (SignerInformation signer : signed.getSignerInfos()) {
            for (X509CertificateHolder own : known) {
                if (signer.getSID().match(own) && verifies(signer, own)) {
                    chains.add(chain(own, known));
                }
            }
        }
    }

    private static boolean verifies(SignerInformation signer, X509CertificateHolder certificate) {
        try {
            // By the key alone: a certificate's lifetime would be compared with the signing time.
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .build(new JcaPEMKeyConverter().getPublicKey(certificate.getSubjectPublicKeyInfo())));
        } catch (CMSException | OperatorCreationException | PEMException e) {
            return false;
        }
    }

    private static List<X509CertificateHolder> chain(
            X509CertificateHolder own, Collection<X509CertificateHolder> known) {
        List<X509CertificateHolder> chain = new ArrayList<>(List.of(own));
        while (chain.size() < LONGEST_CHAIN) {
            X509CertificateHolder last = chain.get(chain.size() - 1);
            X509CertificateHolder next = known.stream()
                    .filter(each -> !chain.contains(each) && isIssuer(each, last))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                break;
            }
            chain.add(next);
        }
        return chain;
    }

    private static boolean isIssuer(X509CertificateHolder issuer, X509CertificateHolder certificate) {
        try {
            return issuer.getSubject().equals(certificate.getIssuer())
                    && certificate.isSignatureValid(new JcaContentVerifierProviderBuilder().build(issuer));
        } catch (CertException | CertificateException | OperatorCreationException e) {
            return false;
        }
    }

    /** Those that remain when a dbx was looked at, which revokes the program itself or certificates. */
    ProgramSignatures without(byte[] dbx) throws ProblemException {
        Set<Digest> programs = digests(SignatureList.Kind.PROGRAM_DIGEST, dbx);
        Set<Digest> signedParts = digests(SignatureList.Kind.CERTIFICATE_DIGEST, dbx);
        List<byte[]> certificates = SignatureList.entries(SignatureList.Kind.CERTIFICATE, dbx);
        List<List<X509CertificateHolder>> remaining = new ArrayList<>(chains);
        remaining.removeIf(chain -> programs.contains(program)
                || chain.stream()
                        .anyMatch(each -> signedParts.contains(signedPart(each))
                                || certificates.stream().anyMatch(revoked -> isOrIssued(revoked, each))));
        return new ProgramSignatures(program, remaining);
    }

    private static Set<Digest> digests(SignatureList.Kind kind, byte[] dbx) throws ProblemException {
        Set<Digest> digests = new HashSet<>();
        for (byte[] entry : SignatureList.entries(kind, dbx)) {
            if (entry.length >= EfiGuid.LENGTH + Digest.LENGTH) {
                digests.add(Digest.ofBytes(Arrays.copyOfRange(entry, EfiGuid.LENGTH, EfiGuid.LENGTH + Digest.LENGTH)));
            }
        }
        return digests;
    }

    private static Digest signedPart(X509CertificateHolder certificate) {
        try {
            return Digest.of(certificate.toASN1Structure().getTBSCertificate().getEncoded(ASN1Encoding.DER));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Whether an entry of db is, or vouches for, a certificate of a chain.
     *
     * @param entry EFI_SIGNATURE_DATA: owner, certificate
     */
    boolean areVouchedForBy(byte[] entry) {
        return chains.stream().flatMap(List::stream).anyMatch(each -> isOrIssued(entry, each));
    }

    private static boolean isOrIssued(byte[] entry, X509CertificateHolder certificate) {
        try {
            X509CertificateHolder named =
                    new X509CertificateHolder(Arrays.copyOfRange(entry, EfiGuid.LENGTH, entry.length));
            return named.equals(certificate) || isIssuer(named, certificate);
        } catch (IOException e) {
            return false;
        }
    }
}

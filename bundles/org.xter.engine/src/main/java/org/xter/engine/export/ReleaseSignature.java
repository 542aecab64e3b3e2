package org.xter.engine.export;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.engine.plan.KeyBuilder;
import org.xter.engine.report.BuildReport;
import org.xter.engine.report.PredictedRegisters;
import org.xter.engine.signing.SigningFolder;
import org.xter.engine.spec.Identity;
import org.xter.format.pe.UkiSection;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.runtime.initrd.LoaderTrust;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.trust.manifest.ManifestSigner;
import org.xter.trust.release.KernelSigner;
import org.xter.trust.release.ManifestAuthority;
import org.xter.trust.release.ReleaseCertificates;
import org.xter.trust.release.ReleaseKeys;
import org.xter.trust.release.ReleaseSigning;

/** The signatures of one export, made at once or later, and by what its loader judges them. */
record ReleaseSignature(ReleaseSigning signing) {
    private ReleaseCertificates certificates() {
        return signing.certificates();
    }

    /** Whether the signatures are made now. */
    boolean isAtOnce() {
        return signing instanceof ReleaseKeys;
    }

    /** What the loader of a release trusts: no release that is older than itself. */
    LoaderTrust trust(Identity identity) {
        return new LoaderTrust(
                certificates().authorities().stream()
                        .map(ManifestAuthority::text)
                        .toList(),
                identity.product(),
                identity.epoch());
    }

    /** The sections {@code kernel.efi} has because it is signed. */
    Map<UkiSection, Content> sections() {
        return KernelSigner.sections(certificates());
    }

    /** Signs {@code kernel.efi}, if that is to be done now. */
    void signKernel(Path image, Cancellation cancellation) throws IOException, ProblemException {
        if (signing instanceof ReleaseKeys keys) {
            KernelSigner.sign(image, keys, cancellation);
        }
    }

    /** The signature of a manifest, if it is made now; {@code epoch} is the time of the content, in seconds since 1970. */
    Optional<Content> ofManifest(Content manifest, long epoch) throws IOException {
        return signing instanceof ReleaseKeys keys
                ? Optional.of(Content.of(
                        ManifestSigner.sign(manifest.bytes(), keys.product(), keys.time(Instant.ofEpochSecond(epoch)))))
                : Optional.empty();
    }

    /** Writes what is to be signed elsewhere, if that is so; {@code epoch} as above. */
    void askForSignatures(
            Path output, SystemManifest manifest, Content bytes, Content kernel, long epoch, Cancellation cancellation)
            throws IOException, ProblemException {
        if (!isAtOnce()) {
            SigningFolder.write(
                    SigningFolder.in(output, manifest.edition(), manifest.version()),
                    manifest,
                    bytes,
                    kernel,
                    Instant.ofEpochSecond(epoch),
                    certificates(),
                    cancellation);
        }
    }

    /** What a machine's TPM will hold; nothing while the signatures are missing. */
    List<BuildReport.RegisterFacts> registers(Content kernel, Cancellation cancellation)
            throws IOException, ProblemException {
        return isAtOnce() ? PredictedRegisters.of(kernel, certificates().firmware(), cancellation) : List.of();
    }

    /** Says who signed, or who is to sign, for the report. */
    String words() {
        return (isAtOnce() ? "signed: " : "not signed yet, to be signed: ")
                + certificates().words();
    }

    /** All that makes a difference to what is written. */
    void addTo(KeyBuilder key) {
        List<X509Certificate> all = new ArrayList<>(certificates().kernel());
        all.addAll(certificates().product());
        all.add(certificates().policy());
        try {
            for (X509Certificate each : all) {
                key.add("signer", Digest.of(each.getEncoded()));
            }
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
        for (ManifestAuthority authority : certificates().authorities()) {
            key.add("authority", authority.text());
        }
        certificates().firmware().forEach((name, content) -> key.add(name, Digest.of(content)));
    }
}

package org.xter.engine.export;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.xter.engine.plan.KeyBuilder;
import org.xter.engine.spec.Identity;
import org.xter.runtime.initrd.LoaderTrust;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.keyring.SigningKey;
import org.xter.trust.manifest.ManifestSigner;
import org.xter.trust.release.ManifestAuthority;
import org.xter.trust.release.ProgramSigner;
import org.xter.trust.release.ReleaseKeys;

/** The signatures of one export, and by what its loader judges them. */
record ReleaseSignature(ReleaseKeys keys) {
    /** What the loader of a release trusts: no release that is older than itself. */
    LoaderTrust trust(Identity identity) {
        return new LoaderTrust(
                keys.authorities().stream().map(ManifestAuthority::text).toList(),
                identity.product(),
                identity.epoch());
    }

    void signProgram(Path program) throws IOException {
        ProgramSigner.sign(program, keys.kernel());
    }

    /** The signature of a manifest; {@code epoch} is the time of the content, in seconds since 1970. */
    Content ofManifest(Content manifest, long epoch) throws IOException {
        return Content.of(
                ManifestSigner.sign(manifest.bytes(), keys.product(), keys.time(Instant.ofEpochSecond(epoch))));
    }

    /** Says who signed, for the report. */
    String words() {
        return "signed: kernel.efi by " + words(keys.kernel()) + "; the manifest by " + words(keys.product());
    }

    private static String words(SigningKey key) {
        X509Certificate certificate = key.certificate();
        return certificate.getSubjectX500Principal().getName() + ", serial number " + Keyring.serial(certificate)
                + ", valid until " + certificate.getNotAfter().toInstant();
    }

    /** All that makes a difference to what is written. */
    void addTo(KeyBuilder key) {
        add(key, keys.kernel());
        add(key, keys.product());
        for (ManifestAuthority authority : keys.authorities()) {
            key.add("authority", authority.text());
        }
    }

    private static void add(KeyBuilder key, SigningKey signer) {
        try {
            for (X509Certificate each : signer.chain()) {
                key.add("signer", Digest.of(each.getEncoded()));
            }
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

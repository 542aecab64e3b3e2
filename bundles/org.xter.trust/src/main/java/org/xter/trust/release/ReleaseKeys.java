package org.xter.trust.release;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.xter.report.ProblemException;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.keyring.SigningKey;

/**
 * The keys that sign a release of one product, usable now, and what its devices are to trust. Holds private keys as long
 * as somebody holds this.
 *
 * @param certificates their public halves
 * @param kernel signs {@code kernel.efi}
 * @param product signs the manifest
 * @param policy signs by which measurements secrets are unsealed
 */
public record ReleaseKeys(ReleaseCertificates certificates, SigningKey kernel, SigningKey product, SigningKey policy)
        implements ReleaseSigning {
    /**
     * Takes the keys from a keyring, which asks for its passphrase once all certificates are known to be good.
     *
     * @param folder of the keyring, for what is told to the user
     * @param keyring the opened keyring
     * @param product the product of the release
     * @throws ProblemException see {@link ReleaseCertificates#of}; {@code trust.no-private-key},
     *     {@code trust.wrong-passphrase}, and what a token has to say
     */
    public static ReleaseKeys of(Path folder, Keyring keyring, UUID product) throws IOException, ProblemException {
        return new ReleaseKeys(
                ReleaseCertificates.of(folder, keyring, product),
                keyring.signingKey(ReleaseCertificates.KERNEL),
                keyring.signingKey(KeyName.product(product)),
                keyring.signingKey(ReleaseCertificates.POLICY));
    }

    /** The manifest CAs devices know: the one in use first, then the retired ones. */
    public List<ManifestAuthority> authorities() {
        return certificates.authorities();
    }

    /** The time signatures name, see {@link ReleaseCertificates#time}. */
    public Instant time(Instant content) {
        return certificates.time(content);
    }
}

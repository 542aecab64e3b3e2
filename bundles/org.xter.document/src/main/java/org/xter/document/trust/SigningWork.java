package org.xter.document.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.xter.engine.signing.SignedRelease;
import org.xter.engine.signing.SigningFolder;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Store;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.release.ReleaseCertificates;
import org.xter.trust.release.ReleaseKeys;

/**
 * What is done with a release that is signed on another machine than the one that built it; takes seconds, not for the thread
 * of a window.
 *
 * @param request the signing folder
 * @param keyring signs, or judges what was signed
 */
public record SigningWork(Path request, KeyringWork keyring) {
    /**
     * What is to be signed, computed from the files that are signed.
     *
     * @param request the release in words and digests, a line each
     * @param manifest the manifest's text
     */
    public record Asked(String request, String manifest) {}

    /**
     * Reads what is to be signed; needs no passphrase.
     *
     * @throws ProblemException what {@link SigningFolder#open}, {@link ReleaseCertificates#of} and
     *     {@link SigningFolder#check} refuse
     */
    public Asked read(Cancellation cancellation) throws IOException, ProblemException {
        SigningFolder folder = SigningFolder.open(request);
        folder.check(certificates(folder, keyring.open()), cancellation);
        return new Asked(folder.text(), new String(folder.manifestBytes().bytes(), StandardCharsets.UTF_8));
    }

    /**
     * Signs.
     *
     * @param passphrase of the keyring; belongs to the caller
     * @return the folder with what was signed
     * @throws ProblemException see {@link #read} and {@link ReleaseKeys#of}
     */
    public Path sign(char[] passphrase, Cancellation cancellation) throws IOException, ProblemException {
        SigningFolder folder = SigningFolder.open(request);
        return folder.sign(ReleaseKeys.of(keyring.folder(), keyring.open(passphrase), folder.product()), cancellation);
    }

    /**
     * Puts what was signed into the images beside the signing folder, and completes their report.
     *
     * @param store the folder of the store
     * @return the images
     * @throws ProblemException see {@link SignedRelease#finish}
     */
    public List<Path> finish(Path store, Progress progress, Cancellation cancellation)
            throws IOException, ProblemException {
        SigningFolder folder = SigningFolder.open(request);
        Keyring judge = keyring.open();
        return new SignedRelease(folder, request.toAbsolutePath().normalize().getParent(), judge)
                .finish(
                        certificates(folder, judge),
                        keyring.clock().instant(),
                        Store.open(store),
                        progress,
                        cancellation);
    }

    private ReleaseCertificates certificates(SigningFolder folder, Keyring opened)
            throws IOException, ProblemException {
        return ReleaseCertificates.of(keyring.folder(), opened, folder.product());
    }
}

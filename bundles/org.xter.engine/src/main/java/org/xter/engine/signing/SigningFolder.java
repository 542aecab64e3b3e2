package org.xter.engine.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.UUID;
import org.xter.format.pe.PeFile;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.runtime.manifest.ManifestReader;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Content;
import org.xter.store.Replacement;
import org.xter.store.Store;
import org.xter.trust.manifest.ManifestSigner;
import org.xter.trust.release.KernelSigner;
import org.xter.trust.release.ReleaseCertificates;
import org.xter.trust.release.ReleaseKeys;

/**
 * The folder that is carried to the machine with the keys: {@code request}, {@code kernel.efi} and {@code manifest}; and
 * back, with what was signed in {@code signed}. Nothing in it is secret. One program at a time uses it.
 */
public final class SigningFolder {
    private static final String ENDING = ".signing";
    private static final String REQUEST = "request";
    private static final String KERNEL = "kernel.efi";
    private static final String MANIFEST = "manifest";
    private static final String SIGNED = "signed";
    private static final String SIGNATURE = "manifest.p7s";

    private final Path folder;
    private final SigningRequest request;
    private final SystemManifest manifest;
    private final Content bytes;

    private SigningFolder(Path folder, SigningRequest request, SystemManifest manifest, Content bytes) {
        this.folder = folder;
        this.request = request;
        this.manifest = manifest;
        this.bytes = bytes;
    }

    /** Where the folder of a release lies beside its images. */
    public static Path in(Path output, String edition, String version) {
        return output.resolve(edition + "-" + version + ENDING);
    }

    /** Whether a folder is called as those of releases are. */
    public static boolean isNamedSo(String folder) {
        return folder.endsWith(ENDING);
    }

    /**
     * Writes what is to be signed; signatures of an earlier release in the folder are removed.
     *
     * @param time of the content, to the second
     * @param kernel {@code kernel.efi} with {@link KernelSigner#sections}
     */
    public static void write(
            Path folder,
            SystemManifest manifest,
            Content bytes,
            Content kernel,
            Instant time,
            ReleaseCertificates certificates,
            Cancellation cancellation)
            throws IOException, ProblemException {
        SigningRequest request = SigningRequest.of(manifest, bytes, kernel, time, certificates, cancellation);
        Path signed = Files.createDirectories(folder.resolve(SIGNED));
        Files.deleteIfExists(signed.resolve(KERNEL));
        Files.deleteIfExists(signed.resolve(SIGNATURE));
        Replacement.write(folder.resolve(MANIFEST), bytes.bytes());
        try (Replacement file = Replacement.of(folder.resolve(KERNEL));
                InputStream in = kernel.open()) {
            Files.copy(in, file.draft(), StandardCopyOption.REPLACE_EXISTING);
            file.finish();
        }
        Replacement.write(folder.resolve(REQUEST), request.text().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Opens a folder; nothing in it is proved yet.
     *
     * @throws ProblemException {@code sign.no-request}, {@code manifest.malformed}
     */
    public static SigningFolder open(Path folder) throws IOException, ProblemException {
        Path file = folder.resolve(REQUEST);
        byte[] text = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        SigningRequest request = SigningRequest.read(file.toString(), text);
        Path manifest = folder.resolve(MANIFEST);
        byte[] bytes = Files.readAllBytes(manifest);
        return new SigningFolder(folder, request, ManifestReader.read(manifest.toString(), bytes), Content.of(bytes));
    }

    /** The product of the release. */
    public UUID product() {
        return manifest.product();
    }

    /** What the manifest says. */
    public SystemManifest manifest() {
        return manifest;
    }

    /** The manifest's exact bytes. */
    public Content manifestBytes() {
        return bytes;
    }

    /** What is to be signed, in words, as the request has it; shown after {@link #check}. */
    public String text() {
        return request.text();
    }

    /**
     * Proves that the request says what lies beside it, and that it is for these certificates.
     *
     * @throws ProblemException {@code sign.changed}, {@code sign.other-certificates}, and what is wrong with the kernel
     */
    public void check(ReleaseCertificates certificates, Cancellation cancellation)
            throws IOException, ProblemException {
        Path kernel = folder.resolve(KERNEL);
        Content content = Content.ofFile(kernel);
        SigningRequest computed = SigningRequest.of(manifest, bytes, content, time(), certificates, cancellation);
        request.require(computed, folder.resolve(REQUEST).toString());
        if (!SigningRequest.isPrepared(content, certificates)) {
            throw SigningRequest.changed(Place.of(kernel.toString()));
        }
    }

    /** The time of the content, as the request has it. */
    Instant time() throws ProblemException {
        return request.time()
                .orElseThrow(() ->
                        SigningRequest.changed(Place.of(folder.resolve(REQUEST).toString())));
    }

    /**
     * Signs kernel, policies and manifest, after a {@link #check}.
     *
     * @return the folder with what was signed
     */
    public Path sign(ReleaseKeys keys, Cancellation cancellation) throws IOException, ProblemException {
        check(keys.certificates(), cancellation);
        Path signed = Files.createDirectories(folder.resolve(SIGNED));
        try (Replacement file = Replacement.of(signed.resolve(KERNEL))) {
            Files.copy(folder.resolve(KERNEL), file.draft(), StandardCopyOption.REPLACE_EXISTING);
            KernelSigner.sign(file.draft(), keys, cancellation);
            file.finish();
        }
        Replacement.write(
                signed.resolve(SIGNATURE), ManifestSigner.sign(bytes.bytes(), keys.product(), keys.time(time())));
        return signed;
    }

    /**
     * What was signed.
     *
     * @param kernel the signed {@code kernel.efi}
     * @param signature of the manifest, not judged yet
     */
    record Signed(Content kernel, Content signature) {}

    /**
     * What came back, if its kernel is the prepared one with policies by the key of the certificates. The signatures of
     * kernel and manifest are judged where the medium is.
     *
     * @throws ProblemException {@code sign.not-signed}, {@code sign.changed}
     */
    Signed signed(ReleaseCertificates certificates, Store store, Cancellation cancellation)
            throws IOException, ProblemException {
        check(certificates, cancellation);
        Path kernel = folder.resolve(SIGNED).resolve(KERNEL);
        Path signature = folder.resolve(SIGNED).resolve(SIGNATURE);
        if (!Files.isRegularFile(kernel) || !Files.isRegularFile(signature)) {
            throw new ProblemException(Problem.error(
                    "sign.not-signed",
                    Place.of(folder.toString()),
                    "The release is not signed yet",
                    "Run 'xter sign apply' where the keys are, and bring the folder 'signed' back"));
        }
        Content content = Content.ofFile(kernel);
        PeFile image = PeFile.read(content);
        if (!isPreparedOne(image, store, cancellation)
                || !KernelSigner.holdsPolicies(image, certificates, cancellation)) {
            throw SigningRequest.changed(Place.of(kernel.toString()));
        }
        return new Signed(content, Content.ofFile(signature));
    }

    private boolean isPreparedOne(PeFile signed, Store store, Cancellation cancellation)
            throws IOException, ProblemException {
        byte[] policies =
                Uki.read(signed).get(UkiSection.PCRSIG).orElse(Content.EMPTY).bytes();
        try (Store.Draft draft = store.draft()) {
            Files.copy(folder.resolve(KERNEL), draft.file(), StandardCopyOption.REPLACE_EXISTING);
            PeFile prepared = PeFile.read(Content.ofFile(draft.file()));
            if (prepared.section(UkiSection.PCRSIG.sectionName()).orElseThrow().virtualSize() != policies.length) {
                return false;
            }
            KernelSigner.put(draft.file(), policies);
            return PeFile.read(Content.ofFile(draft.file()))
                    .authenticode(cancellation)
                    .equals(signed.authenticode(cancellation));
        }
    }
}

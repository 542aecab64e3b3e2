package org.xter.engine.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.engine.image.SignedMedium;
import org.xter.engine.inspect.ReleaseInspection;
import org.xter.engine.oci.OciRelease;
import org.xter.engine.report.BuildReport;
import org.xter.engine.report.LastExport;
import org.xter.engine.report.PredictedRegisters;
import org.xter.engine.report.ReportFile;
import org.xter.engine.report.ReportPage;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Digest;
import org.xter.store.Replacement;
import org.xter.store.Store;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.release.ReleaseCertificates;

/**
 * Puts the signatures that came back into the images that wait for them. Doing it again changes nothing.
 *
 * @param output where the images and their report lie
 * @param keyring judges the signatures by its certificates; asks for no passphrase
 */
public record SignedRelease(SigningFolder folder, Path output, Keyring keyring) {
    /**
     * Finishes all images of the release, and its report.
     *
     * @param certificates of the keyring
     * @param now the time lifetimes are judged at
     * @return the images
     * @throws ProblemException what {@link SigningFolder#check}, {@link SignedMedium#write} and
     *     {@link ReleaseInspection#verify} refuse; {@code sign.not-signed}. An image that was not finished stays as it was
     */
    public List<Path> finish(
            ReleaseCertificates certificates, Instant now, Store store, Progress progress, Cancellation cancellation)
            throws IOException, ProblemException {
        SigningFolder.Signed signed = folder.signed(certificates, store, cancellation);
        Path request = SigningFolder.in(
                output, folder.manifest().edition(), folder.manifest().version());
        new ReleaseInspection(
                        request,
                        folder.manifest(),
                        folder.manifestBytes(),
                        Optional.of(signed.signature()),
                        signed.kernel(),
                        Map.of())
                .verify(keyring, now, store, cancellation);
        String stem = folder.manifest().edition() + "-" + folder.manifest().version();
        Path json = output.resolve(stem + LastExport.ENDING);
        BuildReport report = ReportFile.read(json);
        List<Path> images = new ArrayList<>();
        List<BuildReport.ArtifactFacts> artifacts = new ArrayList<>();
        for (BuildReport.ArtifactFacts artifact : report.artifacts()) {
            Path image = output.resolve(artifact.name());
            try (Progress.Step step = progress.begin("image")) {
                try {
                    artifacts.add(finish(image, artifact, signed, store, cancellation));
                } catch (ProblemException | IOException | RuntimeException e) {
                    step.failed();
                    throw e;
                }
            }
            images.add(image);
        }
        BuildReport finished = report.signed(
                "signed: " + certificates.words(),
                artifacts,
                PredictedRegisters.of(signed.kernel(), certificates.firmware(), cancellation));
        Replacement.write(json, ReportFile.write(finished));
        Replacement.write(
                output.resolve(stem + ".report.html"), ReportPage.of(finished).getBytes(StandardCharsets.UTF_8));
        return images;
    }

    private BuildReport.ArtifactFacts finish(
            Path image,
            BuildReport.ArtifactFacts artifact,
            SigningFolder.Signed signed,
            Store store,
            Cancellation cancellation)
            throws IOException, ProblemException {
        try (Replacement file = Replacement.of(image)) {
            long used = artifact.format().equals(OciRelease.FORMAT)
                    ? release(image, signed, cancellation).write(file.draft(), cancellation)
                    : SignedMedium.write(
                            image,
                            signed.kernel(),
                            folder.manifestBytes(),
                            signed.signature(),
                            file.draft(),
                            store,
                            cancellation);
            Digest digest;
            try (InputStream in = Files.newInputStream(file.draft())) {
                digest = Digest.of(in);
            }
            long size = Files.size(file.draft());
            file.finish();
            return new BuildReport.ArtifactFacts(artifact.name(), artifact.format(), size, used, digest.hex());
        }
    }

    private OciRelease release(Path archive, SigningFolder.Signed signed, Cancellation cancellation)
            throws IOException, ProblemException {
        return new OciRelease(
                folder.manifest(),
                folder.manifestBytes(),
                signed.kernel(),
                Optional.of(signed.signature()),
                OciRelease.filesOf(archive, cancellation),
                folder.time());
    }
}

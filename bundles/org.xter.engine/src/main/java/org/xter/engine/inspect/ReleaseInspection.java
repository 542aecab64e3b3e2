package org.xter.engine.inspect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.engine.image.BootMedium;
import org.xter.engine.oci.OciFiles;
import org.xter.format.fat.FatReader;
import org.xter.format.gpt.Partition;
import org.xter.format.gpt.PartitionTable;
import org.xter.format.gpt.PartitionType;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.runtime.manifest.ManifestReader;
import org.xter.runtime.manifest.SystemManifest;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.Store;
import org.xter.trust.keyring.KeyEntry;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.manifest.Claims;
import org.xter.trust.manifest.Expectations;
import org.xter.trust.manifest.ManifestVerdict;
import org.xter.trust.manifest.ManifestVerifier;
import org.xter.trust.release.PolicyVerifier;
import org.xter.trust.release.ProgramVerifier;

/**
 * A release as it is read back from a boot medium or an OCI image layout.
 *
 * @param source the image, archive or folder
 * @param manifest what it says
 * @param bytes the manifest's exact bytes
 * @param signature the manifest's signature; empty in unsigned development images
 * @param kernel {@code kernel.efi}
 * @param files what lies there as the layers and containers the manifest names, by the paths these have on a medium
 */
public record ReleaseInspection(
        Path source,
        SystemManifest manifest,
        Content bytes,
        Optional<Content> signature,
        Content kernel,
        Map<String, Content> files) {
    public ReleaseInspection {
        files = Map.copyOf(files);
    }

    /**
     * Who signed, all proved.
     *
     * @param policies who vouches for the measurements of {@code kernel.efi}
     */
    public record Signers(X509Certificate kernel, X509Certificate policies, X509Certificate manifest) {}

    /**
     * Reads a release.
     *
     * @param source a raw disk image, or an OCI image layout as an archive or a folder; must not change while this is in use
     * @throws ProblemException {@code image.no-medium}, {@code oci.no-release}, {@code oci.damaged}, and what is wrong with
     *     its structures
     */
    public static ReleaseInspection read(Path source, Store store, Cancellation cancellation)
            throws IOException, ProblemException {
        Optional<OciFiles> layout = OciFiles.read(source, cancellation);
        return layout.isPresent() ? of(source, layout.get()) : ofMedium(source, store, cancellation);
    }

    private static ReleaseInspection of(Path source, OciFiles files) throws IOException, ProblemException {
        SystemManifest manifest =
                ManifestReader.read(source + ":manifest", files.manifest().bytes());
        Map<String, Content> found = new HashMap<>();
        for (Map.Entry<String, Digest> each : named(manifest).entrySet()) {
            files.blobs().named(each.getValue()).ifPresent(content -> found.put(each.getKey(), content));
        }
        return new ReleaseInspection(source, manifest, files.manifest(), files.signature(), files.kernel(), found);
    }

    private static ReleaseInspection ofMedium(Path image, Store store, Cancellation cancellation)
            throws IOException, ProblemException {
        Partition partition;
        try (FileChannel channel = FileChannel.open(image)) {
            partition = PartitionTable.read(channel).first(PartitionType.ESP).orElseThrow(() -> BootMedium.none(image));
        }
        FileTree tree = FatReader.read(image, partition.offset(), partition.size(), store, cancellation);
        Content bytes = file(tree, BootMedium.MANIFEST).orElseThrow(() -> BootMedium.none(image));
        Content kernel = file(tree, BootMedium.LOADER).orElseThrow(() -> BootMedium.none(image));
        if (bytes.size() > ManifestReader.LARGEST_SIZE) {
            throw BootMedium.none(image);
        }
        SystemManifest manifest = ManifestReader.read(image + ":/" + BootMedium.MANIFEST, bytes.bytes());
        Map<String, Content> found = new HashMap<>();
        for (String each : named(manifest).keySet()) {
            file(tree, each).ifPresent(content -> found.put(each, content));
        }
        return new ReleaseInspection(image, manifest, bytes, file(tree, BootMedium.SIGNATURE), kernel, found);
    }

    /** The layers and containers by the paths they have on a medium. */
    private static Map<String, Digest> named(SystemManifest manifest) {
        Map<String, Digest> named = new HashMap<>();
        manifest.layers().forEach(each -> named.put(each.mediumPath(), each.digest()));
        manifest.containers().forEach(each -> named.put(each.mediumPath(), each.digest()));
        return named;
    }

    private static Optional<Content> file(FileTree tree, String path) {
        return tree.resolve(path).filter(Entry.File.class::isInstance).map(each -> ((Entry.File) each).content());
    }

    /**
     * Judges every layer and container by its digest in the manifest, which says nothing of who made the manifest.
     *
     * @throws ProblemException {@code release.missing-file} and {@code release.changed-file}, all that do not hold
     */
    public void verifyFiles() throws ProblemException {
        List<Problem> problems = new ArrayList<>();
        for (SystemManifest.Layer each : manifest.layers()) {
            verify(
                    each.mediumPath(),
                    each.digest(),
                    "The layer '" + each.name() + "' is missing",
                    "The layer '" + each.name() + "' is not the one the manifest names",
                    problems);
        }
        for (SystemManifest.Container each : manifest.containers()) {
            verify(
                    each.mediumPath(),
                    each.digest(),
                    "The container '" + each.name() + "' is missing",
                    "The container '" + each.name() + "' is not the one the manifest names",
                    problems);
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems, null);
        }
    }

    private void verify(String path, Digest digest, String missing, String changed, List<Problem> problems) {
        Place place = Place.of(source.toString());
        Content found = files.get(path);
        if (found == null) {
            problems.add(Problem.error("release.missing-file", place, missing, "Get the release again"));
        } else if (!found.digest().equals(digest)) {
            problems.add(Problem.error("release.changed-file", place, changed, "Get the release again"));
        }
    }

    /**
     * Judges all signatures by the public halves of a keyring.
     *
     * @param now the time lifetimes are judged at
     * @throws ProblemException the first link that does not hold
     */
    public Signers verify(Keyring keyring, Instant now, Store store, Cancellation cancellation)
            throws IOException, ProblemException {
        List<X509Certificate> authorities = new ArrayList<>();
        List<X509CRL> lists = new ArrayList<>();
        List<X509Certificate> db = new ArrayList<>();
        List<X509Certificate> dbx = new ArrayList<>();
        List<X509Certificate> policyKeys = new ArrayList<>();
        for (KeyEntry entry : keyring.entries()) {
            KeyRole role = entry.name().role();
            if (role == KeyRole.MANIFEST_CA) {
                authorities.add(entry.certificate());
                Optional<byte[]> list = keyring.revocations(entry);
                if (list.isPresent()) {
                    lists.add(list(list.get()));
                }
            } else if (role == KeyRole.SECURE_BOOT_DB) {
                db.add(entry.certificate());
            } else if (role == KeyRole.PCR_POLICY) {
                policyKeys.add(entry.certificate());
            } else if (role == KeyRole.KERNEL && entry.state() == KeyEntry.State.REVOKED) {
                dbx.add(entry.certificate());
            }
        }
        X509Certificate program = verifyKernel(new ProgramVerifier(db, dbx), store);
        X509Certificate policies = new PolicyVerifier(policyKeys).verify(kernel, source, cancellation);
        if (signature.isEmpty()) {
            throw new ProblemException(Problem.error(
                    "manifest-signature.missing",
                    Place.of(source.toString()),
                    "The manifest has no signature",
                    "Export it with --keyring"));
        }
        Expectations expectations =
                new Expectations(authorities, lists, Optional.of(now), Optional.empty(), manifest.epoch());
        ManifestVerdict verdict = new ManifestVerifier(expectations)
                .judge(bytes.bytes(), signature.get().bytes(), new Claims(manifest.product(), manifest.epoch()));
        return switch (verdict) {
            case ManifestVerdict.Trusted trusted -> new Signers(program, policies, trusted.signer());
            case ManifestVerdict.Refused refused -> throw new ProblemException(refused.problem());
        };
    }

    private X509Certificate verifyKernel(ProgramVerifier verifier, Store store) throws IOException, ProblemException {
        try (Store.Draft draft = store.draft();
                InputStream in = kernel.open()) {
            Files.copy(in, draft.file(), StandardCopyOption.REPLACE_EXISTING);
            return verifier.verify(draft.file());
        }
    }

    private static X509CRL list(byte[] der) {
        try {
            return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

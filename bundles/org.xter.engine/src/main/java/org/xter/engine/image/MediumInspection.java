package org.xter.engine.image;

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
import java.util.List;
import java.util.Optional;
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
import org.xter.trust.release.ProgramVerifier;

/**
 * A boot medium as it is read back from its image.
 *
 * @param manifest what it says
 * @param bytes the manifest's exact bytes
 * @param signature the manifest's signature; empty in unsigned development images
 * @param kernel {@code kernel.efi}
 */
public record MediumInspection(
        Path image, SystemManifest manifest, Content bytes, Optional<Content> signature, Content kernel) {
    /** Who signed, both proved. */
    public record Signers(X509Certificate kernel, X509Certificate manifest) {}

    /**
     * Reads a medium.
     *
     * @param image a raw disk image, which must not change while this is in use
     * @throws ProblemException {@code image.no-medium}, and what is wrong with its structures
     */
    public static MediumInspection read(Path image, Store store, Cancellation cancellation)
            throws IOException, ProblemException {
        Partition partition;
        try (FileChannel channel = FileChannel.open(image)) {
            partition = PartitionTable.read(channel).first(PartitionType.ESP).orElseThrow(() -> none(image));
        }
        FileTree tree = FatReader.read(image, partition.offset(), partition.size(), store, cancellation);
        Content bytes = file(tree, BootMedium.MANIFEST).orElseThrow(() -> none(image));
        Content kernel = file(tree, BootMedium.LOADER).orElseThrow(() -> none(image));
        if (bytes.size() > ManifestReader.LARGEST_SIZE) {
            throw none(image);
        }
        SystemManifest manifest = ManifestReader.read(image + ":/" + BootMedium.MANIFEST, bytes.bytes());
        return new MediumInspection(image, manifest, bytes, file(tree, BootMedium.SIGNATURE), kernel);
    }

    private static Optional<Content> file(FileTree tree, String path) {
        return tree.resolve(path).filter(Entry.File.class::isInstance).map(each -> ((Entry.File) each).content());
    }

    static ProblemException none(Path image) {
        return new ProblemException(Problem.error(
                "image.no-medium",
                Place.of(image.toString()),
                "this is no boot medium of xter",
                "Name a raw disk image that 'xter export' wrote"));
    }

    /**
     * Judges both signatures by the public halves of a keyring.
     *
     * @param now the time lifetimes are judged at
     * @throws ProblemException the first link that does not hold
     */
    public Signers verify(Keyring keyring, Instant now, Store store) throws IOException, ProblemException {
        List<X509Certificate> authorities = new ArrayList<>();
        List<X509CRL> lists = new ArrayList<>();
        List<X509Certificate> db = new ArrayList<>();
        List<X509Certificate> dbx = new ArrayList<>();
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
            } else if (role == KeyRole.KERNEL && entry.state() == KeyEntry.State.REVOKED) {
                dbx.add(entry.certificate());
            }
        }
        X509Certificate program = verifyKernel(new ProgramVerifier(db, dbx), store);
        if (signature.isEmpty()) {
            throw new ProblemException(Problem.error(
                    "manifest-signature.missing",
                    Place.of(image.toString()),
                    "The manifest has no signature",
                    "Export it with --keyring"));
        }
        Expectations expectations =
                new Expectations(authorities, lists, Optional.of(now), Optional.empty(), manifest.epoch());
        ManifestVerdict verdict = new ManifestVerifier(expectations)
                .judge(bytes.bytes(), signature.get().bytes(), new Claims(manifest.product(), manifest.epoch()));
        return switch (verdict) {
            case ManifestVerdict.Trusted trusted -> new Signers(program, trusted.signer());
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

package org.xter.document.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.trust.keyring.KeyEntry;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.PublicKeyring;
import org.xter.trust.release.ReleaseCertificates;

/**
 * Who will sign a release, as far as that is known without the keyring's passphrase. Immutable.
 *
 * @param kernel signs {@code kernel.efi}; nothing when the keyring has no such key
 * @param manifest signs the manifest; nothing when the keyring has no such key
 * @param problems why they cannot; empty when nothing speaks against them
 */
public record ReleaseSigners(Optional<Signer> kernel, Optional<Signer> manifest, List<Problem> problems) {
    private static final String NO_PRIVATE_KEY = "trust.no-private-key";

    public ReleaseSigners {
        problems = List.copyOf(problems);
    }

    /**
     * A key that signs.
     *
     * @param subject of its certificate
     * @param until the end of its lifetime
     */
    public record Signer(String subject, Instant until) {}

    /**
     * Finds out; reads the disk.
     *
     * @param folder of the keyring
     * @param product the product of the release
     * @param clock tells the time by which lifetimes are judged
     */
    public static ReleaseSigners of(Path folder, UUID product, InstantSource clock) {
        try {
            PublicKeyring keys = PublicKeyring.read(folder, clock);
            List<Problem> problems = new ArrayList<>(ReleaseCertificates.problems(folder, keys.entries(), product));
            Optional<KeyEntry> kernel = keys.inUse(KeyName.of(KeyRole.KERNEL));
            Optional<KeyEntry> manifest = keys.inUse(KeyName.product(product));
            if (problems.isEmpty()
                    && ReleaseCertificates.names(product).stream().anyMatch(name -> isAbsent(keys.inUse(name)))) {
                problems.add(Problem.error(
                        NO_PRIVATE_KEY,
                        Place.of(folder.toString()),
                        "this copy of the keyring does not hold the private keys, so it cannot sign",
                        "Use the copy of the keyring, or the token, that holds it"));
            }
            return new ReleaseSigners(
                    kernel.map(ReleaseSigners::signer), manifest.map(ReleaseSigners::signer), problems);
        } catch (ProblemException e) {
            return new ReleaseSigners(Optional.empty(), Optional.empty(), e.problems());
        } catch (IOException e) {
            return new ReleaseSigners(
                    Optional.empty(),
                    Optional.empty(),
                    List.of(Problem.error(
                            "trust.unreadable",
                            Place.of(folder.toString()),
                            "The keyring cannot be read: " + e.getMessage(),
                            "Check that the folder and its files may be read")));
        }
    }

    /** The same where their private keys are on another machine, which signs. */
    public ReleaseSigners elsewhere() {
        return new ReleaseSigners(
                kernel,
                manifest,
                problems.stream()
                        .filter(each -> !each.code().equals(NO_PRIVATE_KEY))
                        .toList());
    }

    private static boolean isAbsent(Optional<KeyEntry> key) {
        return key.filter(each -> each.place() == KeyEntry.Place.NOWHERE).isPresent();
    }

    private static Signer signer(KeyEntry entry) {
        return new Signer(
                entry.certificate().getSubjectX500Principal().getName(),
                entry.certificate().getNotAfter().toInstant());
    }
}

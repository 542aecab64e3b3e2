package org.xter.trust.release;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.trust.keyring.KeyEntry;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.secureboot.SecureBootKeys;

/**
 * The public halves of the keys that sign a release of one product, all usable now, and what its devices and their firmware
 * are to trust.
 *
 * @param kernel the certificate of what signs {@code kernel.efi}, and those above it, the topmost last
 * @param product the same of what signs the manifest
 * @param policy the certificate of what signs by which measurements secrets are unsealed
 * @param authorities the manifest CAs devices know: the one in use first, then the retired ones
 * @param firmware the contents of PK, KEK, db and dbx in firmware with the vendor's keys alone, by name. Not copied
 */
public record ReleaseCertificates(
        List<X509Certificate> kernel,
        List<X509Certificate> product,
        X509Certificate policy,
        List<ManifestAuthority> authorities,
        Map<String, byte[]> firmware)
        implements ReleaseSigning {
    static final KeyName KERNEL = KeyName.of(KeyRole.KERNEL);
    static final KeyName POLICY = KeyName.of(KeyRole.PCR_POLICY);

    public ReleaseCertificates {
        kernel = List.copyOf(kernel);
        product = List.copyOf(product);
        authorities = List.copyOf(authorities);
    }

    @Override
    public ReleaseCertificates certificates() {
        return this;
    }

    /**
     * Takes them from a keyring, whose private keys need not be there.
     *
     * @param folder of the keyring, for what is told to the user
     * @param keyring the opened keyring; it asks for no passphrase
     * @param product the product of the release
     * @throws ProblemException {@code trust.no-product-key}, {@code trust.unknown-key}, {@code trust.revoked},
     *     {@code trust.expired}, {@code trust.not-yet-valid}
     */
    public static ReleaseCertificates of(Path folder, Keyring keyring, UUID product)
            throws IOException, ProblemException {
        List<KeyEntry> entries = keyring.entries();
        KeyName productName = KeyName.product(product);
        List<Problem> problems = problems(folder, entries, product);
        if (!problems.isEmpty()) {
            throw new ProblemException(problems.get(0));
        }
        List<ManifestAuthority> authorities = new ArrayList<>();
        for (KeyEntry entry : entries) {
            if (entry.name().role() == KeyRole.MANIFEST_CA) {
                authorities.add(new ManifestAuthority(entry.certificate(), keyring.revocations(entry)));
            }
        }
        return new ReleaseCertificates(
                keyring.chain(keyring.entry(KERNEL)),
                keyring.chain(keyring.entry(productName)),
                keyring.entry(POLICY).certificate(),
                authorities,
                SecureBootKeys.of(keyring).contents());
    }

    /** The keys that sign a release of a product. */
    public static List<KeyName> names(UUID product) {
        return List.of(KeyName.product(product), KERNEL, POLICY);
    }

    /**
     * Why the keys of a keyring cannot sign a release of a product now, as far as that is known without its passphrase.
     *
     * @param folder of the keyring, for what is told to the user
     * @param entries all keys
     * @param product the product of the release
     * @return {@code trust.no-product-key}, {@code trust.unknown-key}, {@code trust.revoked}, {@code trust.expired},
     *     {@code trust.not-yet-valid}; empty when nothing is wrong
     */
    public static List<Problem> problems(Path folder, List<KeyEntry> entries, UUID product) {
        Place place = Place.of(folder.toString());
        return names(product).stream()
                .flatMap(name -> problem(place, entries, name).stream())
                .toList();
    }

    private static Optional<Problem> problem(Place place, List<KeyEntry> entries, KeyName name) {
        Optional<KeyEntry> inUse = entries.stream()
                .filter(each -> each.name().equals(name)
                        && each.state() != KeyEntry.State.RETIRED
                        && each.state() != KeyEntry.State.REVOKED)
                .findFirst();
        if (inUse.isEmpty()) {
            return Optional.of(absent(place, entries, name));
        }
        X509Certificate certificate = inUse.get().certificate();
        if (inUse.get().state() == KeyEntry.State.EXPIRED) {
            return Optional.of(Problem.error(
                    "trust.expired",
                    place,
                    "The key '" + name + "' was valid until "
                            + certificate.getNotAfter().toInstant() + " only",
                    "Renew it with 'xter keys renew'"));
        }
        if (inUse.get().state() == KeyEntry.State.NOT_YET_VALID) {
            return Optional.of(Problem.error(
                    "trust.not-yet-valid",
                    place,
                    "The key '" + name + "' is valid from "
                            + certificate.getNotBefore().toInstant() + " only",
                    "Check the clock of this machine"));
        }
        return Optional.empty();
    }

    private static Problem absent(Place place, List<KeyEntry> entries, KeyName name) {
        if (entries.stream().anyMatch(each -> each.name().equals(name) && each.state() == KeyEntry.State.REVOKED)) {
            return Problem.error(
                    "trust.revoked",
                    place,
                    "The key '" + name + "' was revoked and no other came in its place",
                    "Make another with 'xter keys renew'");
        }
        return name.product()
                .map(product -> Problem.error(
                        "trust.no-product-key",
                        place,
                        "The keyring has no key for the edition's product " + product,
                        "Make it with 'xter keys new --product', or name the keyring of this product's vendor"))
                .orElse(Problem.error(
                        "trust.unknown-key",
                        place,
                        "The keyring has no key '" + name + "'",
                        "Take the keyring that 'xter keys new' made, or a whole copy of it"));
    }

    /** Says who signs what. */
    public String words() {
        return "kernel.efi by " + words(kernel.get(0)) + "; the manifest by " + words(product.get(0));
    }

    private static String words(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().getName() + ", serial number " + Keyring.serial(certificate)
                + ", valid until " + certificate.getNotAfter().toInstant();
    }

    /**
     * The time signatures name: that of what is signed, or when their keys became valid if that is later, so that no
     * signature is older than its key. It depends on no clock.
     *
     * @param content the time of what is signed
     */
    public Instant time(Instant content) {
        Instant begin = product.get(0).getNotBefore().toInstant();
        return content.isBefore(begin) ? begin : content;
    }
}

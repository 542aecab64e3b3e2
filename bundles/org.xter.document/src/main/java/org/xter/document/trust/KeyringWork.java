package org.xter.document.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.xter.engine.ExportRequest;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.trust.keyring.KeyEntry;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.keyring.PublicKeyring;
import org.xter.trust.release.ReleaseCertificates;
import org.xter.trust.release.ReleaseKeys;

/**
 * What is done with a keyring, most of it with its passphrase, each a few seconds long: not for the thread of a window. Passphrases
 * belong to the caller, who overwrites them afterwards; nothing here keeps one.
 *
 * @param folder of the keyring
 * @param clock tells the time lifetimes begin at and are judged by
 */
public record KeyringWork(Path folder, InstantSource clock) {
    /** The fewest characters a chosen passphrase has. */
    public static final int LEAST_PASSPHRASE = 8;

    /**
     * Makes a keyring with a key for each purpose.
     *
     * @param vendor the vendor's name, 1 to 64 characters
     * @param product a product that gets a key, too
     * @throws ProblemException {@code trust.exists}, {@code trust.vendor}, {@code trust.short-passphrase}
     */
    public void create(String vendor, Optional<UUID> product, char[] passphrase) throws IOException, ProblemException {
        if (passphrase.length < LEAST_PASSPHRASE) {
            throw new ProblemException(Problem.error(
                    "trust.short-passphrase",
                    "the passphrase has fewer than " + LEAST_PASSPHRASE + " characters",
                    "Choose a longer one"));
        }
        Keyring made = Keyring.create(folder, vendor, Optional.empty(), surroundings(passphrase));
        if (product.isPresent()) {
            made.newProduct(product.get());
        }
    }

    /**
     * Makes the key of a product.
     *
     * @throws ProblemException {@code trust.exists}, {@code trust.wrong-passphrase} and what else a keyring has to say
     */
    public void newProduct(UUID product, char[] passphrase) throws IOException, ProblemException {
        open(passphrase).newProduct(product);
    }

    /**
     * Replaces a key by a new one; the old one stays trusted.
     *
     * @param key its name in the keyring
     * @return the names of the keys that are to be renewed next, because it vouched for them
     * @throws ProblemException {@code trust.unknown-key}, {@code trust.wrong-passphrase} and what else a keyring has to say
     */
    public List<String> renew(String key, char[] passphrase) throws IOException, ProblemException {
        Keyring keyring = open(passphrase);
        keyring.renew(KeyName.parse(key));
        List<String> next = new ArrayList<>();
        for (KeyEntry each : keyring.entries()) {
            if (each.state() == KeyEntry.State.ISSUER_RENEWED) {
                next.add(each.name().toString());
            }
        }
        return List.copyOf(next);
    }

    /**
     * Revokes a certificate for good; its private key is destroyed.
     *
     * @param key its name in the keyring
     * @param serial of the certificate, hexadecimal digits
     * @throws ProblemException {@code trust.root} for a key nobody vouches for, {@code trust.unknown-key},
     *     {@code trust.wrong-passphrase}
     */
    public void revoke(String key, String serial, char[] passphrase) throws IOException, ProblemException {
        open(passphrase).revoke(KeyName.parse(key), Optional.of(serial));
    }

    /**
     * A request for an export, with what signs it.
     *
     * @param product the product of the release
     * @throws ProblemException when the keys cannot sign it, before anything is done, see {@link ReleaseKeys#of}
     */
    public ExportRequest sign(ExportRequest request, UUID product, char[] passphrase)
            throws IOException, ProblemException {
        return request.signedBy(ReleaseKeys.of(folder, open(passphrase), product));
    }

    /**
     * A request for an export that another machine signs; needs no passphrase.
     *
     * @param product the product of the release
     * @throws ProblemException when the keys could not sign it, see {@link ReleaseCertificates#of}
     */
    public ExportRequest prepare(ExportRequest request, UUID product) throws IOException, ProblemException {
        return request.signedBy(ReleaseCertificates.of(folder, open(), product));
    }

    /** For what needs no private key. */
    Keyring open() throws IOException, ProblemException {
        return PublicKeyring.open(folder, clock);
    }

    Keyring open(char[] passphrase) throws IOException, ProblemException {
        return Keyring.open(folder, surroundings(passphrase));
    }

    private Keyring.Surroundings surroundings(char[] passphrase) {
        return new Keyring.Surroundings(passphrase::clone, new SecureRandom(), clock);
    }
}

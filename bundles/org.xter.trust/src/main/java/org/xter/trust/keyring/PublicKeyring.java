package org.xter.trust.keyring;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.xter.report.ProblemException;

/**
 * What a keyring tells without its passphrase, as it was at one moment. Immutable and thread-safe.
 *
 * @param folder of the keyring
 * @param vendor the vendor's name
 * @param entries all keys, in the order of {@link Keyring#entries}
 * @param at the time by which lifetimes are judged
 */
public record PublicKeyring(Path folder, String vendor, List<KeyEntry> entries, Instant at) {
    public PublicKeyring {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a keyring; nobody is asked for a passphrase.
     *
     * @throws ProblemException {@code trust.no-keyring}, {@code trust.damaged-certificate}, {@code trust.unknown-key}
     */
    public static PublicKeyring read(Path folder, InstantSource clock) throws IOException, ProblemException {
        Instant at = clock.instant();
        Keyring keyring = open(folder, InstantSource.fixed(at));
        return new PublicKeyring(folder, keyring.vendor(), keyring.entries(), at);
    }

    /** Opens a keyring for what needs none of its private keys; whoever asks for one finds a fault of the program. */
    public static Keyring open(Path folder, InstantSource clock) throws IOException, ProblemException {
        return Keyring.open(
                folder,
                new Keyring.Surroundings(
                        () -> {
                            throw new IllegalStateException("a private key is asked for");
                        },
                        new SecureRandom(),
                        clock));
    }

    /** The key of a name that is in use, however it stands. */
    public Optional<KeyEntry> inUse(KeyName name) {
        return entries.stream()
                .filter(each -> each.name().equals(name)
                        && each.state() != KeyEntry.State.RETIRED
                        && each.state() != KeyEntry.State.REVOKED)
                .findFirst();
    }

    /** The former keys of a name that stand one way. */
    public List<KeyEntry> former(KeyName name, KeyEntry.State state) {
        return entries.stream()
                .filter(each -> each.name().equals(name) && each.state() == state)
                .toList();
    }

    /** Who signed a key's certificate, the key in use before former ones; nothing when nobody of this keyring did. */
    public Optional<KeyEntry> issuer(KeyEntry entry) {
        return entry.issuer(entries);
    }
}

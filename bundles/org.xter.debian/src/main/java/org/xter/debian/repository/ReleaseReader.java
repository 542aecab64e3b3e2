package org.xter.debian.repository;

import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.debian.fetch.Fetcher;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Store;

/**
 * Reads the signed {@code InRelease} of suites, or {@code Release} and {@code Release.gpg}, and judges them at one moment.
 * Not thread-safe.
 */
final class ReleaseReader {
    /** What a Release file may have at most; the largest known ones have some hundred kibibytes. */
    private static final int RELEASE_LIMIT = 32 << 20;
    /** How far a Release file may be ahead of this machine's clock. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofHours(1);

    private final Store store;
    private final Fetcher fetcher;
    private final Instant now;
    /** The suites of an archive mostly share their keys: those are read and judged once. */
    private final Map<KeySource, ArchiveKeys> keys = new HashMap<>();

    /**
     * @param now when validity is judged of repositories that are no snapshots
     */
    ReleaseReader(Store store, Fetcher fetcher, Instant now) {
        this.store = store;
        this.fetcher = fetcher;
        this.now = now;
    }

    /**
     * A suite's file: the newest there is, or the known one if that is enough and there is one.
     *
     * @throws ProblemException when it cannot be had or trusted, is another suite's, or its time is over or still to come
     */
    SignedRelease read(SuiteAddress address, Freshness freshness, Cancellation cancellation)
            throws IOException, ProblemException {
        Optional<SignedRelease> known = freshness == Freshness.KNOWN ? known(address) : Optional.empty();
        SignedRelease signed = known.isPresent() ? known.get() : fetchRelease(address, check(address), cancellation);
        judge(address, signed.release(), moment(address));
        if (known.isEmpty()) {
            store.record(key(address), signed.record());
        }
        return signed;
    }

    private Instant moment(SuiteAddress address) {
        return address.repository().snapshot().orElse(now);
    }

    private SignatureCheck check(SuiteAddress address) throws IOException, ProblemException {
        KeySource source = address.repository().keys();
        ArchiveKeys found = keys.get(source);
        if (found == null) {
            found = source.keys();
            keys.put(source, found);
        }
        return new SignatureCheck(found, moment(address));
    }

    private static Digest key(SuiteAddress address) {
        return Digest.of("debian-release 1\n" + address.locate("InRelease"));
    }

    private SignedRelease fetchRelease(SuiteAddress address, SignatureCheck check, Cancellation cancellation)
            throws IOException, ProblemException {
        List<URI> inRelease = address.locate("InRelease");
        Optional<byte[]> clearSigned = fetcher.read(inRelease, RELEASE_LIMIT, cancellation);
        if (clearSigned.isPresent()) {
            return SignedRelease.of(address, check, keep(clearSigned.get()), Optional.empty());
        }
        Optional<byte[]> plain = fetcher.read(address.locate("Release"), RELEASE_LIMIT, cancellation);
        if (plain.isEmpty()) {
            throw new ProblemException(Problem.error(
                    "debian.no-suite",
                    Place.of(inRelease.get(0).toString()),
                    "The repository '" + address.repository().id() + "' has no suite '" + address.suite() + "'",
                    "Check the address and the suite's name"));
        }
        List<URI> signature = address.locate("Release.gpg");
        Optional<byte[]> detached = fetcher.read(signature, RELEASE_LIMIT, cancellation);
        if (detached.isEmpty()) {
            throw new ProblemException(Problem.error(
                    "debian.not-signed",
                    Place.of(signature.get(0).toString()),
                    "The suite '" + address.label() + "' carries no signature",
                    "Ask the repository's owner to sign it; unsigned repositories are not used"));
        }
        return SignedRelease.of(address, check, keep(plain.get()), Optional.of(keep(detached.get())));
    }

    private Content keep(byte[] bytes) throws IOException {
        Content content = Content.of(bytes);
        return store.has(content.digest()) ? content : store.put(content.open());
    }

    /** What the last run recorded; the signature is checked again, since keys and moment may be others. */
    Optional<SignedRelease> known(SuiteAddress address) throws IOException, ProblemException {
        SignatureCheck check = check(address);
        Optional<byte[]> record = store.result(key(address));
        if (record.isEmpty() || record.get().length % Digest.LENGTH != 0) {
            return Optional.empty();
        }
        byte[] digests = record.get();
        try {
            Content text = store.content(Digest.ofBytes(Arrays.copyOf(digests, Digest.LENGTH)));
            Optional<Content> signature = digests.length == Digest.LENGTH
                    ? Optional.empty()
                    : Optional.of(store.content(
                            Digest.ofBytes(Arrays.copyOfRange(digests, Digest.LENGTH, 2 * Digest.LENGTH))));
            return Optional.of(SignedRelease.of(address, check, text, signature));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static void judge(SuiteAddress address, ReleaseFile release, Instant moment) throws ProblemException {
        Repository repository = address.repository();
        Place place = Place.of(release.source());
        if (address.hasName() && !release.isNamed(address.suite())) {
            throw new ProblemException(Problem.error(
                    "debian.wrong-suite",
                    place,
                    "The suite '" + address.suite() + "' was asked for, but this is '" + release.codename() + "' ('"
                            + release.suite() + "')",
                    "Check the suite's name; if the address is right, somebody serves one suite for another"));
        }
        if (release.date().isAfter(moment.plus(CLOCK_TOLERANCE))) {
            throw new ProblemException(
                    repository.snapshot().isPresent()
                            ? Problem.error(
                                    "debian.not-a-snapshot",
                                    place,
                                    "The suite was made at " + release.date() + ", after the snapshot of " + moment,
                                    "Name the address of a snapshot archive, or take the snapshot's date out")
                            : Problem.error(
                                    "debian.release-from-future",
                                    place,
                                    "The suite was made at " + release.date() + ", but it is " + moment + " now",
                                    "Check the clock of this machine"));
        }
        if (!repository.expiryIgnored()
                && release.validUntil().isPresent()
                && moment.isAfter(release.validUntil().get())) {
            throw new ProblemException(Problem.error(
                    "debian.release-expired",
                    place,
                    "The suite was valid until " + release.validUntil().get() + ", judged at " + moment,
                    "Use a mirror that is up to date, or pin the snapshot date it is meant to be from"));
        }
    }
}

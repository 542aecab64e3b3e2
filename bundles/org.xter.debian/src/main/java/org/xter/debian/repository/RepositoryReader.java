package org.xter.debian.repository;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;
import org.xter.debian.control.StanzaStream;
import org.xter.debian.fetch.Download;
import org.xter.debian.fetch.Fetcher;
import org.xter.report.Cancellation;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.Content;
import org.xter.store.Digest;
import org.xter.store.Store;

/**
 * Reads repositories: each suite's signed {@code InRelease} (or {@code Release} and {@code Release.gpg}), then the package
 * indexes it vouches for, which are kept in the store in a form that opens at once. Thread-safe.
 */
public final class RepositoryReader {
    /** What a Release file may have at most; the largest known ones have some hundred kibibytes. */
    private static final int RELEASE_LIMIT = 32 << 20;
    /** What an index may unpack to at most. */
    private static final int INDEX_LIMIT = 1 << 30;
    /** How far a Release file may be ahead of this machine's clock. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofHours(1);

    private static final String[] ENDINGS = {".xz", ".zst", ".gz", ""};

    private final Store store;
    private final Fetcher fetcher;

    /**
     * @param store keeps what is read
     * @param fetcher gets what the store does not have
     */
    public RepositoryReader(Store store, Fetcher fetcher) {
        this.store = store;
        this.fetcher = fetcher;
    }

    /**
     * Reads all suites and components of some repositories.
     *
     * @param repositories in the order of preference among equals
     * @param architecture the machine's architecture
     * @param now when validity is judged of repositories that are no snapshots
     */
    public PackagePool read(
            List<Repository> repositories,
            String architecture,
            Instant now,
            Freshness freshness,
            Progress progress,
            Cancellation cancellation)
            throws IOException, ProblemException {
        try (Progress.Step step = progress.begin("indexes")) {
            List<Pending> pending = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            Map<KeySource, ArchiveKeys> known = new HashMap<>();
            for (Repository repository : repositories) {
                ArchiveKeys keys = keys(repository, known);
                for (String suite : repository.suites()) {
                    try {
                        SuiteAddress address = new SuiteAddress(repository, suite);
                        Signed signed = release(address, keys, now, freshness, cancellation);
                        pending.addAll(pending(address, signed, architecture));
                    } catch (ProblemException e) {
                        problems.addAll(e.problems());
                    }
                }
            }
            if (!problems.isEmpty()) {
                throw new ProblemException(problems, null);
            }
            fetch(Kind.PACKAGES, pending, step, cancellation);
            return pool(architecture, pending, cancellation);
        }
    }

    /**
     * What the store knows of some repositories; nobody is asked. Signatures are checked, but not whether a suite is still
     * valid: this is for looking at, not for making something of it.
     *
     * @param now when the keys that signed must have been good
     * @return nothing when any of their indexes was never read or is no longer kept
     */
    public Optional<PackagePool> known(
            List<Repository> repositories, String architecture, Instant now, Cancellation cancellation)
            throws IOException, ProblemException {
        List<Pending> pending = new ArrayList<>();
        Map<KeySource, ArchiveKeys> known = new HashMap<>();
        for (Repository repository : repositories) {
            ArchiveKeys keys = keys(repository, known);
            for (String suite : repository.suites()) {
                SuiteAddress address = new SuiteAddress(repository, suite);
                Optional<Signed> signed = known(address, releaseKey(address), check(address, keys, now));
                if (signed.isEmpty()) {
                    return Optional.empty();
                }
                pending.addAll(pending(address, signed.get(), architecture));
            }
        }
        return pending.stream().allMatch(each -> made(Kind.PACKAGES, each).isPresent())
                ? Optional.of(pool(architecture, pending, cancellation))
                : Optional.empty();
    }

    /** The suites of an archive mostly share their keys: those are read and judged once. */
    private static ArchiveKeys keys(Repository repository, Map<KeySource, ArchiveKeys> known)
            throws IOException, ProblemException {
        ArchiveKeys keys = known.get(repository.keys());
        if (keys == null) {
            keys = repository.keys().keys();
            known.put(repository.keys(), keys);
        }
        return keys;
    }

    /**
     * Reads the long descriptions of the suites a pool was read from, in English. Suites that have none are left out, and
     * so is one whose {@code InRelease} changed since: its pool must be read again first.
     */
    public Descriptions descriptions(PackagePool pool, Instant now, Progress progress, Cancellation cancellation)
            throws IOException, ProblemException {
        try (Progress.Step step = progress.begin("descriptions")) {
            List<Pending> pending = pendingDescriptions(pool, now);
            fetch(Kind.DESCRIPTIONS, pending, step, cancellation);
            return descriptions(pending, cancellation);
        }
    }

    /** The long descriptions the store has of a pool's packages; nobody is asked. */
    public Descriptions knownDescriptions(PackagePool pool, Instant now, Cancellation cancellation)
            throws IOException, ProblemException {
        List<Pending> kept = pendingDescriptions(pool, now).stream()
                .filter(each -> made(Kind.DESCRIPTIONS, each).isPresent())
                .toList();
        return descriptions(kept, cancellation);
    }

    private List<Pending> pendingDescriptions(PackagePool pool, Instant now) throws IOException, ProblemException {
        List<Pending> result = new ArrayList<>();
        for (IndexOrigin origin : pool.origins()) {
            SuiteAddress address = new SuiteAddress(origin.repository(), origin.suite());
            Optional<Signed> signed = known(
                    address,
                    releaseKey(address),
                    check(address, origin.repository().keys().keys(), now));
            if (signed.isPresent()
                    && signed.get().digest.equals(origin.release())
                    && !origin.component().isEmpty()) {
                String base = origin.component() + "/i18n/Translation-en";
                find(address, signed.get(), origin.component(), base).ifPresent(result::add);
            }
        }
        return result.stream().distinct().toList();
    }

    private Descriptions descriptions(List<Pending> pending, Cancellation cancellation)
            throws IOException, ProblemException {
        Map<String, DescriptionIndex> result = new HashMap<>();
        for (Pending each : pending) {
            cancellation.check();
            Path file = make(Kind.DESCRIPTIONS, each, cancellation);
            result.put(
                    Descriptions.key(each.address.repository(), each.address.suite(), each.component),
                    DescriptionIndex.open(file));
        }
        return new Descriptions(result);
    }

    private void fetch(Kind kind, List<Pending> pending, Progress.Step step, Cancellation cancellation)
            throws IOException, ProblemException {
        fetcher.fetch(
                pending.stream()
                        .filter(each -> made(kind, each).isEmpty())
                        .map(each -> each.download)
                        .toList(),
                store,
                Optional.empty(),
                step,
                cancellation);
    }

    private PackagePool pool(String architecture, List<Pending> pending, Cancellation cancellation)
            throws IOException, ProblemException {
        List<IndexOrigin> origins = new ArrayList<>();
        for (Pending each : pending) {
            cancellation.check();
            origins.add(new IndexOrigin(
                    each.address.repository(),
                    each.address.suite(),
                    each.component,
                    each.address.repository().priority().orElse(each.signed.release.defaultPriority()),
                    PackageIndex.open(make(Kind.PACKAGES, each, cancellation)),
                    each.signed.digest,
                    each.signed.release.date()));
        }
        return new PackagePool(architecture, origins);
    }

    private static Digest releaseKey(SuiteAddress address) {
        return Digest.of("debian-release 1\n" + address.locate("InRelease"));
    }

    private static SignatureCheck check(SuiteAddress address, ArchiveKeys keys, Instant now) {
        return new SignatureCheck(keys, address.repository().snapshot().orElse(now));
    }

    private Signed release(
            SuiteAddress address, ArchiveKeys keys, Instant now, Freshness freshness, Cancellation cancellation)
            throws IOException, ProblemException {
        Instant moment = address.repository().snapshot().orElse(now);
        SignatureCheck check = check(address, keys, now);
        Digest key = releaseKey(address);
        if (freshness == Freshness.KNOWN) {
            Optional<Signed> known = known(address, key, check);
            if (known.isPresent()) {
                judge(address, known.get().release, moment);
                return known.get();
            }
        }
        Signed signed = fetchRelease(address, check, cancellation);
        judge(address, signed.release, moment);
        store.record(key, signed.record());
        return signed;
    }

    private Signed fetchRelease(SuiteAddress address, SignatureCheck check, Cancellation cancellation)
            throws IOException, ProblemException {
        List<URI> inRelease = address.locate("InRelease");
        Optional<byte[]> clearSigned = fetcher.read(inRelease, RELEASE_LIMIT, cancellation);
        if (clearSigned.isPresent()) {
            return Signed.of(address, check, keep(clearSigned.get()), Optional.empty());
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
        return Signed.of(address, check, keep(plain.get()), Optional.of(keep(detached.get())));
    }

    private Content keep(byte[] bytes) throws IOException {
        Content content = Content.of(bytes);
        return store.has(content.digest()) ? content : store.put(content.open());
    }

    /** What the last run recorded; the signature is checked again, since keys and moment may be others. */
    private Optional<Signed> known(SuiteAddress address, Digest key, SignatureCheck check)
            throws IOException, ProblemException {
        Optional<byte[]> record = store.result(key);
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
            return Optional.of(Signed.of(address, check, text, signature));
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

    private static List<Pending> pending(SuiteAddress address, Signed signed, String architecture)
            throws ProblemException {
        ReleaseFile release = signed.release;
        List<Pending> result = new ArrayList<>();
        for (String component : address.components()) {
            List<String> architectures = release.allBesides() ? List.of(architecture, "all") : List.of(architecture);
            for (String each : architectures) {
                Optional<Pending> found = find(address, signed, component, address.packages(component, each));
                if (found.isPresent()) {
                    result.add(found.get());
                } else if (each.equals(architecture)) {
                    throw new ProblemException(
                            release.architectures().isEmpty()
                                            || release.architectures().contains(architecture)
                                    ? noComponent(address, release, component)
                                    : noArchitecture(address, release, architecture));
                }
            }
        }
        return result;
    }

    private static Problem noComponent(SuiteAddress address, ReleaseFile release, String component) {
        return Problem.error(
                "debian.no-component",
                Place.of(release.source()),
                "The suite '" + address.label() + "' has no component '" + component + "'; it has "
                        + String.join(", ", release.components()),
                "Name one of these components");
    }

    private static Problem noArchitecture(SuiteAddress address, ReleaseFile release, String architecture) {
        return Problem.error(
                "debian.no-architecture",
                Place.of(release.source()),
                "The suite '" + address.label() + "' has nothing for '" + architecture + "'; it has "
                        + String.join(", ", release.architectures()),
                "Choose one of these architectures, or leave the repository out");
    }

    private static Optional<Pending> find(SuiteAddress address, Signed signed, String component, String base) {
        for (String ending : ENDINGS) {
            ReleaseFile.Listed listed = signed.release.files().get(base + ending);
            if (listed != null) {
                ReleaseFile.Listed whole = signed.release.files().get(base);
                long limit = whole == null ? INDEX_LIMIT : Math.min(INDEX_LIMIT, whole.size());
                return Optional.of(new Pending(
                        address,
                        signed,
                        component,
                        ending,
                        limit,
                        download(address, signed.release, base + ending, listed)));
            }
        }
        return Optional.empty();
    }

    private static Download download(
            SuiteAddress address, ReleaseFile release, String path, ReleaseFile.Listed listed) {
        List<URI> sources = new ArrayList<>();
        if (release.byHash()) {
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            sources.addAll(address.locate(folder + "by-hash/SHA256/" + listed.digest()));
        }
        sources.addAll(address.locate(path));
        return new Download(
                address.label() + " " + path,
                sources,
                listed.size(),
                listed.digest(),
                "The mirror is out of step; try again in some minutes, or name another mirror");
    }

    /** What an earlier run made of a file, if it is kept and of this version. */
    private Optional<Path> made(Kind kind, Pending pending) {
        try {
            Optional<byte[]> known = store.result(kind.key(pending));
            if (known.isEmpty()) {
                return Optional.empty();
            }
            Digest digest = Digest.ofBytes(known.get());
            return store.has(digest) ? Optional.of(store.path(digest)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            // Damaged: it is made again.
            return Optional.empty();
        }
    }

    private Path make(Kind kind, Pending pending, Cancellation cancellation) throws IOException, ProblemException {
        Optional<Path> known = made(kind, pending);
        if (known.isPresent()) {
            return known.get();
        }
        IndexForm form = read(kind, pending, cancellation);
        try (Store.Draft draft = store.draft()) {
            try (OutputStream out = new BufferedOutputStream(draft.output(), 1 << 16)) {
                form.write(out);
            }
            Content index = draft.commit();
            store.record(kind.key(pending), index.digest().bytes());
            return store.path(index.digest());
        }
    }

    private IndexForm read(Kind kind, Pending pending, Cancellation cancellation) throws IOException, ProblemException {
        String source = pending.download.sources().get(0).toString();
        try (InputStream packed = store.content(pending.download.digest()).open();
                InputStream plain = new LimitedStream(unpacking(pending.ending, packed), pending.limit);
                StanzaStream stanzas = new StanzaStream(source, plain)) {
            return switch (kind) {
                case PACKAGES -> PackageIndexWriter.read(stanzas, cancellation);
                case DESCRIPTIONS -> DescriptionIndexWriter.read(stanzas, cancellation);
            };
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.error(
                            "debian.bad-index",
                            Place.of(source),
                            "The package index cannot be unpacked: " + e.getMessage(),
                            "Tell the repository's owner, or leave the repository out"),
                    e);
        }
    }

    private static InputStream unpacking(String ending, InputStream packed) throws IOException {
        return switch (ending) {
            case ".xz" -> new XZInputStream(packed);
            case ".zst" -> new ZstdInputStream(packed);
            case ".gz" -> new GZIPInputStream(packed, 1 << 16);
            default -> packed;
        };
    }

    /** A suite's Release file whose signature was found good. */
    private record Signed(ReleaseFile release, Digest digest, Optional<Digest> signature) {
        static Signed of(SuiteAddress address, SignatureCheck check, Content file, Optional<Content> signature)
                throws IOException, ProblemException {
            String source = address.locate(signature.isPresent() ? "Release" : "InRelease")
                    .get(0)
                    .toString();
            byte[] text;
            if (signature.isPresent()) {
                text = file.bytes();
                check.verifyDetached(source, text, signature.get().bytes());
            } else {
                text = check.verifyClearSigned(source, file.bytes());
            }
            return new Signed(ReleaseFile.parse(source, text), file.digest(), signature.map(Content::digest));
        }

        byte[] record() {
            ByteBuffer bytes = ByteBuffer.allocate(Digest.LENGTH * (signature.isPresent() ? 2 : 1));
            bytes.put(digest.bytes());
            signature.ifPresent(each -> bytes.put(each.bytes()));
            return bytes.array();
        }
    }

    /** What is made of the files a suite lists. */
    private enum Kind {
        PACKAGES("debian-index " + PackageIndex.VERSION),
        DESCRIPTIONS("debian-descriptions " + DescriptionIndex.VERSION);

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        Digest key(Pending pending) {
            return Digest.of(label + "\n" + pending.download.digest());
        }
    }

    /** An index that is to be read. */
    private record Pending(
            SuiteAddress address, Signed signed, String component, String ending, long limit, Download download) {}
}

package org.xter.engine.resolve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.xter.debian.repository.HostSources;
import org.xter.debian.repository.KeySource;
import org.xter.debian.repository.Repository;
import org.xter.engine.EngineSettings;
import org.xter.engine.spec.Base;
import org.xter.engine.spec.EditionSpec;
import org.xter.engine.spec.RepositorySpec;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * Where an edition's packages come from on this machine. One {@link Repository} a suite, so that a suite may lie on a
 * server of its own; the ids are those of the edition, so that a lock does not depend on the machine.
 */
public final class Sources {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private final Base base;
    private final Path file;
    private final Path folder;
    private final EngineSettings settings;

    private Sources(Base base, Path file, Path folder, EngineSettings settings) {
        this.base = base;
        this.file = file;
        this.folder = folder;
        this.settings = settings;
    }

    /**
     * The repositories of an edition. For one without addresses: the snapshot archive of the preferences when the
     * edition is pinned to a day, else the mirrors of the preferences, else the host's own apt sources when they serve
     * its suites and components.
     *
     * @throws ProblemException {@code repository.no-address} when none of these is there
     */
    public static List<Repository> of(EditionSpec edition, EngineSettings settings)
            throws IOException, ProblemException {
        return of(edition.base(), edition.file(), edition.folder(), settings);
    }

    /**
     * The repositories of a distribution as an edition names it, which may be unfinished otherwise.
     *
     * @param base the distribution and its repositories
     * @param file the edition's file, for problems
     * @param folder where its relative paths begin
     */
    public static List<Repository> of(Base base, Path file, Path folder, EngineSettings settings)
            throws IOException, ProblemException {
        Sources sources = new Sources(base, file, folder, settings);
        List<Repository> all = new ArrayList<>();
        for (RepositorySpec each : base.repositories()) {
            all.addAll(sources.of(each));
        }
        return all;
    }

    private List<Repository> of(RepositorySpec spec) throws IOException, ProblemException {
        if (!spec.addresses().isEmpty()) {
            return everySuite(spec, spec.addresses(), snapshotMoment());
        }
        Optional<LocalDate> day = base.snapshot();
        if (day.isPresent() && settings.snapshotArchive().isPresent()) {
            String address = settings.snapshotArchive().get().replace("{date}", DAY.format(day.get()));
            return everySuite(spec, List.of(address), snapshotMoment());
        }
        if (!settings.mirrors().isEmpty()) {
            return everySuite(spec, settings.mirrors(), Optional.empty());
        }
        Optional<List<Repository>> host = HostSources.ofHost().serving(spec.id(), spec.suites(), spec.components());
        if (host.isEmpty()) {
            throw new ProblemException(Problem.error(
                    "repository.no-address",
                    Place.of(file.toString()),
                    "repository '" + spec.id() + "' names no address, and this machine's apt sources do not serve "
                            + String.join(", ", spec.suites()),
                    "Give the repository 'addresses', or set XTER_MIRROR to a mirror's address"));
        }
        List<Repository> result = new ArrayList<>();
        for (Repository each : host.get()) {
            result.add(new Repository(
                    spec.id(),
                    each.addresses(),
                    each.suites(),
                    spec.components(),
                    keys(spec),
                    spec.priority(),
                    Optional.empty(),
                    each.expiryIgnored()));
        }
        return result;
    }

    /** A snapshot shows the archive as it was when the day ended. */
    private Optional<Instant> snapshotMoment() {
        return base.snapshot()
                .map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private List<Repository> everySuite(RepositorySpec spec, List<String> addresses, Optional<Instant> snapshot)
            throws ProblemException {
        List<URI> uris = new ArrayList<>();
        for (String address : addresses) {
            uris.add(uri(spec, address));
        }
        OptionalInt priority = spec.priority();
        List<Repository> result = new ArrayList<>();
        for (String suite : spec.suites()) {
            result.add(new Repository(
                    spec.id(), uris, List.of(suite), spec.components(), keys(spec), priority, snapshot, false));
        }
        return result;
    }

    private URI uri(RepositorySpec spec, String address) throws ProblemException {
        try {
            if (address.startsWith("file:")) {
                // Relative to the edition, so that a vendored archive can travel with it.
                String path = address.substring("file:".length()).replaceFirst("^//", "");
                return folder.resolve(path).toUri();
            }
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    Problem.error(
                            "edition.bad-address",
                            Place.of(file.toString()),
                            "address '" + address + "' of repository '" + spec.id()
                                    + "' is no http, https or file address",
                            "Write it as http://HOST/PATH, https://HOST/PATH or file:PATH"),
                    e);
        }
    }

    private KeySource keys(RepositorySpec spec) {
        if (spec.keys().isEmpty()) {
            return new KeySource.Shipped(base.distribution());
        }
        List<Path> files = spec.keys().stream().map(folder::resolve).toList();
        return new KeySource.Files(files);
    }
}

package org.xter.debian.repository;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xter.debian.fetch.Download;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * A file that a suite's signed Release file vouches for.
 *
 * @param component it belongs to
 * @param ending of its compression, such as {@code .xz}; empty when it is not compressed
 * @param limit how many bytes it may unpack to
 */
record ListedFile(
        SuiteAddress address, SignedRelease signed, String component, String ending, long limit, Download download) {
    /** What an index may unpack to at most. */
    private static final int INDEX_LIMIT = 1 << 30;

    private static final String[] ENDINGS = {".xz", ".zst", ".gz", ""};

    /**
     * The package indexes of all components for an architecture, and for what fits all where that lies apart.
     *
     * @throws ProblemException when the suite has no such component or nothing for the architecture
     */
    static List<ListedFile> packages(SuiteAddress address, SignedRelease signed, String architecture)
            throws ProblemException {
        ReleaseFile release = signed.release();
        List<ListedFile> result = new ArrayList<>();
        for (String component : address.components()) {
            List<String> architectures = release.allBesides() ? List.of(architecture, "all") : List.of(architecture);
            for (String each : architectures) {
                Optional<ListedFile> found = find(address, signed, component, address.packages(component, each));
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

    /** A file of a component in the best compression the suite offers. */
    static Optional<ListedFile> find(SuiteAddress address, SignedRelease signed, String component, String base) {
        for (String ending : ENDINGS) {
            ReleaseFile.Listed listed = signed.release().files().get(base + ending);
            if (listed != null) {
                ReleaseFile.Listed whole = signed.release().files().get(base);
                long limit = whole == null ? INDEX_LIMIT : Math.min(INDEX_LIMIT, whole.size());
                return Optional.of(new ListedFile(
                        address,
                        signed,
                        component,
                        ending,
                        limit,
                        download(address, signed.release(), base + ending, listed)));
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
}

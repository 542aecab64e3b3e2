package org.xter.debian.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xter.debian.control.Alternatives;
import org.xter.debian.repository.PackagePriority;
import org.xter.debian.version.DebianVersion;

/**
 * All that is known of one package.
 *
 * @param name its name
 * @param version the version apt would take
 * @param architecture what it runs on, or {@code all}
 * @param source the source package it was built from
 * @param section the archive's section; may be empty
 * @param priority how much the distribution wants it
 * @param essential whether every system has it
 * @param size of its file in bytes
 * @param installedSize about how many bytes it takes when installed; 0 when not stated
 * @param preDepends what it needs to be unpacked
 * @param depends what it needs to work
 * @param recommends what it is usually found together with
 * @param suggests what makes it more useful
 * @param homepage the web page of its software; may be empty
 * @param repository the id of the repository it comes from
 * @param suite the suite it comes from
 * @param component the component it comes from; may be empty
 * @param date when the suite was made
 * @param synopsis the first line of its description
 * @param description what follows, see {@link org.xter.debian.repository.Descriptions}; nothing when it is not known
 * @param otherVersions further versions that can be had, best first, each as {@code VERSION} and {@code SUITE}
 */
public record PackageRecord(
        String name,
        DebianVersion version,
        String architecture,
        String source,
        String section,
        PackagePriority priority,
        boolean essential,
        long size,
        long installedSize,
        List<Alternatives> preDepends,
        List<Alternatives> depends,
        List<Alternatives> recommends,
        List<Alternatives> suggests,
        String homepage,
        String repository,
        String suite,
        String component,
        Instant date,
        String synopsis,
        Optional<String> description,
        List<OtherVersion> otherVersions) {
    public PackageRecord {
        preDepends = List.copyOf(preDepends);
        depends = List.copyOf(depends);
        recommends = List.copyOf(recommends);
        suggests = List.copyOf(suggests);
        otherVersions = List.copyOf(otherVersions);
    }

    /** A version that can be had beside the one apt would take. */
    public record OtherVersion(DebianVersion version, String repository, String suite) {}
}

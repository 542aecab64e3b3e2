package org.xter.debian.search;

import org.xter.debian.version.DebianVersion;

/**
 * One line of a search's answer: the version of a package that apt would take.
 *
 * @param name its name
 * @param version its version
 * @param section the archive's section, such as {@code net}; may be empty
 * @param synopsis the first line of its description
 * @param size of its file in bytes
 * @param installedSize about how many bytes it takes when installed; 0 when not stated
 */
public record FoundPackage(
        String name, DebianVersion version, String section, String synopsis, long size, long installedSize) {}

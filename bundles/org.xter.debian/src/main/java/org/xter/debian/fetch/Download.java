package org.xter.debian.fetch;

import java.net.URI;
import java.util.List;
import org.xter.store.Digest;

/**
 * A file to be had, known by its digest.
 *
 * @param name what the user knows it by, such as {@code squid 5.7-2 amd64}
 * @param sources where it lies; tried in order
 * @param size how long it is, in bytes
 * @param digest what it must be
 * @param whenAbsent what the user can do when no source has it any more, one sentence
 */
public record Download(String name, List<URI> sources, long size, Digest digest, String whenAbsent) {
    public Download {
        sources = List.copyOf(sources);
        if (sources.isEmpty() || size < 0) {
            throw new IllegalArgumentException(name);
        }
    }
}

package org.xter.engine.spec;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The distribution an edition is made of.
 *
 * @param distribution {@code debian}
 * @param suite the distribution's main suite, such as {@code bookworm}
 * @param architecture in Debian's words, such as {@code amd64}
 * @param snapshot the day whose state of the archive is meant; validity of signatures is judged at that day
 * @param repositories where packages come from, at least one
 */
public record Base(
        String distribution,
        String suite,
        String architecture,
        Optional<LocalDate> snapshot,
        List<RepositorySpec> repositories) {
    public Base {
        repositories = List.copyOf(repositories);
    }
}

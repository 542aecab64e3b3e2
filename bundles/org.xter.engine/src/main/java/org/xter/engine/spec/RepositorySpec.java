package org.xter.engine.spec;

import java.util.List;
import java.util.OptionalInt;

/**
 * One package repository.
 *
 * @param id its name in the edition and the lock
 * @param addresses base addresses ({@code http}, {@code https}, {@code file}), tried in order; none means: the host's
 *     own apt sources when they serve the same distribution and suite, else the preferences' snapshot archive
 * @param suites the suites taken from it
 * @param components the components taken from each suite
 * @param keys files with its OpenPGP archive keys, absolute or relative to the edition; none means the distribution's
 *     keys, which ship with the product
 * @param priority apt's pin priority; absent means apt's default
 */
public record RepositorySpec(
        String id,
        List<String> addresses,
        List<String> suites,
        List<String> components,
        List<String> keys,
        OptionalInt priority) {
    public RepositorySpec {
        addresses = List.copyOf(addresses);
        suites = List.copyOf(suites);
        components = List.copyOf(components);
        keys = List.copyOf(keys);
    }
}

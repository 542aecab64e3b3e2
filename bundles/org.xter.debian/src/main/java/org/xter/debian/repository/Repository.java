package org.xter.debian.repository;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A package repository as data.
 *
 * @param id a short name for lock files and messages; together with a suite it is unique in an edition
 * @param addresses the archive's address and those of its mirrors ({@code http}, {@code https} or {@code file}), tried in
 *     order; below each lie {@code dists} and {@code pool}
 * @param suites the suites to take, such as {@code bookworm}; one that ends with a slash is a flat repository's folder
 * @param components the components to take, such as {@code main}; empty for flat repositories
 * @param keys whose signature the suites must carry
 * @param priority the pin priority of its packages as in apt_preferences(5): below 0 never taken; otherwise, among the
 *     versions of a package, those of the highest priority count and the latest of them is taken. Nothing is installed
 *     beforehand, so that 100 (only if nothing else has it), 500 (the default), 990 (a preferred release) and 1001 (even
 *     an older version) differ by their order only. Empty: what the suite itself asks for, usually 500
 * @param snapshot the moment the addresses show the archive at, when they are a snapshot's; validity is judged then
 * @param expiryIgnored whether a suite whose {@code Valid-Until} has passed is taken nevertheless
 */
public record Repository(
        String id,
        List<URI> addresses,
        List<String> suites,
        List<String> components,
        KeySource keys,
        OptionalInt priority,
        Optional<Instant> snapshot,
        boolean expiryIgnored) {
    public Repository {
        addresses = addresses.stream().map(Repository::asFolder).toList();
        suites = List.copyOf(suites);
        components = List.copyOf(components);
        if (addresses.isEmpty() || suites.isEmpty()) {
            throw new IllegalArgumentException("a repository needs an address and a suite");
        }
    }

    private static URI asFolder(URI address) {
        String text = address.toString();
        return text.endsWith("/") ? address : URI.create(text + "/");
    }

    /** A repository of the usual priority, judged at the caller's time. */
    public static Repository of(String id, URI address, List<String> suites, List<String> components, KeySource keys) {
        return new Repository(
                id, List.of(address), suites, components, keys, OptionalInt.empty(), Optional.empty(), false);
    }

    /** The same with another priority. */
    public Repository withPriority(int pin) {
        return new Repository(id, addresses, suites, components, keys, OptionalInt.of(pin), snapshot, expiryIgnored);
    }

    /** The same at another address, as it was at a moment. */
    public Repository asSnapshot(URI address, Instant moment) {
        return new Repository(
                id, List.of(address), suites, components, keys, priority, Optional.of(moment), expiryIgnored);
    }

    /** Where a file below the repository lies, on each mirror in order. */
    public List<URI> locate(String path) {
        // Names in a pool may hold characters such as '~' and '+', which are fine in a path; others are escaped.
        StringBuilder escaped = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if ((c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~+:/=@,".indexOf(c) >= 0) {
                escaped.append(c);
            } else {
                escaped.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        // A leading "./" keeps a colon in the first segment from looking like a scheme.
        return addresses.stream()
                .map(address -> address.resolve("./" + escaped))
                .toList();
    }
}

package org.xter.debian.repository;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.xter.debian.control.Stanza;
import org.xter.debian.control.StanzaReader;
import org.xter.report.ProblemException;

/**
 * The package sources of the machine this runs on, as apt has them: {@code sources.list} and the files of
 * {@code sources.list.d} in the one-line and the deb822 style of sources.list(5). Sources that are disabled, of source
 * packages, trusted without a signature, or of a scheme other than http, https and file are left out. Immutable.
 */
public final class HostSources {
    private final List<Repository> repositories;

    private HostSources(List<Repository> repositories) {
        this.repositories = List.copyOf(repositories);
    }

    /** Reads apt's configuration of this machine; none is found on machines without apt. */
    public static HostSources ofHost() throws IOException, ProblemException {
        return read(Path.of("/etc/apt"));
    }

    /**
     * Reads a folder like {@code /etc/apt}.
     *
     * @throws ProblemException when a file in it cannot be read as a list of sources
     */
    public static HostSources read(Path folder) throws IOException, ProblemException {
        Reading reading = new Reading(trustedKeys(folder), isExpiryIgnored(folder));
        Path list = folder.resolve("sources.list");
        if (Files.isRegularFile(list)) {
            reading.oneLineStyle(list);
        }
        for (Path each : filesOf(folder.resolve("sources.list.d"))) {
            String name = each.getFileName().toString();
            if (name.endsWith(".list")) {
                reading.oneLineStyle(each);
            } else if (name.endsWith(".sources")) {
                reading.deb822Style(each);
            }
        }
        return new HostSources(reading.repositories);
    }

    /** All sources in apt's order; their ids are those of the files they stand in, numbered. */
    public List<Repository> repositories() {
        return repositories;
    }

    /**
     * The sources that serve some suites, one repository for each suite, cut down to the components wanted.
     *
     * @param id the id to give them, so that lock files do not tell where they were made
     * @param suites all must be served, such as {@code bookworm} and {@code bookworm-updates}
     * @param components all must be served for each suite
     * @return in the order of the suites; nothing when one of them is not served
     */
    public Optional<List<Repository>> serving(String id, List<String> suites, List<String> components) {
        List<Repository> result = new ArrayList<>();
        for (String suite : suites) {
            Optional<Repository> found = repositories.stream()
                    .filter(each ->
                            each.suites().contains(suite) && each.components().containsAll(components))
                    .findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            Repository whole = found.get();
            result.add(new Repository(
                    id,
                    whole.addresses(),
                    List.of(suite),
                    components,
                    whole.keys(),
                    whole.priority(),
                    whole.snapshot(),
                    whole.expiryIgnored()));
        }
        return Optional.of(result);
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        }
    }

    /** The keys apt uses for sources that name none. */
    private static List<Path> trustedKeys(Path folder) throws IOException {
        List<Path> result = new ArrayList<>();
        Path single = folder.resolve("trusted.gpg");
        if (Files.isRegularFile(single) && Files.size(single) > 0) {
            result.add(single);
        }
        for (Path each : filesOf(folder.resolve("trusted.gpg.d"))) {
            String name = each.getFileName().toString();
            if (name.endsWith(".gpg") || name.endsWith(".asc")) {
                result.add(each);
            }
        }
        return result;
    }

    /** Whether the machine's owner told apt to take suites that are out of date, as frozen mirrors need. */
    private static boolean isExpiryIgnored(Path folder) throws IOException {
        boolean ignored = false;
        List<Path> files = new ArrayList<>(filesOf(folder.resolve("apt.conf.d")));
        Path last = folder.resolve("apt.conf");
        if (Files.isRegularFile(last)) {
            files.add(last);
        }
        for (Path file : files) {
            for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                String lower =
                        line.strip().toLowerCase(Locale.ROOT).replace('"', ' ').replace(';', ' ');
                String[] words = lower.strip().split("\\s+");
                if (words.length == 2 && words[0].equals("acquire::check-valid-until")) {
                    ignored = isNo(words[1]);
                }
            }
        }
        return ignored;
    }

    private static boolean isNo(String text) {
        return Set.of("no", "false", "off", "without", "disable", "0").contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean isYes(String text) {
        return Set.of("yes", "true", "on", "with", "enable", "1").contains(text.toLowerCase(Locale.ROOT));
    }

    /** Collects the sources of several files. */
    private static final class Reading {
        private final List<Path> trusted;
        private final boolean expiryIgnored;
        private final List<Repository> repositories = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        private Reading(List<Path> trusted, boolean expiryIgnored) {
            this.trusted = trusted;
            this.expiryIgnored = expiryIgnored;
        }

        /** Lines such as {@code deb [signed-by=FILE arch=amd64] ADDRESS SUITE COMPONENT...}. */
        private void oneLineStyle(Path file) throws IOException {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String text = line.replaceFirst("#.*", "").strip();
                if (!text.startsWith("deb ") && !text.startsWith("deb\t")) {
                    continue;
                }
                text = text.substring(3).strip();
                Map<String, String> options = new HashMap<>();
                int close = text.indexOf(']');
                if (text.startsWith("[") && close > 0) {
                    for (String option : text.substring(1, close).strip().split("\\s+")) {
                        int equals = option.indexOf('=');
                        if (equals > 0) {
                            options.put(
                                    option.substring(0, equals).toLowerCase(Locale.ROOT),
                                    option.substring(equals + 1).replace(',', ' '));
                        }
                    }
                    text = text.substring(close + 1).strip();
                }
                List<String> words = Arrays.asList(text.split("\\s+"));
                if (words.size() >= 2) {
                    add(file, words.subList(0, 1), words.subList(1, 2), words.subList(2, words.size()), options);
                }
            }
        }

        private void deb822Style(Path file) throws IOException, ProblemException {
            for (Stanza stanza : StanzaReader.readAll(file.toString(), Files.readAllBytes(file))) {
                if (isNo(stanza.text("Enabled")) || !words(stanza.text("Types")).contains("deb")) {
                    continue;
                }
                Map<String, String> options = new HashMap<>();
                for (String name : List.of("Signed-By", "Trusted", "Check-Valid-Until", "Architectures")) {
                    stanza.get(name).ifPresent(value -> options.put(key(name), value));
                }
                add(
                        file,
                        words(stanza.text("URIs")),
                        words(stanza.text("Suites")),
                        words(stanza.text("Components")),
                        options);
            }
        }

        private static String key(String field) {
            return field.equals("Architectures") ? "arch" : field.toLowerCase(Locale.ROOT);
        }

        private static List<String> words(String text) {
            return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
        }

        private void add(
                Path file,
                List<String> addresses,
                List<String> suites,
                List<String> components,
                Map<String, String> options) {
            Optional<KeySource> keys = keys(file, options.getOrDefault("signed-by", ""));
            if (suites.isEmpty() || isYes(options.getOrDefault("trusted", "")) || keys.isEmpty()) {
                return;
            }
            boolean ignored =
                    options.containsKey("check-valid-until") ? isNo(options.get("check-valid-until")) : expiryIgnored;
            String stem = file.getFileName().toString().replaceFirst("\\.(list|sources)$", "");
            for (String address : new LinkedHashSet<>(addresses)) {
                if (!address.matches("(https?|file):.*")) {
                    continue;
                }
                int number = numbers.merge(stem, 1, Integer::sum);
                repositories.add(new Repository(
                        number == 1 ? stem : stem + "-" + number,
                        List.of(asUri(address)),
                        suites,
                        components,
                        keys.get(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        ignored));
            }
        }

        /** apt takes {@code file:/path} and {@code file:///path} alike. */
        private static URI asUri(String address) {
            return address.startsWith("file:")
                    ? Path.of(address.substring(5).replaceFirst("^/+", "/")).toUri()
                    : URI.create(address);
        }

        private Optional<KeySource> keys(Path file, String signedBy) {
            if (signedBy.contains("-----BEGIN PGP")) {
                // A line with a dot stands for an empty one.
                String armoured = signedBy.replaceAll("(?m)^\\.$", "");
                return Optional.of(new KeySource.Inline(file.toString(), armoured));
            }
            List<Path> paths = words(signedBy).stream()
                    .filter(each -> each.startsWith("/"))
                    .map(Path::of)
                    .toList();
            if (!paths.isEmpty()) {
                return Optional.of(new KeySource.Files(paths));
            }
            List<String> fingerprints = words(signedBy.replace(',', ' ').replace("!", ""));
            return trusted.isEmpty() ? Optional.empty() : Optional.of(new KeySource.Files(trusted, fingerprints));
        }
    }
}

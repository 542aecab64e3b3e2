package org.xter.debian.repository;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.xter.debian.control.Stanza;
import org.xter.debian.control.StanzaReader;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Digest;

/**
 * A suite's {@code Release} file, as the Debian repository format describes it.
 *
 * @param source the address it came from, for messages
 * @param origin who made it; may be empty
 * @param label what it is called; may be empty
 * @param suite the suite's name, such as {@code stable}; may be empty
 * @param codename the suite's code name, such as {@code bookworm}; may be empty
 * @param version the distribution's version; may be empty
 * @param date when it was made
 * @param validUntil until when it counts, where it says so
 * @param architectures what it holds packages for
 * @param components what it is divided into
 * @param byHash whether files can be fetched by their hash
 * @param notAutomatic whether its packages are taken only on request
 * @param butAutomaticUpgrades whether packages once taken from it are upgraded from it
 * @param allBesides whether packages for all architectures stand in an index of their own
 * @param files the files it vouches for by their path below the suite
 */
public record ReleaseFile(
        String source,
        String origin,
        String label,
        String suite,
        String codename,
        String version,
        Instant date,
        Optional<Instant> validUntil,
        List<String> architectures,
        List<String> components,
        boolean byHash,
        boolean notAutomatic,
        boolean butAutomaticUpgrades,
        boolean allBesides,
        Map<String, Listed> files) {
    /** A file by its size in bytes and digest. */
    public record Listed(long size, Digest digest) {}

    /** Reads the signed text of a {@code Release} or {@code InRelease} file. */
    public static ReleaseFile parse(String source, byte[] text) throws ProblemException {
        Stanza stanza = new StanzaReader(source, text).next().orElseThrow(() -> new ProblemException(empty(source)));
        boolean all = words(stanza, "Architectures").contains("all")
                && !words(stanza, "No-Support-for-Architecture-all").contains("Packages");
        return new ReleaseFile(
                source,
                stanza.text("Origin"),
                stanza.text("Label"),
                stanza.text("Suite"),
                stanza.text("Codename"),
                stanza.text("Version"),
                date(stanza, "Date", stanza.require("Date")),
                stanza.has("Valid-Until")
                        ? Optional.of(date(stanza, "Valid-Until", stanza.text("Valid-Until")))
                        : Optional.empty(),
                words(stanza, "Architectures"),
                words(stanza, "Components"),
                isYes(stanza, "Acquire-By-Hash"),
                isYes(stanza, "NotAutomatic"),
                isYes(stanza, "ButAutomaticUpgrades"),
                all,
                files(stanza));
    }

    private static Problem empty(String source) {
        return Problem.error("debian.bad-release", Place.of(source), "The Release file is empty", "Try another mirror");
    }

    private static boolean isYes(Stanza stanza, String field) {
        return stanza.text(field).equalsIgnoreCase("yes");
    }

    private static List<String> words(Stanza stanza, String field) {
        String text = stanza.text(field).strip();
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }

    /** Dates are those of RFC 5322 in UTC; the day of the week is not checked. */
    private static Instant date(Stanza stanza, String field, String text) throws ProblemException {
        String bare = text.substring(text.indexOf(',') + 1).strip();
        int zone = bare.lastIndexOf(' ');
        try {
            String name = bare.substring(zone + 1);
            if (zone < 0 || !Arrays.asList("UTC", "GMT", "Z", "+0000").contains(name)) {
                throw new DateTimeParseException("not in UTC", text, 0);
            }
            DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.ENGLISH);
            return LocalDateTime.parse(bare.substring(0, zone).strip(), format).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new ProblemException(
                    Problem.error(
                            "debian.bad-release",
                            stanza.place(field),
                            field + " '" + text + "' is no date in UTC",
                            "Tell the repository's owner"),
                    e);
        }
    }

    private static Map<String, Listed> files(Stanza stanza) throws ProblemException {
        Map<String, Listed> result = new LinkedHashMap<>();
        if (!stanza.has("SHA256")) {
            throw new ProblemException(Problem.error(
                    "debian.bad-release",
                    stanza.place(),
                    "The Release file lists no SHA-256 digests",
                    "Ask the repository's owner to add them; weaker ones are not accepted"));
        }
        for (String line : stanza.text("SHA256").split("\n")) {
            if (line.isBlank()) {
                continue;
            }
            String[] parts = line.strip().split("\\s+", 3);
            try {
                result.put(parts[2], new Listed(Long.parseLong(parts[1]), Digest.parse(parts[0])));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new ProblemException(
                        Problem.error(
                                "debian.bad-release",
                                stanza.place("SHA256"),
                                "'" + line.strip() + "' is no digest, size and name of a file",
                                "Tell the repository's owner"),
                        e);
            }
        }
        return result;
    }

    /** Whether a name is this suite's name or code name. */
    public boolean isNamed(String wanted) {
        return wanted.equals(suite) || wanted.equals(codename);
    }

    /** The priority of its packages when the edition gives none; apt_preferences(5). */
    public int defaultPriority() {
        if (!notAutomatic) {
            return 500;
        }
        return butAutomaticUpgrades ? 100 : 1;
    }
}

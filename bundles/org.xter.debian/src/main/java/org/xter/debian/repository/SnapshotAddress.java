package org.xter.debian.repository;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * Where a snapshot archive keeps an archive as it was at a moment: an address with {@code {archive}} and
 * {@code {timestamp}} in it, such as {@code https://HOST/archive/{archive}/{timestamp}/}. It comes from the user's
 * preferences; none ships with the product.
 *
 * @param template the address with its two places
 */
public record SnapshotAddress(String template) {
    /** The form in which snapshot archives write moments, to the second. */
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * The address of an archive at a moment.
     *
     * @param archive the archive's name, such as {@code debian} or {@code debian-security}
     */
    public URI at(String archive, Instant moment) throws ProblemException {
        if (!template.contains("{archive}") || !template.contains("{timestamp}")) {
            throw malformed(null);
        }
        try {
            return URI.create(template.replace("{archive}", archive).replace("{timestamp}", TIMESTAMP.format(moment)));
        } catch (IllegalArgumentException e) {
            throw malformed(e);
        }
    }

    private ProblemException malformed(Exception cause) {
        return new ProblemException(
                Problem.error(
                        "debian.bad-snapshot-address",
                        "The snapshot archive's address '" + template + "' cannot be used",
                        "Write it in the preferences with {archive} and {timestamp} where these belong"),
                cause);
    }
}

package org.xter.debian.solve;

import java.util.Optional;
import org.xter.debian.version.DebianVersion;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * A package somebody asks for.
 *
 * @param name the package, or a virtual package that exactly one package provides
 * @param version the exact version wanted
 * @param suite the suite or code name its version is to come from
 * @param place where it is asked for
 */
public record PackageRequest(String name, Optional<DebianVersion> version, Optional<String> suite, Place place) {
    /** Any version of a package. */
    public static PackageRequest of(String name) {
        return new PackageRequest(name, Optional.empty(), Optional.empty(), Place.NOWHERE);
    }

    /** Reads {@code name}, {@code name=version} or {@code name/suite}, as {@code apt-get install} takes them. */
    public static PackageRequest parse(String text, Place place) throws ProblemException {
        int equals = text.indexOf('=');
        int slash = text.indexOf('/');
        String name = text;
        Optional<DebianVersion> version = Optional.empty();
        Optional<String> suite = Optional.empty();
        try {
            if (equals >= 0) {
                name = text.substring(0, equals);
                version = Optional.of(DebianVersion.parse(text.substring(equals + 1)));
            } else if (slash >= 0) {
                name = text.substring(0, slash);
                suite = Optional.of(text.substring(slash + 1));
            }
        } catch (IllegalArgumentException e) {
            throw malformed(text, place, e);
        }
        if (!name.matches("[a-z0-9][a-z0-9+.-]*")
                || suite.filter(String::isEmpty).isPresent()) {
            throw malformed(text, place, null);
        }
        return new PackageRequest(name, version, suite, place);
    }

    private static ProblemException malformed(String text, Place place, Exception cause) {
        return new ProblemException(
                Problem.error(
                        "debian.package-syntax",
                        place,
                        "'" + text + "' names no package" + (cause == null ? "" : ": " + cause.getMessage()),
                        "Write 'name', 'name=version' or 'name/suite'"),
                cause);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return name
                + version.map(v -> "=" + v).orElse("")
                + suite.map(s -> "/" + s).orElse("");
    }
}

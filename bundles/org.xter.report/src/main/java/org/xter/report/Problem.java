package org.xter.report;

import java.util.Objects;

/**
 * Something a user can act on: what is wrong, where, and what to do.
 *
 * @param severity how grave it is
 * @param code the stable id of the rule or check that found it, such as {@code debian.unknown-package}
 * @param place where it stands
 * @param message what is wrong, one full sentence without a final full stop and without the place
 * @param hint what to do about it, one sentence; empty when the message says it all
 */
public record Problem(Severity severity, String code, Place place, String message, String hint) {
    public Problem {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(place);
        Objects.requireNonNull(message);
        Objects.requireNonNull(hint);
    }

    /** An error without a particular place. */
    public static Problem error(String code, String message, String hint) {
        return new Problem(Severity.ERROR, code, Place.NOWHERE, message, hint);
    }

    /** An error at a place. */
    public static Problem error(String code, Place place, String message, String hint) {
        return new Problem(Severity.ERROR, code, place, message, hint);
    }

    /** A warning at a place. */
    public static Problem warning(String code, Place place, String message, String hint) {
        return new Problem(Severity.WARNING, code, place, message, hint);
    }

    /** A remark at a place. */
    public static Problem info(String code, Place place, String message, String hint) {
        return new Problem(Severity.INFO, code, place, message, hint);
    }

    /** The same problem at another place; for code that learns late where its input came from. */
    public Problem at(Place elsewhere) {
        return new Problem(severity, code, elsewhere, message, hint);
    }

    /** The same problem taken more or less seriously. */
    public Problem as(Severity other) {
        return new Problem(other, code, place, message, hint);
    }

    /** Whether this problem forbids to go on. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code place: message}, the line a command shows. */
    @Override
    public String toString() {
        return place.source().isEmpty() ? message : place + ": " + message;
    }
}

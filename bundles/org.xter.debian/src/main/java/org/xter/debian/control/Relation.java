package org.xter.debian.control;

import java.util.List;
import java.util.Optional;

/**
 * One package named in a relation field, such as {@code libc6:any (>= 2.36) [amd64] <!nocheck>}; Debian Policy 7.1.
 *
 * @param name the package or virtual package
 * @param qualifier what stands after a colon: {@code any}, {@code native} or an architecture; empty when nothing does
 * @param constraint what is asked of the version
 * @param architectures the architecture restriction; empty when there is none
 * @param profiles the build profiles, a list of lists: one list of all terms must hold; empty when there are none
 */
public record Relation(
        String name,
        String qualifier,
        Optional<VersionConstraint> constraint,
        List<String> architectures,
        List<List<String>> profiles) {
    public Relation {
        architectures = List.copyOf(architectures);
        // Relations are read by the hundred thousand, and nearly all have no profiles.
        profiles = profiles.isEmpty()
                ? List.of()
                : profiles.stream().map(List::copyOf).toList();
    }

    /** A package of any version. */
    public static Relation to(String name) {
        return new Relation(name, "", Optional.empty(), List.of(), List.of());
    }

    /** Whether the architecture restriction lets this relation count on an architecture such as {@code amd64}. */
    public boolean appliesTo(String architecture) {
        if (architectures.isEmpty()) {
            return true;
        }
        boolean negated = architectures.get(0).startsWith("!");
        for (String each : architectures) {
            if (matches(negated ? each.substring(1) : each, architecture)) {
                return !negated;
            }
        }
        return negated;
    }

    /** Architecture wildcards of Debian Policy 11.1.1, for the Linux ports whose names have one part. */
    private static boolean matches(String pattern, String architecture) {
        return pattern.equals(architecture)
                || pattern.equals("any")
                || pattern.equals("linux-any")
                || pattern.equals("any-" + architecture)
                || pattern.equals("linux-" + architecture);
    }

    /** As written in a control file. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name);
        if (!qualifier.isEmpty()) {
            text.append(':').append(qualifier);
        }
        constraint.ifPresent(c -> text.append(" (").append(c).append(')'));
        if (!architectures.isEmpty()) {
            text.append(" [").append(String.join(" ", architectures)).append(']');
        }
        profiles.forEach(
                each -> text.append(" <").append(String.join(" ", each)).append('>'));
        return text.toString();
    }
}

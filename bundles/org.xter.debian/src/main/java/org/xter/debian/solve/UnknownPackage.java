package org.xter.debian.solve;

import java.util.List;
import java.util.stream.Collectors;
import org.xter.debian.repository.PackagePool;
import org.xter.report.Problem;

/** What is said about a name that no repository knows. */
public final class UnknownPackage {
    /** The problem's code. */
    public static final String CODE = "debian.unknown-package";

    private UnknownPackage() {}

    /** Whether a pool has a package of this name, or one that provides it. */
    public static boolean isUnknown(PackagePool pool, String name) {
        return pool.versions(name).isEmpty() && pool.providers(name).isEmpty();
    }

    /** Says that a pool does not have what is asked for, and which names are like it. */
    public static Problem problem(PackagePool pool, PackageRequest request) {
        List<String> similar = pool.similarNames(request.name());
        String where =
                pool.origins().stream().map(each -> each.label()).distinct().collect(Collectors.joining(", "));
        return Problem.error(
                CODE,
                request.place(),
                "The package '" + request.name() + "' is not in " + where,
                similar.isEmpty()
                        ? "Check its name, or add the repository that has it"
                        : "Did you mean "
                                + similar.stream().map(s -> "'" + s + "'").collect(Collectors.joining(" or ")) + "?");
    }
}

package org.xter.debian.solve;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xter.debian.control.Alternatives;

/**
 * A dependency that is not followed, for packages that are unpacked but never configured: a kernel in a boot set depends
 * on {@code initramfs-tools | linux-initramfs-tool}, which its own image has no use for.
 *
 * @param packages which packages' dependencies: a name in which {@code *} stands for any characters
 * @param dependencies which of them: such a name; a dependency is left out when one of its alternatives matches
 */
public record IgnoredDependency(String packages, String dependencies) {
    boolean appliesTo(String name) {
        return matches(packages, name);
    }

    boolean covers(Alternatives dependency) {
        return dependency.relations().stream().anyMatch(each -> matches(dependencies, each.name()));
    }

    private static boolean matches(String glob, String name) {
        if (glob.indexOf('*') < 0) {
            return glob.equals(name);
        }
        String regex = Pattern.compile("\\*")
                .splitAsStream(glob + " ")
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        return (name + " ").matches(regex);
    }

    /** As people say it. */
    @Override
    public String toString() {
        return packages + " -> " + dependencies;
    }
}

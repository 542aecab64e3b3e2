package org.xter.studio.app;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * A library this program stands on.
 *
 * @param name its symbolic name
 * @param version its version without qualifier
 * @param licence its licence by its SPDX name; empty when nobody wrote it down, which a test forbids
 */
public record Library(String name, String version, String licence) {
    /** Whose manifests say nothing or only give an address. */
    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("org.eclipse.", "EPL-2.0"),
            Map.entry("org.eclipse.draw2d", "EPL-1.0"),
            Map.entry("org.eclipse.gef", "EPL-1.0"),
            Map.entry("org.xter.", "EPL-2.0"),
            Map.entry("org.sat4j.", "EPL-1.0 OR LGPL-2.1-only"),
            Map.entry("bc", "MIT"),
            Map.entry("com.github.luben.zstd-jni", "BSD-2-Clause"),
            Map.entry("com.github.weisj.jsvg", "MIT"),
            Map.entry("com.google.guava", "Apache-2.0"),
            Map.entry("com.ibm.icu", "Unicode-3.0"),
            Map.entry("com.sun.jna", "Apache-2.0 OR LGPL-2.1-or-later"),
            Map.entry("com.fasterxml.", "Apache-2.0"),
            Map.entry("jakarta.annotation", "EPL-2.0 OR GPL-2.0-only WITH Classpath-exception-2.0"),
            Map.entry("jakarta.inject", "Apache-2.0"),
            Map.entry("org.apache.", "Apache-2.0"),
            Map.entry("org.objectweb.asm", "BSD-3-Clause"),
            Map.entry("org.osgi.", "Apache-2.0"),
            Map.entry("org.snakeyaml.", "Apache-2.0"),
            Map.entry("org.tukaani.", "0BSD"),
            Map.entry("wrapped.xml.apis.ext", "Apache-2.0 AND W3C-20150513"),
            Map.entry("wrapped.xmlgraphics.commons", "Apache-2.0"));

    /** All libraries of this installation, by name; our own bundles are left out. */
    public static List<Library> installed() {
        return Arrays.stream(FrameworkUtil.getBundle(Library.class)
                        .getBundleContext()
                        .getBundles())
                .filter(bundle -> !bundle.getSymbolicName().startsWith("org.xter."))
                .map(Library::of)
                .sorted(Comparator.comparing(Library::name))
                .toList();
    }

    private static Library of(Bundle bundle) {
        var version = bundle.getVersion();
        String name = bundle.getSymbolicName();
        String licence = BY_NAME.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .max(Comparator.comparing(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse("");
        return new Library(name, version.getMajor() + "." + version.getMinor() + "." + version.getMicro(), licence);
    }
}

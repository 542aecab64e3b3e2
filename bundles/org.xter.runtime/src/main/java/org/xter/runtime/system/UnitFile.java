package org.xter.runtime.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A systemd unit file, as far as switching it on needs it (systemd.syntax(7), systemd.unit(5) "[Install] section
 * options").
 *
 * @param name the unit's name; for a template with {@code @} before the suffix
 * @param path where it lies in the tree
 * @param settings {@code Section.Key} to all its words, in order; an empty assignment clears those before it
 */
record UnitFile(String name, String path, Map<String, List<String>> settings) {
    static UnitFile parse(String name, String path, String text) {
        Map<String, List<String>> settings = new TreeMap<>();
        String section = "";
        for (String line : text.replaceAll("\\\\\n(\\s*[#;][^\n]*\n)*", " ").split("\n")) {
            String stripped = line.strip();
            if (stripped.isEmpty() || stripped.startsWith("#") || stripped.startsWith(";")) {
                continue;
            }
            if (stripped.startsWith("[") && stripped.endsWith("]")) {
                section = stripped.substring(1, stripped.length() - 1);
                continue;
            }
            int equals = stripped.indexOf('=');
            if (equals > 0) {
                String key = section + "." + stripped.substring(0, equals).strip();
                String value = stripped.substring(equals + 1).strip();
                List<String> words = settings.computeIfAbsent(key, k -> new ArrayList<>());
                if (value.isEmpty()) {
                    words.clear();
                } else {
                    words.addAll(List.of(value.split("\\s+")));
                }
            }
        }
        return new UnitFile(name, path, settings);
    }

    List<String> words(String key) {
        return settings.getOrDefault(key, List.of());
    }

    boolean isTemplate() {
        return name.contains("@.");
    }

    /** Whether systemctl could enable it. */
    boolean isInstallable() {
        return settings.keySet().stream().anyMatch(key -> key.startsWith("Install."));
    }
}

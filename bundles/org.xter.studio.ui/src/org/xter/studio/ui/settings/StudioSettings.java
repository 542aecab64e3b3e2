package org.xter.studio.ui.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.xter.engine.EngineSettings;

/**
 * The studio's preferences. What is not set here is as the command line has it, so that both share one store. Read on
 * any thread; each call reads the present value.
 */
public final class StudioSettings {
    /** Key: the store's folder; empty for the command line's. */
    public static final String STORE = "store";

    /** Key: addresses of mirrors, one a line. */
    public static final String MIRRORS = "mirrors";

    /** Key: the address of a snapshot archive with {@code {date}} in it; empty for none. */
    public static final String SNAPSHOTS = "snapshots";

    /** Key: downloads at a time. */
    public static final String CONNECTIONS = "connections";

    /** Key: {@code host:port} of a proxy; empty for the system's. */
    public static final String PROXY = "proxy";

    /** Key: hosts reached without the proxy, separated by commas. */
    public static final String NO_PROXY = "noProxy";

    /** Key: the program that runs virtual machines; empty to look in the program path. */
    public static final String MACHINE_PROGRAM = "machineProgram";

    private static final IPreferenceStore PREFERENCES =
            new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.xter.studio.ui");

    static {
        PREFERENCES.setDefault(CONNECTIONS, 4);
        PREFERENCES.setDefault(NO_PROXY, "localhost, 127.0.0.1");
    }

    private StudioSettings() {}

    /** Where they are kept; for preference pages. */
    public static IPreferenceStore preferences() {
        return PREFERENCES;
    }

    /** The folder of the store. */
    public static Path store() {
        return path(STORE).orElseGet(EngineSettings::usualStore);
    }

    /** Mirrors to try for repositories whose edition names none, before the host's own sources. */
    public static List<String> mirrors() {
        return PREFERENCES
                .getString(MIRRORS)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The address of a snapshot archive, with {@code {date}} where the day goes. */
    public static Optional<String> snapshotArchive() {
        return Optional.of(PREFERENCES.getString(SNAPSHOTS).strip()).filter(address -> !address.isEmpty());
    }

    /** How many downloads run at a time, at least 1. */
    public static int connections() {
        return Math.max(1, PREFERENCES.getInt(CONNECTIONS));
    }

    /** The program that runs virtual machines, when the user named one. */
    public static Optional<Path> machineProgram() {
        return path(MACHINE_PROGRAM);
    }

    /**
     * Makes this process use the proxy set here; where none is, the engine asks the environment variables
     * {@code http_proxy} and their kin.
     */
    public static void applyProxy() {
        String proxy = PREFERENCES.getString(PROXY).strip();
        int colon = proxy.lastIndexOf(':');
        for (String scheme : List.of("http", "https")) {
            if (proxy.isEmpty()) {
                System.clearProperty(scheme + ".proxyHost");
                System.clearProperty(scheme + ".proxyPort");
            } else {
                System.setProperty(scheme + ".proxyHost", colon < 0 ? proxy : proxy.substring(0, colon));
                System.setProperty(scheme + ".proxyPort", colon < 0 ? "80" : proxy.substring(colon + 1));
            }
        }
        // A domain is written .example.org in the environment's form and *.example.org in Java's.
        String direct = Arrays.stream(PREFERENCES.getString(NO_PROXY).split(","))
                .map(String::strip)
                .map(host -> host.startsWith(".") ? "*" + host : host)
                .collect(Collectors.joining("|"));
        System.setProperty("http.nonProxyHosts", direct);
    }

    private static Optional<Path> path(String key) {
        String text = PREFERENCES.getString(key).strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty(); // the page does not accept it; somebody edited the file
        }
    }
}

package org.xter.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the engine takes from preferences rather than from an edition. None of it may change the bytes of an artifact.
 *
 * @param store the folder of the content-addressed store
 * @param mirrors addresses tried for repositories whose edition names none, before the host's own apt sources
 * @param snapshotArchive the address of a snapshot archive with {@code {date}} where the day goes, for editions pinned
 *     to a day; empty when there is none
 * @param connections how many downloads run at a time, at least 1
 */
public record EngineSettings(Path store, List<String> mirrors, Optional<String> snapshotArchive, int connections) {
    public EngineSettings {
        mirrors = List.copyOf(mirrors);
        if (connections < 1) {
            throw new IllegalArgumentException("connections " + connections);
        }
    }

    /** The defaults around a store. */
    public static EngineSettings of(Path store) {
        return new EngineSettings(store, List.of(), Optional.empty(), 4);
    }

    /** The store nobody chose: {@code XTER_STORE}, else a folder of the user's cache. */
    public static Path usualStore() {
        String named = System.getenv("XTER_STORE");
        if (named != null && !named.isEmpty()) {
            return Path.of(named);
        }
        String home = System.getProperty("user.home");
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
            String local = System.getenv("LOCALAPPDATA");
            return Path.of(local != null ? local : home, "xTER", "store");
        }
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base = cache != null && !cache.isEmpty() ? Path.of(cache) : Path.of(home, ".cache");
        return base.resolve("xter").resolve("store");
    }
}

package org.xter.runtime.initrd;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xter.format.luks2.LuksCipher;
import org.xter.store.Content;

/**
 * Which containers a loader opens, by what.
 *
 * @param ciphers of the containers and of the state volume; empty when there are none
 * @param keyFiles the names of containers that a key file on a stick may open
 * @param state the state volume, if the edition keeps state
 */
public record ContainerAccess(Set<LuksCipher> ciphers, SortedSet<String> keyFiles, Optional<StateVolume> state) {
    /** No containers. */
    public static final ContainerAccess NONE = new ContainerAccess(Set.of(), new TreeSet<>(), Optional.empty());

    private static final String KEY_FILES = "xter/key-files";

    public ContainerAccess {
        ciphers = Set.copyOf(ciphers);
        keyFiles = new TreeSet<>(keyFiles);
    }

    /** What the loader reads of it. */
    Map<String, Content> files() {
        Map<String, Content> files = new TreeMap<>();
        if (!keyFiles.isEmpty()) {
            files.put(KEY_FILES, Content.of(String.join("\n", keyFiles) + "\n"));
        }
        state.ifPresent(volume -> files.put(StateVolume.FILE, volume.content()));
        return files;
    }
}

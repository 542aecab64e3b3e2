package org.xter.runtime.initrd;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.store.Content;

/**
 * That a loader opens container A by the machine's TPM, if that gives out its key.
 *
 * @param orPassphrase whether people are asked when it does not; else the start ends
 */
public record LoaderTpm(boolean orPassphrase) implements KeySource {
    private static final String WISH = "xter/tpm";

    @Override
    public SortedMap<String, Content> files() {
        return new TreeMap<>(Map.of(WISH, Content.of(orPassphrase ? "tpm\nor passphrase\n" : "tpm\n")));
    }

    @Override
    public List<String> modules() {
        return List.of();
    }
}

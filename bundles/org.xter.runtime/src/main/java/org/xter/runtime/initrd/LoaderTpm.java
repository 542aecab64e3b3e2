package org.xter.runtime.initrd;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.store.Content;

/**
 * That a loader opens container A by the machine's TPM, if that gives out its key, and with it the state volume, if the edition
 * keeps state.
 *
 * @param orPassphrase whether people are asked when it does not; else the start ends
 * @param containerB whether the running system is left what the TPM opens container B with
 */
public record LoaderTpm(boolean orPassphrase, boolean containerB) implements KeySource {
    private static final String WISH = "xter/tpm";

    @Override
    public SortedMap<String, Content> files() {
        String wish = "tpm\n" + (orPassphrase ? "or passphrase\n" : "") + (containerB ? "container b\n" : "");
        return new TreeMap<>(Map.of(WISH, Content.of(wish)));
    }

    @Override
    public List<String> modules() {
        return List.of();
    }
}

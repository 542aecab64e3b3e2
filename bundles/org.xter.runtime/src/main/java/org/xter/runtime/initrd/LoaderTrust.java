package org.xter.runtime.initrd;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.xter.store.Content;

/**
 * By what a loader judges the manifest's signature. It lies in the initrd, so that the signature of {@code kernel.efi}
 * covers it.
 *
 * @param authorities the manifest CAs, each as PEM text of its certificate and, if it revoked anything, its list
 * @param product the only product this loader starts
 * @param epoch the lowest security epoch this loader starts, at least 0
 */
public record LoaderTrust(List<String> authorities, UUID product, long epoch) {
    /** The program that judges, with the package that brings it. */
    public static final InitrdItem PROGRAM = new InitrdItem("/usr/bin/openssl", "openssl");

    private static final String FOLDER = "xter/trust/";

    public LoaderTrust {
        authorities = List.copyOf(authorities);
        if (authorities.isEmpty() || epoch < 0) {
            throw new IllegalArgumentException(authorities.size() + " authorities, epoch " + epoch);
        }
    }

    /** The files by which the loader judges, by their paths in the initrd. Their presence tells it to. */
    public SortedMap<String, Content> files() {
        SortedMap<String, Content> files = new TreeMap<>();
        for (int i = 0; i < authorities.size(); i++) {
            files.put(FOLDER + "authority-" + (i + 1) + ".pem", Content.of(authorities.get(i)));
        }
        files.put(FOLDER + "product", Content.of(product + "\n"));
        files.put(FOLDER + "epoch", Content.of(epoch + "\n"));
        return files;
    }
}

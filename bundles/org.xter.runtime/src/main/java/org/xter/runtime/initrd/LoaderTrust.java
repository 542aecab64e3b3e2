package org.xter.runtime.initrd;

import java.util.List;
import java.util.UUID;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * By what a loader judges the manifest's signature. It lies in the initrd, so that the signature of {@code kernel.efi}
 * covers it.
 *
 * @param authorities the manifest CAs, each as PEM text of its certificate and, if it revoked anything, its list
 * @param product the only product this loader starts
 * @param epoch the lowest security epoch this loader starts, at least 0
 */
public record LoaderTrust(List<String> authorities, UUID product, long epoch) {
    private static final String FOLDER = "xter/trust/";

    public LoaderTrust {
        authorities = List.copyOf(authorities);
        if (authorities.isEmpty() || epoch < 0) {
            throw new IllegalArgumentException(authorities.size() + " authorities, epoch " + epoch);
        }
    }

    /** The program that judges, with the package that brings it. */
    static final InitrdItem PROGRAM = new InitrdItem("/usr/bin/openssl", "openssl");

    /** The files by which the loader judges; their presence tells it to. */
    void addTo(FileTree.Builder tree, Attributes attributes) {
        for (int i = 0; i < authorities.size(); i++) {
            put(tree, attributes, "authority-" + (i + 1) + ".pem", authorities.get(i));
        }
        put(tree, attributes, "product", product + "\n");
        put(tree, attributes, "epoch", epoch + "\n");
    }

    private static void put(FileTree.Builder tree, Attributes attributes, String name, String text) {
        tree.put(FOLDER + name, new Entry.File(attributes, Content.of(text)));
    }
}

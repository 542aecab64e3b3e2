package org.xter.engine.normalise;

import org.xter.store.Entry;

/** Removes the self-signed certificate of the package ssl-cert and its key: every device makes its own. */
public final class SnakeOil implements Normaliser {
    private static final String CERTIFICATE = "etc/ssl/certs/ssl-cert-snakeoil.pem";
    private static final String REMAKE = "make-ssl-cert generate-default-snakeoil";

    @Override
    public String name() {
        return "snake-oil-certificate";
    }

    @Override
    public void apply(TreeEdit tree) {
        if (tree.isPackaged(CERTIFICATE) || tree.get(CERTIFICATE).isEmpty()) {
            return;
        }
        for (String path : tree.in("etc/ssl/certs")) {
            if (tree.get(path).orElse(null) instanceof Entry.Symlink link
                    && link.target().endsWith("ssl-cert-snakeoil.pem")) {
                tree.remove(path, REMAKE);
            }
        }
        tree.remove(CERTIFICATE, REMAKE);
        tree.remove("etc/ssl/private/ssl-cert-snakeoil.key", REMAKE);
    }
}

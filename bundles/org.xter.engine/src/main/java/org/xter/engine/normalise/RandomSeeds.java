package org.xter.engine.normalise;

import java.util.List;

/** Removes seeds and secrets that must differ between devices; systemd makes them when they are missing. */
public final class RandomSeeds implements Normaliser {
    @Override
    public String name() {
        return "random-seeds";
    }

    @Override
    public void apply(TreeEdit tree) {
        for (String path : List.of(
                "var/lib/systemd/random-seed", "var/lib/systemd/credential.secret", "var/lib/urandom/random-seed")) {
            tree.remove(path);
        }
    }
}

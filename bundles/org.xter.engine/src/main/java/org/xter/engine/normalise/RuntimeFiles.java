package org.xter.engine.normalise;

import java.util.List;

/** Removes what scripts left where only a running system keeps anything. */
public final class RuntimeFiles implements Normaliser {
    @Override
    public String name() {
        return "runtime-files";
    }

    @Override
    public void apply(TreeEdit tree) {
        for (String path : tree.in("run")) {
            // Debian Policy 9.1.4: /var/lock leads here.
            if (!path.equals("run/lock")) {
                tree.remove(path);
            }
        }
        for (String directory : List.of("tmp", "var/tmp")) {
            tree.clear(directory, "");
        }
    }
}

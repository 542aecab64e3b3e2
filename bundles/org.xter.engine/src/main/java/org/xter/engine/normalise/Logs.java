package org.xter.engine.normalise;

import java.util.Set;
import org.xter.store.Entry;

/** Removes the logs of the installation itself and empties those that scripts left behind. */
public final class Logs implements Normaliser {
    private static final Set<String> INSTALLATION = Set.of(
            "var/log/dpkg.log",
            "var/log/alternatives.log",
            "var/log/bootstrap.log",
            "var/log/fontconfig.log",
            "var/log/apt/history.log",
            "var/log/apt/term.log",
            "var/log/apt/eipp.log.xz");

    @Override
    public String name() {
        return "logs";
    }

    @Override
    public void apply(TreeEdit tree) {
        for (String path : tree.below("var/log")) {
            if (INSTALLATION.contains(path)) {
                tree.remove(path);
            } else if (tree.get(path).orElse(null) instanceof Entry.File && !tree.isPackaged(path)) {
                tree.truncate(path);
            }
        }
    }
}

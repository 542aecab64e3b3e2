package org.xter.engine.normalise;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xter.store.Entry;
import org.xter.store.TreePath;

/** Of the names of one file, makes the first in order the file and the others links to it, whichever was found first. */
public final class HardLinkOrder implements Normaliser {
    @Override
    public String name() {
        return "hard-link-order";
    }

    @Override
    public void apply(TreeEdit tree) {
        Map<String, TreeSet<String>> names = new TreeMap<>(TreePath.ORDER);
        tree.entries().forEach((path, entry) -> {
            if (entry instanceof Entry.HardLink link) {
                names.computeIfAbsent(link.target(), key -> new TreeSet<>(TreePath.ORDER))
                        .add(path);
            }
        });
        names.forEach((target, links) -> {
            String first = links.first();
            if (TreePath.ORDER.compare(first, target) < 0) {
                tree.relink(target, first, links);
            }
        });
    }
}

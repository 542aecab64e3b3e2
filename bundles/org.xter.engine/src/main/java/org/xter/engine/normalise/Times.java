package org.xter.engine.normalise;

import java.util.Map;
import java.util.TreeMap;
import org.xter.store.Attributes;
import org.xter.store.Entry;

/**
 * Brings all later times down to the epoch. A directory that a package brought keeps the package's time whatever was
 * made or removed in it.
 */
public final class Times implements Normaliser {
    @Override
    public String name() {
        return "times";
    }

    @Override
    public void apply(TreeEdit tree) {
        int clamped = 0;
        for (Map.Entry<String, Entry> each : new TreeMap<>(tree.entries()).entrySet()) {
            Entry entry = each.getValue();
            if (entry instanceof Entry.HardLink) {
                continue;
            }
            Attributes attributes = entry.attributes();
            long time = Math.min(attributes.modified(), tree.epoch());
            if (entry instanceof Entry.Directory
                    && tree.packaged(each.getKey()).orElse(null) instanceof Entry.Directory before) {
                time = Math.min(before.attributes().modified(), tree.epoch());
            }
            if (time != attributes.modified()) {
                tree.put(each.getKey(), entry.with(attributes.withModified(time)));
                clamped++;
            }
        }
        if (clamped > 0) {
            tree.note("", clamped + " times brought down to the epoch", "");
        }
    }
}

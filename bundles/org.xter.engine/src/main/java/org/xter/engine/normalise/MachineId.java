package org.xter.engine.normalise;

import org.xter.store.Content;
import org.xter.store.Entry;

/** Empties the machine's id, which the device gets at its start (machine-id(5), "Initialization"). */
public final class MachineId implements Normaliser {
    @Override
    public String name() {
        return "machine-id";
    }

    @Override
    public void apply(TreeEdit tree) {
        tree.file("etc/machine-id").filter(file -> file.content().size() > 0).ifPresent(file -> {
            tree.put("etc/machine-id", new Entry.File(tree.attributes(0644), Content.EMPTY));
            tree.note("etc/machine-id", "emptied", "");
        });
        tree.remove("var/lib/dbus/machine-id");
    }
}

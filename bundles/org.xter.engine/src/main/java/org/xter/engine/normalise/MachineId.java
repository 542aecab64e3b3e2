package org.xter.engine.normalise;

/** Empties the machine's id, which the device gets at its start (machine-id(5), "Initialization"). */
public final class MachineId implements Normaliser {
    @Override
    public String name() {
        return "machine-id";
    }

    @Override
    public void apply(TreeEdit tree) {
        tree.truncate("etc/machine-id");
        tree.remove("var/lib/dbus/machine-id");
    }
}

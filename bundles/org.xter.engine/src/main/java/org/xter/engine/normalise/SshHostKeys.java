package org.xter.engine.normalise;

import org.xter.store.TreePath;

/** Removes the host keys of ssh: every device makes its own. */
public final class SshHostKeys implements Normaliser {
    @Override
    public String name() {
        return "ssh-host-keys";
    }

    @Override
    public void apply(TreeEdit tree) {
        for (String path : tree.in("etc/ssh")) {
            if (TreePath.name(path).startsWith("ssh_host_") && !tree.isPackaged(path)) {
                tree.remove(path, "ssh-keygen -A");
            }
        }
    }
}

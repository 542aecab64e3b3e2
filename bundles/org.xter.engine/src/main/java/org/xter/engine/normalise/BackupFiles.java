package org.xter.engine.normalise;

import java.util.List;

/** Removes the copies that account tools, dpkg and debconf make before each change. */
public final class BackupFiles implements Normaliser {
    @Override
    public String name() {
        return "backup-files";
    }

    @Override
    public void apply(TreeEdit tree) {
        for (String path : List.of(
                "etc/passwd-",
                "etc/group-",
                "etc/shadow-",
                "etc/gshadow-",
                "etc/subuid-",
                "etc/subgid-",
                "var/lib/dpkg/status-old",
                "var/lib/dpkg/diversions-old",
                "var/lib/dpkg/statoverride-old",
                "var/cache/debconf/config.dat-old",
                "var/cache/debconf/passwords.dat-old",
                "var/cache/debconf/templates.dat-old",
                "etc/shells.tmp")) {
            tree.remove(path);
        }
    }
}

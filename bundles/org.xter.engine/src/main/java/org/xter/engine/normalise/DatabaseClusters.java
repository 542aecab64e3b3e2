package org.xter.engine.normalise;

import java.util.List;
import org.xter.store.TreePath;

/**
 * Removes the empty databases that servers' packages make: they hold ids and times that differ with every run, and belong
 * on the device's data disk. The device makes them again where they are missing.
 */
public final class DatabaseClusters implements Normaliser {
    @Override
    public String name() {
        return "database-clusters";
    }

    @Override
    public void apply(TreeEdit tree) {
        for (String version : tree.in("var/lib/postgresql")) {
            for (String cluster : tree.in(version)) {
                if (tree.get(cluster + "/PG_VERSION").isPresent()) {
                    tree.clear(cluster, "pg_createcluster " + TreePath.name(version) + " " + TreePath.name(cluster));
                }
            }
        }
        if (tree.get("var/lib/mysql/mysql").isPresent() && !tree.isPackaged("var/lib/mysql/mysql")) {
            List<String> made = tree.in("var/lib/mysql");
            if (!made.isEmpty()) {
                tree.clear("var/lib/mysql", "mariadb-install-db --user=mysql --auth-root-authentication-method=socket");
            }
        }
    }
}

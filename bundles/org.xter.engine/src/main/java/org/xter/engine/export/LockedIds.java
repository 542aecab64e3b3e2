package org.xter.engine.export;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.debian.lock.Lock;
import org.xter.debian.lock.SystemIds;

/** The ids of system accounts, as a lock keeps them and as a configuration names them. */
final class LockedIds {
    private static final String USER = "user:";
    private static final String GROUP = "group:";

    private LockedIds() {}

    /** The ids of a lock: {@code user:NAME} and {@code group:NAME} to number. */
    static SortedMap<String, Long> of(Lock lock) {
        SortedMap<String, Long> ids = new TreeMap<>();
        lock.ids().users().forEach((name, id) -> ids.put(USER + name, id.longValue()));
        lock.ids().groups().forEach((name, id) -> ids.put(GROUP + name, id.longValue()));
        return ids;
    }

    /** What a lock is to keep. */
    static SystemIds toLock(SortedMap<String, Long> ids) {
        SortedMap<String, Integer> users = new TreeMap<>();
        SortedMap<String, Integer> groups = new TreeMap<>();
        for (Map.Entry<String, Long> each : ids.entrySet()) {
            int id = Math.toIntExact(each.getValue());
            if (each.getKey().startsWith(USER)) {
                users.put(each.getKey().substring(USER.length()), id);
            } else {
                groups.put(each.getKey().substring(GROUP.length()), id);
            }
        }
        return new SystemIds(users, groups);
    }
}

package org.xter.runtime.system;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.xter.report.Place;

/**
 * A designated service.
 *
 * @param name its name in the edition
 * @param title the name people read
 * @param units its systemd units, the main one first; may be empty
 * @param manual whether the client starts it; otherwise the system does
 * @param after names of services that start before it
 * @param requires names of services without which it does not run
 * @param failClosed whether what starts after it must not run while it is down
 * @param memory bytes of RAM its processes may use together, if bounded
 * @param cpuPercent share of one processor in percent, if bounded
 * @param tasks processes and threads, if bounded
 * @param locked whether it lies in container B, and waits until that is opened
 * @param place where the edition describes it
 */
public record ServiceUnits(
        String name,
        String title,
        List<String> units,
        boolean manual,
        List<String> after,
        List<String> requires,
        boolean failClosed,
        OptionalLong memory,
        OptionalInt cpuPercent,
        OptionalInt tasks,
        boolean locked,
        Place place) {
    public ServiceUnits {
        units = List.copyOf(units);
        after = List.copyOf(after);
        requires = List.copyOf(requires);
    }

    /** A service of these units without bounds and neighbours. */
    public static ServiceUnits of(String name, boolean manual, String... units) {
        return new ServiceUnits(
                name,
                name,
                List.of(units),
                manual,
                List.of(),
                List.of(),
                false,
                OptionalLong.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                false,
                Place.NOWHERE);
    }

    boolean isBounded() {
        return memory.isPresent() || cpuPercent.isPresent() || tasks.isPresent();
    }
}

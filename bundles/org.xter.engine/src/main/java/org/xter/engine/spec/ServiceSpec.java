package org.xter.engine.spec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.xter.report.Place;

/**
 * A designated service of stage C.
 *
 * @param name its name in the edition; also the name of its layer
 * @param title the name people read
 * @param packages the packages it is made of, beside those of the system
 * @param units the systemd units that are the service, the first is the main one; none means it has no process
 * @param start who starts it
 * @param ports where it listens
 * @param limits what it may use at most
 * @param after names of services that start before it
 * @param requires names of services without which it does not run
 * @param fail what the others may do while it is down
 * @param container where its packages and files lie
 * @param files its own files
 * @param place where the edition describes it
 */
public record ServiceSpec(
        String name,
        String title,
        WantedPackages packages,
        List<String> units,
        Start start,
        List<Port> ports,
        Limits limits,
        List<String> after,
        List<String> requires,
        Fail fail,
        Placement container,
        List<FileSpec> files,
        Place place) {
    public ServiceSpec {
        units = List.copyOf(units);
        ports = List.copyOf(ports);
        after = List.copyOf(after);
        requires = List.copyOf(requires);
        files = List.copyOf(files);
    }

    /** The main unit, if the service has a process. */
    public Optional<String> mainUnit() {
        return units.stream().findFirst();
    }

    /** Who starts a service. */
    public enum Start {
        /** The system, at every start. */
        AUTO,
        /** The client, in the admin panel. */
        MANUAL
    }

    /** What a service's failure means for what depends on it. */
    public enum Fail {
        /** The rest goes on without it. */
        OPEN,
        /** What it guards is closed while it is down. */
        CLOSED
    }

    /**
     * A port.
     *
     * @param number 1 to 65535
     * @param protocol {@code tcp} or {@code udp}
     */
    public record Port(int number, String protocol) {
        @Override
        public String toString() {
            return number + "/" + protocol;
        }
    }

    /**
     * Upper bounds, enforced by systemd.
     *
     * @param memory bytes of RAM
     * @param cpuPercent share of one processor in percent; 200 means two processors
     * @param tasks processes and threads
     */
    public record Limits(OptionalLong memory, OptionalInt cpuPercent, OptionalInt tasks) {
        /** No bounds. */
        public static final Limits NONE = new Limits(OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty());
    }
}

package org.xter.engine.vm;

import java.util.List;

/** A virtual network card; the first of a machine has the lowest bus address. */
public sealed interface NetworkCard {
    /**
     * QEMU's own small network: DHCP, DNS and a way out through the host, nothing in but the forwarded ports.
     *
     * @param forwards ports of the host's loopback address
     */
    record User(List<PortForward> forwards) implements NetworkCard {
        public User {
            forwards = List.copyOf(forwards);
        }
    }

    /**
     * QEMU's own small network around a guest with a fixed address; nothing gets in but the forwarded ports.
     *
     * @param network address and prefix length, such as {@code 192.168.77.0/24}
     * @param guest the guest's address in it
     * @param forwards ports of the host's loopback address
     */
    record Segment(String network, String guest, List<PortForward> forwards) implements NetworkCard {
        public Segment {
            forwards = List.copyOf(forwards);
        }
    }

    /**
     * A cable to a tap interface of the host, which exists already; the right to open it is the caller's matter.
     *
     * @param device the interface's name
     */
    record Tap(String device) implements NetworkCard {}

    /** A card whose cable leads nowhere. */
    record Unplugged() implements NetworkCard {}
}

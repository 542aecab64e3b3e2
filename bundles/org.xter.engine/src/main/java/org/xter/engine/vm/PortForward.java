package org.xter.engine.vm;

/**
 * A port of the host's loopback address that leads to a port of the guest.
 *
 * @param protocol {@code tcp} or {@code udp}
 * @param hostPort 1 to 65535
 * @param guestPort 1 to 65535
 */
public record PortForward(String protocol, int hostPort, int guestPort) {
    public PortForward {
        if (!protocol.equals("tcp") && !protocol.equals("udp")) {
            throw new IllegalArgumentException("protocol " + protocol);
        }
        requirePort(hostPort);
        requirePort(guestPort);
    }

    /** A forwarded TCP port. */
    public static PortForward tcp(int hostPort, int guestPort) {
        return new PortForward("tcp", hostPort, guestPort);
    }

    private static void requirePort(int port) {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port " + port);
        }
    }
}

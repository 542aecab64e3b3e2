package org.xter.engine.spec;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The depot that releases the key of container A, and how a loader reaches it.
 *
 * @param host its name or IP address
 * @param port 1 to 65535
 * @param authority the file with the certificates (PEM) of who vouches for it
 * @param fixed the loader's own address; got by DHCP when empty
 */
public record DepotSpec(String host, int port, Path authority, Optional<FixedAddress> fixed) {
    /**
     * An address that is not got from the network.
     *
     * @param address with the length of its prefix, such as {@code 192.0.2.5/24}
     * @param gateway of the router, if the depot is behind one
     * @param nameServer who knows the depot's address, if it is named
     */
    public record FixedAddress(String address, Optional<String> gateway, Optional<String> nameServer) {}
}

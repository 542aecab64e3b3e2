package org.xter.runtime.initrd;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xter.store.Content;
import org.xter.store.FileTree;

/**
 * That a loader asks a depot for the key of container A ({@code docs/depot.md}). Its openssl is that of the manifest's
 * signature: only signed releases ask.
 *
 * @param host the depot's name or IP address
 * @param port 1 to 65535
 * @param fixed the loader's own address; got by DHCP when empty
 * @param authority PEM of who vouches for the depot
 * @param orPassphrase whether people are asked when it gives no key; else the start ends
 */
public record LoaderDepot(String host, int port, Optional<FixedAddress> fixed, Content authority, boolean orPassphrase)
        implements KeySource {
    private static final String WISH = "xter/depot";
    private static final String AUTHORITY = "xter/depot.crt";
    private static final String MODULES = "xter/network-modules";

    /**
     * Cards of virtual machines and the Ethernet cards of PCs that come without firmware of their own; what udhcpc asks
     * through.
     */
    private static final List<String> NETWORK = List.of(
            "virtio_net",
            "e1000",
            "e1000e",
            "igb",
            "igc",
            "ixgbe",
            "realtek",
            "r8169",
            "tg3",
            "bnxt_en",
            "vmxnet3",
            "hv_netvsc",
            "xen-netfront",
            "af_packet");

    /**
     * An address that is not got from the network.
     *
     * @param address with the length of its prefix
     * @param gateway the router, if there is one
     * @param nameServer if there is one
     */
    public record FixedAddress(String address, Optional<String> gateway, Optional<String> nameServer) {
        private String line() {
            return address + " " + gateway.orElse("-") + " " + nameServer.orElse("-");
        }
    }

    /** Whether the loader in an initrd asks a depot. */
    public static boolean isIn(FileTree initrd) {
        return initrd.get(WISH).isPresent();
    }

    @Override
    public SortedMap<String, Content> files() {
        return new TreeMap<>(Map.of(
                WISH,
                Content.of("address " + host + " " + port + "\nnetwork "
                        + fixed.map(FixedAddress::line).orElse("dhcp") + "\n"
                        + (orPassphrase ? "or passphrase\n" : "")),
                AUTHORITY,
                authority,
                MODULES,
                Content.of(String.join("\n", NETWORK) + "\n")));
    }

    @Override
    public List<String> modules() {
        return NETWORK;
    }
}

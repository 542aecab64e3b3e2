package org.xter.runtime.system;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that bind cards to names (for our network-cards program) and configure them (systemd.network(5)). */
final class NetworkFiles {
    /** Read by the network-cards program: {@code NAME required|optional number|mac|path VALUE} a line. */
    static final String CARDS = "usr/lib/xter/network-cards.list";

    /** Read by udev before the links of packages. */
    static final String LINK = "etc/systemd/network/10-xter.link";

    private NetworkFiles() {}

    /**
     * A systemd.link(5) by which udev names no wired card: where it is still at work when the network-cards program starts,
     * as on a busy machine, one of them would look for a name that the other has just taken away.
     */
    static String unnamed() {
        return "[Match]\nType=ether\n\n[Link]\nNamePolicy=keep\n";
    }

    static String cards(List<NetworkInterface> interfaces) {
        StringBuilder text = new StringBuilder();
        for (NetworkInterface each : interfaces) {
            String card =
                    switch (each.card()) {
                        case NetworkInterface.Card.Number(int number) -> "number " + number;
                        case NetworkInterface.Card.Mac(String address) -> "mac " + address;
                        case NetworkInterface.Card.Path(String path) -> "path " + path;
                    };
            text.append(each.name())
                    .append(each.optional() ? " optional " : " required ")
                    .append(card)
                    .append('\n');
        }
        return text.toString();
    }

    /** Path to text of each interface's network file. */
    static SortedMap<String, String> networks(List<NetworkInterface> interfaces) {
        SortedMap<String, String> files = new TreeMap<>();
        for (NetworkInterface each : interfaces) {
            files.put("etc/systemd/network/20-" + each.name() + ".network", network(each));
        }
        return files;
    }

    private static String network(NetworkInterface each) {
        StringBuilder text = new StringBuilder("# Made from the edition's network section.\n[Match]\nName=")
                .append(each.name())
                .append("\n\n[Network]\n");
        boolean dhcp = each.ipv4() instanceof NetworkInterface.Addressing.Automatic;
        boolean advertised = each.ipv6() instanceof NetworkInterface.Addressing.Automatic;
        text.append("DHCP=").append(dhcp ? "ipv4" : "no").append('\n');
        text.append("IPv6AcceptRA=").append(advertised ? "yes" : "no").append('\n');
        boolean ipv6 = !(each.ipv6() instanceof NetworkInterface.Addressing.None);
        text.append("LinkLocalAddressing=").append(ipv6 ? "ipv6" : "no").append('\n');
        boolean fixed = false;
        for (NetworkInterface.Addressing addressing : List.of(each.ipv4(), each.ipv6())) {
            if (addressing instanceof NetworkInterface.Addressing.Fixed(List<String> addresses)) {
                fixed = true;
                addresses.forEach(
                        address -> text.append("Address=").append(address).append('\n'));
            }
        }
        if (!each.gateway().isEmpty()) {
            text.append("Gateway=").append(each.gateway()).append('\n');
        }
        each.nameServers().forEach(server -> text.append("DNS=").append(server).append('\n'));
        if (fixed && !dhcp && !advertised) {
            // The address is there without a cable too, so that services can listen on it.
            text.append("ConfigureWithoutCarrier=yes\n");
        }
        if (dhcp) {
            // The machine id is new at each start; by the card's address the server still knows the machine.
            text.append("\n[DHCPv4]\nClientIdentifier=mac\nUseHostname=no\nUseDomains=no\n");
        }
        text.append("\n[Link]\nRequiredForOnline=")
                .append(each.optional() ? "no" : "yes")
                .append('\n');
        return text.toString();
    }
}

package org.xter.engine.spec;

import java.util.List;

/**
 * The machine's name and cards.
 *
 * @param hostname the machine's name
 * @param interfaces cards with a role, in the order of the file; cards without one are left alone
 * @param nameServers addresses of name servers used where no card brings some
 */
public record Network(String hostname, List<Interface> interfaces, List<String> nameServers) {
    public Network {
        interfaces = List.copyOf(interfaces);
        nameServers = List.copyOf(nameServers);
    }

    /**
     * One network card and its role.
     *
     * @param name the interface's name on the device
     * @param card which card: a number counted from 1 in the order of the buses, a MAC address, or a bus path such as
     *     {@code pci-0000:00:03.0}
     * @param ipv4 {@code dhcp}, {@code none}, or addresses with prefix lengths separated by blanks
     * @param ipv6 {@code auto}, {@code none}, or addresses with prefix lengths separated by blanks
     * @param gateway the default gateway's address; empty for none or from DHCP
     * @param optional whether the system is complete without the card
     */
    public record Interface(String name, String card, String ipv4, String ipv6, String gateway, boolean optional) {}
}

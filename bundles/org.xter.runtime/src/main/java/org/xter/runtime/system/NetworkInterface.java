package org.xter.runtime.system;

import java.util.List;
import java.util.Locale;

/**
 * A network card with a role.
 *
 * @param name the interface's name on the device, 1 to 15 characters
 * @param card which card it is
 * @param ipv4 how it gets IPv4 addresses
 * @param ipv6 how it gets IPv6 addresses
 * @param gateway the default gateway's address; empty for none or from DHCP
 * @param nameServers addresses of name servers asked through this card
 * @param optional whether the system is complete without the card
 */
public record NetworkInterface(
        String name,
        Card card,
        Addressing ipv4,
        Addressing ipv6,
        String gateway,
        List<String> nameServers,
        boolean optional) {
    public NetworkInterface {
        if (!name.matches("[A-Za-z0-9_.-]{1,15}")) {
            throw new IllegalArgumentException("interface name '" + name + "'");
        }
        nameServers = List.copyOf(nameServers);
    }

    /** Which card: never the order in which drivers happen to come up. */
    public sealed interface Card {
        /**
         * The n-th wired card in the order of the buses: PCI addresses from low to high, cards on USB after them, ports
         * of one card in their order.
         *
         * @param number from 1
         */
        record Number(int number) implements Card {
            public Number {
                if (number < 1) {
                    throw new IllegalArgumentException("card " + number);
                }
            }
        }

        /**
         * The card with a permanent address.
         *
         * @param address six hexadecimal bytes with colons
         */
        record Mac(String address) implements Card {}

        /**
         * The card at a place.
         *
         * @param path udev's ID_PATH, such as {@code pci-0000:00:03.0}
         */
        record Path(String path) implements Card {}

        /** Reads what an edition says: a number, an address, or a path. */
        static Card parse(String text) {
            if (text.matches("[1-9][0-9]{0,2}")) {
                return new Number(Integer.parseInt(text));
            }
            if (text.matches("(?i)[0-9a-f]{2}(:[0-9a-f]{2}){5}")) {
                return new Mac(text.toLowerCase(Locale.ROOT));
            }
            if (text.matches("[a-z]+-[A-Za-z0-9:._-]+")) {
                return new Path(text);
            }
            throw new IllegalArgumentException("card '" + text + "'");
        }
    }

    /** How addresses come to be. */
    public sealed interface Addressing {
        /** None of this family. */
        record None() implements Addressing {}

        /** From the network: DHCP for IPv4, router advertisements for IPv6. */
        record Automatic() implements Addressing {}

        /**
         * Fixed.
         *
         * @param addresses with prefix lengths, at least one
         */
        record Fixed(List<String> addresses) implements Addressing {
            public Fixed {
                addresses = List.copyOf(addresses);
                if (addresses.isEmpty()) {
                    throw new IllegalArgumentException("no addresses");
                }
            }
        }

        /** Reads what an edition says: {@code none}, {@code dhcp} or {@code auto}, or addresses separated by blanks. */
        static Addressing parse(String text) {
            return switch (text) {
                case "", "none" -> new None();
                case "dhcp", "auto" -> new Automatic();
                default -> new Fixed(List.of(text.strip().split("\\s+")));
            };
        }
    }
}

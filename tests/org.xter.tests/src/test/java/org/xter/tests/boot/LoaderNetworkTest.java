package org.xter.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.runtime.initrd.Loader;
import org.xter.store.Entry;

/** The loader's network with busybox between two networks of this host: a machine's, and one where a DHCP server may be. */
class LoaderNetworkTest {
    private static final List<String> PARTS = List.of("console", "machine", "network");
    /** Of /run and /etc this machine has its own. */
    private static final String AROUND = """
            set -eu
            trap '' HUP INT QUIT TERM TSTP
            mount -t tmpfs tmpfs /run
            mount --bind "$0/resolv.conf" /etc/resolv.conf
            for part in console machine network; do . "$0/xter/$part.sh"; done
            xter_network_lease=$0/xter/lease
            xter_network_wait=8
            tell() { if "$@"; then echo "there is a network"; else echo "$network_fault"; fi; }
            cards() {
                for card in /sys/class/net/c*; do
                    [ -d "$card" ] || continue
                    card=${card##*/}
                    echo "$card" $(ip addr show dev "$card" | sed -n 's/.*[<,]\\(UP\\)[,>].*/up/p; s/ *inet \\([^ ]*\\).*/\\1/p')
                done
                ip route | tr -s ' ' | sed 's/ *$//'
            }
            """;

    @TempDir
    Path folder;

    private Namespace machine;
    private Namespace others;

    @BeforeEach
    void lay() throws Exception {
        assumeTrue(
                "root".equals(System.getProperty("user.name"))
                        && Files.isExecutable(Path.of("/sbin/ip"))
                        && Files.exists(Path.of("/usr/bin/busybox")),
                "needs root, for network namespaces, and the Debian packages iproute2 and busybox");
        String suffix = Long.toString(ProcessHandle.current().pid() % 1_000_000);
        machine = new Namespace("xter-loader-" + suffix);
        others = new Namespace("xter-others-" + suffix);
        Files.createDirectories(folder.resolve("xter"));
        Files.writeString(folder.resolve("resolv.conf"), "");
        var own = Loader.contents(0, Optional.empty()).own();
        for (String part : PARTS) {
            place("xter/" + part + ".sh", own.get("xter/" + part + ".sh").orElseThrow());
        }
        place("xter/lease", own.get("xter/lease").orElseThrow());
    }

    private void place(String path, Entry entry) throws Exception {
        if (entry instanceof Entry.File file) {
            Path written = Files.write(folder.resolve(path), file.content().bytes());
            assertTrue(written.toFile().setExecutable((file.attributes().mode() & 0100) != 0));
        }
    }

    @AfterEach
    void takeAway() throws Exception {
        if (machine != null) {
            machine.close();
        }
        if (others != null) {
            others.close();
        }
    }

    /** A card of the machine with a cable to the others, where it is plugged in or not. */
    private void card(String name, boolean plugged) throws Exception {
        others.run("ip", "link", "add", name, "type", "veth", "peer", "name", name + "-far");
        others.run("ip", "link", "set", name, "netns", machine.name());
        if (plugged) {
            others.run("ip", "link", "set", name + "-far", "up");
        }
    }

    private void dhcp(String card) throws Exception {
        others.run("ip", "address", "add", "192.0.2.1/24", "dev", card + "-far");
        Path configuration = Files.writeString(folder.resolve("udhcpd.conf"), """
                start 192.0.2.20
                end 192.0.2.20
                interface %s-far
                option subnet 255.255.255.0
                option router 192.0.2.1
                option dns 192.0.2.2 192.0.2.3
                lease_file %s
                pidfile %s
                """.formatted(
                        card, Files.createFile(folder.resolve("leases")), folder.resolve("pid")));
        others.start(folder.resolve("dhcp.log"), "busybox", "udhcpd", "-f", configuration.toString());
    }

    private String run(String lines) throws Exception {
        CommandResult said =
                machine.run(Duration.ofSeconds(60), "busybox", "sh", "-c", AROUND + lines, folder.toString());
        return said.orFail() + "\n";
    }

    @Test
    void aCardGetsWhatTheServerGivesAndIsLeftAsItWas() throws Exception {
        card("c0", false);
        card("c1", true);
        dhcp("c1");
        assertEquals("""
                there is a network
                c0 up
                c1 up 192.0.2.20/24
                default via 192.0.2.1 dev c1 metric %s
                192.0.2.0/24 dev c1 scope link src 192.0.2.20
                nameserver 192.0.2.2
                nameserver 192.0.2.3
                there is a network
                c0
                c1
                nothing is left
                """, run("""
                        tell network_enter dhcp
                        cards
                        cat /etc/resolv.conf
                        tell network_enter dhcp
                        client=${network_clients# }
                        kill -0 "$client"
                        network_leave
                        cards
                        ! kill -0 "$client" 2>/dev/null && [ ! -e /run/xter/network ] && echo "nothing is left"
                        """).replaceFirst("metric \\d+", "metric %s"));
    }

    @Test
    void whatIsMissingIsSaid() throws Exception {
        String ask = "xter_network_wait=2; tell network_enter dhcp; network_leave";
        assertEquals("this machine has no network card that the loader knows\n", run(ask));
        card("c0", false);
        assertEquals("no network cable is plugged in\n", run(ask));
        card("c1", true);
        assertEquals("no DHCP server gives an address\n", run(ask));
        assertEquals(
                "no network cable is plugged in\n",
                run("ip link del c1; " + ask.replace("dhcp", "192.0.2.9/24 192.0.2.1 -")));
    }

    @Test
    void aFixedAddressIsTriedAtOneCardAfterTheOther() throws Exception {
        card("c0", true);
        card("c1", false);
        card("c2", true);
        assertEquals("""
                there is a network
                c0 up 192.0.2.9/24
                c1 up
                c2 up
                default via 192.0.2.1 dev c0 metric 1
                192.0.2.0/24 dev c0 scope link src 192.0.2.9
                there is a network
                c0 up
                c1 up
                c2 up 192.0.2.9/24
                default via 192.0.2.1 dev c2 metric 1
                192.0.2.0/24 dev c2 scope link src 192.0.2.9
                there is a network
                c0 up 192.0.2.9/24
                nameserver 192.0.2.2
                c0
                c1
                c2
                """, run("""
                        tell network_enter 192.0.2.9/24 192.0.2.1 192.0.2.2
                        # Another card may find its cable a little later.
                        sleep 1
                        cards
                        tell network_enter 192.0.2.9/24 192.0.2.1 192.0.2.2
                        cards
                        tell network_enter 192.0.2.9/24 192.0.2.1 192.0.2.2
                        cards | grep 'c0 up'
                        cat /etc/resolv.conf
                        network_leave
                        cards
                        """).replaceAll("metric \\d+", "metric 1"));
    }

    @Test
    void withoutGatewayAndNameServerThereAreNone() throws Exception {
        card("c0", true);
        assertEquals(
                "there is a network\nc0 up 192.0.2.9/24\n192.0.2.0/24 dev c0 scope link src 192.0.2.9\n",
                run("tell network_enter 192.0.2.9/24 - -; cards; cat /etc/resolv.conf"));
    }
}

package org.xter.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.engine.vm.NetworkCard;
import org.xter.runtime.initrd.InitrdItem;
import org.xter.runtime.initrd.LoaderDepot;
import org.xter.store.Content;
import org.xter.trust.depot.DepotFolder;
import org.xter.trust.depot.DepotServer;

/** The loader's way to a depot with the kernel, the programs and the modules of an initrd; without a TPM. */
@Tag("boot")
@Tag("slow")
class DepotGuestTest {
    /** The host, as a guest sees it. */
    private static final String HOST = "10.0.2.2";

    private static final Duration TRIAL = Duration.ofSeconds(240);

    private static final String INIT = """
            #!/bin/busybox sh
            set -eu
            PATH=/usr/sbin:/usr/bin:/sbin:/bin
            export PATH
            for part in console machine registers containers tpm network depot; do . /xter/$part.sh; done
            trap '' HUP INT QUIT TERM TSTP
            machine_mount_kernel_views
            console_open
            machine_load_modules
            network_prepare
            depot_files=$xter_tpm_folder/depot
            mkdir -p "$depot_files"
            cp /trial/secret "$xter_tpm_folder/secret"
            cp /trial/certificate "$depot_files/certificate"
            depot_write_key
            for xter_depot_wish in /trial/wish.*; do
                depot_read_wish
                echo "endorsement AAAA" >"$depot_files/body"
                depot_again=yes
                # The first card has a cable that leads nowhere.
                for try in 1 2; do
                    [ "$depot_again" = yes ] || continue
                    depot_again=no
                    tpm_fault=
                    if network_enter $depot_network; then
                        depot_post /challenge || :
                    else
                        tpm_fault=$network_fault
                    fi
                done
                network_leave
                echo "@@ ${xter_depot_wish##*.} $tpm_fault; $(ip addr | grep -c 'UP\\|inet') left"
            done
            echo "@@ end "
            sync
            poweroff -f
            """;

    @TempDir
    Path folder;

    private TlsCertificates certificates;

    @BeforeEach
    void certify() throws Exception {
        assumeTrue(Boolean.getBoolean("xter.slow"), "slow: -Dxter.slow=true runs it");
        certificates = new TlsCertificates(folder);
        certificates.authority("authority");
        certificates.issue("depot", "authority", "DNS:depot.example,IP:" + HOST);
        certificates.issue("till", "authority", "DNS:till");
        Files.copy(folder.resolve("authority.crt"), folder.resolve("machines.crt"));
    }

    private LoaderDepot at(String host, int port, Optional<LoaderDepot.FixedAddress> fixed) throws Exception {
        return new LoaderDepot(
                host, port, fixed, Content.of(Files.readAllBytes(certificates.certificate("authority"))), true);
    }

    private static Optional<LoaderDepot.FixedAddress> fixed(Optional<String> nameServer) {
        return Optional.of(new LoaderDepot.FixedAddress("10.0.2.33/24", Optional.of(HOST), nameServer));
    }

    /** What a guest says that asks these depots, by their names. */
    private Map<String, String> asked(Map<String, LoaderDepot> depots) throws Exception {
        Map<String, Content> files = new LinkedHashMap<>();
        files.put("trial/certificate", Content.of(Files.readAllBytes(certificates.certificate("till"))));
        files.put("trial/secret", Content.of(LoaderDepotTest.scalar(certificates.readKey("till"))));
        depots.forEach((name, depot) -> {
            files.putAll(depot.files());
            files.put("trial/wish." + name, files.remove("xter/depot"));
        });
        try (Guest guest = Guest.start(
                "depot",
                new LoaderParts()
                        .machineWith(
                                folder,
                                INIT,
                                files,
                                List.of(new InitrdItem("/usr/bin/openssl", "openssl")),
                                List.of("virtio_net", "af_packet"))
                        .withCards(List.of(new NetworkCard.Unplugged(), new NetworkCard.User(List.of()))))) {
            Map<String, String> said = new LinkedHashMap<>();
            Matcher one;
            do {
                one = guest.waitFor(Pattern.compile("@@ (\\S+) (.*)\n"), TRIAL);
                said.put(one.group(1), one.group(2));
            } while (!one.group(1).equals("end"));
            said.remove("end");
            return said;
        }
    }

    private DepotServer depot() throws Exception {
        return DepotServer.start(
                new DepotFolder(folder), new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), line -> {});
    }

    @Test
    void theInitrdReachesADepotByDhcpAndByAFixedAddressAndLeavesTheCardsAlone() throws Exception {
        try (DepotServer depot = depot()) {
            int port = depot.address().getPort();
            Map<String, LoaderDepot> depots = new LinkedHashMap<>();
            depots.put("1-dhcp", at(HOST, port, Optional.empty()));
            depots.put("2-fixed", at(HOST, port, fixed(Optional.empty())));
            depots.put("3-nobody", at(HOST, 1, Optional.empty()));
            Map<String, String> expected = new LinkedHashMap<>();
            expected.put("1-dhcp", "the depot " + HOST + " refuses: depot.unknown-machine; 0 left");
            expected.put("2-fixed", "the depot " + HOST + " refuses: depot.unknown-machine; 0 left");
            expected.put("3-nobody", "the depot " + HOST + " cannot be reached at port 1; 0 left");
            assertEquals(expected, asked(depots));
        }
    }

    @Test
    void theInitrdFindsADepotByItsName() throws Exception {
        try (DepotServer depot = depot();
                NameServer names = NameServer.start()) {
            int port = depot.address().getPort();
            Map<String, LoaderDepot> depots = new LinkedHashMap<>();
            depots.put("1-known", at("depot.example", port, fixed(Optional.of(HOST))));
            depots.put("2-unknown", at("other.example", port, fixed(Optional.of(HOST))));
            Map<String, String> expected = new LinkedHashMap<>();
            expected.put("1-known", "the depot depot.example refuses: depot.unknown-machine; 0 left");
            expected.put("2-unknown", "no name server knows the depot other.example; 0 left");
            assertEquals(expected, asked(depots));
            assertEquals(List.of(), names.faults);
        }
    }

    /** Knows one name (RFC 1035). */
    private static final class NameServer implements AutoCloseable {
        private static final byte[] KNOWN = "\5depot\7example\0\0\1".getBytes(StandardCharsets.US_ASCII);
        private static final int HEADER = 12;

        private final DatagramSocket socket;
        private final List<IOException> faults = new ArrayList<>();

        private NameServer(DatagramSocket socket) {
            this.socket = socket;
        }

        static NameServer start() throws IOException {
            try {
                NameServer server =
                        new NameServer(new DatagramSocket(53, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})));
                Thread.ofPlatform().daemon().name("name server").start(server::serve);
                return server;
            } catch (BindException e) {
                assumeTrue(false, "needs root and the free port 53 of 127.0.0.1");
                throw e;
            }
        }

        private void serve() {
            while (!socket.isClosed()) {
                try {
                    DatagramPacket asked = new DatagramPacket(new byte[512], 512);
                    socket.receive(asked);
                    byte[] answer = answer(Arrays.copyOf(asked.getData(), asked.getLength()));
                    socket.send(new DatagramPacket(answer, answer.length, asked.getSocketAddress()));
                } catch (IOException e) {
                    if (!socket.isClosed()) {
                        faults.add(e);
                    }
                }
            }
        }

        private static byte[] answer(byte[] asked) throws IOException {
            int end = HEADER;
            while (asked[end] != 0) {
                end += asked[end] + 1;
            }
            // The name's end, type, class.
            end += 5;
            boolean known = Arrays.equals(asked, HEADER, HEADER + KNOWN.length, KNOWN, 0, KNOWN.length);
            ByteBuffer answer = ByteBuffer.allocate(end + 16)
                    .put(asked, 0, 2)
                    .putShort((short) (known ? 0x8180 : 0x8183))
                    .putShort((short) 1)
                    .putShort((short) (known ? 1 : 0))
                    .putInt(0)
                    .put(asked, HEADER, end - HEADER);
            if (known) {
                answer.putShort((short) 0xC00C).putInt(0x00010001).putInt(60).putShort((short) 4);
                answer.put(InetAddress.getByName(HOST).getAddress());
            }
            return Arrays.copyOf(answer.array(), answer.position());
        }

        @Override
        public void close() {
            socket.close();
        }
    }
}

package org.xter.trust.depot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.report.ProblemException;
import org.xter.trust.Keyrings;
import org.xter.trust.Tool;
import org.xter.trust.attestation.Registers;
import org.xter.trust.keyring.KeyDigests;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.keyring.Pem;
import org.xter.trust.keyring.TlsIdentity;

/** A depot's folder as the commands make it, judged by openssl and curl. */
class DepotFolderTest {
    private static final UUID MACHINE = UUID.fromString("6d1f2f0a-6f2d-8c11-9a55-0b6d3f8e7a11");
    private static final String CERTIFICATE = "0".repeat(64);
    private static final String ENDORSEMENT = "000b" + "1".repeat(64);
    private static final UUID ONE = new UUID(0x11L << 32, 1L << 63 | 1);
    private static final UUID TWO = new UUID(0x22L << 32, 1L << 63 | 2);
    private static final byte[] KEY = "the volume key of a container".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private Keyring vendor;
    private DepotFolder depot;

    @BeforeEach
    void make() throws Exception {
        vendor = Keyrings.copy(folder.resolve("keys"));
        depot = create("depot", "localhost");
    }

    private DepotFolder create(String name, String host) throws Exception {
        return DepotFolder.create(
                folder.resolve(name), host, vendor.machineAuthorities(), new SecureRandom(), Keyrings.BEGIN);
    }

    private static Registers registers(int first, int... numbers) {
        TreeMap<Integer, byte[]> values = new TreeMap<>();
        for (int number : numbers) {
            byte[] value = new byte[32];
            value[0] = (byte) first;
            values.put(number, value);
        }
        return new Registers(values);
    }

    private static Machine machine(UUID container) {
        return new Machine(MACHINE.toString(), Keyrings.PRODUCT, CERTIFICATE, ENDORSEMENT, container);
    }

    private void admit(UUID container, String release, Registers registers) throws Exception {
        depot.admit(machine(container), release, registers, KEY);
    }

    private List<AllowedStart> starts() throws Exception {
        return depot.starts(Keyrings.PRODUCT);
    }

    private Path only(String kind) throws Exception {
        assertEquals(1, list(kind).size());
        return list(kind).get(0);
    }

    private List<Path> list(String kind) throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("depot").resolve(kind))) {
            return files.toList();
        }
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private Path file(X509Certificate certificate) throws Exception {
        return Files.writeString(folder.resolve("machine.crt"), Pem.encode(certificate));
    }

    /** The arguments of a verdict about a certificate, a day after it was made. */
    private static Object[] about(Path certificate, Path authorities, Object... more) {
        List<Object> arguments = new ArrayList<>(
                List.of("verify", "-attime", Keyrings.BEGIN.getEpochSecond() + 86_400, "-CAfile", authorities));
        arguments.addAll(List.of(more));
        arguments.add(certificate);
        return arguments.toArray();
    }

    @Test
    void aNewDepotShowsTheHostItIsReachedAt() throws Exception {
        Map<String, String> hosts =
                Map.of("localhost", "-verify_hostname", "192.0.2.7", "-verify_ip", "2001:db8::7", "-verify_ip");
        for (Map.Entry<String, String> host : hosts.entrySet()) {
            Path shown = create("at-" + host.getKey().replace(':', '-'), host.getKey())
                    .certificate();
            Tool.openssl().accepts(about(shown, shown, "-purpose", "sslserver", host.getValue(), host.getKey()));
            Tool.openssl().refuses(about(shown, shown, "-purpose", "sslserver", "-verify_hostname", "example.org"));
            Tool.openssl().refuses(about(shown, shown, "-purpose", "sslclient"));
        }
        assertEquals("rw-------", permissions(depot.privateKey()));
        ProblemException refused = assertThrows(ProblemException.class, () -> create("depot", "localhost"));
        assertEquals("depot.exists", refused.problems().get(0).code());
    }

    @Test
    void theSudiCaOfTheKeyringVouchesForMachinesAlsoOnceItIsRenewed() throws Exception {
        TlsIdentity before = vendor.machine(MACHINE);
        vendor.renew(KeyName.of(KeyRole.SUDI_CA));
        TlsIdentity after = vendor.machine(MACHINE);
        Path authorities = create("renewed", "localhost").authorities();
        for (TlsIdentity each : List.of(before, after)) {
            Tool.openssl().accepts(about(file(each.certificate()), authorities, "-purpose", "sslclient"));
            Tool.openssl().refuses(about(file(each.certificate()), authorities, "-purpose", "sslserver"));
            String subject = each.certificate().getSubjectX500Principal().getName();
            assertTrue(subject.contains("CN=" + MACHINE), subject);
        }
        Tool.openssl().refuses(about(file(after.certificate()), depot.authorities()));
    }

    /** As the loader makes a key file of what its TPM gives out. */
    @Test
    void theNumberThatIsSealedIsTheKeyByWhichTheMachineIsKnown() throws Exception {
        TlsIdentity machine = vendor.machine(MACHINE);
        ByteArrayOutputStream der = new ByteArrayOutputStream();
        der.writeBytes(HexFormat.of().parseHex("30310201010420"));
        der.writeBytes(machine.scalar());
        der.writeBytes(HexFormat.of().parseHex("a00a06082a8648ce3d030107"));
        Path key = Files.write(folder.resolve("machine.der"), der.toByteArray());
        Path certificate = file(machine.certificate());
        assertEquals(
                Tool.openssl().accepts("x509", "-in", certificate, "-noout", "-pubkey"),
                Tool.openssl().accepts("pkey", "-inform", "DER", "-in", key, "-pubout"));
        Machine known = new Machine(
                MACHINE.toString(), Keyrings.PRODUCT, KeyDigests.certificate(machine.certificate()), ENDORSEMENT, ONE);
        depot.admit(known, "sample-1.0", registers(1, 7, 11), KEY);
        Path body = Files.writeString(folder.resolve("body"), "endorsement AAAA\nattestation AAAA\n");
        try (DepotServer server =
                DepotServer.start(depot, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), line -> {})) {
            String answer = Tool.of("curl", "curl")
                    .accepts(
                            "--silent",
                            "--show-error",
                            "--cacert",
                            depot.certificate(),
                            "--cert",
                            certificate,
                            "--key-type",
                            "DER",
                            "--key",
                            key,
                            "--data-binary",
                            "@" + body,
                            "https://localhost:" + server.address().getPort() + "/challenge");
            assertEquals("refused quote.malformed\n", answer, "the connection and the machine were accepted");
        }
    }

    @Test
    void whatIsAdmittedIsReadBack() throws Exception {
        Registers registers = registers(1, 4, 7, 11, 12);
        admit(ONE, "sample-1.0", registers);
        assertEquals(machine(ONE), depot.machine(CERTIFICATE).orElseThrow());
        assertEquals(1, starts().size());
        assertEquals(Set.of(ONE), starts().get(0).containers());
        assertArrayEquals(registers.digest(), starts().get(0).registers().digest());
        assertArrayEquals(KEY, depot.key(ONE).orElseThrow());
        assertEquals("rw-------", permissions(only("keys")));
    }

    @Test
    void machinesOfOneStartShareItsFileAndBuildsOfOneReleaseDoNot() throws Exception {
        admit(ONE, "sample-1.0", registers(1, 7, 11));
        admit(TWO, "sample-1.0", registers(1, 7, 11));
        assertEquals(1, starts().size());
        assertEquals(Set.of(ONE, TWO), starts().get(0).containers());
        assertEquals(TWO, depot.machine(CERTIFICATE).orElseThrow().container(), "what it had before ended");
        admit(ONE, "sample-1.0", registers(2, 7, 11));
        assertEquals(2, starts().size());
    }

    @Test
    void aNewStartNamesTheRegistersTheProductsOtherStartsName() throws Exception {
        admit(ONE, "sample-1.0", registers(1, 4, 7, 11, 12));
        Path start = only("starts");
        Files.writeString(start, Files.readString(start).replaceAll("register 4 [0-9a-f]*\n", ""));
        admit(TWO, "sample-1.1", registers(2, 4, 7, 11, 12));
        assertEquals(2, starts().size());
        for (AllowedStart each : starts()) {
            assertEquals(Set.of(7, 11, 12), each.registers().numbers());
        }
        for (Path each : list("starts")) {
            Files.writeString(each, Files.readString(each) + "register 14 " + "0".repeat(64) + "\n");
        }
        ProblemException refused =
                assertThrows(ProblemException.class, () -> admit(ONE, "sample-1.2", registers(3, 4, 7, 11, 12)));
        assertEquals("depot.other-registers", refused.problems().get(0).code());
    }

    @Test
    void filesOfAnotherFormAreRefused() throws Exception {
        admit(ONE, "sample-1.0", registers(1, 7, 11));
        for (String kind : List.of("machines", "starts")) {
            Path file = only(kind);
            String sound = Files.readString(file);
            for (String bad : List.of(
                    "",
                    sound.replace(" 1\n", " 2\n"),
                    sound.replace("container " + ONE, "container 1-1-1-1-1"),
                    sound.replace("product ", "product  "),
                    sound + "more of it\n")) {
                Files.writeString(file, bad);
                ProblemException refused = assertThrows(
                        ProblemException.class,
                        () -> {
                            depot.machine(CERTIFICATE);
                            starts();
                        },
                        bad);
                assertEquals("depot.bad-file", refused.problems().get(0).code());
            }
            Files.writeString(file, sound);
        }
    }

    @Test
    void whatIsNoDepotIsTold() throws Exception {
        DepotFolder.open(folder.resolve("depot"));
        ProblemException refused = assertThrows(ProblemException.class, () -> DepotFolder.open(folder));
        assertEquals("depot.no-folder", refused.problems().get(0).code());
    }
}

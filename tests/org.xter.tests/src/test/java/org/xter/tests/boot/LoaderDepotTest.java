package org.xter.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.store.Digest;
import org.xter.trust.depot.DepotFolder;
import org.xter.trust.depot.DepotServer;
import org.xter.trust.sealing.MachineKey;
import org.xter.trust.sealing.MachineTpm;

/** The loader asks a depot of ours, and others that are not or do not mean well. */
class LoaderDepotTest {
    private static final UUID PRODUCT = UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10");
    private static final UUID CONTAINER = UUID.fromString("0d5a1f0e-93b1-4c57-8a2b-3d1f8f6c7b21");
    private static final int SCALAR_BYTES = 32;

    /** The network is there; cryptsetup opens with the right key alone. */
    private static final String AROUND = """
            # As in the loader: what is to end has to be killed.
            trap '' HUP INT QUIT TERM TSTP
            manifest_product=%s
            subject="container 'a'"
            device=none
            network_raise() { :; }
            network_enter() { :; }
            network_leave() { echo "network off"; }
            pauses=
            sleep() { pauses="$pauses $1"; }
            cryptsetup() { cmp -s "$xter_tpm_folder/volume" "$FOLDER/volume"; }
            """.formatted(PRODUCT);

    private static final String UNLOCK = """
            tpm_take
            depot_take
            if depot_unlock a %s; then
                echo "opened by $tpm_machine"
            else
                echo "people are asked"
            fi
            """.formatted(CONTAINER);

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private static TlsCertificates certificates;
    private static SignedStart vendor;

    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final byte[] volumeKey = new byte[64];
    private LoaderTpm tpm;
    private DepotServer depot;
    private MachineKey key;

    @BeforeAll
    static void makeKeys() throws Exception {
        vendor = SignedStart.draw();
        certificates = new TlsCertificates(shared);
        certificates.authority("authority");
        certificates.authority("sudi");
        certificates.authority("foreign");
        certificates.issue("depot", "authority", "DNS:localhost,IP:127.0.0.1");
        certificates.issue("elsewhere", "authority", "DNS:elsewhere.example,IP:192.0.2.1");
        certificates.issue("till", "sudi", "DNS:till");
        certificates.issue("stranger", "sudi", "DNS:stranger");
        certificates.issue("forged", "foreign", "DNS:till");
    }

    @BeforeEach
    void start() throws Exception {
        new Random(2).nextBytes(volumeKey);
        tpm = new LoaderTpm(folder.resolve("machine"));
        vendor.begin(tpm);
        Files.delete(tpm.file("wish"));
        Files.write(tpm.file("volume"), volumeKey);
        key = provision(tpm, "till");

        for (String each : List.of("machines", "starts", "keys")) {
            Files.createDirectories(at(each));
        }
        Files.copy(certificates.certificate("depot"), at("depot.crt"));
        Files.copy(certificates.key("depot"), at("depot.key"));
        Files.copy(certificates.certificate("sudi"), at("machines.crt"));
        Files.writeString(
                at("machines/till.machine"),
                "xter-machine 1\nproduct " + PRODUCT + "\ncertificate "
                        + Digest.of(certificates.read("till").getEncoded()).hex() + "\nendorsement " + nameOf(tpm)
                        + "\ncontainer " + CONTAINER + "\n");
        allow();
        Files.write(keyInDepot(), volumeKey);
        depot = DepotServer.start(
                new DepotFolder(at("")), new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), log::add);
        point(depot.address().getPort());
    }

    @AfterEach
    void end() throws Exception {
        tpm.close();
        if (depot != null) {
            depot.close();
        }
    }

    private Path at(String name) throws IOException {
        return Files.createDirectories(folder.resolve("depot")).resolve(name);
    }

    private Path keyInDepot() throws IOException {
        return at("keys/" + CONTAINER + ".key");
    }

    /** What the registers hold now is an allowed start. */
    private void allow() throws Exception {
        StringBuilder text = new StringBuilder("xter-start 1\nproduct " + PRODUCT + "\n");
        for (int number : new int[] {4, 7, 11, 12}) {
            text.append("register " + number + " ")
                    .append(tpm.run("tpm_register " + number).strip())
                    .append('\n');
        }
        Files.writeString(at("starts/release.start"), text + "container " + CONTAINER + "\n");
    }

    private void point(int port) throws IOException {
        wish("localhost", port);
    }

    private void wish(String host, int port) throws IOException {
        Files.writeString(tpm.file("depot"), "address " + host + " " + port + "\nnetwork dhcp\nor passphrase\n");
        Files.write(tpm.file("depot.crt"), Files.readAllBytes(certificates.certificate("authority")));
    }

    private static String nameOf(LoaderTpm machine) throws Exception {
        return machine.run("tpm_identify; echo \"$tpm_name\"").strip();
    }

    /** Seals the key of a certificate for a machine and puts both on its medium. */
    private static MachineKey provision(LoaderTpm machine, String certificate) throws Exception {
        Files.createDirectories(machine.file("machines"));
        Files.writeString(machine.file("depot"), "");
        String facts = machine.run(
                "manifest_epoch=2; tpm_identify; tpm_find_key || :; tpm_describe >/dev/null; cat \"$FOLDER/machine\"");
        MachineTpm known = MachineTpm.read("machine", facts.getBytes(StandardCharsets.US_ASCII));
        MachineKey sealed = MachineKey.seal(
                scalar(certificates.readKey(certificate)),
                PRODUCT,
                known,
                vendor.policyKey(),
                SignedStart.firmware(),
                known.most(2),
                new SecureRandom());
        Files.write(
                machine.file("machines").resolve(Path.of(sealed.file()).getFileName()),
                sealed.content().bytes());
        Files.copy(certificates.certificate(certificate), medium(machine, ".crt"));
        return sealed;
    }

    private static Path medium(LoaderTpm machine, String ending) throws Exception {
        return machine.file("machines").resolve(nameOf(machine) + ending);
    }

    /** The private number of a key, big-endian. */
    static byte[] scalar(ECPrivateKey key) {
        BigInteger number = key.getS();
        byte[] bytes = new byte[SCALAR_BYTES];
        for (int i = 0; i < SCALAR_BYTES; i++) {
            bytes[i] = number.shiftRight(8 * (SCALAR_BYTES - 1 - i)).byteValue();
        }
        return bytes;
    }

    private String unlock() throws Exception {
        return unlock("");
    }

    private String unlock(String before) throws Exception {
        String said = tpm.run(AROUND + before + "\n" + UNLOCK);
        assertNothingSecretIsLeft();
        return said;
    }

    /** Neither the machine's private key nor the volume key, in any form they had, is in what the loader leaves behind. */
    private void assertNothingSecretIsLeft() throws Exception {
        byte[] scalar = scalar(certificates.readKey("till"));
        try (Stream<Path> left = Files.walk(tpm.file("run"))) {
            for (Path file : left.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (byte[] secret : List.of(scalar, volumeKey)) {
                    byte[] begin = Arrays.copyOf(secret, 24);
                    assertFalse(content.contains(new String(begin, StandardCharsets.ISO_8859_1)), file::toString);
                    assertFalse(content.contains(Base64.getEncoder().encodeToString(begin)), file::toString);
                    assertFalse(content.contains(HexFormat.of().formatHex(begin)), file::toString);
                }
            }
        }
    }

    private static void assertSays(String sentence, String said) {
        assertTrue(said.contains("The depot does not open container 'a': " + sentence), said);
        assertTrue(said.endsWith("people are asked\n"), said);
        assertEquals(3, said.lines().count(), said);
    }

    @Test
    void theMachineThatTheDepotKnowsGetsItsKeyUnattended() throws Exception {
        String said = unlock();
        assertTrue(said.startsWith("network off\ncontainer a        the depot gave out its key, "), said);
        String machine = key.machine().toString().replace("-", "");
        assertTrue(said.endsWith("opened by " + machine + "\n"), said);
        assertTrue(log.toString().contains("released"), log::toString);
        assertEquals("0x01800e90 1\n", Files.readString(tpm.file("epoch")));
        assertTrue(unlock().contains("opened by " + machine), "a second start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void aDepotIsKnownByNameOrAddress(String host) throws Exception {
        wish(host, depot.address().getPort());
        assertTrue(unlock().contains("opened by"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "network_enter() { network_fault='no network cable is plugged in'; return 1; }"
                        + "| there is no network: no network cable is plugged in.",
                "echo 'address unknown.invalid 8443' >\"$xter_depot_wish\"; echo 'network dhcp' >>\"$xter_depot_wish\"; "
                        + "echo 'or passphrase' >>\"$xter_depot_wish\"| no name server knows the depot unknown.invalid.",
                "rm \"$xter_tpm_keys\"/*.crt| the medium has no certificate for this machine",
                "rm \"$xter_tpm_keys\"/*.key| the medium has no key for this machine's TPM",
                "echo >\"$(echo \"$xter_tpm_keys\"/*.crt)\"| the certificate of this machine on the medium was changed.",
                "tpm_event 11 other| what was started is not what the vendor signed for the loader (PCR 11).",
                "tpm_event 12 credential| something was added to this start",
                "tpm_count_up 0x01800e90| this machine has run a release of a later security epoch",
                "rm \"$FOLDER/socket\"| this machine has no TPM."
            })
    void eachLinkOfTheMachineThatDoesNotHoldIsNamed(String attack, String sentence) throws Exception {
        assertSays(sentence, unlock("xter_depot_tries=1\n" + attack));
        assertEquals("[]", log.toString(), "the depot was not asked");
    }

    @Test
    void aDepotThatCannotBeReachedIsAskedAgainAfterGrowingPauses() throws Exception {
        int port = depot.address().getPort();
        depot.close();
        depot = null;
        String said = unlock("trap 'echo \"pauses$pauses\"' EXIT");
        assertTrue(
                said.contains(": the depot localhost cannot be reached at port " + port + ". The next try is in 1 s."));
        assertTrue(said.endsWith("people are asked\npauses 1 2 4 8 16\n"), said);
        assertTrue(said.contains("The depot does not open container 'a': the depot localhost cannot be reached at port "
                + port + ".\n"));
    }

    @Test
    void aDepotThatComesLaterIsFound() throws Exception {
        String said =
                unlock("tries=0; network_enter() { tries=$((tries + 1)); network_fault=late; [ $tries -gt 3 ]; }");
        assertTrue(said.contains("opened by"), said);
    }

    @Test
    void withoutPeopleTheStartEnds() throws Exception {
        Files.writeString(
                tpm.file("depot"), "address localhost " + depot.address().getPort() + "\nnetwork dhcp\n");
        Files.delete(at("machines/till.machine"));
        assertEquals(
                "network off\nrefused: the depot does not open container 'a': the depot localhost refuses:"
                        + " depot.unknown-machine\n",
                unlock());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "machines/till.machine | depot.unknown-machine",
                "starts/release.start | depot.no-start",
                "keys/0d5a1f0e-93b1-4c57-8a2b-3d1f8f6c7b21.key | depot.no-key"
            })
    void whatTheDepotRefusesIsTold(String missing, String code) throws Exception {
        Files.delete(at(missing));
        assertSays("the depot localhost refuses: " + code + ".", unlock());
    }

    @ParameterizedTest
    @ValueSource(strings = {"machines/till.machine", "starts/release.start"})
    void aContainerThatMachineOrStartMayNotHaveStaysClosed(String file) throws Exception {
        String other = Files.readString(at(file)).replace("container " + CONTAINER, "container " + PRODUCT);
        Files.writeString(at(file), other);
        assertSays("the depot localhost refuses: depot.no-key.", unlock());
    }

    @Test
    void aStartThatTheDepotDoesNotKnowGetsNoKey() throws Exception {
        tpm.tool("pcrextend", "4:sha256=" + "4".repeat(64));
        assertSays("the depot localhost refuses: quote.other-start.", unlock());
    }

    @Test
    void aDepotThatHasAnotherKeyOpensNothing() throws Exception {
        byte[] other = volumeKey.clone();
        other[63] ^= 1;
        Files.write(keyInDepot(), other);
        assertSays("the key that the depot gave out is not that of container 'a'.", unlock());
    }

    @Test
    void aKeyOfAnotherLengthIsNoAnswer() throws Exception {
        for (int length : new int[] {0, 63, 65, 4096}) {
            Files.write(keyInDepot(), new byte[length]);
            assertSays("the answer of the depot localhost cannot be understood.", unlock());
        }
    }

    @Test
    void theCertificateOfAnotherMachineIsOfNoUse() throws Exception {
        Files.write(medium(tpm, ".crt"), Files.readAllBytes(certificates.certificate("stranger")));
        assertSays("the certificate of this machine on the medium was changed.", unlock());
    }

    @Test
    void aCertificateThatTheVendorDidNotIssueIsNotAccepted() throws Exception {
        Files.delete(medium(tpm, ".crt"));
        provision(tpm, "forged");
        point(depot.address().getPort());
        assertSays("the depot localhost does not accept the certificate of this machine.", unlock());
    }

    @Test
    void theSameMediumAtAnotherTpmAsksNobody() throws Exception {
        try (LoaderTpm other = new LoaderTpm(folder.resolve("other"))) {
            vendor.begin(other);
            Files.delete(other.file("wish"));
            Files.writeString(other.file("depot"), Files.readString(tpm.file("depot")));
            Files.createDirectories(other.file("machines"));
            String named = new String(key.content().bytes(), StandardCharsets.US_ASCII)
                    .replaceFirst("machine \\w+", "machine " + nameOf(other));
            Files.writeString(medium(other, ".key"), named);
            Files.copy(medium(tpm, ".crt"), medium(other, ".crt"));
            other.run("tpm2 nvdefine 0x01800e90 -C o -s 8 -a 'authread|authwrite|no_da|nt=counter' >/dev/null;"
                    + " tpm2 nvincrement 0x01800e90");
            assertSays(
                    "the key for this machine on the medium was changed, or sealed for another TPM.",
                    other.run(AROUND + UNLOCK));
        }
        assertEquals("[]", log.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "foreign | localhost | a certificate that the edition's authority does not vouch for",
                "till | localhost | a certificate that the edition's authority does not vouch for",
                "elsewhere | localhost | a certificate of another name",
                "elsewhere | 127.0.0.1 | a certificate of another name"
            })
    void whatIsNotTheDepotIsToldNothing(String certificate, String host, String sentence) throws Exception {
        try (LyingDepot other = new LyingDepot(certificates, certificate, List.of(LyingDepot.answer(200, "")))) {
            wish(host, other.port());
            assertSays("what answers as the depot " + host + " has " + sentence + ".", unlock());
        }
    }

    private static String challenge(String session, String credential, String nonce, String registers) {
        return "session " + session + "\ncredential " + credential + "\nnonce " + nonce + "\nregisters " + registers
                + "\n";
    }

    private static List<byte[]> lies() {
        String session = "a".repeat(32);
        String nonce = "b".repeat(64);
        String right = challenge(session, "AAAA", nonce, "4,7,11");
        List<byte[]> lies = new ArrayList<>();
        for (String whole : List.of(
                " ",
                "\r\n\r\n ",
                "HTTP/1.1 200 OK\r\n",
                "SSH-2.0-x\r\n",
                "200 OK\r\n\r\n" + right,
                "x".repeat(1 << 20))) {
            lies.add(whole.getBytes(StandardCharsets.ISO_8859_1));
        }
        for (String body : List.of(
                "",
                "refused depot.no-start\n",
                right.strip(),
                right + "more\n",
                right.replace("registers", "register"),
                right.replace("\n", "\r\n"),
                right.replace("session ", "session  "),
                challenge("$(touch pwned)", "AAAA", nonce, "4,7,11"),
                challenge(session, "`touch pwned`", nonce, "4,7,11"),
                challenge(session, "A".repeat(9000), nonce, "4,7,11"),
                challenge(session, "AAAA", nonce + "b", "4,7,11"),
                challenge(session, "AAAA", "-" + nonce.substring(1), "4,7,11"),
                challenge(session, "AAAA", nonce, "7,11;touch pwned"),
                challenge(session, "AAAA", nonce, "7,11+sha1:1"),
                challenge(session, "AAAA", nonce, "7,*,11"),
                challenge(session, "AAAA", nonce, "4,7"),
                challenge(session, "AAAA", nonce, "4,11"),
                challenge(session, "AAAA", nonce, "17,111"),
                challenge(session, "AAAA", nonce, "7,,11"),
                challenge(session, "AAAA", nonce, "7,11,"),
                challenge(session, "AAAA", nonce, ""),
                right + "x".repeat(1 << 20))) {
            lies.add(LyingDepot.answer(200, body));
        }
        for (String refusal :
                List.of("refused $(id)", "refused ", "refused", "key AAAA", "Refused depot.x", "refused ID")) {
            lies.add(LyingDepot.answer(403, refusal + "\n"));
        }
        lies.add(LyingDepot.answer(404, "refused depot.no-start\n"));
        return lies;
    }

    /** In one start, to be quick: what is made once for all questions is made once. */
    @Test
    void whatCannotBeUnderstoodIsBelievedInNoPart() throws Exception {
        List<byte[]> lies = lies();
        try (LyingDepot liar = new LyingDepot(certificates, "depot", lies)) {
            point(liar.port());
            String said = tpm.run(AROUND + """
                    tpm_take
                    depot_take
                    depot_read_wish
                    tpm_unseal 64
                    depot_write_key
                    depot_make_attestation_key
                    for lie in $(seq %d); do
                        if depot_converse %s; then echo "believed $lie"; else echo "$depot_again, $tpm_fault"; fi
                        [ "$(wc -c <"$depot_files/answer")" -le 16384 ] || echo "kept too much of $lie"
                    done
                    """.formatted(lies.size(), CONTAINER));
            assertEquals("no, the answer of the depot localhost cannot be understood\n".repeat(lies.size()), said);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertTrue(files.noneMatch(file -> file.endsWith("pwned")));
        }
    }

    @Test
    void aDepotThatIsSilentIsNotWaitedForLongerThanAgreed() throws Exception {
        try (LyingDepot silent = new LyingDepot(certificates, "depot", List.of(new byte[0]))) {
            point(silent.port());
            assertSays("the depot localhost does not answer.", unlock("xter_depot_tries=1; xter_depot_patience=2"));
        }
    }

    /** The challenge of an earlier start, in a good conversation, is worth nothing for the key of this start. */
    @Test
    void whatTheDepotOnceSaidIsNoAnswerInAnotherStart() throws Exception {
        String record = "rm() { [ ! -f answer ] || cp answer \"$FOLDER/recorded\"; command rm \"$@\"; }";
        assertTrue(unlock(record).contains("opened"));
        List<byte[]> recorded = List.of(Files.readAllBytes(tpm.file("recorded")));
        try (LyingDepot replaying = new LyingDepot(certificates, "depot", recorded)) {
            point(replaying.port());
            assertSays("the challenge of the depot localhost is not for this machine's TPM.", unlock());
        }
    }
}

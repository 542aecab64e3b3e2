package org.xter.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xter.runtime.initrd.Loader;
import org.xter.trust.sealing.MachineKey;
import org.xter.trust.sealing.MachineTpm;

/** What the loader does with a TPM that was provisioned by our code, and what it says when a link does not hold. */
class LoaderTpmTest {
    private static final UUID PRODUCT = UUID.fromString("6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10");
    /** How often power is cut in one test. */
    private static final int CUTS = 30;

    private static final String DESCRIBE =
            "manifest_epoch=2; tpm_identify; tpm_find_key || :; tpm_describe >/dev/null; cat \"$FOLDER/machine\"";
    private static final String UNSEAL = """
            if tpm_identify && tpm_find_key && tpm_unseal 96; then
                echo "secret $(od -An -v -tx1 "$xter_tpm_folder/secret" | tr -d ' \\n')"
            else
                echo "$tpm_fault"
            fi
            """;

    @TempDir
    Path folder;

    private static SignedStart vendor;
    private static SignedStart stranger;

    private final byte[] volumeKey = new byte[64];
    private LoaderTpm tpm;

    @BeforeAll
    static void makeKeys() throws Exception {
        vendor = SignedStart.draw();
        stranger = SignedStart.draw();
    }

    @BeforeEach
    void start() throws Exception {
        new Random(1).nextBytes(volumeKey);
        tpm = new LoaderTpm(folder.resolve("one"));
        vendor.begin(tpm);
    }

    @AfterEach
    void end() throws Exception {
        tpm.close();
    }

    private static MachineTpm facts(LoaderTpm machine) throws Exception {
        Files.createDirectories(machine.file("machines"));
        String text = machine.run(DESCRIBE);
        return MachineTpm.read("machine", text.getBytes(StandardCharsets.US_ASCII));
    }

    private MachineKey seal(MachineTpm facts, long most) {
        return MachineKey.seal(
                volumeKey, PRODUCT, facts, vendor.policyKey(), SignedStart.firmware(), most, new SecureRandom());
    }

    private static void put(LoaderTpm machine, String path, byte[] content) throws Exception {
        Files.write(machine.file("machines").resolve(Path.of(path).getFileName()), content);
    }

    /** Provisions the machine for a release of the epoch it is in. */
    private MachineKey provision() throws Exception {
        MachineTpm facts = facts(tpm);
        MachineKey key = seal(facts, facts.most(2));
        put(tpm, key.file(), key.content().bytes());
        return key;
    }

    private String secret(MachineKey key) {
        return "secret " + HexFormat.of().formatHex(volumeKey) + (PRODUCT + "" + key.machine()).replace("-", "") + "\n";
    }

    @Test
    void theProvisionedMachineGetsKeyProductAndNameOnceInAStart() throws Exception {
        MachineKey key = provision();
        assertEquals(secret(key), tpm.run(UNSEAL));
        tpm.run("registers_leave");
        assertTrue(tpm.run(UNSEAL).contains("(PCR 12)"));
        tpm.startAgain();
        vendor.begin(tpm);
        assertEquals(secret(key), tpm.run(UNSEAL));
    }

    /** The TPM itself refuses, too, where a loader was made to look away. */
    @ParameterizedTest
    @ValueSource(strings = {"tpm_check_start", "tpm_check_epoch"})
    void aLoaderThatDoesNotLookGetsNoMore(String check) throws Exception {
        provision();
        tpm.tool("pcrextend", "7:sha256=" + "1".repeat(64));
        tpm.tool("nvincrement", "0x01800e90");
        String said = tpm.run(check + "() { :; }\n" + UNSEAL);
        assertFalse(said.contains("secret"), said);
        assertTrue(said.strip().length() > 20, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tool pcrextend 7:sha256=" + "11111111" + "11111111" + "11111111" + "11111111" + "11111111" + "11111111"
                        + "11111111" + "11111111" + "| (PCR 7)",
                "run tpm_event 12 credential| (PCR 12)",
                "run tpm_event 11 other| not what the vendor signed for the loader (PCR 11)",
                "run tpm_count_up 0x01800e90| has run a release of a later security epoch",
                "tool clear| has no epoch counter: it was cleared",
                "run rm \"$FOLDER/signatures\"| firmware must start kernel.efi itself",
                "run rm \"$FOLDER/machines\"/*| the medium has no key for this machine's TPM",
                "run rm \"$FOLDER/socket\"| this machine has no TPM"
            })
    void eachLinkThatDoesNotHoldIsNamed(String attack, String sentence) throws Exception {
        provision();
        String[] words = attack.split(" ", 2);
        if (words[0].equals("run")) {
            tpm.run(words[1]);
        } else {
            tpm.tool(words[1].split(" "));
        }
        String said = tpm.run(UNSEAL);
        assertTrue(said.contains(sentence), said);
        assertFalse(said.contains("secret"), said);
        assertEquals(1, said.lines().count(), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registers_enter", "registers_leave"})
    void aSignedStartThatCannotBeToldToTheTpmEnds(String step) throws Exception {
        String deaf =
                "tpm_exchange() { return 1; }; xter_on_refusal=wait; signature_expected() { [ \"$signed\" = yes ]; }; ";
        assertEquals(
                "refused: the TPM does not take down how far the start came (PCR 11, PCR 12)\n",
                tpm.run(deaf + "signed=yes; " + step + "; echo went on"));
        assertEquals("went on\n", tpm.run(deaf + "signed=no; " + step + "; echo went on"));
    }

    @Test
    void aStartThatAnotherKeySignedIsRefused() throws Exception {
        provision();
        stranger.leavePolicy(tpm, vendor.signer());
        assertEquals("the policy of the start is not signed by the key in kernel.efi (PCR 11)\n", tpm.run(UNSEAL));
        stranger.leavePolicy(tpm, stranger.signer());
        assertEquals(
                "the TPM does not give out the key: the vendor's key or the values it was sealed to are others\n",
                tpm.run(UNSEAL));
    }

    @Test
    void theSameMediumAtAnotherTpmStaysClosed() throws Exception {
        MachineKey key = provision();
        try (LoaderTpm other = new LoaderTpm(folder.resolve("two"))) {
            vendor.begin(other);
            MachineTpm facts = facts(other);
            put(other, key.file(), key.content().bytes());
            assertTrue(other.run(UNSEAL).contains("the medium has no key for this machine's TPM"));
            String named = new String(key.content().bytes(), StandardCharsets.US_ASCII)
                    .replaceFirst(
                            "machine \\w+", "machine " + facts.endorsement().fingerprint());
            put(other, MachineKey.path(facts.endorsement()), named.getBytes(StandardCharsets.US_ASCII));
            assertEquals(
                    "the key for this machine on the medium was changed, or sealed for another TPM\n",
                    other.run(UNSEAL));
        }
    }

    /** A changed bit gives one sentence; what base64 does not tell apart changes nothing. */
    @Test
    void aKeyFileThatWasChangedOpensNothingAndSaysSo() throws Exception {
        MachineKey key = provision();
        byte[] whole = key.content().bytes();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            put(tpm, key.file(), changed);
            String said = tpm.run(UNSEAL);
            if (!said.equals(secret(key))) {
                assertFalse(said.contains("secret "), said);
                assertFalse(said.contains("no endorsement key"), said);
                assertEquals(1, said.lines().count(), said);
            }
        }
        for (byte[] hostile : List.of(
                new byte[0],
                "xter-sealed-key 1\n".getBytes(StandardCharsets.US_ASCII),
                new byte[20_000],
                (new String(whole, StandardCharsets.US_ASCII) + "end\n").getBytes(StandardCharsets.US_ASCII),
                new String(whole, StandardCharsets.US_ASCII)
                        .replace("counter 0x01800e90", "counter 0x01$(id)")
                        .getBytes(StandardCharsets.US_ASCII))) {
            put(tpm, key.file(), hostile);
            String said = tpm.run(UNSEAL);
            assertTrue(
                    said.startsWith("the key for this machine on the medium was changed (line ")
                            && said.lines().count() == 1,
                    said);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1, 1000})
    void anotherBoundInTheFileIsNoOtherBound(long difference) throws Exception {
        MachineTpm facts = facts(tpm);
        MachineKey key = seal(facts, facts.most(2) + 5);
        String text = new String(key.content().bytes(), StandardCharsets.US_ASCII);
        String most = "most " + (facts.most(2) + 5);
        put(
                tpm,
                key.file(),
                text.replace(most, "most " + (facts.most(2) + 5 + difference)).getBytes(StandardCharsets.US_ASCII));
        assertTrue(tpm.run(UNSEAL).startsWith("the TPM does not give out the key"));
    }

    /** Provisioning on the device is one counter, however often it is interrupted. */
    @Test
    void powerCutsWhileTheCounterIsMadeLeaveAMachineThatCanBeProvisioned() throws Exception {
        Files.createDirectories(tpm.file("machines"));
        Random random = new Random(3);
        for (int i = 0; i < CUTS; i++) {
            if (i % 5 == 0) {
                tpm.run("tpm2 nvundefine -C o 0x01800e90 || :");
            }
            cut(DESCRIBE, random.nextInt(300));
        }
        MachineKey key = provision();
        assertEquals(secret(key), tpm.run(UNSEAL));
    }

    @Test
    void powerCutsWhileTheEpochAdvancesLeaveTheOldOrTheNewReleaseOpen() throws Exception {
        MachineTpm facts = facts(tpm);
        MachineKey older = seal(facts, facts.most(2));
        MachineKey newer = seal(facts, facts.most(2) + CUTS);
        String advance = advance(newer);
        put(tpm, newer.file(), newer.content().bytes());
        Random random = new Random(4);
        for (int i = 0; i < CUTS; i++) {
            cut(advance, 20 + random.nextInt(150));
            if (i % 6 == 0) {
                assertEquals(secret(newer), tpm.run(UNSEAL));
            }
        }
        tpm.run(advance);
        assertEquals(
                facts.most(2) + CUTS,
                Long.parseLong(tpm.run("tpm_count 0x01800e90").strip()));
        assertEquals("", tpm.run(advance));
        assertEquals(secret(newer), tpm.run(UNSEAL));
        put(tpm, older.file(), older.content().bytes());
        assertTrue(tpm.run(UNSEAL).contains("later security epoch"));
    }

    @Test
    void aSystemThatIsNotHealthyDoesNotAdvance() throws Exception {
        MachineTpm facts = facts(tpm);
        MachineKey newer = seal(facts, facts.most(2) + 1);
        put(tpm, newer.file(), newer.content().bytes());
        String said = tpm.run(advance(newer).replace("echo running", "echo degraded"));
        assertTrue(said.contains("The system is degraded: older releases can still be started."), said);
        assertEquals(
                facts.count(), Long.parseLong(tpm.run("tpm_count 0x01800e90").strip()));
    }

    /** The program of the running system, with this TPM and a system that says how it is. */
    private String advance(MachineKey key) throws Exception {
        String most = new String(key.content().bytes(), StandardCharsets.US_ASCII)
                .lines()
                .filter(line -> line.startsWith("most "))
                .findFirst()
                .orElseThrow();
        Files.writeString(tpm.file("epoch"), "0x01800e90 " + most.substring("most ".length()) + "\n");
        try (var in = Loader.class.getResourceAsStream("/org/xter/runtime/system/epoch")) {
            String program = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(". /usr/lib/xter/consoles.sh", "console_line() { :; }")
                    .replace(". /usr/lib/xter/registers.sh", "systemctl() { echo running; }")
                    .replace("/run/xter/epoch", tpm.file("epoch").toString());
            assertNotEquals(-1, program.indexOf("systemctl() { echo running; }"));
            return program;
        }
    }

    /** Runs lines for some milliseconds; then the power goes. */
    private void cut(String lines, int milliseconds) throws Exception {
        tpm.cut(lines, milliseconds);
        vendor.begin(tpm);
    }
}

package org.xter.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The secrets that open state volume and container B: which starts may read them, and which may have written them. */
class MachineSecretsTest {
    private static final String INDEX = "0x01800e91";
    private static final String OTHERS =
            "the secrets in the TPM were not written by this vendor's loader with this firmware";
    private static final String NONE = "the TPM holds no secrets of this machine";
    private static final int CUTS = 30;

    private static final String MAKE = "tpm_identify; secrets_make && echo made || echo \"$secrets_fault\"";
    private static final String READ = """
            tpm_identify
            if secrets_read; then echo "$secrets_state $secrets_b"; else echo "$secrets_fault"; fi
            """;
    /** What a start leaves for container B, whose client took the salt in the file of that name or none. */
    private static final String LEAVE = """
            tpm_identify
            xter_secrets_for_b=$FOLDER/for-b
            secrets_read
            secrets_leave_for_b
            cat "$FOLDER/for-b"
            """;

    private static SignedStart vendor;

    @TempDir
    Path folder;

    private LoaderTpm tpm;

    @BeforeAll
    static void makeKey() throws Exception {
        vendor = SignedStart.draw();
    }

    @BeforeEach
    void start() throws Exception {
        tpm = new LoaderTpm(folder.resolve("one"));
        vendor.begin(tpm);
    }

    @AfterEach
    void end() throws Exception {
        tpm.close();
    }

    private void startAgain() throws Exception {
        tpm.startAgain();
        vendor.begin(tpm);
    }

    /** The secrets as this start reads them; the first is the state volume's. */
    private String secrets() throws Exception {
        String said = tpm.run(READ);
        assertTrue(said.matches("[0-9a-f]{64} [0-9a-f]{64}\n"), said);
        return said;
    }

    @Test
    void theyAreMadeOnceAndReadInEachSignedStartUntilTheLoaderLeaves() throws Exception {
        assertEquals(NONE + "\n", tpm.run(READ));
        assertEquals("made\n", tpm.run(MAKE));
        String secrets = secrets();
        assertNotEquals(secrets.substring(0, 64), secrets.substring(65, 129));
        assertEquals(secrets, secrets());
        tpm.run("registers_leave");
        String said = tpm.run(READ);
        assertEquals("what was started is not what the vendor signed for the loader (PCR 11)\n", said);
        startAgain();
        assertEquals(secrets, secrets());
        assertFalse(Files.exists(tpm.file("run/secrets")), "the file they came in is gone");
    }

    /** Neither a later release nor a later epoch is another machine. */
    @Test
    void aLaterReleaseOfAHigherEpochReadsTheSame() throws Exception {
        tpm.tool("nvdefine", "0x01800e90", "-C", "o", "-s", "8", "-a", "authread|authwrite|no_da|nt=counter");
        tpm.run("tpm_count_up 0x01800e90");
        tpm.run(MAKE);
        String secrets = secrets();
        tpm.startAgain();
        vendor.begin(tpm, "c".repeat(64));
        assertEquals(secrets, secrets());
        tpm.run("tpm_count_up 0x01800e90; tpm_count_up 0x01800e90");
        assertEquals(secrets, secrets());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tpm2 pcrextend 7:sha256=" + "11111111" + "11111111" + "11111111" + "11111111" + "11111111" + "11111111"
                        + "11111111" + "11111111" + "| " + OTHERS,
                "tpm_event 12 credential| " + OTHERS,
                "tpm_event 11 other| what was started is not what the vendor signed for the loader (PCR 11)",
                "tpm2 clear| " + NONE,
                "tpm2 nvundefine -C o " + INDEX + "| " + NONE,
                "rm \"$FOLDER/signatures\"| the start brings no signed policy: firmware must start kernel.efi itself"
            })
    void whereALinkDoesNotHoldTheyStayClosedAndItIsNamed(String attack, String sentence) throws Exception {
        tpm.run(MAKE);
        tpm.run(attack);
        assertEquals(sentence + "\n", tpm.run(READ));
    }

    /** The TPM itself refuses, too, where a loader was made to look away. */
    @Test
    void aLoaderThatDoesNotLookGetsNoMore() throws Exception {
        tpm.run(MAKE);
        tpm.run("tpm_event 12 credential");
        assertEquals("the TPM does not give out the machine's secrets\n", tpm.run("secrets_check() { :; }\n" + READ));
    }

    @Test
    void aStartThatAnotherKeySignedReadsAndMakesNothing() throws Exception {
        tpm.run(MAKE);
        SignedStart.draw().leavePolicy(tpm, vendor.signer());
        String sentence = "the policy of the start is not signed by the key in kernel.efi (PCR 11)\n";
        assertEquals(sentence, tpm.run(READ));
        assertEquals(sentence, tpm.run(MAKE));
    }

    @Test
    void anotherTpmHasOthers() throws Exception {
        tpm.run(MAKE);
        try (LoaderTpm other = new LoaderTpm(folder.resolve("two"))) {
            vendor.begin(other);
            assertEquals(NONE + "\n", other.run(READ));
            other.run(MAKE);
            assertNotEquals(secrets(), other.run(READ));
        }
    }

    /**
     * Who has the machine, and may do all with its TPM that owners may, puts secrets there that he knows, for a state volume
     * of his own: under the loader's policy, which he cannot fulfil, with ways for himself; or under none.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "-L run/policy -a \"policyread|policywrite|no_da|ownerwrite\";-C o",
                "-L run/policy -a \"policyread|policywrite|no_da|authwrite\";-C " + INDEX,
                "-L run/policy -a \"policyread|authwrite|no_da\";-C " + INDEX,
                "-L run/policy -a \"policyread|policywrite|no_da\";-C " + INDEX,
                "-a \"authread|authwrite|no_da\";-C " + INDEX
            })
    void secretsThatAStrangerWroteAreNotBelieved(String definition, String authority) throws Exception {
        tpm.run(MAKE);
        tpm.run("registers_leave");
        tpm.tool("nvundefine", "-C", "o", INDEX);
        tpm.run("cd \"$FOLDER\"; head -c 64 /dev/zero >known; tpm2 nvdefine " + INDEX + " -C o -s 64 -g sha256 "
                + definition + "; tpm2 nvwrite " + INDEX + " " + authority + " -i known || :");
        assertTrue(tpm.run("tpm2 nvreadpublic " + INDEX).contains("size: 64"));
        startAgain();
        assertEquals(OTHERS + "\n", tpm.run(READ));
        assertEquals("made\n", tpm.run(MAKE));
        assertFalse(secrets().startsWith("0".repeat(64)));
    }

    /** Wherever it goes, the next start has secrets, none, or half-made ones, which it does not believe; and makes them. */
    @Test
    void powerCutsWhileTheyAreMadeLeaveAMachineThatMakesThem() throws Exception {
        Random random = new Random(5);
        for (int i = 0; i < CUTS; i++) {
            tpm.cut(MAKE, random.nextInt(1500));
            vendor.begin(tpm);
            String said = tpm.run(READ).strip();
            assertTrue(said.matches("[0-9a-f]{64} [0-9a-f]{64}") || said.equals(NONE) || said.equals(OTHERS), said);
        }
        assertEquals("made\n", tpm.run(MAKE));
        secrets();
    }

    /** Of what a start leaves for container B follows neither what opens the state volume nor what the next start leaves. */
    @Test
    void containerBGetsAnotherSecretInEachStartUntilItsClientTakesOne() throws Exception {
        tpm.run(MAKE);
        String first = tpm.run(LEAVE);
        String second = tpm.run(LEAVE);
        Matcher offered = Pattern.compile("([0-9a-f]{64}) ([0-9a-f]{64})\n").matcher(second);
        assertTrue(offered.matches(), second);
        assertNotEquals(first, second);
        assertFalse(secrets().contains(offered.group(2)));
        String taken = LEAVE.replace("secrets_leave_for_b", "xter_secrets_salt=$FOLDER/salt; secrets_leave_for_b");
        Files.writeString(tpm.file("salt"), "6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10 " + offered.group(1) + "\n");
        assertEquals(second, tpm.run(taken));
        startAgain();
        assertEquals(second, tpm.run(taken));
        for (String damaged : new String[] {"", "x", "uuid $(id)\n", "uuid " + "0".repeat(63) + "\n"}) {
            Files.writeString(tpm.file("salt"), damaged);
            assertTrue(tpm.run(taken).matches("[0-9a-f]{64} [0-9a-f]{64}\n"), damaged);
        }
        Files.delete(tpm.file("for-b"));
        Files.writeString(tpm.file("wish"), "tpm\n");
        assertTrue(tpm.run(LEAVE).contains("can't open"), "an edition that does not ask for it");
    }

    /** A TPM that is a chip of its own: who listens at its bus learns nothing. */
    @Test
    void theyPassTheBusEncrypted() throws Exception {
        tpm.run(MAKE);
        String secrets = secrets();
        String traffic = tpm.traffic();
        assertTrue(traffic.contains("7".repeat(64)), "what is measured passes as it is");
        for (int i = 0; i < 2; i++) {
            String start = secrets.substring(65 * i, 65 * i + 16);
            assertFalse(traffic.contains(start), start);
        }
    }
}

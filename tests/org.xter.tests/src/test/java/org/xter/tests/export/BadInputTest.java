package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command line answers to what is wrong: one clear message with its place, an exit code, nothing half-written. */
class BadInputTest {
    private static final String EDITION = """
            format: 1
            edition:
              name: sample
              title: Sample
              kind: custom
              version: 1.0
              vendor: xTER
              product: 6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10
            base:
              distribution: debian
              suite: bookworm
              architecture: amd64
            system:
              packages: [bash]
            targets:
              - { format: raw }
            """;

    @TempDir
    Path folder;

    private Xter.Outcome answer(String edition, String... command) throws Exception {
        Files.writeString(folder.resolve("sample.edition"), edition);
        String[] arguments = new String[command.length + 3];
        System.arraycopy(command, 0, arguments, 0, command.length);
        arguments[command.length] = "sample.edition";
        arguments[command.length + 1] = "--store";
        arguments[command.length + 2] = "store";
        Xter.Outcome outcome = Xter.run(folder, arguments);
        assertFalse(outcome.err().contains("\tat "), outcome.err());
        assertFalse(Files.exists(folder.resolve("out/sample-1.0.img")));
        return outcome;
    }

    @ParameterizedTest
    @CsvSource({
        "check, 'name: sample', 'name: [sample', sample.edition:",
        "export, 'kind: custom', 'kind: rooter', sample.edition:5:9",
        "check, 'packages: [bash]', 'package: [bash]', sample.edition:14:3",
        "export, 'suite: bookworm', 'suite: bookworm\n  suite: bookworm', sample.edition:12:3",
        "export, '{ format: raw }', '{ format: ova }', sample.edition:16",
    })
    void aMistakeInTheFileIsToldWithItsPlace(String command, String right, String wrong, String place)
            throws Exception {
        Xter.Outcome outcome = answer(EDITION.replace(right, wrong), command);
        assertEquals(1, outcome.exit(), outcome.err());
        assertTrue(outcome.err().contains(place), outcome.err());
        assertTrue(outcome.err().contains("error:"), outcome.err());
    }

    @Test
    void aMissingFileIsToldAsThat() throws Exception {
        Xter.Outcome outcome = Xter.run(folder, "export", "nowhere.edition");
        assertTrue(outcome.exit() == 1 || outcome.exit() == 3, outcome.err());
        assertTrue(outcome.err().contains("nowhere.edition"), outcome.err());
    }

    @Test
    void whatCannotBeAppliedYetIsRefusedWithTheReason() throws Exception {
        String protectedEdition = EDITION + """
                protection:
                  container-a: { cipher: aes-xts, key-bits: 256, holder: vendor, unlock: [passphrase] }
                  container-b: { cipher: serpent-xts, key-bits: 256, holder: client, unlock: [depot] }
                """;
        for (String command : new String[] {"check", "export"}) {
            Xter.Outcome outcome = answer(protectedEdition, command);
            assertEquals(1, outcome.exit(), outcome.err());
            assertTrue(outcome.err().contains("sample.edition:19"), outcome.err());
        }
    }

    @Test
    void aWrongCommandLineIsToldWithTheUsage() throws Exception {
        Xter.Outcome outcome = Xter.run(folder, "export");
        assertEquals(2, outcome.exit());
        assertTrue(outcome.err().contains("Usage: xter export"), outcome.err());
    }

    @Test
    void anUnreachableRepositoryIsToldAndExitsWithItsOwnCode() throws Exception {
        String edition = EDITION.replace("  architecture: amd64\n", """
                  architecture: amd64
                  repositories:
                    - { id: debian, addresses: ["http://127.0.0.1:9/debian"], suites: [bookworm], components: [main] }
                """);
        Xter.Outcome outcome = answer(edition, "resolve");
        assertEquals(3, outcome.exit(), outcome.err());
        assertTrue(outcome.err().contains("127.0.0.1:9"), outcome.err());
    }

    @Test
    void machinesAreAnsweredInJsonLines() throws Exception {
        Xter.Outcome outcome = answer(EDITION.replace("kind: custom", "kind: rooter"), "check", "--json");
        assertEquals(1, outcome.exit());
        assertTrue(outcome.out().lines().allMatch(line -> line.startsWith("{") && line.endsWith("}")), outcome.out());
        assertTrue(outcome.out().contains("\"event\":\"problem\""), outcome.out());
        assertTrue(outcome.out().contains("\"line\":5"), outcome.out());
        assertTrue(
                outcome.out().lines().toList().getLast().startsWith("{\"event\":\"result\",\"exit\":1"), outcome.out());
    }

    @Test
    @Tag("network")
    void anUnknownPackageIsToldWithItsPlaceAndALikelyName() throws Exception {
        Xter.Outcome outcome = answer(EDITION.replace("[bash]", "[bash, dnsmask]"), "resolve");
        assertEquals(1, outcome.exit(), outcome.err());
        assertTrue(outcome.err().contains("sample.edition:14:20"), outcome.err());
        assertTrue(outcome.err().contains("dnsmasq"), outcome.err());
    }

    @Test
    @Tag("network")
    void aRequiredLockThatDoesNotFitIsRefused() throws Exception {
        Xter.Outcome outcome = answer(EDITION, "export", "--locked");
        assertEquals(1, outcome.exit(), outcome.err());
        assertTrue(outcome.err().contains("sample.lock"), outcome.err());
        assertTrue(outcome.err().contains("xter resolve"), outcome.err());
    }

    @Test
    void passwordsAreHashedWithoutBeingShown() throws Exception {
        Process process = Xter.start(folder, Map.of(), "passwd");
        try (var in = process.getOutputStream()) {
            in.write("correct horse\n".getBytes());
        }
        Xter.Outcome outcome = Xter.await(process, folder);
        assertEquals(0, outcome.exit());
        assertTrue(outcome.out().startsWith("$6$rounds="), outcome.out());
        assertFalse(outcome.out().contains("horse"));
    }
}

package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.format.pe.PeFile;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.report.Cancellation;
import org.xter.store.Content;
import org.xter.tests.boot.SignedProgram;
import org.xter.tests.boot.TestVendor;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.measure.BootPath;
import org.xter.trust.measure.BootPrediction;
import org.xter.trust.measure.PcrBank;
import org.xter.trust.measure.SecureBootMeasurement;
import org.xter.trust.secureboot.SecureBootKeys;

class MeasureCommandTest {
    private static final Path STUB = Path.of("/usr/lib/systemd/boot/efi/linuxx64.efi.stub");
    private static final Path VARIABLES = Path.of("/usr/share/OVMF/OVMF_VARS_4M.fd");

    @TempDir
    static Path folder;

    private static Path unsigned;
    private static Path signed;
    private static Keyring keyring;

    @BeforeAll
    static void make() throws Exception {
        assumeTrue(Files.exists(STUB), "no systemd-stub (Debian package systemd-boot-efi)");
        assumeTrue(Files.exists(Path.of("/usr/bin/sbsign")), "no sbsign (Debian package sbsigntool)");
        keyring = TestVendor.create(folder.resolve("keys"), "vendor");
        unsigned = folder.resolve("unsigned.efi");
        PeFile stub = PeFile.read(Content.ofFile(STUB));
        try (var out = Files.newOutputStream(unsigned)) {
            // Any EFI program may be the kernel within.
            new Uki(Map.of(UkiSection.LINUX, stub.content(), UkiSection.CMDLINE, Content.of("quiet")))
                    .write(stub, out, Cancellation.NEVER);
        }
        signed = SignedProgram.of(unsigned, keyring, Files.createTempDirectory(folder, "sign"));
    }

    private static BootPrediction prediction(Path kernel, Optional<SecureBootMeasurement> firmware, PcrBank bank)
            throws Exception {
        return BootPrediction.of(PeFile.read(Content.ofFile(kernel)), firmware, bank, Cancellation.NEVER);
    }

    private static List<String> lines(String... arguments) throws Exception {
        return Xter.run(folder, arguments).orFail().out().lines().toList();
    }

    @Test
    void theKernelAloneTellsThePhasesOfPcr11AndWhatFirmwareStarts() throws Exception {
        BootPrediction expected = prediction(signed, Optional.empty(), PcrBank.SHA256);
        List<String> said = lines("measure", signed.toString());
        assertEquals("PCR 4   " + expected.pcr4().hex() + "  with Secure Boot", said.get(0));
        assertEquals("PCR 11  " + expected.pcr11().get(BootPath.BEGIN).hex() + "  before the initrd", said.get(1));
        assertEquals("PCR 11  " + expected.pcr11().get(BootPath.READY).hex() + "  " + BootPath.READY, said.get(5));
        assertEquals(6, said.size());
    }

    @Test
    void keysOfFirmwareTellPcr7WhereverTheyAreNamed() throws Exception {
        SecureBootMeasurement firmware =
                SecureBootMeasurement.of(SecureBootKeys.of(keyring).contents());
        String expected = prediction(signed, Optional.of(firmware), PcrBank.SHA384)
                .pcr7()
                .orElseThrow()
                .hex();
        assertTrue(lines("measure", signed.toString(), "--keyring", "keys", "--bank", "sha384")
                .contains("PCR 7   " + expected));
        assumeTrue(Files.exists(VARIABLES), "no firmware (Debian package ovmf)");
        Files.write(folder.resolve("variables"), SecureBootKeys.of(keyring).store(VARIABLES, Instant.EPOCH));
        assertTrue(lines("measure", signed.toString(), "--vars", "variables", "--bank", "SHA384")
                .contains("PCR 7   " + expected));
        assertTrue(lines("measure", unsigned.toString(), "--vars", VARIABLES.toString())
                .get(0)
                .endsWith("without Secure Boot"));
    }

    @Test
    void machinesGetTheSameAsData() throws Exception {
        JsonNode result = new ObjectMapper()
                .readTree(Xter.run(folder, "measure", signed.toString(), "--keyring", "keys", "--json")
                        .orFail()
                        .out());
        assertEquals("result", result.get("event").asText());
        assertEquals("sha256", result.get("bank").asText());
        assertTrue(result.get("secure-boot").asBoolean());
        assertEquals(64, result.get("pcr7").asText().length());
        assertEquals(5, result.get("pcr11").size());
        assertEquals("", result.get("pcr11").get(0).get("phase").asText());
        assertEquals(
                prediction(signed, Optional.empty(), PcrBank.SHA256)
                        .pcr11()
                        .get(BootPath.INITRD)
                        .hex(),
                result.get("pcr11").get(1).get("value").asText());
    }

    @Test
    void aKernelThatFirmwareRefusesIsAnError() throws Exception {
        Xter.Outcome outcome = Xter.run(folder, "measure", unsigned.toString(), "--keyring", "keys");
        assertEquals(1, outcome.exit());
        assertTrue(outcome.err().contains("refuses the kernel"), outcome.err());
        assertTrue(outcome.out().contains("PCR 11"), "what follows from the kernel alone is told");
    }

    @Test
    void whatIsNoKernelIsSaidSo() throws Exception {
        assertEquals(1, Xter.run(folder, "measure", STUB.toString()).exit());
        assertEquals(2, Xter.run(folder, "measure").exit());
        Xter.Outcome both = Xter.run(folder, "measure", signed.toString(), "--keyring", "keys", "--vars", "variables");
        assertEquals(2, both.exit(), "one firmware at a time");
    }
}

package org.xter.trust.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.format.pe.PeFile;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.trust.Keyrings;
import org.xter.trust.Tool;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.Keyring;
import org.xter.trust.keyring.Pem;
import org.xter.trust.keyring.SigningKey;
import org.xter.trust.secureboot.SecureBootKeys;

class ProgramSignaturesTest {
    @TempDir
    Path folder;

    private Map<String, byte[]> firmware;
    private byte[] signed;

    @BeforeEach
    void sign() throws Exception {
        Keyring keyring = Keyrings.copy(folder.resolve("keys"));
        firmware = SecureBootKeys.of(keyring).contents();
        signed = signed(keyring.signingKey(KeyName.of(KeyRole.KERNEL)));
    }

    private byte[] signed(SigningKey key) throws Exception {
        Path program = Files.write(
                folder.resolve("program.efi"), Images.stub().content().bytes());
        Path pem = Files.writeString(
                folder.resolve("key.pem"), Pem.encode("PRIVATE KEY", key.key().getEncoded()));
        Path certificate = Files.writeString(folder.resolve("certificate.pem"), Pem.encode(key.certificate()));
        Path result = folder.resolve("signed.efi");
        Tool.of("sbsign", "sbsigntool").accepts("--key", pem, "--cert", certificate, "--output", result, program);
        return Files.readAllBytes(result);
    }

    private boolean starts(byte[] program) throws Exception {
        Optional<PcrValue> pcr7 = SecureBootMeasurement.of(firmware)
                .pcr7(PeFile.read(Content.of(program)), PcrBank.SHA256, Cancellation.NEVER);
        return pcr7.isPresent();
    }

    @Test
    void theAuthorityInDbVouchesThoughItsCertificateIsNotInTheSignature() throws Exception {
        assertTrue(starts(signed));
        firmware.remove("db");
        assertFalse(starts(signed));
    }

    @Test
    void eachByteOfTheProgramCounts() throws Exception {
        int end = (int) Images.stub().content().size();
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            byte[] changed = signed.clone();
            changed[0x400 + random.nextInt(end - 0x400)] ^= 1;
            assertFalse(starts(changed));
        }
    }

    @Test
    void aDamagedSignatureIsNoneAndNoFault() throws Exception {
        int begin = (int) Images.stub().content().size() + 8;
        Random random = new Random(6);
        int refused = 0;
        for (int round = 0; round < 1000; round++) {
            byte[] damaged = signed.clone();
            for (int i = 0; i <= round % 3; i++) {
                damaged[begin + random.nextInt(damaged.length - begin)] = (byte) random.nextInt();
            }
            try {
                refused += starts(damaged) ? 0 : 1;
            } catch (ProblemException e) {
                assertEquals("pe.damaged", e.problems().get(0).code());
                refused++;
            }
        }
        assertTrue(refused > 800, refused + " refused");
    }
}

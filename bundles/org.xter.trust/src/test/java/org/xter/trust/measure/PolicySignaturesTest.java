package org.xter.trust.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.report.Cancellation;
import org.xter.store.Content;
import org.xter.trust.Keyrings;
import org.xter.trust.Tool;
import org.xter.trust.attestation.SoftTpm;
import org.xter.trust.keyring.KeyName;
import org.xter.trust.keyring.KeyRole;
import org.xter.trust.keyring.Pem;
import org.xter.trust.keyring.SigningKey;

class PolicySignaturesTest {
    private static final Uki SECTIONS = Images.sections(
            EnumSet.of(UkiSection.LINUX, UkiSection.OSREL, UkiSection.CMDLINE, UkiSection.INITRD, UkiSection.PCRPKEY));

    private static final Path CRYPTSETUP = Path.of("/usr/sbin/cryptsetup");

    @TempDir
    Path folder;

    private SigningKey key;
    private PolicyKey publicKey;
    private Path privatePem;
    private Path publicPem;

    @BeforeEach
    void keys() throws Exception {
        key = Keyrings.copy(folder.resolve("keys")).signingKey(KeyName.of(KeyRole.PCR_POLICY));
        publicKey = PolicyKey.of(key.certificate().getPublicKey());
        privatePem = Files.writeString(
                folder.resolve("private.pem"),
                Pem.encode("PRIVATE KEY", key.key().getEncoded()));
        publicPem =
                Files.write(folder.resolve("public.pem"), publicKey.section().bytes());
    }

    private String signed(Collection<BootPath> paths) throws Exception {
        Content json =
                PolicySignatures.sign(KernelMeasurement.of(Images.stub(), SECTIONS), paths, key, Cancellation.NEVER);
        return new String(json.bytes(), StandardCharsets.US_ASCII);
    }

    @Test
    void theKeysSectionIsWhatOpensslWrites() throws Exception {
        String theirs = Tool.openssl().accepts("pkey", "-in", privatePem, "-pubout");
        assertEquals(theirs, Files.readString(publicPem));
    }

    @Test
    void theBytesAreThoseOfSystemd() throws Exception {
        SystemdMeasure judge = SystemdMeasure.of(SECTIONS, folder);
        try (SoftTpm tpm = new SoftTpm(folder.resolve("tpm"))) {
            List<Object> options = new ArrayList<>(List.of(
                    "--tpm2-device=" + tpm.connection(), "--private-key=" + privatePem, "--public-key=" + publicPem));
            options.add("--bank=sha256");
            assertEquals(judge.says("sign", options.toArray()), signed(BootPath.USUAL), "usual");
            options.add("--phase=enter-initrd");
            assertEquals(judge.says("sign", options.toArray()), signed(List.of(BootPath.INITRD)), "one phase");
        }
    }

    @Test
    void opensslVerifiesEverySignature() throws Exception {
        String json = signed(BootPath.USUAL);
        Matcher entry =
                Pattern.compile("\"pol\":\"(\\w+)\",\"sig\":\"([\\w+/=]+)\"").matcher(json);
        int count = 0;
        for (; entry.find(); count++) {
            Path policy = Files.write(folder.resolve("policy"), HexFormat.of().parseHex(entry.group(1)));
            Path signature =
                    Files.write(folder.resolve("signature"), Base64.getDecoder().decode(entry.group(2)));
            String verdict =
                    Tool.openssl().accepts("dgst", "-sha256", "-verify", publicPem, "-signature", signature, policy);
            assertEquals("Verified OK\n", verdict);
        }
        assertEquals(BootPath.USUAL.size(), count);
    }

    @ParameterizedTest
    @EnumSource
    void aTpmComesToTheSamePolicyOverItsRegisters(PcrBank bank) throws Exception {
        try (SoftTpm tpm = new SoftTpm(folder.resolve("tpm"))) {
            Map<Integer, PcrValue> values = new TreeMap<>();
            for (int number : new int[] {7, 11, 12}) {
                byte[] digest = new byte[bank.length()];
                digest[0] = (byte) number;
                values.put(number, PcrValue.atReset(bank).extend(digest));
                tpm.run("pcrextend", number + ":" + bank + "=" + HexFormat.of().formatHex(digest));
            }
            Path session = folder.resolve("session");
            Path theirs = folder.resolve("policy");
            tpm.run("startauthsession", "-S", session);
            tpm.run("policypcr", "-S", session, "-l", bank + ":7,11,12", "-L", theirs);
            TpmPolicy ours = TpmPolicy.EMPTY.pcrs(values);
            assertArrayEquals(Files.readAllBytes(theirs), ours.digest().bytes());

            // In two steps as a machine does: what the vendor signed, then registers of its own.
            Path name = Files.write(folder.resolve("name"), publicKey.name());
            tpm.run("policyauthorize", "-S", session, "-i", theirs, "-n", name, "-L", theirs);
            assertArrayEquals(
                    Files.readAllBytes(theirs),
                    ours.authorized(publicKey).digest().bytes());
            tpm.run("policypcr", "-S", session, "-l", bank + ":7,11,12", "-L", theirs);
            assertArrayEquals(
                    Files.readAllBytes(theirs),
                    ours.authorized(publicKey).pcrs(values).digest().bytes());
            tpm.run("flushcontext", session);
        }
    }

    @Test
    void systemdEnrollsTheSamePolicy() throws Exception {
        Path disk = folder.resolve("disk");
        Files.write(disk, new byte[32 << 20]);
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "passphrase");
        assumeTrue(Files.isExecutable(CRYPTSETUP), "no cryptsetup (Debian package cryptsetup-bin)");
        new Tool(CRYPTSETUP, Map.of())
                .accepts(
                        "luksFormat",
                        "-q",
                        "--type",
                        "luks2",
                        "--pbkdf",
                        "pbkdf2",
                        "--pbkdf-force-iterations",
                        1000,
                        disk,
                        passphrase);
        try (SoftTpm tpm = new SoftTpm(folder.resolve("tpm"))) {
            Tool.of("systemd-cryptenroll", "systemd")
                    .with("PASSWORD", "passphrase")
                    .accepts(
                            "--tpm2-device=" + tpm.connection(),
                            "--tpm2-pcrs=7+12",
                            "--tpm2-public-key=" + publicPem,
                            "--tpm2-public-key-pcrs=11",
                            disk);
        }
        PcrValue reset = PcrValue.atReset(PcrBank.SHA256);
        String ours = TpmPolicy.EMPTY
                .authorized(publicKey)
                .pcrs(Map.of(7, reset, 12, reset))
                .digest()
                .hex();
        String metadata = Files.readString(disk, StandardCharsets.ISO_8859_1).substring(0, 1 << 16);
        assertTrue(metadata.contains("\"tpm2-policy-hash\":\"" + ours + "\""), () -> ours + " is not in " + metadata);
    }
}

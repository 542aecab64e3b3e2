package org.xter.tests.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.format.gpt.Partition;
import org.xter.format.gpt.PartitionTable;
import org.xter.tests.formats.DebianPackages;
import org.xter.trust.measure.BootPath;

/** Exports with a keyring, from the command line to what judges of the field say of the medium. */
@Tag("sandbox")
class SignedExportTest {
    private static final String PRODUCT = "6f0c9c1e-2f53-4d7e-9a55-0b6d3f8e7a10";
    private static final String PASSPHRASE = "correct horse";

    @TempDir
    static Path folder;

    @BeforeAll
    static void makeKeys() throws Exception {
        Files.writeString(folder.resolve("passphrase"), PASSPHRASE + "\n");
        Files.writeString(folder.resolve("wrong"), "wrong horse\n");
        keys("new", "ring", "--vendor", "Example Ltd", "--product", PRODUCT);
    }

    private static void keys(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of("keys"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--passphrase-file", "passphrase"));
        Xter.run(folder, all.toArray(String[]::new)).orFail();
    }

    private static Xter.Outcome export(Path edition, String store, String... more) throws Exception {
        List<String> all = new ArrayList<>(List.of("export", edition.toString(), "--store", store));
        all.addAll(List.of(more));
        Xter.Outcome outcome = Xter.run(folder, all.toArray(String[]::new));
        assertFalse((outcome.out() + outcome.err()).contains("horse"));
        return outcome;
    }

    /** A keyring that cannot sign stops the export before it begins: there is no store and no output yet. */
    @Test
    void whatCannotSignIsToldBeforeAnythingIsDone() throws Exception {
        Path edition = folder.resolve("mine/router.edition");
        ExportedRouter.copy(ExportedRouter.editionFolder(), edition.getParent());
        refused(edition, "is not open", "The passphrase does not open the private key", "ring", "wrong");
        Path other = folder.resolve("other/router.edition");
        ExportedRouter.copy(ExportedRouter.editionFolder(), other.getParent());
        Files.writeString(other, Files.readString(other).replace(PRODUCT, "0b7c2f7e-6a0f-4c85-9c67-7b0a5b8f0e11"));
        refused(other, "other", "no key for the edition's product 0b7c2f7e", "ring", "passphrase");
        refused(edition, "no ring", "This is no keyring", "nowhere", "passphrase");
        Path revoking = folder.resolve("revoking");
        ExportedRouter.copy(folder.resolve("ring"), revoking);
        keys("revoke", "revoking", "product-" + PRODUCT);
        refused(edition, "revoked", "was revoked", "revoking", "passphrase");
        assertEquals(
                2, export(edition, "none", "--passphrase-file", "passphrase").exit());
        assertEquals(
                2, export(edition, "none", "--unsigned", "--keyring", "ring").exit());
    }

    /** The keyring an edition names is judged by check, where it is named, and stops an export that would use it. */
    @Test
    void theKeyringAnEditionNamesIsJudgedWhereItIsNamed() throws Exception {
        Path edition = folder.resolve("naming/router.edition");
        ExportedRouter.copy(ExportedRouter.editionFolder(), edition.getParent());
        Files.writeString(edition, Files.readString(edition) + "\ntrust: { keyring: ../ring }\n");
        Xter.Outcome checked = Xter.run(folder, "check", edition.toString(), "--offline");
        assertEquals(0, checked.exit(), checked.err());
        Xter.Outcome wrong = export(edition, "none", "-o", "none-out", "--passphrase-file", "wrong");
        assertEquals(1, wrong.exit());
        assertTrue(wrong.err().contains("The passphrase does not open the private key"), wrong.err());

        Files.writeString(edition, Files.readString(edition).replace("../ring", "nowhere"));
        int line = (int) Files.readString(edition).lines().count();
        for (Xter.Outcome each : List.of(
                Xter.run(folder, "check", edition.toString(), "--offline"),
                export(edition, "none", "-o", "none-out", "--passphrase-file", "passphrase"))) {
            assertEquals(1, each.exit(), each.err());
            assertTrue(each.err().contains("router.edition:" + line + ":19: "), each.err());
            assertTrue(each.err().contains("there is no keyring in"), each.err());
        }
        assertFalse(Files.exists(folder.resolve("none-out")));
        Xter.Outcome other = export(edition, "none", "--keyring", "ring", "--passphrase-file", "wrong");
        assertTrue(other.err().contains("The passphrase does not open the private key"), other.err());
    }

    /** The page 'trust' needs no passphrase: the keyring named on the command line, else the edition's, else none. */
    @Test
    void theKeyringOfAnEditionIsDrawn() throws Exception {
        Path edition = folder.resolve("drawn/router.edition");
        ExportedRouter.copy(ExportedRouter.editionFolder(), edition.getParent());
        assertTrue(
                trust(edition).lines().anyMatch(line -> line.matches(" *Kernel key +Key +Secure Boot db +RSA-3072 *")));
        assertTrue(trust(edition, "--keyring", "ring").lines().anyMatch(SignedExportTest::isProductKeyFromTo));
        Files.writeString(edition, Files.readString(edition) + "\ntrust: { keyring: ../ring }\n");
        assertTrue(trust(edition).lines().anyMatch(SignedExportTest::isProductKeyFromTo));
    }

    private static boolean isProductKeyFromTo(String line) {
        return line.matches(" *Product key +Key +Manifest CA +ECDSA P-256 +20[0-9-]{8} to 20[0-9-]{8} *");
    }

    private static String trust(Path edition, String... more) throws Exception {
        List<String> all = new ArrayList<>(List.of("diagram", edition.toString(), "--page", "trust", "--table"));
        all.addAll(List.of(more));
        return Xter.run(folder, all.toArray(String[]::new)).orFail().out();
    }

    private static void refused(Path edition, String what, String says, String ring, String passphrase)
            throws Exception {
        Xter.Outcome outcome =
                export(edition, "none", "-o", "none-out", "--keyring", ring, "--passphrase-file", passphrase);
        assertEquals(1, outcome.exit(), what + outcome.err());
        assertTrue(outcome.err().contains(says), outcome.err());
        assertFalse(Files.exists(folder.resolve("none-out")));
    }

    @Test
    void judgesOfTheFieldTakeTheSignedRouterAndItsBytesAreTheSameEachTime() throws Exception {
        ExportedRouter router = ExportedRouter.get();
        String store = router.folder().resolve("store").toString();
        Path first = signed(router, store, "first");
        Path second = signed(router, store, "second");
        assertEquals(-1, Files.mismatch(first, second));

        Path medium = files(first);
        Path manifest = medium.resolve("xter/manifest");
        Path kernel = medium.resolve("EFI/BOOT/BOOTX64.EFI");
        Path ca = certificate("manifest-ca");
        Path db = certificate("secure-boot-db");
        for (String program : new String[] {"sbverify", "osslsigncode", "openssl"}) {
            assumeTrue(Files.exists(Path.of("/usr/bin", program)), program);
        }
        accepts("sbverify", "--cert", db.toString(), kernel.toString());
        accepts("osslsigncode", "verify", "-CAfile", db.toString(), "-in", kernel.toString());
        accepts(
                "openssl",
                "cms",
                "-verify",
                "-binary",
                "-inform",
                "DER",
                "-in",
                manifest.resolveSibling("manifest.p7s").toString(),
                "-content",
                manifest.toString(),
                "-CAfile",
                ca.toString(),
                "-purpose",
                "smimesign",
                "-out",
                "/dev/null");
        assertFalse(new String(Files.readAllBytes(kernel), StandardCharsets.ISO_8859_1).contains("xter.manifest="));

        String report;
        try (Stream<Path> all = Files.list(folder.resolve("first"))) {
            report = Files.readString(all.filter(each -> each.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow());
        }
        assertTrue(report.contains("signed: kernel.efi by CN=Example Ltd kernel,O=Example Ltd, serial number "));
        assertTrue(report.contains("the manifest by CN=manifest PRODUCT:" + PRODUCT));

        assertTrue(report.contains("\"epoch\" : 0"), report);
        carriesPolicies(kernel, report);

        Xter.Outcome shown = inspect(first, "--keyring", "ring");
        assertEquals(0, shown.exit(), shown.err());
        assertTrue(shown.out().contains("CN=manifest PRODUCT:" + PRODUCT), shown.out());
        damage(second, "product 6f0c9c1e");
        Xter.Outcome changed = inspect(second, "--keyring", "ring");
        assertEquals(1, changed.exit(), changed.out());
        assertTrue(changed.err().contains("The manifest was changed after it was signed"), changed.err());
        assertTrue(inspect(second).out().contains("signed           true"));
        damage(first, "xter.refusal=");
        assertTrue(inspect(first, "--keyring", "ring").err().contains("kernel.efi was changed after it was signed"));
        Xter.Outcome unknown = inspect(router.image(), "--keyring", "ring");
        assertEquals(1, unknown.exit(), unknown.out());
        assertTrue(unknown.err().contains("kernel.efi has no signature"), unknown.err());

        // Without a keyring it is what it was before.
        export(router.edition(), store, "-o", "unsigned").orFail();
        Path unsigned = folder.resolve("unsigned").resolve(router.image().getFileName());
        assertEquals(-1, Files.mismatch(router.image(), unsigned));
    }

    /** The sections, judged by systemd and OpenSSL, and what the report says a TPM will hold. */
    private static void carriesPolicies(Path kernel, String report) throws Exception {
        Path measure = Path.of("/lib/systemd/systemd-measure");
        assumeTrue(Files.isExecutable(measure), measure + " is missing (systemd)");
        List<String> command = new ArrayList<>(List.of(measure.toString(), "calculate", "--json=short"));
        for (String section : List.of("linux", "osrel", "cmdline", "initrd", "pcrpkey", "pcrsig")) {
            Path part = folder.resolve(section);
            accepts("objcopy", "-O", "binary", "--only-section=." + section, kernel.toString(), part.toString());
            if (!section.equals("pcrsig")) {
                command.add("--" + section + "=" + part);
            }
        }
        String theirs = DebianPackages.run(folder, command.toArray(String[]::new));
        for (BootPath path : BootPath.USUAL) {
            for (String bank : List.of("sha256", "sha384")) {
                Matcher predicted = Pattern.compile("\"register\" : 11,\\s+\"bank\" : \"" + bank
                                + "\",\\s+\"phase\" : \"" + path + "\",\\s+\"value\" : \"(\\w+)\"")
                        .matcher(report);
                assertTrue(predicted.find(), () -> bank + " " + path + " in " + report);
                assertTrue(
                        theirs.contains(
                                "\"phase\":\"" + path + "\",\"pcr\":11,\"hash\":\"" + predicted.group(1) + "\""),
                        () -> bank + " " + path + " in " + theirs);
            }
        }
        Path policyKey = folder.resolve("policy.pem");
        Xter.run(folder, "keys", "export", "ring", "pcr-policy", "--form", "public", "-o", policyKey.toString())
                .orFail();
        assertEquals(-1, Files.mismatch(policyKey, folder.resolve("pcrpkey")));
        Matcher policy = Pattern.compile("\"pol\":\"(\\w+)\",\"sig\":\"([\\w+/=]+)\"")
                .matcher(Files.readString(folder.resolve("pcrsig")));
        int policies = 0;
        for (; policy.find(); policies++) {
            Files.write(folder.resolve("pol"), HexFormat.of().parseHex(policy.group(1)));
            Files.write(folder.resolve("sig"), Base64.getDecoder().decode(policy.group(2)));
            accepts("openssl", "dgst", "-sha256", "-verify", "pcrpkey", "-signature", "sig", "pol");
        }
        assertEquals(BootPath.USUAL.size(), policies);
        String measured = Xter.run(folder, "measure", kernel.toString(), "--keyring", "ring")
                .orFail()
                .out();
        Matcher registers = Pattern.compile("PCR (4|7) +(\\w{64})").matcher(measured);
        assertEquals(
                2,
                registers
                        .results()
                        .filter(each -> report.contains(each.group(2)))
                        .count(),
                measured);
        assertTrue(report.contains("\"register\" : 12"), report);
    }

    private static Xter.Outcome inspect(Path image, String... more) throws Exception {
        List<String> all = new ArrayList<>(List.of("inspect", image.toString(), "--store", "store"));
        all.addAll(List.of(more));
        return Xter.run(folder, all.toArray(String[]::new));
    }

    /** Changes the last letter of a text where it first stands in an image. */
    private static void damage(Path image, String text) throws Exception {
        byte[] sought = text.getBytes(StandardCharsets.US_ASCII);
        try (FileChannel channel = FileChannel.open(image, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_WRITE, 0, channel.size());
            for (int at = 0; at + sought.length <= bytes.capacity(); at++) {
                if (bytes.get(at) == sought[0] && bytes.slice(at, sought.length).equals(ByteBuffer.wrap(sought))) {
                    bytes.put(at + sought.length - 1, (byte) (sought[sought.length - 1] ^ 1));
                    return;
                }
            }
        }
        throw new AssertionError(text + " is not in the image");
    }

    private static Path signed(ExportedRouter router, String store, String output) throws Exception {
        Xter.Outcome outcome = export(
                        router.edition(), store, "-o", output, "--keyring", "ring", "--passphrase-file", "passphrase")
                .orFail();
        assertTrue(outcome.err().contains(", signed"), outcome.err());
        return folder.resolve(output).resolve(router.image().getFileName());
    }

    private static Path certificate(String key) throws Exception {
        Path file = folder.resolve(key + ".pem");
        Xter.run(folder, "keys", "export", "ring", key, "-o", file.toString()).orFail();
        return file;
    }

    private static Path files(Path image) throws Exception {
        Partition partition;
        try (FileChannel channel = FileChannel.open(image)) {
            partition = PartitionTable.read(channel).partitions().get(0);
        }
        Path esp = folder.resolve("esp");
        try (InputStream in = Files.newInputStream(image)) {
            in.skipNBytes(partition.offset());
            Files.write(esp, in.readNBytes(Math.toIntExact(partition.size())));
        }
        Path files = Files.createDirectory(folder.resolve("files"));
        accepts("mcopy", "-s", "-n", "-i", esp.toString(), "::/", files.toString());
        return files;
    }

    private static void accepts(String... command) throws Exception {
        DebianPackages.run(folder, command);
    }
}

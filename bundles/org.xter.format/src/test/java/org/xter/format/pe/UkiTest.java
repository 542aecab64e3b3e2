package org.xter.format.pe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xter.format.judge.FieldTool;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Content;

class UkiTest {
    private static final Path STUB = Path.of("/usr/lib/systemd/boot/efi/linuxx64.efi.stub");

    @TempDir
    Path folder;

    private PeFile stub;

    @BeforeEach
    void readStub() throws Exception {
        assumeTrue(Files.exists(STUB), "no systemd-stub (Debian package systemd-boot-efi)");
        stub = PeFile.read(Content.ofFile(STUB));
    }

    private static Content noise(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return Content.of(bytes);
    }

    private static Uki sample() {
        return new Uki(Map.of(
                UkiSection.LINUX, noise(1_000_001),
                UkiSection.INITRD, noise(300_000),
                UkiSection.OSREL, Content.of("ID=debian\n"),
                UkiSection.CMDLINE, Content.of("console=ttyS0 quiet"),
                UkiSection.UNAME, Content.of("6.1.0-xter")));
    }

    private byte[] build(Uki uki) throws IOException, ProblemException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        uki.write(stub, out, Cancellation.NEVER);
        return out.toByteArray();
    }

    @Test
    void theSectionsComeBack() throws Exception {
        Uki read = Uki.read(PeFile.read(Content.of(build(sample()))));
        Map<UkiSection, Content> sections = new EnumMap<>(read.sections());
        assertTrue(sections.containsKey(UkiSection.SBAT), "the stub's own");
        sections.remove(UkiSection.SBAT);
        assertEquals(sample().sections().keySet(), sections.keySet());
        for (UkiSection section : sections.keySet()) {
            assertArrayEquals(
                    sample().sections().get(section).bytes(),
                    sections.get(section).bytes(),
                    section.sectionName());
        }
    }

    @Test
    void objdumpSeesTheSectionsApartInMemoryAndFile() throws Exception {
        Path file = folder.resolve("uki.efi");
        Files.write(file, build(sample()));
        String listing = FieldTool.of("objdump", "binutils").accepts("-h", file);
        Matcher line = Pattern.compile("(?m)^\\s*\\d+ (\\.\\w+)\\s+(\\w+)\\s+(\\w+)\\s+\\w+\\s+(\\w+)\\s")
                .matcher(listing);
        List<String> names = new ArrayList<>();
        long end = 0;
        long fileEnd = 0;
        while (line.find()) {
            names.add(line.group(1));
            long size = Long.parseLong(line.group(2), 16);
            long address = Long.parseLong(line.group(3), 16);
            long offset = Long.parseLong(line.group(4), 16);
            assertTrue(address >= end && offset >= fileEnd, listing);
            end = address + size;
            fileEnd = offset + size;
        }
        assertEquals(List.of(".osrel", ".cmdline", ".uname", ".initrd", ".linux"), names.subList(8, names.size()));
        String private_ = FieldTool.of("objdump", "binutils").accepts("-p", file);
        long sizeOfImage = Long.parseLong(private_.replaceAll("(?s).*SizeOfImage\\s+(\\w+).*", "$1"), 16);
        assertEquals((end + 511) / 512 * 512, sizeOfImage);
    }

    @Test
    void theChecksumIsTheOneTheStubsBuilderMade() throws Exception {
        // binutils computed the stub's; the same sum over the same bytes must give the same.
        byte[] bytes = Files.readAllBytes(STUB);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int told = buffer.getInt(stub.checksumOffset());
        buffer.putInt(stub.checksumOffset(), 0);
        PeChecksum sum = new PeChecksum();
        sum.add(bytes, bytes.length);
        assertEquals(told, sum.finish(bytes.length));

        byte[] uki = build(sample());
        ByteBuffer image = ByteBuffer.wrap(uki).order(ByteOrder.LITTLE_ENDIAN);
        int ours = image.getInt(stub.checksumOffset());
        image.putInt(stub.checksumOffset(), 0);
        PeChecksum again = new PeChecksum();
        again.add(uki, uki.length);
        assertEquals(again.finish(uki.length), ours);
    }

    @Test
    void theHeadersGrowForManySections() throws Exception {
        Map<UkiSection, Content> many = new EnumMap<>(sample().sections());
        for (UkiSection section :
                List.of(UkiSection.SPLASH, UkiSection.DTB, UkiSection.PCRPKEY, UkiSection.PCRSIG, UkiSection.UCODE)) {
            many.put(section, Content.of(section.sectionName()));
        }
        byte[] uki = build(new Uki(many));
        Path file = folder.resolve("many.efi");
        Files.write(file, uki);
        String listing = FieldTool.of("objdump", "binutils").accepts("-h", file);
        assertTrue(listing.contains(".pcrsig") && listing.contains(".linux"), listing);
        PeFile read = PeFile.read(Content.of(uki));
        assertEquals(0x600, read.sizeOfHeaders());
        for (PeSection section : stub.sections()) {
            assertArrayEquals(
                    stub.content(section).bytes(),
                    read.content(read.section(section.name()).orElseThrow()).bytes(),
                    section.name());
        }
    }

    @Test
    void signersAcceptItAndFindTheSameHash() throws Exception {
        Path file = folder.resolve("uki.efi");
        Path signed = folder.resolve("signed.efi");
        Path key = folder.resolve("key.pem");
        Path certificate = folder.resolve("certificate.pem");
        Files.write(file, build(sample()));
        FieldTool.of("openssl", "openssl")
                .accepts(
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:2048",
                        "-nodes",
                        "-subj",
                        "/CN=test",
                        "-days",
                        "2",
                        "-keyout",
                        key,
                        "-out",
                        certificate);
        String signing = FieldTool.of("sbsign", "sbsigntool")
                .accepts("--key", key, "--cert", certificate, "--output", signed, file);
        assertTrue(!signing.toLowerCase(java.util.Locale.ROOT).contains("warning"), signing);
        FieldTool.of("sbverify", "sbsigntool").accepts("--cert", certificate, signed);
        String verdict =
                FieldTool.of("osslsigncode", "osslsigncode").accepts("verify", "-CAfile", certificate, "-in", signed);
        String hash = PeFile.read(Content.ofFile(file))
                .authenticode(Cancellation.NEVER)
                .hex()
                .toUpperCase(java.util.Locale.ROOT);
        assertTrue(verdict.contains("Calculated message digest : " + hash), hash + " is not in " + verdict);
        PeFile signedFile = PeFile.read(Content.ofFile(signed));
        assertTrue(signedFile.isSigned());
        Path signature = folder.resolve("signature");
        assertEquals(1, signedFile.signatures().size());
        Files.write(signature, signedFile.signatures().get(0));
        String said = FieldTool.of("openssl", "openssl")
                .accepts("pkcs7", "-inform", "DER", "-in", signature, "-print_certs", "-noout");
        assertTrue(said.contains("CN = test"), said);
        assertEquals(List.of(), PeFile.read(Content.ofFile(file)).signatures());
        assertEquals(hash, signedFile.authenticode(Cancellation.NEVER).hex().toUpperCase(java.util.Locale.ROOT));
        ProblemException refusal = assertThrows(
                ProblemException.class,
                () -> PeAppender.append(
                        signedFile,
                        List.of(new PeAppender.Addition(".more", Content.EMPTY)),
                        new ByteArrayOutputStream(),
                        Cancellation.NEVER));
        assertEquals("pe.signed", refusal.problems().get(0).code());
    }

    @Test
    void equalInputGivesEqualBytes() throws Exception {
        assertArrayEquals(build(sample()), build(sample()));
    }

    @Test
    void aSectionOfTheStubIsNotGivenTwice() {
        Map<UkiSection, Content> sections = new EnumMap<>(sample().sections());
        sections.put(UkiSection.SBAT, Content.of("sbat,1\n"));
        ProblemException refusal = assertThrows(ProblemException.class, () -> build(new Uki(sections)));
        assertEquals("pe.section-exists", refusal.problems().get(0).code());
    }

    @Test
    void theStubAloneIsNoKernelImage() {
        ProblemException refusal = assertThrows(ProblemException.class, () -> Uki.read(stub));
        assertEquals("pe.no-uki", refusal.problems().get(0).code());
    }

    @Test
    void noDamageBreaksTheReader() throws Exception {
        byte[] good = build(sample());
        Random random = new Random(11);
        int refused = 0;
        for (int round = 0; round < 2000; round++) {
            byte[] bad = java.util.Arrays.copyOf(good, random.nextInt(10) == 0 ? random.nextInt(3000) : 150_000);
            for (int i = 0; i < 3 && bad.length > 0; i++) {
                bad[random.nextInt(Math.min(bad.length, 0x400))] = (byte) random.nextInt();
            }
            try {
                PeFile file = PeFile.read(Content.of(bad));
                file.authenticode(Cancellation.NEVER);
                file.signatures();
                Uki.read(file);
                PeAppender.append(
                        file,
                        List.of(new PeAppender.Addition(".more", Content.EMPTY)),
                        new ByteArrayOutputStream(),
                        Cancellation.NEVER);
            } catch (ProblemException expected) {
                assertTrue(expected.problems().get(0).code().startsWith("pe."));
                refused++;
            }
        }
        assertTrue(refused > 100, refused + " refused");
    }
}

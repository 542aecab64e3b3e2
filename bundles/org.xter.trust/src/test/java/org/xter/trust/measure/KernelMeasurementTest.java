package org.xter.trust.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xter.format.pe.PeFile;
import org.xter.format.pe.Uki;
import org.xter.format.pe.UkiSection;
import org.xter.report.Cancellation;
import org.xter.report.ProblemException;
import org.xter.store.Content;

class KernelMeasurementTest {
    @TempDir
    Path folder;

    static Stream<Arguments> imagesAndBanks() {
        List<Set<UkiSection>> images = List.of(
                EnumSet.of(UkiSection.LINUX),
                EnumSet.of(UkiSection.LINUX, UkiSection.CMDLINE, UkiSection.INITRD),
                EnumSet.of(UkiSection.LINUX, UkiSection.OSREL, UkiSection.UNAME, UkiSection.PCRPKEY),
                EnumSet.of(UkiSection.LINUX, UkiSection.SPLASH, UkiSection.DTB, UkiSection.UCODE),
                EnumSet.of(
                        UkiSection.LINUX,
                        UkiSection.OSREL,
                        UkiSection.CMDLINE,
                        UkiSection.INITRD,
                        UkiSection.UCODE,
                        UkiSection.SPLASH,
                        UkiSection.DTB,
                        UkiSection.UNAME,
                        UkiSection.PCRSIG,
                        UkiSection.PCRPKEY));
        return images.stream().flatMap(each -> Stream.of(PcrBank.values()).map(bank -> Arguments.of(each, bank)));
    }

    @ParameterizedTest
    @MethodSource("imagesAndBanks")
    void systemdPredictsTheSameInEveryPhase(Set<UkiSection> sections, PcrBank bank) throws Exception {
        Uki uki = Images.sections(sections);
        SystemdMeasure judge = SystemdMeasure.of(uki, folder);
        PcrValue begin = KernelMeasurement.of(Images.image(uki)).pcr11(bank, Cancellation.NEVER);
        List<BootPath> paths = List.of(
                BootPath.BEGIN,
                BootPath.INITRD,
                BootPath.LEFT_INITRD,
                BootPath.SYSINIT,
                BootPath.READY,
                BootPath.READY.then("shutdown").then("final"));
        for (BootPath path : paths) {
            String said = judge.says("calculate", "--bank=" + bank, "--phase=" + path);
            String value = begin.after(path).hex();
            assertTrue(said.contains("\"hash\":\"" + value + "\""), path + " " + value + " is not in " + said);
        }
        assertEquals(
                begin,
                KernelMeasurement.of(Images.stub(), uki).pcr11(bank, Cancellation.NEVER),
                "foretold before it was made");
    }

    @Test
    void theSignaturesOfAPolicyAreNoPartOfIt() throws Exception {
        Set<UkiSection> sections = EnumSet.of(UkiSection.LINUX, UkiSection.PCRPKEY);
        PcrValue without = pcr11(sections);
        sections.add(UkiSection.PCRSIG);
        assertEquals(without, pcr11(sections));
        sections.add(UkiSection.CMDLINE);
        assertNotEquals(without, pcr11(sections));
    }

    private static PcrValue pcr11(Set<UkiSection> sections) throws Exception {
        return KernelMeasurement.of(Images.image(Images.sections(sections))).pcr11(PcrBank.SHA256, Cancellation.NEVER);
    }

    @Test
    void memoryBeyondTheFileCountsAsZeros() throws Exception {
        byte[] kernel = new byte[10_000];
        kernel[0] = 1;
        PeFile whole = Images.image(new Uki(Map.of(UkiSection.LINUX, Content.of(kernel))));
        byte[] cut = Images.image(new Uki(Map.of(UkiSection.LINUX, Content.of(new byte[] {1}))))
                .content()
                .bytes();
        // The last section header's size in memory; memory is not looked at beyond the sections.
        int header = new String(cut, 0, 4096, StandardCharsets.ISO_8859_1).indexOf(".linux\0\0");
        ByteBuffer.wrap(cut).order(ByteOrder.LITTLE_ENDIAN).putInt(header + 8, kernel.length);
        assertEquals(
                KernelMeasurement.of(whole).pcr11(PcrBank.SHA256, Cancellation.NEVER),
                KernelMeasurement.of(PeFile.read(Content.of(cut))).pcr11(PcrBank.SHA256, Cancellation.NEVER));
    }

    @Test
    void newerStubsMeasureMoreSections() {
        assertEquals(7, new StubVersion(253).measured().size());
        assertTrue(new StubVersion(254).measured().containsAll(EnumSet.of(UkiSection.SBAT, UkiSection.UNAME)));
        assertTrue(new StubVersion(256).measured().contains(UkiSection.UCODE));
        assertEquals(EnumSet.complementOf(EnumSet.of(UkiSection.PCRSIG)), new StubVersion(258).measured());
    }

    @Test
    void aProgramWithoutAStubIsRefused() throws Exception {
        byte[] bytes = Images.image(Images.sections(EnumSet.of(UkiSection.LINUX)))
                .content()
                .bytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("#### LoaderInfo")] = '*';
        ProblemException refused =
                assertThrows(ProblemException.class, () -> KernelMeasurement.of(PeFile.read(Content.of(bytes))));
        assertEquals("measure.no-stub", refused.problems().get(0).code());
    }
}

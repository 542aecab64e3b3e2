package org.xter.model.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    @ParameterizedTest
    @CsvSource({
        "0 B, 0",
        "1 B, 1",
        "1 KiB, 1024",
        "512MiB, 536870912",
        "1.5 GiB, 1610612736",
        "0.5 KiB, 512",
        "2 TiB, 2199023255552",
        "1.25 KiB, 1280"
    })
    void aSizeIsReadInBinaryUnits(String text, long bytes) {
        assertEquals(bytes, Size.parse(text).bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1 MB",
                "1 kB",
                "1k",
                "-1 B",
                "1,5 GiB",
                "1  MiB",
                "0.1 KiB",
                "9999999999 TiB",
                "1e3 B",
                "0x10 B",
                "1 mib",
                "\u0661 B"
            })
    void aSizeInOtherUnitsOrOfBrokenBytesIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Size.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"1 MB, MiB", "1 kB, KiB", "2g, GiB"})
    void aDecimalUnitIsAnsweredWithTheBinaryOne(String text, String unit) {
        String message = assertThrows(IllegalArgumentException.class, () -> Size.parse(text))
                .getMessage();
        assertTrue(message.endsWith(unit), message);
    }

    @Property(tries = 500)
    void aSizeReadsBackWhatItWrites(@ForAll @LongRange(min = 0, max = 1L << 49) long bytes) {
        assertEquals(new Size(bytes), Size.parse(new Size(bytes).toString()));
    }

    @Property(tries = 500)
    void aSpanReadsBackWhatItWrites(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long milliseconds) {
        assertEquals(new Span(milliseconds), Span.parse(new Span(milliseconds).toString()));
    }

    @Property(tries = 200)
    void aFileModeReadsBackWhatItWrites(@ForAll @IntRange(max = 07777) int bits) {
        assertEquals(new FileMode(bits), FileMode.parse(new FileMode(bits).toString()));
    }

    @Property(tries = 200)
    void aPortReadsBackWhatItWrites(
            @ForAll @IntRange(min = 1, max = 65535) int one, @ForAll @IntRange(min = 1, max = 65535) int other) {
        Port port = new Port(Math.min(one, other), Math.max(one, other), "udp");
        assertEquals(port, Port.parse(port.toString()));
    }

    @ParameterizedTest
    @CsvSource({"90 s, 90000", "2min, 120000", "1 h, 3600000", "3 d, 259200000", "5 ms, 5"})
    void aSpanIsReadWithItsUnit(String text, long milliseconds) {
        assertEquals(milliseconds, Span.parse(text).milliseconds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "90", "1.5 s", "2 m", "2 minutes", "-1 s"})
    void aSpanWithoutAKnownUnitIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Span.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/udp", "65536/tcp", "53", "53/icmp", "9-8/udp", "-1/tcp", "53 /udp", "053000/udp"})
    void aPortOutsideItsRangeIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Port.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "44", "0689", "00644", "-644", "u=rw"})
    void aFileModeIsThreeOrFourOctalDigits(String text) {
        assertThrows(IllegalArgumentException.class, () -> FileMode.parse(text));
    }

    @Property(tries = 100)
    void aPercentageReadsBackWhatItWrites(@ForAll @IntRange(max = 99_999) int percent) {
        assertEquals(new Percentage(percent), Percentage.parse(new Percentage(percent).toString()));
    }
}

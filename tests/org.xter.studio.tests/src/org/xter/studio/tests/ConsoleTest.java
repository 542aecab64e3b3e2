package org.xter.studio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xter.studio.export.machine.Console;

/** What a serial console shows of what a machine writes. */
class ConsoleTest {
    private final Console console = new Console();

    private String shown(String written) {
        byte[] bytes = written.translateEscapes().getBytes(StandardCharsets.UTF_8);
        console.write(bytes, bytes.length);
        return console.text().replaceAll("\n+$", "").replace("\n", "|");
    }

    @ParameterizedTest
    @CsvSource({
        "'one\\r\\ntwo', one|two",
        "'wrong\\rright', right",
        "'abc\\b\\bX', aXc",
        "'\\033[31mred\\033[0m plain', red plain",
        "'\\033[2J\\033[Hat home', at home",
        "'abcdef\\033[3D\\033[K', abc",
        "'\\033[3;5Hthere', '||    there'",
        "'\\033]0;title\\007text', text",
        "'\\033(Btext', text",
        "'\\033[?2004htext', text",
        "'\\033[38;5;196mtext', text"
    })
    void aControlSequenceDoesWhatItSaysAndLeavesNoTrace(String written, String expected) {
        assertEquals(expected, shown(written));
    }

    @Test
    void aLetterCutInTwoByTheLineIsOneLetter() {
        byte[] bytes = "ж".getBytes(StandardCharsets.UTF_8);
        console.write(bytes, 1);
        console.write(new byte[] {bytes[1]}, 1);
        assertEquals("ж\n", console.text());
    }

    @Test
    void whatScrollsOffAndWhatIsClearedStaysReadable() {
        for (int i = 0; i < 100; i++) {
            shown("line " + i + "\r\n");
        }
        shown("\\033[2J\\033[Hafter");
        assertTrue(console.text().startsWith("line 0\nline 1\n"));
        assertTrue(console.text().contains("line 99\n"));
        assertTrue(console.text().endsWith("after\n"));
    }

    @Test
    void aLineOfEightyColumnsIsNotFollowedByAnEmptyOne() {
        assertEquals("x".repeat(80) + "|y", shown("x".repeat(80) + "\r\ny"));
    }
}

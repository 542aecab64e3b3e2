package org.xter.debian.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.xter.report.Place;
import org.xter.report.ProblemException;

class StanzaStreamTest {
    private static final String TEXT = """

            # a remark
            Package: a
            Description: short
             long line

            Package: b
            Version: 1
            \t

            # between


            Package: c
            Depends: x
            """;

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Stanza> all(StanzaStream stream) throws IOException, ProblemException {
        List<Stanza> result = new ArrayList<>();
        for (Optional<Stanza> next = stream.next(); next.isPresent(); next = stream.next()) {
            result.add(next.get());
        }
        return result;
    }

    @Property(tries = 200)
    void givesWhatTheWholeTextGivesWhereverItIsCut(@ForAll @IntRange(min = 1, max = 200) int piece)
            throws IOException, ProblemException {
        List<Stanza> expected = StanzaReader.readAll("Packages", TEXT.getBytes(StandardCharsets.UTF_8));
        try (StanzaStream stream = new StanzaStream("Packages", stream(TEXT), piece)) {
            List<Stanza> found = all(stream);
            assertEquals(
                    expected.stream().map(Stanza::toString).toList(),
                    found.stream().map(Stanza::toString).toList());
            assertEquals(
                    expected.stream().map(each -> each.place("Package")).toList(),
                    found.stream().map(each -> each.place("Package")).toList());
            assertEquals(Optional.empty(), stream.next());
        }
    }

    @Test
    void tellsTheLineOfAFaultInALaterPiece() throws IOException, ProblemException {
        try (StanzaStream stream = new StanzaStream("Packages", stream("A: 1\n\nB: 2\n\nno field\n"), 4)) {
            stream.next();
            stream.next();
            ProblemException fault = assertThrows(ProblemException.class, stream::next);
            assertEquals(new Place("Packages", 5, 1), fault.problems().get(0).place());
        }
    }

    @Test
    void failsAsTheTextFailedAgainAndAgain() throws IOException, ProblemException {
        InputStream broken = new SequenceInputStream(stream("A: 1\n\n"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("torn");
            }
        });
        try (StanzaStream stream = new StanzaStream("Packages", broken, 6)) {
            assertEquals("1", stream.next().orElseThrow().text("A"));
            assertEquals("torn", assertThrows(IOException.class, stream::next).getMessage());
            assertEquals("torn", assertThrows(IOException.class, stream::next).getMessage());
        }
    }

    @Test
    void stopsReadingWhenItIsClosedEarly() {
        int[] reads = new int[1];
        boolean[] after = new boolean[1];
        boolean[] closed = new boolean[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                after[0] |= closed[0];
                return ++reads[0] % 5 == 0 || reads[0] % 5 == 1 ? '\n' : 'A';
            }
        };
        new StanzaStream("Packages", endless, 64).close();
        closed[0] = true;
        assertFalse(after[0]);
    }
}

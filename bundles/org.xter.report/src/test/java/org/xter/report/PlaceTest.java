package org.xter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void showsOnlyWhatIsKnown() {
        assertEquals("router.edition", Place.of("router.edition").toString());
        assertEquals("router.edition:41", new Place("router.edition", 41, 0).toString());
        assertEquals("router.edition:41:7", new Place("router.edition", 41, 7).toString());
    }

    @Test
    void aColumnNeedsALine() {
        assertThrows(IllegalArgumentException.class, () -> new Place("x", 0, 3));
    }

    @Test
    void aProblemNamesItsPlaceFirst() {
        Problem problem = Problem.error("x.y", new Place("a", 1, 2), "is wrong", "mend it");
        assertEquals("a:1:2: is wrong", problem.toString());
        assertEquals("is wrong", Problem.error("x.y", "is wrong", "").toString());
    }

    @Test
    void cancellationStopsOnlyWhenAsked() {
        Cancellation.NEVER.check();
        assertThrows(CancelledException.class, () -> ((Cancellation) () -> true).check());
    }
}

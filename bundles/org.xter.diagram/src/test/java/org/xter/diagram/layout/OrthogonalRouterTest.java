package org.xter.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;

class OrthogonalRouterTest {
    private static final Point CORNER = new Point(-200, -200);

    @Property(tries = 100)
    void linesGoAroundCards(@ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int count) {
        List<Rect> cards = scattered(seed, count);
        OrthogonalRouter router = new OrthogonalRouter(cards, CORNER);
        for (int i = 1; i < cards.size(); i++) {
            Rect from = cards.get(i - 1);
            Rect to = cards.get(i);
            List<Point> route = router.route(from, to);
            assertTrue(onBorder(from, route.get(0)), () -> route + " does not begin at " + from);
            assertTrue(onBorder(to, route.get(route.size() - 1)), () -> route + " does not end at " + to);
            for (int k = 1; k < route.size(); k++) {
                Point a = route.get(k - 1);
                Point b = route.get(k);
                assertTrue(a.x() == b.x() || a.y() == b.y(), () -> route + " slants");
                Rect piece = new Rect(
                        Math.min(a.x(), b.x()),
                        Math.min(a.y(), b.y()),
                        Math.abs(a.x() - b.x()),
                        Math.abs(a.y() - b.y()));
                for (Rect card : cards) {
                    assertFalse(crosses(card, piece), () -> route + " runs under " + card);
                }
            }
        }
    }

    private static boolean crosses(Rect card, Rect piece) {
        Rect inner = card.grown(-1);
        return piece.right() > inner.x()
                && piece.x() < inner.right()
                && piece.bottom() > inner.y()
                && piece.y() < inner.bottom();
    }

    private static boolean onBorder(Rect card, Point point) {
        boolean side = (point.x() == card.x() || point.x() == card.right()) && point.y() == card.centreY();
        boolean end = (point.y() == card.y() || point.y() == card.bottom()) && point.x() == card.centreX();
        return side || end;
    }

    /** Cards in a loose grid, each somewhere in its cell, with room for lines between. */
    private static List<Rect> scattered(long seed, int count) {
        Random random = new Random(seed);
        List<Rect> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cards.add(new Rect(
                    i % 6 * 400 + random.nextInt(80),
                    i / 6 * 200 + random.nextInt(40),
                    200 + random.nextInt(60),
                    40 + random.nextInt(60)));
        }
        return cards;
    }

    @Test
    void theStraightWayIsTakenWhenItIsFree() {
        Rect from = new Rect(0, 0, 100, 40);
        Rect to = new Rect(300, 0, 100, 40);
        assertEquals(
                List.of(new Point(100, 20), new Point(300, 20)),
                new OrthogonalRouter(List.of(from, to), CORNER).route(from, to));
    }

    @Test
    void whatStandsBetweenIsPassedAtItsSide() {
        Rect from = new Rect(0, 0, 100, 40);
        Rect to = new Rect(500, 0, 100, 40);
        Rect between = new Rect(250, -100, 100, 220);
        List<Point> route = new OrthogonalRouter(List.of(from, to, between), CORNER).route(from, to);
        assertTrue(route.stream().anyMatch(each -> each.y() < -100 || each.y() > 120), route::toString);
    }

    @Test
    void noLineRunsBeyondTheCorner() {
        Rect from = new Rect(16, 200, 100, 40);
        Rect to = new Rect(16, 16, 100, 40);
        Rect between = new Rect(16, 100, 300, 40);
        List<Point> route = new OrthogonalRouter(List.of(from, to, between), new Point(0, 0)).route(from, to);
        assertTrue(route.stream().allMatch(each -> each.x() >= 0 && each.y() >= 0), route::toString);
    }

    @Test
    void cardsThatLieOverEachOtherAreConnectedAllTheSame() {
        Rect from = new Rect(0, 0, 100, 40);
        Rect to = new Rect(20, 10, 100, 40);
        List<Point> route = new OrthogonalRouter(List.of(from, to), CORNER).route(from, to);
        assertTrue(route.size() >= 2, route::toString);
    }
}

package org.xter.diagram.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;

/**
 * Leads lines of level and upright pieces around cards; for what the user moved, where the automatic layout has no say.
 * Lines run along tracks beside the cards; the way with the least length and the fewest bends is taken, by A* over the
 * crossings of these tracks. Lines already led make their tracks dearer, so that others keep apart where there is room.
 * Not thread-safe.
 */
public final class OrthogonalRouter {
    /** Tracks run this far from a card, in pixels. */
    private static final int[] TRACKS = {12, 20};

    private static final int BEND = 24;
    private static final int SHARED = 3;
    /** Pixels it costs to leave or enter a card at another side than the usual one. */
    private static final int ODD_SIDE = 120;
    /** Beyond this many crossings lines are led straight over what is between. */
    private static final int LIMIT = 400_000;

    private final List<Rect> cards;
    private final int[] xs;
    private final int[] ys;
    /** Pieces that lie under a card; level ones by row, upright ones by column. */
    private final BitSet[] levelBlocked;

    private final BitSet[] uprightBlocked;
    private final BitSet[] levelUsed;
    private final BitSet[] uprightUsed;
    /** The least known cost of each state, and the state before it on that way; clean between searches. */
    private final long[] best;

    private final int[] before;
    private final BitSet visited = new BitSet();

    /**
     * A router around some cards; lines are led between any two of them.
     *
     * @param corner the upper left corner of where lines may run
     */
    public OrthogonalRouter(Collection<Rect> around, Point corner) {
        this.cards = List.copyOf(around);
        TreeSet<Integer> columns = new TreeSet<>();
        TreeSet<Integer> rows = new TreeSet<>();
        for (Rect card : cards) {
            for (int track : TRACKS) {
                columns.add(card.x() - track);
                columns.add(card.right() + track);
                rows.add(card.y() - track);
                rows.add(card.bottom() + track);
            }
            columns.add(card.centreX());
            rows.add(card.centreY());
        }
        columns.removeIf(x -> x < corner.x());
        rows.removeIf(y -> y < corner.y());
        xs = columns.stream().mapToInt(Integer::intValue).toArray();
        ys = rows.stream().mapToInt(Integer::intValue).toArray();
        levelBlocked = sets(ys.length);
        uprightBlocked = sets(xs.length);
        levelUsed = sets(ys.length);
        uprightUsed = sets(xs.length);
        best = new long[isSmall() ? 2 * xs.length * ys.length : 0];
        before = new int[best.length];
        Arrays.fill(best, Long.MAX_VALUE);
        Arrays.fill(before, -1);
        if (isSmall()) {
            cards.forEach(this::block);
        }
    }

    private boolean isSmall() {
        return (long) xs.length * ys.length <= LIMIT;
    }

    private static BitSet[] sets(int count) {
        BitSet[] result = new BitSet[count];
        Arrays.setAll(result, i -> new BitSet());
        return result;
    }

    private void block(Rect card) {
        Rect wide = card.grown(2);
        int left = first(xs, wide.x() + 1);
        int right = first(xs, wide.right());
        int top = first(ys, wide.y() + 1);
        int bottom = first(ys, wide.bottom());
        for (int row = top; row < bottom; row++) {
            levelBlocked[row].set(Math.max(0, left - 1), right);
        }
        for (int column = left; column < right; column++) {
            uprightBlocked[column].set(Math.max(0, top - 1), bottom);
        }
    }

    private static int first(int[] sorted, int value) {
        int at = Arrays.binarySearch(sorted, value);
        return at < 0 ? -at - 1 : at;
    }

    /** A way from one card to another; both are among those the router was made with. */
    public List<Point> route(Rect from, Rect to) {
        List<Point> found = isSmall() ? search(from, to) : List.of();
        visited.stream().forEach(state -> {
            best[state] = Long.MAX_VALUE;
            before[state] = -1;
        });
        visited.clear();
        return found.isEmpty() ? plain(from, to) : found;
    }

    /** Out at the right, in at the left, one upright piece between. */
    private static List<Point> plain(Rect from, Rect to) {
        int middle = to.x() > from.right() ? (from.right() + to.x()) / 2 : from.right() + TRACKS[0];
        return Routes.straightened(List.of(
                new Point(from.right(), from.centreY()),
                new Point(middle, from.centreY()),
                new Point(middle, to.centreY()),
                new Point(to.x(), to.centreY())));
    }

    /** Where a line leaves or enters a card: the point at its border, the crossing outside, how it runs between. */
    private record Gate(Point border, int column, int row, boolean level, int cost) {}

    private List<Gate> gates(Rect card, boolean leaving) {
        int column = first(xs, card.centreX());
        int row = first(ys, card.centreY());
        int track = TRACKS[0];
        List<Gate> all = new ArrayList<>();
        all.add(new Gate(
                new Point(card.right(), card.centreY()),
                first(xs, card.right() + track),
                row,
                true,
                leaving ? 0 : ODD_SIDE));
        all.add(new Gate(
                new Point(card.x(), card.centreY()), first(xs, card.x() - track), row, true, leaving ? ODD_SIDE : 0));
        all.add(new Gate(new Point(card.centreX(), card.y()), column, first(ys, card.y() - track), false, ODD_SIDE));
        all.add(new Gate(
                new Point(card.centreX(), card.bottom()), column, first(ys, card.bottom() + track), false, ODD_SIDE));
        all.removeIf(gate -> isCovered(new Point(xs[gate.column()], ys[gate.row()])));
        return all;
    }

    private boolean isCovered(Point point) {
        return cards.stream().anyMatch(card -> card.contains(point));
    }

    private record Step(int state, long cost, long estimate) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            int byEstimate = Long.compare(estimate, other.estimate);
            // Equal ways are told apart by where they are, so that the result is the same each time.
            return byEstimate != 0 ? byEstimate : Integer.compare(state, other.state);
        }
    }

    /** A state is a crossing and whether it was reached level (0) or upright (1). */
    private List<Point> search(Rect from, Rect to) {
        int columns = xs.length;
        PriorityQueue<Step> open = new PriorityQueue<>();
        List<Gate> starts = gates(from, true);
        List<Gate> goals = gates(to, false);
        if (goals.isEmpty()) {
            return List.of();
        }
        for (Gate gate : starts) {
            int state = 2 * (gate.row() * columns + gate.column()) + (gate.level() ? 0 : 1);
            if (gate.cost() < best[state]) {
                best[state] = gate.cost();
                visited.set(state);
                open.add(new Step(state, gate.cost(), gate.cost() + estimate(state, to)));
            }
        }
        int reached = -1;
        Gate goal = null;
        long reachedCost = Long.MAX_VALUE;
        while (!open.isEmpty()) {
            Step step = open.poll();
            if (step.cost() > best[step.state()]) {
                continue;
            }
            if (step.estimate() >= reachedCost) {
                break;
            }
            for (Gate gate : goals) {
                if (step.state() / 2 == gate.row() * columns + gate.column()) {
                    boolean bends = (step.state() % 2 == 0) != gate.level();
                    long cost = step.cost() + gate.cost() + (bends ? BEND : 0);
                    if (cost < reachedCost) {
                        reachedCost = cost;
                        reached = step.state();
                        goal = gate;
                    }
                }
            }
            expand(step, open, to);
        }
        if (goal == null) {
            return List.of();
        }
        return path(reached, goal, starts);
    }

    private void expand(Step step, PriorityQueue<Step> open, Rect to) {
        int columns = xs.length;
        int column = step.state() / 2 % columns;
        int row = step.state() / 2 / columns;
        boolean level = step.state() % 2 == 0;
        for (int direction = 0; direction < 4; direction++) {
            int dx = direction == 0 ? 1 : direction == 1 ? -1 : 0;
            int dy = direction == 2 ? 1 : direction == 3 ? -1 : 0;
            int nextColumn = column + dx;
            int nextRow = row + dy;
            if (nextColumn < 0 || nextRow < 0 || nextColumn >= columns || nextRow >= ys.length) {
                continue;
            }
            boolean isLevel = dy == 0;
            int piece = isLevel ? Math.min(column, nextColumn) : Math.min(row, nextRow);
            if (isLevel ? levelBlocked[row].get(piece) : uprightBlocked[column].get(piece)) {
                continue;
            }
            boolean used = isLevel ? levelUsed[row].get(piece) : uprightUsed[column].get(piece);
            long length = Math.abs(xs[nextColumn] - xs[column]) + (long) Math.abs(ys[nextRow] - ys[row]);
            long cost = step.cost() + length * (used ? SHARED : 1) + (isLevel == level ? 0 : BEND);
            int state = 2 * (nextRow * columns + nextColumn) + (isLevel ? 0 : 1);
            if (cost < best[state]) {
                best[state] = cost;
                visited.set(state);
                before[state] = step.state();
                open.add(new Step(state, cost, cost + estimate(state, to)));
            }
        }
    }

    private long estimate(int state, Rect to) {
        int x = xs[state / 2 % xs.length];
        int y = ys[state / 2 / xs.length];
        long dx = Math.max(0, Math.max(to.x() - x, x - to.right()));
        long dy = Math.max(0, Math.max(to.y() - y, y - to.bottom()));
        return Math.max(0, dx + dy - 2L * TRACKS[0]);
    }

    private List<Point> path(int reached, Gate goal, List<Gate> starts) {
        int columns = xs.length;
        List<Point> points = new ArrayList<>();
        points.add(goal.border());
        int at = reached;
        while (true) {
            points.add(new Point(xs[at / 2 % columns], ys[at / 2 / columns]));
            if (before[at] < 0) {
                break;
            }
            use(at / 2, before[at] / 2);
            at = before[at];
        }
        for (Gate gate : starts) {
            if (2 * (gate.row() * columns + gate.column()) + (gate.level() ? 0 : 1) == at) {
                points.add(gate.border());
                break;
            }
        }
        Collections.reverse(points);
        return Routes.straightened(points);
    }

    private void use(int a, int b) {
        int columns = xs.length;
        if (a / columns == b / columns) {
            levelUsed[a / columns].set(Math.min(a % columns, b % columns));
        } else {
            uprightUsed[a % columns].set(Math.min(a / columns, b / columns));
        }
    }
}

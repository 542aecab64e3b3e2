package org.xter.diagram.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.report.Cancellation;

/**
 * The places of cards after what the user moved is where the user put it. Cards nobody moved make way downwards; lines are
 * led anew where a card came or went. Immutable.
 */
public final class KeptPlaces {
    private static final int GAP = 16;
    /** No line leaves the scene. */
    private static final Point CORNER = new Point(0, 0);

    private final Map<String, Rect> places;
    private final Set<String> moved;

    private KeptPlaces(Map<String, Rect> places, Set<String> moved) {
        this.places = places;
        this.moved = moved;
    }

    /**
     * Puts cards where they belong.
     *
     * @param automatic the places of the automatic layout, none of which overlap
     * @param kept positions by id, from the origin; what is not among the cards is passed over
     * @param origin what they count from
     */
    public static KeptPlaces of(Map<String, Rect> automatic, Map<String, Point> kept, Point origin) {
        Map<String, Rect> places = new LinkedHashMap<>();
        Set<String> moved = new HashSet<>();
        automatic.forEach((id, place) -> {
            Point position = kept.get(id);
            if (position != null) {
                Rect there = place.at(origin.x() + Math.max(0, position.x()), origin.y() + Math.max(0, position.y()));
                places.put(id, there);
                if (!there.equals(place)) {
                    moved.add(id);
                }
            }
        });
        List<Rect> taken = new ArrayList<>(places.values());
        if (taken.isEmpty()) {
            return new KeptPlaces(automatic, moved);
        }
        automatic.entrySet().stream()
                .filter(each -> !kept.containsKey(each.getKey()))
                .sorted(Comparator.comparingInt((Map.Entry<String, Rect> each) ->
                                each.getValue().y())
                        .thenComparingInt(each -> each.getValue().x())
                        .thenComparing(Map.Entry::getKey))
                .forEach(each -> {
                    Rect place = free(each.getValue(), taken);
                    taken.add(place);
                    places.put(each.getKey(), place);
                    if (!place.equals(each.getValue())) {
                        moved.add(each.getKey());
                    }
                });
        return new KeptPlaces(places, moved);
    }

    /** The nearest place below where nothing lies. */
    private static Rect free(Rect wish, Collection<Rect> taken) {
        Rect place = wish;
        boolean clear = false;
        while (!clear) {
            clear = true;
            for (Rect each : taken) {
                if (each.overlaps(place)) {
                    place = place.at(place.x(), each.bottom() + GAP);
                    clear = false;
                }
            }
        }
        return place;
    }

    /** The place of each card. */
    public Map<String, Rect> places() {
        return Map.copyOf(places);
    }

    /** What a line connects, by ids of cards. */
    public record Ends(String from, String to) {}

    /**
     * Leads lines.
     *
     * @param automatic the routes of the automatic layout by line
     * @param ends what each line connects
     * @param all the places of all cards, also of those that cannot be moved
     */
    public Map<String, List<Point>> routes(
            Map<String, List<Point>> automatic,
            Map<String, Ends> ends,
            Map<String, Rect> all,
            Cancellation cancellation) {
        Map<String, List<Point>> result = new HashMap<>(automatic);
        if (moved.isEmpty()) {
            return result;
        }
        OrthogonalRouter router = new OrthogonalRouter(all.values(), CORNER);
        ends.forEach((id, end) -> {
            cancellation.check();
            if (moved.contains(end.from()) || moved.contains(end.to()) || isCovered(automatic.get(id))) {
                result.put(id, router.route(all.get(end.from()), all.get(end.to())));
            }
        });
        return result;
    }

    private boolean isCovered(List<Point> route) {
        for (int i = 1; i < route.size(); i++) {
            Point a = route.get(i - 1);
            Point b = route.get(i);
            Rect piece = new Rect(
                    Math.min(a.x(), b.x()),
                    Math.min(a.y(), b.y()),
                    Math.abs(a.x() - b.x()) + 1,
                    Math.abs(a.y() - b.y()) + 1);
            if (moved.stream().map(places::get).anyMatch(piece::overlaps)) {
                return true;
            }
        }
        return false;
    }
}

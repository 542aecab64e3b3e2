package org.xter.diagram.scene;

import java.util.List;
import java.util.Optional;
import org.xter.diagram.look.Glyph;
import org.xter.diagram.look.Tone;

/** Something in a scene. What comes later in a scene lies above what comes before it. */
public sealed interface SceneElement {
    /** What it says of itself. */
    Facts facts();

    /** Where it is. */
    Rect bounds();

    /** Its id, see {@link Facts#id()}. */
    default String id() {
        return facts().id();
    }

    /** Whether a point is on it, for selecting with a pointer; lines take a few pixels on both sides. */
    default boolean isAt(Point point) {
        return bounds().contains(point);
    }

    /**
     * A full-height band.
     *
     * @param facts what it says
     * @param bounds where it is
     * @param tone its colour
     * @param letter the large letter at its top
     * @param title what stands beside the letter
     */
    record Lane(Facts facts, Rect bounds, Tone tone, String letter, String title) implements SceneElement {}

    /**
     * Something that holds others.
     *
     * @param facts what it says
     * @param bounds where it is
     * @param tone the colour of its outline
     * @param icon before its title
     * @param title fits
     * @param lines below the title; fit
     */
    record Box(Facts facts, Rect bounds, Tone tone, Glyph icon, String title, List<String> lines)
            implements SceneElement {
        public Box {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A card: icon, title, up to a few lines.
     *
     * @param facts what it says
     * @param bounds where it is
     * @param tone the colour of the stripe at its left
     * @param icon before its title
     * @param title fits
     * @param lines below the title; fit
     * @param lock the container it lies in, as the colour of a padlock; nothing when it lies in none
     * @param emphasis how much it stands out
     * @param origin what its kept position counts from; nothing when it cannot be moved
     */
    record Card(
            Facts facts,
            Rect bounds,
            Tone tone,
            Glyph icon,
            String title,
            List<String> lines,
            Optional<Tone> lock,
            Emphasis emphasis,
            Optional<Point> origin)
            implements SceneElement {
        public Card {
            lines = List.copyOf(lines);
        }
    }

    /** How much something stands out among others of its kind. */
    enum Emphasis {
        /** As the others. */
        USUAL,
        /** It is what the scene is about, or on the path that is explained. */
        STRONG,
        /** It is there to give the others a place. */
        WEAK
    }

    /**
     * A network port at the edge of a card.
     *
     * @param facts what it says
     * @param bounds where it is
     * @param owner the id of the card
     * @param label fits
     * @param tone its colour
     */
    record Port(Facts facts, Rect bounds, String owner, String label, Tone tone) implements SceneElement {}

    /**
     * A line of a card or box that is a thing of its own: a setting, a volume.
     *
     * @param facts what it says
     * @param bounds where it is
     * @param owner the id of the card or box
     * @param icon before its text
     * @param text fits
     * @param choice whether it offers others to choose from
     */
    record Entry(Facts facts, Rect bounds, String owner, Glyph icon, String text, boolean choice)
            implements SceneElement {}

    /**
     * A line between two elements, of upright and level pieces.
     *
     * @param facts what it says
     * @param kind what it means
     * @param from the id of the element it begins at
     * @param to the id of the element it ends at
     * @param points at least two
     * @param emphasis how much it stands out
     */
    record Edge(Facts facts, EdgeKind kind, String from, String to, List<Point> points, Emphasis emphasis)
            implements SceneElement {
        private static final int REACH = 4;

        public Edge {
            points = List.copyOf(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException("a line of " + points.size() + " points");
            }
        }

        @Override
        public Rect bounds() {
            return Rect.around(points.stream()
                    .map(each -> new Rect(each.x(), each.y(), 0, 0))
                    .toList());
        }

        @Override
        public boolean isAt(Point point) {
            for (int i = 1; i < points.size(); i++) {
                Point a = points.get(i - 1);
                Point b = points.get(i);
                Rect piece = new Rect(
                        Math.min(a.x(), b.x()),
                        Math.min(a.y(), b.y()),
                        Math.abs(a.x() - b.x()),
                        Math.abs(a.y() - b.y()));
                if (piece.grown(REACH).contains(point)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A disk as a bar; its pieces are {@link Segment}s.
     *
     * @param facts what it says
     * @param bounds where it is
     * @param title above it; fits
     * @param detail at the right above it; fits
     */
    record Bar(Facts facts, Rect bounds, Rect outline, String title, String detail) implements SceneElement {}

    /**
     * A piece of a bar.
     *
     * @param facts what it says
     * @param bounds where it is
     * @param owner the id of its bar
     * @param fill what it is
     * @param used how many pixels from the left are used; -1 when nobody knows
     * @param lines in it; fit, and may be none
     * @param size at the right of the first line; fits
     * @param lock how it is encrypted; nothing when it is not
     * @param cut whether it is drawn shorter than its scale, with a break mark
     * @param room how its size can be changed; nothing when it is no partition of the edition
     */
    record Segment(
            Facts facts,
            Rect bounds,
            String owner,
            Fill fill,
            int used,
            List<String> lines,
            String size,
            Optional<Lock> lock,
            boolean cut,
            Optional<Room> room)
            implements SceneElement {
        public Segment {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The encryption of a segment, an inset box.
     *
     * @param bounds where the box is
     * @param tone its colour
     * @param label the holder; fits
     */
    record Lock(Rect bounds, Tone tone, String label) {}

    /** What a piece of a bar is. */
    enum Fill {
        /** A file system. */
        FILES(Tone.STAGE_B),
        /** Swap space. */
        SWAP(Tone.STAGE_C),
        /** Part of the boot medium. */
        SYSTEM(Tone.STAGE_A),
        /** Not given to anything. */
        FREE(Tone.EDGE);

        private final Tone tone;

        Fill(Tone tone) {
            this.tone = tone;
        }

        /** Its colour. */
        public Tone tone() {
            return tone;
        }
    }

    /**
     * Words on the ground of a scene: what is missing, what a sign means.
     *
     * @param facts what it says
     * @param bounds where it is
     * @param text one line; fits
     * @param heading whether it heads something
     */
    record Note(Facts facts, Rect bounds, String text, boolean heading) implements SceneElement {}
}

package org.xter.diagram;

import java.util.List;
import java.util.Optional;
import org.xter.diagram.look.Glyph;
import org.xter.diagram.look.Tone;
import org.xter.diagram.paint.CardGeometry;
import org.xter.diagram.scene.Facts;
import org.xter.diagram.scene.Point;
import org.xter.diagram.scene.Rect;
import org.xter.diagram.scene.SceneElement;
import org.xter.diagram.text.TextMeasure;
import org.xter.diagram.text.TextStyle;

/**
 * A card that has no place yet.
 *
 * @param facts what it says
 * @param tone its colour
 * @param icon before its title
 * @param title of any length
 * @param lines of any length
 * @param lock the container it lies in, as the colour of a padlock
 * @param emphasis how much it stands out
 */
public record CardDraft(
        Facts facts,
        Tone tone,
        Glyph icon,
        String title,
        List<String> lines,
        Optional<Tone> lock,
        SceneElement.Emphasis emphasis) {
    /** The usual width, in pixels. */
    public static final int WIDTH = 256;

    public CardDraft {
        lines = lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    /** A card as most are. */
    public static CardDraft of(Facts facts, Tone tone, Glyph icon, String title, List<String> lines) {
        return new CardDraft(facts, tone, icon, title, lines, Optional.empty(), SceneElement.Emphasis.USUAL);
    }

    /** The same in a container, shown by a padlock of its colour. */
    public CardDraft in(Tone container) {
        return new CardDraft(facts, tone, icon, title, lines, Optional.of(container), emphasis);
    }

    /** Its id. */
    public String id() {
        return facts.id();
    }

    /** The height it takes, in pixels. */
    public int height() {
        return CardGeometry.height(lines.size());
    }

    /**
     * The card at a place; what does not fit is shortened.
     *
     * @param origin what its kept position counts from; nothing when it cannot be moved
     */
    public SceneElement.Card at(Rect place, Optional<Point> origin, TextMeasure measure) {
        int signs = (facts.badges().isEmpty() ? 0 : 1) + (lock.isPresent() ? 1 : 0);
        int lineRoom = CardGeometry.lineRoom(place.width());
        return new SceneElement.Card(
                facts,
                place,
                tone,
                icon,
                measure.shorten(title, TextStyle.TITLE, CardGeometry.titleRoom(place.width(), signs)),
                lines.stream()
                        .map(line -> measure.shorten(line, TextStyle.DETAIL, lineRoom))
                        .toList(),
                lock,
                emphasis,
                origin);
    }
}

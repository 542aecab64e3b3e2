package org.xter.studio.gef.viewer;

import java.util.Locale;
import org.xter.diagram.scene.SceneElement;
import org.xter.studio.gef.part.ElementPart;

/** Lets what holds some words stand out: the rest steps back. On the UI thread. */
public final class Search {
    private final SceneViewer viewer;
    private String words = "";

    Search(SceneViewer viewer) {
        this.viewer = viewer;
    }

    /** Lets what holds these words stand out; all for none. */
    public void find(String wanted) {
        words = wanted.strip().toLowerCase(Locale.ROOT);
        apply();
    }

    /** Another scene is shown, or other words are looked for. */
    void apply() {
        for (ElementPart part : viewer.scenePart().parts()) {
            part.picture().fade(!words.isEmpty() && !holds(part.element()));
        }
    }

    private boolean holds(SceneElement element) {
        return switch (element) {
            case SceneElement.Lane lane -> true;
            case SceneElement.Note note -> true;
            case SceneElement.Box box -> true;
            case SceneElement.Edge edge -> false;
            case SceneElement.Card card -> says(card) || card.lines().stream().anyMatch(this::says);
            case SceneElement.Port port -> says(port);
            case SceneElement.Entry entry -> says(entry);
            case SceneElement.Bar bar -> says(bar);
            case SceneElement.Segment segment -> says(segment);
        };
    }

    private boolean says(SceneElement element) {
        return says(element.facts().name()) || says(element.facts().tooltip());
    }

    private boolean says(String text) {
        return text.toLowerCase(Locale.ROOT).contains(words);
    }
}

package org.xter.studio.gef.viewer;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xter.diagram.scene.Scene;
import org.xter.diagram.scene.SceneElement;
import org.xter.studio.gef.part.ElementPart;

/**
 * What of a scene is shown: all of it, or only what is connected to some elements; and which of that stands out because
 * somebody looks for words. On the UI thread.
 */
public final class Focus {
    private final SceneViewer viewer;
    private Set<String> roots = Set.of();
    private String words = "";

    Focus(SceneViewer viewer) {
        this.viewer = viewer;
    }

    /** Hides what is not connected to these; shows all for none. */
    public void on(Collection<String> ids) {
        roots = Set.copyOf(ids);
        apply();
    }

    /** Whether something is hidden. */
    public boolean isOn() {
        return !roots.isEmpty();
    }

    /** Lets what holds these words stand out; all for none. */
    public void find(String wanted) {
        words = wanted.strip().toLowerCase(Locale.ROOT);
        apply();
    }

    /** Another scene is shown, or it is wished otherwise. */
    void apply() {
        Scene scene = viewer.scene();
        roots = Set.copyOf(
                roots.stream().filter(each -> scene.get(each).isPresent()).toList());
        Set<String> shown = roots.isEmpty() ? Set.of() : connected(scene, roots);
        for (ElementPart part : viewer.scenePart().parts()) {
            part.getFigure().setVisible(roots.isEmpty() || isShown(part.element(), shown));
            part.picture().fade(!words.isEmpty() && !holds(part.element()));
        }
    }

    private static boolean isShown(SceneElement element, Set<String> shown) {
        return switch (element) {
            case SceneElement.Card card -> shown.contains(card.id());
            case SceneElement.Port port -> shown.contains(port.owner());
            case SceneElement.Edge edge -> shown.contains(edge.from()) && shown.contains(edge.to());
            case SceneElement.Lane lane -> true;
            case SceneElement.Box box -> true;
            case SceneElement.Bar bar -> true;
            case SceneElement.Segment segment -> true;
            case SceneElement.Note note -> true;
        };
    }

    /** What they lead to and what leads to them, over any number of lines. */
    static Set<String> connected(Scene scene, Collection<String> roots) {
        List<SceneElement.Edge> edges = scene.all(SceneElement.Edge.class);
        Set<String> result = new HashSet<>();
        for (boolean forth : new boolean[] {true, false}) {
            Set<String> seen = new HashSet<>();
            Deque<String> open = new ArrayDeque<>();
            for (String root : roots) {
                switch (scene.get(root).orElse(null)) {
                    case SceneElement.Edge edge -> open.add(forth ? edge.to() : edge.from());
                    case SceneElement.Port port -> open.add(port.owner());
                    case null, default -> open.add(root);
                }
            }
            while (!open.isEmpty()) {
                String here = open.poll();
                if (seen.add(here)) {
                    for (SceneElement.Edge edge : edges) {
                        if ((forth ? edge.from() : edge.to()).equals(here)) {
                            open.add(forth ? edge.to() : edge.from());
                        }
                    }
                }
            }
            result.addAll(seen);
        }
        return result;
    }

    private boolean holds(SceneElement element) {
        return switch (element) {
            case SceneElement.Lane lane -> true;
            case SceneElement.Note note -> true;
            case SceneElement.Box box -> true;
            case SceneElement.Edge edge -> false;
            case SceneElement.Card card -> says(card) || card.lines().stream().anyMatch(this::says);
            case SceneElement.Port port -> says(port);
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

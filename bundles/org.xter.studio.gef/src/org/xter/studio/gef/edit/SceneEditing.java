package org.xter.studio.gef.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.commands.Command;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.events.KeyEvent;
import org.xter.diagram.Page;
import org.xter.diagram.scene.Scene;
import org.xter.studio.gef.GraphHost;
import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.composition.CompositionEditing;
import org.xter.studio.gef.disks.DisksEditing;
import org.xter.studio.gef.packages.PackagesEditing;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.part.ScenePart;
import org.xter.studio.gef.protection.ProtectionEditing;
import org.xter.studio.gef.trust.TrustEditing;
import org.xter.studio.gef.viewer.SceneViewer;

/**
 * How the scene of a page is edited: what can be done with its elements, and by which tools. Edit policies are installed once
 * for each part; their commands are {@link ChangeCommand}s. What an element is may be another thing by the time a policy is
 * asked: it looks at {@link ElementPart#element()} then.
 */
public interface SceneEditing {
    /** Gives the part of the whole scene its edit policies. */
    default void install(ScenePart part) {}

    /** Gives the part of an element its edit policies. */
    default void install(ElementPart part) {}

    /** Adds tools, keys, drop targets to a viewer that has just been made. */
    default void install(SceneViewer viewer) {}

    /** Somebody double-clicked an element, or pressed F2 or Enter on it. */
    default void open(ElementPart part, Request request) {}

    /** Adds what can be done with what is selected to the context menu. */
    default void fill(IMenuManager menu, SceneViewer viewer) {}

    /** The tools of its palette, the one that selects first; none when it has no palette. */
    default List<PaletteTool> palette() {
        return List.of();
    }

    /** Another scene is shown; what it adds can be selected. */
    default void shown(Scene scene) {}

    /** A key was pressed; whether it meant something here. Asked before keys that select and show. */
    default boolean key(KeyEvent event) {
        return false;
    }

    /**
     * Enter or Escape was pressed while something was begun that needs an element.
     *
     * @param taken whether the element is taken, else it is given up
     * @return whether something was begun
     */
    default boolean chosen(ElementPart part, boolean taken) {
        return false;
    }

    /** What removes the selected elements; nothing when they cannot be removed here. */
    default Optional<Command> removing(SceneViewer viewer) {
        return Optional.empty();
    }

    /** What cards that are dragged snap to; nothing where they go where the pointer is. */
    default Optional<SnapToHelper> snapping(ScenePart scene) {
        return Optional.empty();
    }

    /** The editing of a page. */
    static SceneEditing of(Page page, SceneHost host) {
        return switch (page) {
            case Page.Composition composition -> new CompositionEditing(host);
            case Page.Disks disks -> new DisksEditing(host);
            case Page.Protection protection -> new ProtectionEditing(host);
            case Page.Trust trust -> new TrustEditing(host);
            case Page.Packages packages ->
                host instanceof GraphHost graph ? new PackagesEditing(graph) : new SceneEditing() {};
        };
    }
}

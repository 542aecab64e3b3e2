package org.xter.studio.gef.edit;

import org.eclipse.gef.Request;
import org.eclipse.jface.action.IMenuManager;
import org.xter.diagram.Page;
import org.xter.studio.gef.GraphHost;
import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.composition.CompositionEditing;
import org.xter.studio.gef.disks.DisksEditing;
import org.xter.studio.gef.packages.PackagesEditing;
import org.xter.studio.gef.part.ElementPart;
import org.xter.studio.gef.part.ScenePart;
import org.xter.studio.gef.protection.ProtectionEditing;
import org.xter.studio.gef.viewer.SceneViewer;

/**
 * How the scene of a page is edited: what can be done with its elements, and by which tools. Edit policies are installed once
 * for each part; their commands are {@link EditCommand}s. What an element is may be another thing by the time a policy is
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

    /** The editing of a page. */
    static SceneEditing of(Page page, SceneHost host) {
        return switch (page) {
            case Page.Composition composition -> new CompositionEditing(host);
            case Page.Disks disks -> new DisksEditing(host);
            case Page.Protection protection -> new ProtectionEditing(host);
            case Page.Packages packages ->
                host instanceof GraphHost graph ? new PackagesEditing(graph) : new SceneEditing() {};
        };
    }
}

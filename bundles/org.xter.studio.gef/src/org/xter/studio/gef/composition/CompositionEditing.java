package org.xter.studio.gef.composition;

import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.edit.SceneEditing;

/** Editing of services, layers and their order. */
public final class CompositionEditing implements SceneEditing {
    /** @param host the page around it */
    public CompositionEditing(SceneHost host) {}
}

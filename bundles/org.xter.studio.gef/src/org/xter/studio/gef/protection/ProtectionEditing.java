package org.xter.studio.gef.protection;

import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.edit.SceneEditing;

/** Editing of containers and what lies in them. */
public final class ProtectionEditing implements SceneEditing {
    /** @param host the page around it */
    public ProtectionEditing(SceneHost host) {}
}

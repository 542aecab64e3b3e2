package org.xter.studio.gef.disks;

import org.xter.studio.gef.SceneHost;
import org.xter.studio.gef.edit.SceneEditing;

/** Editing of disks and partitions. */
public final class DisksEditing implements SceneEditing {
    /** @param host the page around it */
    public DisksEditing(SceneHost host) {}
}

package org.xter.studio.gef.viewer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.Tool;

/** Tells which tool is in hand. */
public final class SceneDomain extends EditDomain {
    /** The constructor of the superclass takes the first tool in hand before this is made. */
    private List<Runnable> listeners;

    @Override
    public void setActiveTool(Tool tool) {
        super.setActiveTool(tool);
        if (listeners != null) {
            listeners.forEach(Runnable::run);
        }
    }

    /** To be told when another tool is in hand. */
    public void onTool(Runnable listener) {
        if (listeners == null) {
            listeners = new CopyOnWriteArrayList<>();
        }
        listeners.add(listener);
    }
}

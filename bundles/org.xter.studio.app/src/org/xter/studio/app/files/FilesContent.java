package org.xter.studio.app.files;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.model.WorkbenchContentProvider;
import org.xter.studio.ui.place.OpenedPlaces;

/** The tree of files: what the user opened, at the top level whatever project keeps the links. */
public final class FilesContent extends WorkbenchContentProvider {
    private final IResourceChangeListener roots = this::rootsChanged;
    private Viewer shown;

    @Override
    public void inputChanged(Viewer viewer, Object oldInput, Object newInput) {
        super.inputChanged(viewer, oldInput, newInput);
        shown = viewer;
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(roots);
        if (newInput != null) {
            ResourcesPlugin.getWorkspace().addResourceChangeListener(roots, IResourceChangeEvent.POST_CHANGE);
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(roots);
        super.dispose();
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof IWorkspaceRoot workspace) {
            List<Object> top = new ArrayList<>(OpenedPlaces.roots());
            for (IProject project : workspace.getProjects()) {
                if (!project.equals(OpenedPlaces.project())) {
                    top.add(project);
                }
            }
            return top.toArray();
        }
        return super.getChildren(parent);
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    @Override
    public Object getParent(Object element) {
        if (element instanceof IResource resource && OpenedPlaces.isRoot(resource)) {
            return resource.getWorkspace().getRoot();
        }
        return super.getParent(element);
    }

    /** The parent class adds and removes below the parents it knows; the links' parents are not shown. */
    private void rootsChanged(IResourceChangeEvent event) {
        if (event.getDelta() == null
                || event.getDelta().findMember(OpenedPlaces.project().getFullPath()) == null) {
            return;
        }
        boolean[] changed = new boolean[1];
        try {
            event.getDelta().accept(delta -> {
                int depth = delta.getFullPath().segmentCount();
                changed[0] |= depth >= 1
                        && depth <= 3
                        && delta.getKind() != IResourceDelta.CHANGED
                        && delta.getFullPath()
                                .segment(0)
                                .equals(OpenedPlaces.project().getName());
                return depth < 3;
            });
        } catch (CoreException e) {
            throw new IllegalStateException(e); // the visitor throws none
        }
        if (changed[0] && shown != null && !shown.getControl().isDisposed()) {
            shown.getControl().getDisplay().asyncExec(() -> {
                if (!shown.getControl().isDisposed()) {
                    shown.refresh();
                }
            });
        }
    }
}

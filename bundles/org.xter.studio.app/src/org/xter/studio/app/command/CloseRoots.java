package org.xter.studio.app.command;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;
import org.xter.studio.ui.place.OpenedPlaces;

/** Takes opened files and folders off the list and closes their editors; nothing on disk changes. */
public final class CloseRoots extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (!(HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection)) {
            return null;
        }
        List<IResource> roots = ((List<?>) selection.toList())
                .stream()
                        .flatMap(each -> each instanceof IResource resource ? Stream.of(resource) : Stream.empty())
                        .filter(OpenedPlaces::isRoot)
                        .toList();
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        for (var editor : page.getEditorReferences()) {
            IResource edited = ResourceUtil.getResource(editor.getEditor(false));
            boolean within = edited != null
                    && roots.stream().anyMatch(root -> root.getFullPath().isPrefixOf(edited.getFullPath()));
            if (within && !page.closeEditor(editor.getEditor(false), true)) {
                return null; // the user changed their mind
            }
        }
        Job.create(Messages.closing, monitor -> {
                    for (IResource root : roots) {
                        OpenedPlaces.close(root, monitor);
                    }
                })
                .schedule();
        return null;
    }
}

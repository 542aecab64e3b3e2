package org.xter.studio.edition;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.xter.document.findings.DocumentFinding;
import org.xter.studio.ui.problem.ProblemMarkers;

/** Keeps the findings of a saved edition as markers of its file. */
final class SavedFindings extends WorkspaceJob {
    private final IFile file;
    private final List<DocumentFinding> findings;

    SavedFindings(IFile file, List<DocumentFinding> findings) {
        super(Messages.keepingFindings);
        this.file = file;
        this.findings = List.copyOf(findings);
        setSystem(true);
        setRule(file.getWorkspace().getRuleFactory().refreshRule(file));
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        if (file.exists()) {
            ProblemMarkers.replaceByFindings(file, findings);
        }
        return Status.OK_STATUS;
    }
}

package org.xter.studio.edition;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.xter.document.findings.DocumentFinding;
import org.xter.document.findings.FindingsRun;
import org.xter.document.findings.QuickFix;
import org.xter.document.findings.ResolvedFindings;
import org.xter.model.text.EditionReader;
import org.xter.report.Cancellation;
import org.xter.studio.ui.EditionShare;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.problem.ProblemMarkers;
import org.xter.studio.ui.problem.Sentences;

/**
 * The fixes of findings in the Problems view. A fix opens the edition and is done there, where it can be seen, undone and
 * saved.
 */
public final class FindingFixes implements IMarkerResolutionGenerator2 {
    @Override
    public boolean hasResolutions(IMarker marker) {
        return !fixes(marker).isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return fixes(marker).stream().map(each -> new Resolution(marker, each)).toArray(IMarkerResolution[]::new);
    }

    /** The fixes there are for a marker in what the edition is now. */
    private static List<QuickFix> fixes(IMarker marker) {
        IPath location = marker.getResource().getLocation();
        if (location == null) {
            return List.of();
        }
        try (EditionShare share = Studio.get().open(location.toPath())) {
            return finding(share, marker).map(DocumentFinding::fixes).orElse(List.of());
        }
    }

    private static Optional<DocumentFinding> finding(EditionShare share, IMarker marker) {
        List<DocumentFinding> found = share.document().findings();
        if (found.isEmpty()) {
            found = now(share);
        }
        String code = marker.getAttribute(ProblemMarkers.CODE, "");
        String message = marker.getAttribute(IMarker.MESSAGE, "");
        return found.stream()
                .filter(each -> each.problem().code().equals(code)
                        && Sentences.message(each.problem()).equals(message))
                .min(java.util.Comparator.comparingInt(
                        each -> Math.abs(each.range().start() - marker.getAttribute(IMarker.CHAR_START, 0))));
    }

    /** An edition that is just opened has no findings yet: its text is judged here, which takes some milliseconds. */
    private static List<DocumentFinding> now(EditionShare share) {
        Path file = share.document().file();
        String text = share.document().text();
        if (text.length() > EditionReader.SIZE_LIMIT) {
            return List.of();
        }
        List<DocumentFinding> result = new java.util.ArrayList<>();
        new FindingsRun(file, text, ResolvedFindings.NONE)
                .run(
                        found -> {
                            result.clear();
                            result.addAll(found);
                        },
                        Cancellation.NEVER);
        return result;
    }

    private record Resolution(IMarker marker, QuickFix fix) implements IMarkerResolution2 {
        @Override
        public String getLabel() {
            return Sentences.label(fix);
        }

        @Override
        public String getDescription() {
            return marker.getAttribute(ProblemMarkers.HINT, "");
        }

        @Override
        public Image getImage() {
            return Icon.FIX.image();
        }

        @Override
        public void run(IMarker ignored) {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            IWorkbenchPage page = window.getActivePage();
            try {
                if (IDE.openEditor(page, (IFile) marker.getResource()) instanceof EditionEditor editor) {
                    IDE.gotoMarker(editor, marker);
                    editor.fix(share -> finding(share, marker), fix.label());
                }
            } catch (PartInitException e) {
                Studio.get().report(org.xter.report.Problem.error("studio.open", e.getMessage(), ""), e);
            }
        }
    }
}

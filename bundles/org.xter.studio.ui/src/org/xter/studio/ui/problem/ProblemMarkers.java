package org.xter.studio.ui.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.xter.document.findings.DocumentFinding;
import org.xter.report.Problem;
import org.xter.report.Severity;

/** Problems as markers of a file, for the Problems view and quick fixes on closed files. */
public final class ProblemMarkers {
    /** The marker type of a file's findings. */
    public static final String TYPE = "org.xter.studio.ui.problem";

    /** Attribute: the stable id of the rule, {@link Problem#code()}. */
    public static final String CODE = "org.xter.code";

    /** Attribute: what to do about it, {@link Problem#hint()}. */
    public static final String HINT = "org.xter.hint";

    private ProblemMarkers() {}

    /**
     * Replaces a file's findings in one workspace change, so that the Problems view never shows half of them.
     *
     * @param file the resource the findings are about; they disappear with it
     * @param findings the findings, in any order
     * @throws CoreException when the file is gone
     */
    public static void replace(IResource file, List<DocumentFinding> findings) throws CoreException {
        file.getWorkspace()
                .run(
                        monitor -> {
                            file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
                            for (DocumentFinding finding : findings) {
                                file.createMarker(TYPE, attributes(finding));
                            }
                        },
                        file.getWorkspace().getRuleFactory().markerRule(file),
                        IWorkspace.AVOID_UPDATE,
                        null);
    }

    private static Map<String, Object> attributes(DocumentFinding finding) {
        Problem problem = finding.problem();
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, severity(problem.severity()));
        attributes.put(IMarker.MESSAGE, problem.message());
        attributes.put(CODE, problem.code());
        attributes.put(HINT, problem.hint());
        if (problem.place().line() > 0) {
            attributes.put(IMarker.LINE_NUMBER, problem.place().line());
        }
        attributes.put(IMarker.CHAR_START, finding.range().start());
        attributes.put(IMarker.CHAR_END, finding.range().end());
        return attributes;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}

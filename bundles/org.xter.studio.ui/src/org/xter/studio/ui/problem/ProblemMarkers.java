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

    /** Attribute: what to do about it, {@link Problem#hint()} in the user's language. */
    public static final String HINT = "org.xter.hint";

    private ProblemMarkers() {}

    /**
     * Replaces a file's findings in one workspace change, so that the Problems view never shows half of them.
     *
     * @param file the resource the findings are about; they disappear with it
     * @param problems the findings, in any order
     * @throws CoreException when the file is gone
     */
    public static void replace(IResource file, List<Problem> problems) throws CoreException {
        replaceAll(file, problems.stream().map(ProblemMarkers::attributes).toList());
    }

    /** Replaces a file's markers by the findings of its edition, whose fixes are offered where the markers are shown. */
    public static void replaceByFindings(IResource file, List<DocumentFinding> findings) throws CoreException {
        replaceAll(file, findings.stream().map(ProblemMarkers::attributes).toList());
    }

    private static void replaceAll(IResource file, List<Map<String, Object>> markers) throws CoreException {
        file.getWorkspace()
                .run(
                        monitor -> {
                            file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
                            for (Map<String, Object> attributes : markers) {
                                file.createMarker(TYPE, attributes);
                            }
                        },
                        file.getWorkspace().getRuleFactory().markerRule(file),
                        IWorkspace.AVOID_UPDATE,
                        null);
    }

    private static Map<String, Object> attributes(DocumentFinding finding) {
        Map<String, Object> attributes = attributes(finding.problem());
        attributes.put(IMarker.CHAR_START, finding.range().start());
        attributes.put(IMarker.CHAR_END, finding.range().end());
        return attributes;
    }

    private static Map<String, Object> attributes(Problem problem) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, severity(problem.severity()));
        attributes.put(IMarker.MESSAGE, Sentences.message(problem));
        attributes.put(CODE, problem.code());
        attributes.put(HINT, Sentences.hint(problem));
        if (problem.place().line() > 0) {
            attributes.put(IMarker.LINE_NUMBER, problem.place().line());
        }
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

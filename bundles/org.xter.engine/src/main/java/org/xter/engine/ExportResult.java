package org.xter.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.xter.report.Problem;

/**
 * What an export made.
 *
 * @param artifacts the files, in the order of the edition's targets
 * @param disk the first of them that a machine starts; empty when none is a disk
 * @param reportFile the report as JSON
 * @param reportPage the report as a page to read
 * @param remarks warnings and remarks; no errors
 */
public record ExportResult(
        List<Path> artifacts, Optional<Path> disk, Path reportFile, Path reportPage, List<Problem> remarks) {
    public ExportResult {
        artifacts = List.copyOf(artifacts);
        remarks = List.copyOf(remarks);
    }
}

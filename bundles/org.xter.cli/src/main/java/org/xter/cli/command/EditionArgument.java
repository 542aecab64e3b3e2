package org.xter.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xter.cli.Session;
import org.xter.engine.EditionSnapshot;
import org.xter.engine.EngineSettings;
import org.xter.engine.spec.EditionSpec;
import org.xter.model.EditionSpecs;
import org.xter.model.rules.Rules;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import picocli.CommandLine.Parameters;

/** The edition a command is about. */
final class EditionArgument {
    @Parameters(paramLabel = "FILE", description = "The edition, such as editions/router/router.edition.")
    private Path file;

    /** Reads the edition; warnings are shown at once. */
    EditionSpec read(Session session) throws ProblemException {
        EditionFile edition = EditionReader.read(file);
        show(session, edition);
        return EditionSpecs.of(edition);
    }

    /** Reads the edition as far as its packages go: settings that cannot be applied yet are no obstacle. */
    EditionSpec planned(Session session) throws ProblemException {
        EditionFile edition = EditionReader.read(file);
        show(session, edition);
        return EditionSpecs.planned(edition);
    }

    private static void show(Session session, EditionFile edition) {
        List<Problem> remarks = new ArrayList<>(Rules.problems(edition));
        remarks.removeIf(Problem::isError);
        session.show(remarks);
    }

    /** The same with the text it was read from and the lock beside it. */
    EditionSnapshot snapshot(Session session) throws ProblemException {
        EditionFile edition = EditionReader.read(file);
        show(session, edition);
        return EditionSnapshot.onDisk(EditionSpecs.of(edition), EditionSpecs.textOf(edition));
    }

    /** The edition's specification. */
    EditionSpec spec() throws ProblemException {
        return EditionSpecs.of(EditionReader.read(file));
    }

    /** The edition as it stands, whatever is wrong with it. */
    EditionFile parsed() {
        return EditionReader.read(file);
    }

    /** All that reading and rules say about the edition. */
    List<Problem> problems() {
        return Rules.problems(EditionReader.read(file));
    }

    /** What the engine takes from the environment. */
    static EngineSettings settings(Session session) {
        Map<String, String> environment = System.getenv();
        List<String> mirrors =
                Optional.ofNullable(environment.get("XTER_MIRROR")).filter(each -> !each.isBlank()).stream()
                        .toList();
        Optional<String> snapshots =
                Optional.ofNullable(environment.get("XTER_SNAPSHOT")).filter(each -> !each.isBlank());
        return new EngineSettings(session.store(), mirrors, snapshots, 4);
    }

    /** The file as the user named it. */
    Path file() {
        return file;
    }
}

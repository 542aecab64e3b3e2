package org.xter.trust.depot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/**
 * A file of a depot: lines of words below a first line that names the form.
 *
 * @param file where it lies
 * @param form the first line
 */
record DepotLines(Path file, String form) {
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** The words of each line but the first. */
    List<String[]> words() throws IOException, ProblemException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(0).equals(form)) {
            throw bad();
        }
        return lines.stream().skip(1).map(line -> line.split(" ", -1)).toList();
    }

    /** A word that is a UUID as it is written everywhere else. */
    UUID uuid(String word) throws ProblemException {
        if (!UUID_TEXT.matcher(word).matches()) {
            throw bad();
        }
        return UUID.fromString(word);
    }

    /** {@code depot.bad-file} */
    ProblemException bad() {
        return new ProblemException(Problem.error(
                "depot.bad-file",
                Place.of(file.toString()),
                "this is no file of the form '" + form + "'",
                "See docs/depot.md for what has to stand in it"));
    }
}

package org.xter.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xter.model.EditionSpecs;
import org.xter.model.rules.Rules;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.report.ProblemException;

/** The editions that come with the product. */
class EditionsTest {
    private static List<Path> editions() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "..", "editions"))) {
            return files.filter(file -> file.toString().endsWith(".edition"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreEditions() throws IOException {
        assertFalse(editions().isEmpty());
    }

    /** Samples show what can be designed, also what cannot be exported yet. */
    private static boolean isSample(Path edition) {
        return edition.getParent().getFileName().toString().equals("samples");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void anEditionOfOursIsSound(Path edition) throws ProblemException {
        EditionFile file = EditionReader.read(edition);
        assertEquals(
                List.of(),
                Rules.problems(file).stream()
                        .filter(each -> !isSample(edition) || !each.code().equals("edition.not-yet-applicable"))
                        .toList());
        assertEquals(
                edition.getFileName().toString(), EditionSpecs.planned(file).fileStem() + ".edition");
    }
}

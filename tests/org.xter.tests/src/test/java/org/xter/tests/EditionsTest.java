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

    @ParameterizedTest
    @MethodSource("editions")
    void anEditionOfOursIsSound(Path edition) throws ProblemException {
        EditionFile file = EditionReader.read(edition);
        assertEquals(List.of(), Rules.problems(file));
        assertEquals(edition.getFileName().toString(), EditionSpecs.of(file).fileStem() + ".edition");
    }
}

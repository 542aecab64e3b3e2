package org.xter.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.xter.model.text.EditionFile;
import org.xter.model.text.EditionReader;
import org.xter.report.Problem;

/** Sample editions of the tests. */
public final class Editions {
    /** The name problems of sample texts are placed in. */
    public static final Path FILE = Path.of("sample.edition");

    private Editions() {}

    /** A small valid edition as a person would write it. */
    public static String router() {
        return resource("router.edition");
    }

    /** An edition that has every key of the format. */
    public static String everyKey() {
        return resource("every-key.edition");
    }

    /** A text read as an edition file. */
    public static EditionFile parse(String text) {
        return EditionReader.parse(FILE, text);
    }

    /** Problems as {@code code line:column}, one each. */
    public static List<String> codes(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.place().line() + ":"
                        + problem.place().column())
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = Editions.class.getResourceAsStream("text/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

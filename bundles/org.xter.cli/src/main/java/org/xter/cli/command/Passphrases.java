package org.xter.cli.command;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.xter.report.Place;
import org.xter.report.Problem;
import org.xter.report.ProblemException;

/** Asks for what nobody else may read: on the terminal without showing it, or as one line from standard input. */
final class Passphrases {
    private Passphrases() {}

    /**
     * Asks.
     *
     * @param prompt such as {@code Password}
     * @param twice whether it is new, so that it has to be typed a second time
     * @return the characters, which the caller overwrites after use
     * @throws ProblemException {@code passwd.different}
     */
    static char[] ask(String prompt, boolean twice) throws IOException, ProblemException {
        Console console = System.console();
        if (console == null) {
            return line(System.in);
        }
        char[] first = console.readPassword("%s: ", prompt);
        char[] second = twice ? console.readPassword("Again: ") : first;
        try {
            if (first == null || second == null || !Arrays.equals(first, second)) {
                throw new ProblemException(
                        Problem.error("passwd.different", "the two passwords differ", "Run the command again"));
            }
            return first.clone();
        } finally {
            if (first != null) {
                Arrays.fill(first, '\0');
            }
            if (second != null) {
                Arrays.fill(second, '\0');
            }
        }
    }

    /**
     * Reads the first line of a file.
     *
     * @throws ProblemException {@code trust.no-passphrase}
     */
    static char[] firstLine(Path file) throws IOException, ProblemException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            char[] line = line(in);
            if (line.length == 0) {
                throw new ProblemException(Problem.error(
                        "trust.no-passphrase",
                        Place.of(file.toString()),
                        "the file is empty",
                        "Its first line is the passphrase"));
            }
            return line;
        }
    }

    /** One line and not a byte more, since the next line may be the answer to another question. */
    private static char[] line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return (text.endsWith("\r") ? text.substring(0, text.length() - 1) : text).toCharArray();
    }
}

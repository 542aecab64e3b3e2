package org.xter.cli.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            String line = in.readLine();
            return line == null ? new char[0] : line.toCharArray();
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
}

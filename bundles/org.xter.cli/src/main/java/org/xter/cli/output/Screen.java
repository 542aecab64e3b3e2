package org.xter.cli.output;

import java.io.PrintStream;

/**
 * What is known about where output goes.
 *
 * @param out standard output
 * @param err standard error
 * @param terminal whether standard error is a terminal, where a line may be written again
 * @param colours whether colours are welcome ({@code NO_COLOR} unset, a terminal that is not {@code dumb})
 * @param width columns, at least 40
 */
public record Screen(PrintStream out, PrintStream err, boolean terminal, boolean colours, int width) {
    /** The process's own streams; {@code XTER_TERMINAL} (yes, no) tells whether standard error is a terminal. */
    public static Screen ofProcess() {
        // Java 21 cannot tell whether standard error is a terminal; the start script can and says so.
        String said = System.getenv("XTER_TERMINAL");
        boolean terminal = said == null ? System.console() != null : said.equals("yes");
        String term = System.getenv("TERM");
        boolean smart = terminal && term != null && !term.equals("dumb");
        return new Screen(
                System.out,
                System.err,
                smart,
                smart && System.getenv("NO_COLOR") == null,
                columns(System.getenv("COLUMNS")));
    }

    private static int columns(String text) {
        try {
            return text == null ? 80 : Math.max(40, Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            return 80;
        }
    }

    /** A text in a style, or as it is where colours are unwelcome. */
    public String styled(Style style, String text) {
        return colours ? style.begin + text + "\u001b[0m" : text;
    }

    /** The few styles there are; each only doubles what words say. */
    public enum Style {
        /** Less important, such as a cached step. */
        DIM("\u001b[2m"),
        /** A heading. */
        BOLD("\u001b[1m"),
        /** An error. */
        RED("\u001b[31m"),
        /** A warning. */
        YELLOW("\u001b[33m"),
        /** A success. */
        GREEN("\u001b[32m");

        private final String begin;

        Style(String begin) {
            this.begin = begin;
        }
    }
}
